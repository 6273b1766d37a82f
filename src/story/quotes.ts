// All quotations of a story in, each once out, with every place where the same words stand and who says them.
// Words in marks that are a title are nobody's. Which event a quote belongs to is left open (null).
import type { Article } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Quote } from '../model/story.ts'
import type { References } from './references.ts'
import { resolveSpeaker } from './quotes/speakers.ts'

/**
 * In words: shorter quotations are alike by chance, and are one only where one speaker says both, or "a diplomat" of
 * one article.
 */
const TELLING_LENGTH = 4

interface Said {
  readonly span: Span
  readonly text: string
  readonly folded: string
  readonly speaker: string | null
  readonly speakerText: string
}

/** Quotations of the same words; all that have a speaker have the same one. */
interface Group {
  readonly said: Said[]
  speaker: string | null
}

/** In order of the articles given, then of place. */
export function mergeQuotes(
  articles: readonly Article[],
  readings: readonly Reading[],
  references: References,
): Quote[] {
  const groups: Group[] = []
  const byKey = new Map<string, Group[]>()
  for (const said of collect(articles, readings, references)) {
    const key = keyOf(said)
    const sameWords = key === null ? [] : (byKey.get(key) ?? [])
    const group = sameWords.find(({ speaker }) => speaker === null || said.speaker === null || speaker === said.speaker)
    if (group !== undefined) {
      group.said.push(said)
      group.speaker ??= said.speaker
      continue
    }
    const fresh: Group = { said: [said], speaker: said.speaker }
    groups.push(fresh)
    if (key !== null) byKey.set(key, [...sameWords, fresh])
  }
  return groups.map(({ said }) => toQuote(said))
}

/** What quotations of one group have in common, besides a speaker; null for one that is never the same as another. */
function keyOf({ folded, speaker, speakerText, span }: Said): string | null {
  if (folded.split(' ').length >= TELLING_LENGTH) return folded
  if (speaker !== null) return `${folded}\n${speaker}`
  if (speakerText === '' || /^\p{L}{1,4}$/u.test(speakerText)) return null
  return `${folded}\n${span.article}\n${speakerText}`
}

function collect(articles: readonly Article[], readings: readonly Reading[], references: References): Said[] {
  return readings.flatMap((reading, index) => {
    const article = articles[index]
    if (article === undefined) return []
    const lookup = references.inArticle(index)
    return reading.quotations.flatMap((quotation): Said[] => {
      if (quotation.form === 'title') return []
      const text = article.text.slice(quotation.start, quotation.end)
      const folded = foldWords(text)
      if (folded === '') return []
      const speaker = resolveSpeaker(reading, article, quotation, lookup)
      return [
        {
          span: { article: article.id, start: quotation.start, end: quotation.end },
          text,
          folded,
          speaker: speaker?.name ?? null,
          speakerText: speaker === null ? '' : article.text.slice(speaker.words.start, speaker.words.end),
        },
      ]
    })
  })
}

function toQuote(group: readonly Said[]): Quote {
  const speaking = group.find(({ speaker }) => speaker !== null) ?? group.find(({ speakerText }) => speakerText !== '')
  return {
    text: group[0]?.text ?? '',
    speaker: speaking?.speaker ?? null,
    speakerText: speaking?.speakerText ?? '',
    spans: group.map(({ span }) => span),
    event: null,
  }
}

/** Words alone: case, marks, white space and a leading article make no difference. */
function foldWords(text: string): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
  return words.replace(/^(?:an?|the) (?=.)/u, '')
}
