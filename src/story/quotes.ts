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

/** In order of the articles given, then of place. */
export function mergeQuotes(
  articles: readonly Article[],
  readings: readonly Reading[],
  named: { readonly nameOf: NameOf },
): Quote[] {
  const groups: Said[][] = []
  const byWords = new Map<string, Said[][]>()
  for (const said of collect(articles, readings, named.nameOf)) {
    const sameWords = byWords.get(said.folded) ?? []
    const group = sameWords.find((others) => isSameQuote(others, said))
    if (group !== undefined) {
      group.push(said)
      continue
    }
    const fresh = [said]
    groups.push(fresh)
    byWords.set(said.folded, [...sameWords, fresh])
  }
  return groups.map(toQuote)
}

function collect(articles: readonly Article[], readings: readonly Reading[], nameOf: NameOf): Said[] {
  return readings.flatMap((reading, index) => {
    const article = articles[index]
    if (article === undefined) return []
    const nameId = (mention: Range): string | null => nameOf(index, mention)
    return reading.quotations.flatMap((quotation): Said[] => {
      if (quotation.form === 'title') return []
      const text = article.text.slice(quotation.start, quotation.end)
      const { speaker } = quotation
      return [
        {
          span: { article: article.id, start: quotation.start, end: quotation.end },
          text,
          folded: foldWords(text),
          speaker: resolveSpeaker(reading, article, quotation, nameId),
          speakerText: speaker === null ? '' : article.text.slice(speaker.start, speaker.end),
        },
      ]
    })
  })
}

function isSameQuote(group: readonly Said[], said: Said): boolean {
  const speakers = group.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))
  if (said.speaker !== null && speakers.some((speaker) => speaker !== said.speaker)) return false
  if (said.folded.split(' ').length >= TELLING_LENGTH) return true
  if (said.speaker !== null) return speakers.includes(said.speaker)
  const sameWords = group.some(
    ({ span, speakerText }) => span.article === said.span.article && speakerText === said.speakerText,
  )
  return speakers.length === 0 && sameWords && said.speakerText !== '' && !/^\p{L}{1,4}$/u.test(said.speakerText)
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
