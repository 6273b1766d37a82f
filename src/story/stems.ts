// Words in, stems out: what two sentences are compared by. Stop words and bare numbers carry nothing and are left out.
import { stemmer } from 'stemmer'
import type { Range } from '../model/span.ts'
import { STOP_WORDS } from './stop-words.ts'

const WORD = /[\p{L}\p{M}]{2,}|\p{N}[\p{N},.]*/gu

const known = new Map<string, string>()

/** Stems of the content words in `text` within the range, in order, repeats kept. Hyphens and apostrophes part words. */
export function stemsIn(text: string, range: Range): string[] {
  const stems: string[] = []
  const plain = text.slice(range.start, range.end).replace(/[’'](?:s|S)\b/gu, '')
  for (const [word] of plain.matchAll(WORD)) {
    const lower = word.toLowerCase()
    if (!STOP_WORDS.has(lower)) stems.push(stemOf(lower))
  }
  return stems
}

function stemOf(lower: string): string {
  let stem = known.get(lower)
  if (stem === undefined) {
    stem = stemmer(lower)
    known.set(lower, stem)
  }
  return stem
}
