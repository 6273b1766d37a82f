// A text in, the stems in any stretch of it out, as numbers of a vocabulary: the text is cut into words once, its stretches are asked for
// many times. Of a word that a stretch cuts in two nothing is in it.
import type { Range } from '../../model/span.ts'
import type { Vocabulary } from './features.ts'
import { findStems } from './stems.ts'

/** In order, repeats kept. */
export type StemLookup = (range: Range) => number[]

/** Cuts the text into words at once; each stretch asked for costs no more than its own words. */
export function lookUpStems(text: string, vocabulary: Vocabulary): StemLookup {
  const stems = findStems(text).map(({ start, end, stem }) => ({ start, end, number: vocabulary.numberOf(stem) }))
  const firstFrom = (start: number): number => {
    let [low, high] = [0, stems.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((stems[middle]?.start ?? 0) < start) low = middle + 1
      else high = middle
    }
    return low
  }
  return ({ start, end }) => {
    const numbers: number[] = []
    for (let at = firstFrom(start); at < stems.length; at += 1) {
      const stem = stems[at]
      if (stem === undefined || stem.end > end) break
      numbers.push(stem.number)
    }
    return numbers
  }
}
