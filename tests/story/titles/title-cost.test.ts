import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFile } from '../../../src/pipeline.ts'
import { buildNames } from '../../../src/story/names.ts'
import { findReferences } from '../../../src/story/references.ts'
import { findTellings } from '../../../src/story/tellings.ts'
import { costOfTitle } from '../../../src/story/titles/title-cost.ts'

const BODY = `“We will rebuild every house,” said Mayor Ilona Marsh, who fled Mirelle on Tuesday.

However, they also seized the mill town of Mirelle, its largest, and the old wooden bridge over the Larch river.

The collapse of the bridge, which opened in 1971, closed the road.`

const bytes = new TextEncoder().encode(`---\ntitle: T\npublished: 2024-05-10\n---\n\n${BODY}\n`)
const read = readFile({ path: 'content/s/a.md', story: 's', id: 'a', bytes }).value
if (read === null) throw new Error('Expected an article.')
const { article, reading } = read
const names = buildNames([article], [reading], { sameName: [], differentNames: [] }, '')
const references = findReferences([article], [reading], names)
const tellings = findTellings([article], [reading], names, references, { merge: [], split: new Set() })

const titles = fc.constantFrom(...tellings).chain((telling) => {
  const { start, end } = telling.sentenceRange
  const places = fc.integer({ min: start, max: end })
  return fc.tuple(fc.constant(telling), places, places).map(([telling, a, b]) => ({
    telling,
    range: { start: Math.min(a, b), end: Math.max(a, b) },
  }))
})

test('a title that costs less than enough has its whole cost, any other enough or more', () => {
  fc.assert(
    fc.property(titles, fc.double({ min: 0, max: 30, noNaN: true }), ({ telling, range }, enough) => {
      const whole = costOfTitle(telling, article.text, range)
      const cost = costOfTitle(telling, article.text, range, enough)
      if (whole < enough) expect(cost).toBe(whole)
      else expect(cost).toBeGreaterThanOrEqual(enough)
    }),
  )
})
