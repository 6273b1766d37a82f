// A passage's sentences and its pairs of quotation marks in, frames out: stretches that hold whole quotations, as
// words, each quotation one word of them.
import type { Passage } from '../../model/article.ts'
import type { Sentence } from '../../model/reading.ts'
import type { Range } from '../../model/span.ts'
import { isTitle } from './forms.ts'
import type { MarkPair } from '../quotation-marks.ts'
import type { Phrase } from './speaker-phrases.ts'
import { findWords } from '../words.ts'
import type { Word } from '../words.ts'

/** A word, or a whole quotation with its marks. */
export interface FrameWord extends Word {
  readonly quoted: boolean
  /** Whether the quoted words end as a clause does before "he said": in a comma, or as a sentence does. */
  readonly closed: boolean
}

/** Who says a quotation, and the verb of saying; both are spans of the text. */
export interface Attribution {
  readonly speaker: Range
  readonly verb: Range | null
}

/** `speaker` and `verbAt` are indices into the frame; the spans count on the text. */
export function attribution(frame: readonly FrameWord[], speaker: Phrase, verbAt: number): Attribution {
  return { speaker: rangeOf(frame, speaker), verb: rangeOf(frame, { from: verbAt, to: verbAt + 1 }) }
}

/** From the first to the last word of the phrase, on the text; 0 to 0 where the frame has no such words. */
export function rangeOf(frame: readonly FrameWord[], phrase: Phrase): Range {
  return { start: frame[phrase.from]?.start ?? 0, end: frame[phrase.to - 1]?.end ?? 0 }
}

/** Sentences, joined where a quotation runs over their ends. */
export function framesOf(sentences: readonly Sentence[], pairs: readonly MarkPair[]): Range[] {
  const frames: Range[] = []
  let start: number | null = null
  let next = 0
  for (const sentence of sentences) {
    start ??= sentence.start
    while ((pairs[next]?.close ?? sentence.end) < sentence.end) next++
    if ((pairs[next]?.open ?? sentence.end) < sentence.end) continue
    frames.push({ start, end: sentence.end })
    start = null
  }
  const last = sentences.at(-1)
  if (start !== null && last !== undefined) frames.push({ start, end: last.end })
  return frames
}

/** The words of a stretch, each quotation in it one word. */
export function frameOf(text: string, range: Range, pairs: readonly MarkPair[], passage: Passage): FrameWord[] {
  const frame: FrameWord[] = []
  const enter = (word: Word): void => {
    frame.push({ ...word, quoted: false, closed: false })
  }
  let start = range.start
  for (const pair of pairs) {
    findWords(text, { start, end: pair.open }).forEach(enter)
    const end = Math.min(pair.close + 1, range.end)
    const closed = !isTitle(text, pair, passage) && /[,.?!…—–-]\s*$/u.test(text.slice(pair.close - 2, pair.close))
    frame.push({ start: pair.open, end, text: '“', lower: '“', isWord: false, quoted: true, closed })
    start = end
  }
  findWords(text, { start, end: range.end }).forEach(enter)
  return frame
}
