// A text in, the stems and acts in any stretch of it out, as numbers of a vocabulary: the text is cut into words once,
// its stretches are asked for many times. Of a word that a stretch cuts in two nothing is in it.
import { firstFrom } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'
import type { Vocabulary } from './features.ts'
import { findContentWords } from './stems.ts'

/** Each gives numbers of features, in order of the words, repeats kept. */
export interface WordLookup {
  readonly stemsIn: (range: Range) => number[]
  readonly actsIn: (range: Range) => number[]
}

/** Cuts the text into words at once; each stretch asked for costs no more than its own words. */
export function lookUpWords(text: string, vocabulary: Vocabulary): WordLookup {
  const words = findContentWords(text).map(({ start, end, word, whole }) => ({
    start,
    end,
    stem: vocabulary.numberOfWord(word),
    acts: whole ? word.acts : [],
  }))
  const within = ({ start, end }: Range): typeof words => {
    const first = firstFrom(words, start)
    let next = first
    while ((words[next]?.end ?? Infinity) <= end) next += 1
    return words.slice(first, next)
  }
  return {
    stemsIn: (range) => within(range).map(({ stem }) => stem),
    actsIn: (range) => within(range).flatMap(({ acts }) => acts.map((act) => vocabulary.numberOfAct(act))),
  }
}
