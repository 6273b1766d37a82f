// Words in, stems out: what two sentences are compared by. Stop words carry nothing and are left out.
import { stemmer } from 'stemmer'
import type { Range } from '../../model/span.ts'
import { STOP_WORDS } from './stop-words.ts'

/** No single letters, and so none of the "s" of "Holm’s"; of "2,000." the figures. */
const WORD = /[\p{L}\p{M}]{2,}|\p{N}+(?:[.,]\p{N}+)*/gu

/** By word as written; null for a stop word. */
const known = new Map<string, string | null>()

/** A content word of a text, as its stem. */
export interface Stem extends Range {
  readonly stem: string
}

/** Of the content words in `text`, in order, repeats kept. Hyphens and apostrophes part words. */
export function findStems(text: string): Stem[] {
  const stems: Stem[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const stem = stemOf(match[0])
    if (stem !== null) stems.push({ start: match.index, end: match.index + match[0].length, stem })
  }
  return stems
}

/** As `findStems`, without where they stand. */
export function stemsOf(text: string): string[] {
  return findStems(text).map(({ stem }) => stem)
}

/** As `stemsOf`, of the text in the range. */
export function stemsIn(text: string, { start, end }: Range): string[] {
  return stemsOf(text.slice(start, end))
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
