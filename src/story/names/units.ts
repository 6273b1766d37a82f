// All mentions of a story in, the smallest things that can be joined to names out: one spelling, or, where it is a lone
// word that may be short for a person, one spelling in one article.
import type { Article } from '../../model/article.ts'
import type { NameKind, NameMention, Reading } from '../../model/reading.ts'
import type { Span } from '../../model/span.ts'
import { foldSpelling, normaliseSpelling } from './transliteration.ts'
import type { FoldedSpelling } from './transliteration.ts'
import { compareText } from '../../model/text-order.ts'

export interface UnitMention extends Span {
  readonly mention: NameMention
  /** As written, white space made single. */
  readonly spelling: string
}

export interface Unit {
  readonly key: string
  /** The spelling as `normaliseSpelling` gives it. */
  readonly normal: string
  readonly folded: FoldedSpelling
  readonly kind: NameKind
  /** The article, where it is a short form that counts in this article alone. */
  readonly only: string | null
  readonly mentions: readonly UnitMention[]
}

/** Kinds where mentions are even, the surest first. */
const KINDS: readonly NameKind[] = ['person', 'place', 'organisation', 'other']

/** In order of their keys, whatever the order of the articles. */
export function collectUnits(articles: readonly Article[], readings: readonly Reading[]): Unit[] {
  const bySpelling = new Map<string, UnitMention[]>()
  const texts = new Map(articles.map((article) => [article.id, article.text]))
  const ordered = [...readings].sort((a, b) => compareText(a.article, b.article))
  for (const reading of ordered) {
    const text = texts.get(reading.article) ?? ''
    for (const mention of reading.names) {
      const spelling = text.slice(mention.start, mention.end).replace(/\s+/gu, ' ')
      const normal = normaliseSpelling(spelling)
      const entry = { article: reading.article, start: mention.start, end: mention.end, mention, spelling }
      const group = bySpelling.get(normal)
      if (group === undefined) bySpelling.set(normal, [entry])
      else group.push(entry)
    }
  }
  const units: Unit[] = []
  for (const [normal, mentions] of bySpelling) units.push(...unitsOf(normal, mentions))
  return units.sort((a, b) => compareText(a.key, b.key))
}

/** The kind that most mentions with a cue have. */
export function voteKind(mentions: readonly UnitMention[]): NameKind {
  const counts = new Map<NameKind, number>()
  for (const { mention } of mentions) {
    if (mention.cue !== 'none') counts.set(mention.kind, (counts.get(mention.kind) ?? 0) + 1)
  }
  let winner: NameKind = 'other'
  let most = 0
  for (const kind of KINDS) {
    const count = counts.get(kind) ?? 0
    if (count > most) {
      winner = kind
      most = count
    }
  }
  return winner
}

function unitsOf(normal: string, mentions: readonly UnitMention[]): Unit[] {
  const folded = foldSpelling(normal)
  const kind = voteKind(mentions)
  if (folded.words.length > 1) return [{ key: normal, normal, folded, kind, only: null, mentions }]
  const units: Unit[] = []
  const byArticle = new Map<string, UnitMention[]>()
  const lasting: UnitMention[] = []
  for (const entry of mentions) {
    if (entry.mention.kind !== 'person' && entry.mention.cue !== 'none') {
      lasting.push(entry)
      continue
    }
    const group = byArticle.get(entry.article)
    if (group === undefined) byArticle.set(entry.article, [entry])
    else group.push(entry)
  }
  if (lasting.length > 0)
    units.push({ key: normal, normal, folded, kind: voteKind(lasting), only: null, mentions: lasting })
  for (const [article, group] of byArticle) {
    units.push({
      key: `${normal}\n${article}`,
      normal,
      folded,
      kind: group[0]?.mention.kind ?? 'other',
      only: article,
      mentions: group,
    })
  }
  return units
}
