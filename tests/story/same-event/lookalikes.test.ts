import { expect, test } from 'vitest'
import { readFile } from '../../../src/pipeline.ts'
import { featuresOf } from '../../../src/story/same-event/candidates.ts'
import { findLookalikes } from '../../../src/story/same-event/lookalikes.ts'
import { buildNames } from '../../../src/story/names.ts'
import { measureRarity } from '../../../src/story/same-event/rarity.ts'
import { findReferences } from '../../../src/story/references.ts'
import { findTellings } from '../../../src/story/tellings.ts'
import type { Telling } from '../../../src/story/tellings.ts'

/** One article a line; what its sentence is there to tell. */
function tell(lines: readonly string[]): Telling[] {
  const read = lines.flatMap((line, index) => {
    const id = `article-${String(index + 1)}`
    const bytes = new TextEncoder().encode(`---\ntitle: T\npublished: 2024-05-10\n---\n\n${line}\n`)
    return readFile({ path: `content/s/${id}.md`, story: 's', id, bytes }).value ?? []
  })
  const [articles, readings] = [read.map(({ article }) => article), read.map(({ reading }) => reading)]
  const named = buildNames(articles, readings, { sameName: [], differentNames: [] }, '')
  const references = findReferences(articles, readings, named)
  const tellings = findTellings(articles, readings, named, references, { merge: [], split: new Set() })
  return tellings.filter(({ whole }) => whole)
}

const TELLINGS = tell([
  'The storm damaged the bridge on Monday.',
  'The storm damaged the bridge on Thursday.',
  'Anglers praised the bridge.',
  'Farmers harvested barley.',
])

test.each([
  [
    'of all, each with the one most like it that is barred',
    [0, 1, 2, 3],
    [
      [0, 1],
      [0, 2],
    ],
  ],
  ['not of two that no group has', [3], []],
  [
    'of one in a group with those in none',
    [1],
    [
      [0, 1],
      [1, 2],
    ],
  ],
  ['of nothing', [], []],
])('%s', (_, grouped, pairs) => {
  const numbers = new Set(grouped.map((article) => TELLINGS[article]?.index ?? -1))
  const found = findLookalikes(TELLINGS, measureRarity(TELLINGS.map(featuresOf)), numbers)
  const articleOf = (index: number): number => TELLINGS.findIndex((telling) => telling.index === index)
  expect(found.map((pair) => pair.map(articleOf))).toEqual(pairs)
})
