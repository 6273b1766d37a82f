// A stretch of text in, its words and single marks out, in order. Knows no grammar.
import type { Range } from '../model/span.ts'

export interface Word extends Range {
  readonly text: string
  readonly lower: string
  /** False for a punctuation mark or symbol. */
  readonly isWord: boolean
}

/** "U.S.", "al-Badri", "Holm’s", "2,000", "1.5bn"; else one mark. */
const TOKEN = /(?:\p{L}\.){2,}|[\p{L}\p{N}\p{M}]+(?:[’'.-][\p{L}\p{N}\p{M}]+|(?<=\p{N}),(?=\p{N})[\p{N}]+)*|\S/gu

const LETTER = /[\p{L}\p{N}]/u

/** Without white space; spans count on the whole text, not on the stretch. */
export function findWords(text: string, range: Range): Word[] {
  const words: Word[] = []
  const stretch = text.slice(range.start, range.end)
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(stretch); match !== null; match = TOKEN.exec(stretch)) {
    const start = range.start + match.index
    const word = match[0]
    words.push({ start, end: start + word.length, text: word, lower: word.toLowerCase(), isWord: LETTER.test(word) })
  }
  return words
}

/** Also of "al-Sham" and "d’Estaing". */
export function isCapitalised(word: Word): boolean {
  return /^(?:\p{Ll}{1,3}[-’'])?\p{Lu}/u.test(word.text)
}
