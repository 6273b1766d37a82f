// A stretch of text in, what stands behind its prepositions of place out: "in the streets of Karsk". Whether it is a
// place at all is not asked here.
import type { Range } from '../../model/span.ts'
import type { Features, Vocabulary } from './features.ts'
import type { FeatureFinder } from './telling-features.ts'

const OF_PLACE = new Set('across around at in inside near outside throughout'.split(' '))
const ANY_OF_PLACE = new RegExp(`\\b(?:${[...OF_PLACE].join('|')})\\b`, 'iu')
/** What begins something else: "in Karsk before dawn". */
const ENDS = new Set(
  'after against amid as before by during for from into on over since that to until when where which while who with'.split(
    ' ',
  ),
)

/** Empty where there is none. */
export function locatedIn(text: string, range: Range, finder: FeatureFinder, { none }: Vocabulary): Features {
  const words = text.slice(range.start, range.end)
  if (!ANY_OF_PLACE.test(words)) return none
  let all = none
  let from = -1
  const close = (end: number): void => {
    if (from >= 0) all = all.with(finder.of({ start: from, end }))
    from = -1
  }
  for (const { 0: word, index } of words.matchAll(/[\p{L}\p{N}’'.-]+|[;:()]/gu)) {
    const start = range.start + index
    const lower = word.toLowerCase()
    if (OF_PLACE.has(lower)) {
      close(start)
      from = start
    } else if (ENDS.has(lower) || /^[;:()]$/u.test(word)) close(start)
  }
  close(range.end)
  return all
}
