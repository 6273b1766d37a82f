// Words in, stems out: what two sentences are compared by, and the acts that the words may name. Stop words carry
// nothing and are left out.
import { stemmer } from 'stemmer'
import type { Range } from '../../model/span.ts'
import { actsOfWord } from '../../text/happenings/word-acts.ts'
import { STOP_WORDS } from './stop-words.ts'

/** No single letters, and so none of the "s" of "Holm’s"; of "2,000." the figures. */
const WORD = /[\p{L}\p{M}]{2,}|\p{N}+(?:[.,]\p{N}+)*/gu

/** A content word, wherever it stands. */
export interface ContentWord {
  /** Words as written are counted from 0. */
  readonly serial: number
  readonly stem: string
  /** Acts that it may name: "blaze" and "burned" are both `burn`. */
  readonly acts: readonly string[]
}

/** By word as written; null for a stop word. */
const known = new Map<string, ContentWord | null>()

/** A content word of a text. */
export interface PlacedWord extends Range {
  readonly word: ContentWord
  /** False for a part of "build-up" and "far-reaching", which name no act by themselves. */
  readonly whole: boolean
}

/** The content words of the text, in order. Hyphens and apostrophes part words. */
export function findContentWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = []
  WORD.lastIndex = 0
  for (let match = WORD.exec(text); match !== null; match = WORD.exec(text)) {
    const word = contentOf(match[0])
    if (word === null) continue
    const start = match.index
    const end = start + match[0].length
    words.push({ start, end, word, whole: text[start - 1] !== '-' && text[end] !== '-' })
  }
  return words
}

/** Stems of the content words of the text, in order, repeats kept. */
export function stemsOf(text: string): string[] {
  return findContentWords(text).map(({ word }) => word.stem)
}

/** As `stemsOf`, of the text in the range. */
export function stemsIn(text: string, { start, end }: Range): string[] {
  return stemsOf(text.slice(start, end))
}

function contentOf(word: string): ContentWord | null {
  let content = known.get(word)
  if (content === undefined) {
    const lower = word.toLowerCase()
    content = STOP_WORDS.has(lower) ? null : { serial: known.size, stem: stemmer(lower), acts: actsOfWord(lower) }
    known.set(word, content)
  }
  return content
}
