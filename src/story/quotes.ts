// All quotations of a story in, each once out, with every place where the same words stand and who says them.
// Words in marks that are a title are nobody's. Which event a quote belongs to is left open (null).
import type { Article } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import type { Range, Span } from '../model/span.ts'
import type { Quote } from '../model/story.ts'
import type { NameOf } from './names.ts'
import { resolveSpeaker } from './speakers.ts'

/** In words: shorter quotations are alike by chance, and are one only where one speaker says both, or "a diplomat" of one article. */
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
  named: { readonly nameOf: NameOf },
): Quote[] {
  const groups: Group[] = []
  const byKey = new Map<string, Group[]>()
  for (const said of collect(articles, readings, named.nameOf)) {
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

function collect(articles: readonly Article[], readings: readonly Reading[], nameOf: NameOf): Said[] {
  return readings.flatMap((reading, index) => {
    const article = articles[index]
    if (article === undefined) return []
    const nameId = (mention: Range): string | null => nameOf(index, mention)
    return reading.quotations.flatMap((quotation): Said[] => {
      if (quotation.form === 'title') return []
      const text = article.text.slice(quotation.start, quotation.end)
      const folded = foldWords(text)
      if (folded === '') return []
      const { speaker } = quotation
      return [
        {
          span: { article: article.id, start: quotation.start, end: quotation.end },
          text,
          folded,
          speaker: resolveSpeaker(reading, article, quotation, nameId),
          speakerText: speaker === null ? '' : article.text.slice(speaker.start, speaker.end),
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
