// Bodies of made-up articles in, their tellings out, before any are grouped.
import type { Article } from '../../src/model/article.ts'
import type { Reading } from '../../src/model/reading.ts'
import { readFile } from '../../src/pipeline.ts'
import { buildNames } from '../../src/story/names.ts'
import { findReferences } from '../../src/story/references.ts'
import { featuresOf } from '../../src/story/same-event/candidates.ts'
import { measureRarity } from '../../src/story/same-event/rarity.ts'
import type { Rarity } from '../../src/story/same-event/rarity.ts'
import { findTellings } from '../../src/story/tellings.ts'
import type { Telling } from '../../src/story/tellings.ts'

export interface SmallTellings {
  readonly articles: readonly Article[]
  readonly readings: readonly Reading[]
  readonly tellings: readonly Telling[]
  /** Measured on all of them. */
  readonly rarity: Rarity
}

/** One article a body, all published on 10 May 2024. */
export function tellSmall(bodies: readonly string[]): SmallTellings {
  const read = bodies.flatMap((body, index) => {
    const id = `article-${String(index + 1)}`
    const bytes = new TextEncoder().encode(`---\ntitle: T\npublished: 2024-05-10\n---\n\n${body}\n`)
    return readFile({ path: `content/s/${id}.md`, story: 's', id, bytes }).value ?? []
  })
  const [articles, readings] = [read.map(({ article }) => article), read.map(({ reading }) => reading)]
  const named = buildNames(articles, readings, { sameName: [], differentNames: [] }, '')
  const references = findReferences(articles, readings, named)
  const tellings = findTellings(articles, readings, named, references, { merge: [], split: new Set() })
  return { articles, readings, tellings, rarity: measureRarity(tellings.map(featuresOf)) }
}
