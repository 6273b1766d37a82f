// A made-up text in, its lines as sentences out, each a passage of its own.
import type { Sentence } from '../../src/model/reading.ts'

/** One sentence a line. */
export function sentencesOf(text: string): Sentence[] {
  let start = 0
  return text.split('\n').map((line, passage) => {
    const sentence = { start, end: start + line.length, passage }
    start += line.length + 1
    return sentence
  })
}
