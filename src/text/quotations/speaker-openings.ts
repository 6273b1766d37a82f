// Words of a sentence and the place where a clause begins in, the place where its subject can begin out: past "But",
// "On Sunday,", "Asked about it,". Does not look for the subject.
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../data/clause-words.ts'
import { isOpening } from './speaker-phrases.ts'
import { skipTimes } from './speaker-times.ts'
import type { Word } from '../words.ts'

/** Past what may stand before a subject: "But", "On Sunday,", "In a letter read out in court,". */
export function skipFronted(words: readonly Word[], low: number, end: number): number {
  let from = low
  for (;;) {
    const begun = from
    while (from < end && isOpening(words[from])) from++
    from = skipTimes(words, from, end)
    const first = words[from]
    if (first === undefined) return from
    if (from > begun && isOpening(first)) continue
    const fronted =
      PREPOSITIONS.has(first.lower) || SUBORDINATORS.has(first.lower) || isFrontedWord(first, words[from + 1])
    if (!fronted || (DETERMINERS.has(first.lower) && first.lower !== 'after')) return from
    let comma = from
    while (comma < end && words[comma]?.text !== ',') comma++
    if (comma >= end) return from
    from = comma + 1
  }
}

/** "Asked about it,", "Sadly,": not "Oslo-based Ann Lee" nor "retired nurse Ann Lee". */
function isFrontedWord(word: Word, next: Word | undefined): boolean {
  if (/(?:ing|ly)$/u.test(word.lower)) return true
  if (!word.lower.endsWith('ed') || next === undefined) return false
  const { lower } = next
  return !next.isWord || PREPOSITIONS.has(lower) || DETERMINERS.has(lower) || SUBORDINATORS.has(lower) || lower === 'to'
}
