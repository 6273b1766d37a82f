// A text in, its quotations as findQuotations finds them and as a line each out; every line of the text is a paragraph.
import type { Passage } from '../../src/model/article.ts'
import type { QuotationMention } from '../../src/model/reading.ts'
import { findQuotations } from '../../src/text/quotations.ts'
import { findSentences } from '../../src/text/sentences.ts'

export function quotationsOf(text: string): QuotationMention[] {
  let start = 0
  const passages = text.split('\n').map((line, index): Passage => {
    const passage = {
      start,
      end: start + line.length,
      kind: 'paragraph' as const,
      depth: 0,
      figure: null,
      credit: null,
    }
    start += line.length + 1
    return { ...passage, line: index + 1 }
  })
  return findQuotations(text, passages, findSentences(text, passages, 'en'))
}

/** "direct: We won, / Smith / said": form, words, speaker, verb. */
export function shown(text: string): string[] {
  return quotationsOf(text).map(({ start, end, speaker, verb, form }) => {
    const who = speaker === null ? '-' : text.slice(speaker.start, speaker.end)
    const says = verb === null ? '-' : text.slice(verb.start, verb.end)
    return `${form}: ${text.slice(start, end)} / ${who} / ${says}`
  })
}

/** "Smith / said" for each quotation. */
export function speakersIn(text: string): string[] {
  return shown(text).map((line) => line.split(' / ').slice(-2).join(' / '))
}
