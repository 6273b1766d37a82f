// Words in, stems out: what two sentences are compared by. Stop words carry nothing and are left out.
import { stemmer } from 'stemmer'
import type { Range } from '../../model/span.ts'
import { STOP_WORDS } from './stop-words.ts'

/** No single letters, and so none of the "s" of "Holm’s"; of "2,000." the figures. */
const WORD = /[\p{L}\p{M}]{2,}|\p{N}+(?:[.,]\p{N}+)*/gu

/** By word as written; null for a stop word. */
const known = new Map<string, string | null>()

/** Stems of the content words in `text` within the range, in order, repeats kept. Hyphens and apostrophes part words. */
export function stemsIn(text: string, range: Range): string[] {
  const stems: string[] = []
  for (const word of text.slice(range.start, range.end).match(WORD) ?? []) {
    const stem = stemOf(word)
    if (stem !== null) stems.push(stem)
  }
  return stems
}

/** As `stemsIn`, of all of the text. */
export function stemsOf(text: string): string[] {
  return stemsIn(text, { start: 0, end: text.length })
}

function stemOf(word: string): string | null {
  let stem = known.get(word)
  if (stem === undefined) {
    const lower = word.toLowerCase()
    stem = STOP_WORDS.has(lower) ? null : stemmer(lower)
    known.set(word, stem)
  }
  return stem
}
