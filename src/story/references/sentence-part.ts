// A sentence, or its beginning, in; the people it speaks of and what it is about out. It does not say whom a pronoun
// means.
import type { Article } from '../../model/article.ts'
import type { Happening, NameKind, NameMention, QuotationMention, Reading, Sentence } from '../../model/reading.ts'
import { contains, firstFrom } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'
import { traitsOf } from '../same-event/act-traits.ts'
import { isOblique, isOwner } from './speaking-names.ts'

/** Whom words stand for: a name, or words of the article that name nobody ("a coalition of groups"). */
export interface Antecedent {
  readonly name: string | null
  readonly words: Range
}

/** The id of the name at a mention of the article in hand. */
export type NameId = (mention: Range) => string | null

/** What is asked of the names of the article in hand. */
export interface NamesHere {
  readonly idOf: NameId
  readonly kindOf: (mention: NameMention) => NameKind
  /** The name's fullest spelling and its roles. */
  readonly describe: (name: string) => string
}

interface Mentions {
  readonly names: readonly NameMention[]
  readonly quotations: readonly QuotationMention[]
  readonly happenings: readonly Happening[]
}

/** A stretch of one sentence; its mentions are those of the whole sentence. */
export interface SentencePart extends Range, Mentions {}

/**
 * The sentence so many before that of the place; for 0, what stands before the place. Null where it is too far or no
 * running text.
 */
export type PartBefore = (place: Range, back: number) => SentencePart | null

const NOTHING: Mentions = { names: [], quotations: [], happenings: [] }

/** Too far is another paragraph than the same and the one before. */
export function createPartBefore(article: Article, reading: Reading): PartBefore {
  const bySentence = groupBySentence(reading)
  return (place, back) => {
    const number = sentenceAt(reading.sentences, place)
    const own = reading.sentences[number]
    const sentence = reading.sentences[number - back]
    if (own === undefined || sentence === undefined || !isNear(article, own, sentence)) return null
    const mentions = bySentence[number - back] ?? NOTHING
    return { ...mentions, start: sentence.start, end: back === 0 ? place.start : sentence.end }
  }
}

/**
 * People, and null for what may be one, that are neither owners of something nor after a preposition nor inside
 * quotation marks.
 */
export function peopleIn(part: SentencePart, text: string, names: NamesHere): Antecedent[] {
  const found = new Map<string | null, Antecedent>()
  for (const mention of part.names) {
    const kind = names.kindOf(mention)
    if ((kind !== 'person' && kind !== 'other') || !contains(part, mention)) continue
    if (part.quotations.some((quotation) => contains(quotation, mention))) continue
    if (isOwner(text, mention, part.end) || isOblique(text, mention, part.start)) continue
    const name = kind === 'person' ? names.idOf(mention) : null
    if (!found.has(name)) found.set(name, { name, words: mention })
  }
  return [...found.values()]
}

/** What the sentence is about: who speaks in it, else who does what its main clause tells. */
export function subjectOf(part: SentencePart): Range | null {
  const speakers = part.quotations.flatMap(({ speaker }) =>
    speaker !== null && contains(part, speaker) ? [speaker] : [],
  )
  const main = part.happenings.filter(({ main, actor }) => main && actor !== null)
  const speaking = main.find(({ act }) => traitsOf(act).isSpeech) ?? main[0]
  return speakers[0] ?? speaking?.actor ?? null
}

/** Index of the sentence that holds it, -1 where none does. */
function sentenceAt(sentences: readonly Sentence[], place: Range): number {
  const number = firstFrom(sentences, place.start + 1) - 1
  const sentence = sentences[number]
  return sentence !== undefined && contains(sentence, place) ? number : -1
}

/** The same paragraph or the next. */
function isNear(article: Article, own: Sentence, other: Sentence): boolean {
  if (own.passage === other.passage) return true
  const [here, there] = [article.passages[own.passage], article.passages[other.passage]]
  return own.passage - other.passage === 1 && here?.kind === 'paragraph' && there?.kind === 'paragraph'
}

function groupBySentence({ sentences, names, quotations, happenings }: Reading): readonly Mentions[] {
  const split = <T extends Range>(mentions: readonly T[]): T[][] => {
    const groups: T[][] = sentences.map(() => [])
    let number = 0
    for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
      while ((sentences[number]?.end ?? Infinity) <= mention.start) number += 1
      groups[number]?.push(mention)
    }
    return groups
  }
  const [byName, byQuotation, byHappening] = [split(names), split(quotations), split(happenings)]
  return sentences.map((_, number) => ({
    names: byName[number] ?? [],
    quotations: byQuotation[number] ?? [],
    happenings: byHappening[number] ?? [],
  }))
}
