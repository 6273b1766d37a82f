// Pronouns that open a sentence or speak in it, in; whom they stand for out, only where the sentences just before leave one answer:
// one that fits in number, is what they are about, and has no rival. Serves comparing and finding speakers; never shown as text.
import type { Article } from '../../model/article.ts'
import type { Happening, NameKind, NameMention, QuotationMention, Reading, Sentence } from '../../model/reading.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'
import { MENS_NAMES, WOMENS_NAMES } from '../../text/data/given-name-genders.ts'
import { GROUP_NOUNS } from '../../text/data/organisation-words.ts'
import { PERSON_NOUNS, ROLE_NOUNS } from '../../text/data/titles.ts'
import { isSpeech } from '../same-event/act-kinship.ts'
import { isOblique, isOwner, isWholeName } from './speaking-names.ts'

/** Whom a pronoun stands for: a name, or words of the article that name nobody ("a coalition of groups"). */
export interface Antecedent {
  readonly name: string | null
  readonly words: Range
}

/** The id of the name at a mention of the article in hand. */
export type NameId = (mention: Range) => string | null

/** What the pronoun at that place stands for, or null. */
export type PronounResolver = (pronoun: Range) => Antecedent | null

/** What the resolver asks of the names of the article in hand. */
export interface NamesHere {
  readonly idOf: NameId
  readonly kindOf: (mention: NameMention) => NameKind
  /** The name's fullest spelling and its roles. */
  readonly describe: (name: string) => string
}

/** In sentences: how far back a pronoun may point. */
const REACH = 2
const SINGULAR = /^(?:he|she)$/iu
const PRONOUN = /^(?:he|she|they|it)$/iu

/** True for "he", "she", "they" and "it" alone, in capitals or not; not for "him" or "his", nor with a space around it. */
export function isPronoun(words: string): boolean {
  return PRONOUN.test(words)
}

/** Resolves the pronouns of one article; sentences are asked for in any order and worked out once. */
export function createPronounResolver(article: Article, reading: Reading, names: NamesHere): PronounResolver {
  const { text } = article
  const bySentence = groupBySentence(reading)
  const known = new Map<number, Antecedent | null>()

  const resolve = (pronoun: Range): Antecedent | null => {
    const number = sentenceAt(reading.sentences, pronoun)
    const found = known.get(pronoun.start)
    if (found !== undefined) return found
    const result = SINGULAR.test(text.slice(pronoun.start, pronoun.end))
      ? person(pronoun, number)
      : body(pronoun, number)
    known.set(pronoun.start, result)
    return result
  }

  /** "he": one person whom this sentence before it, or the last sentences, speak of, and nobody unnamed beside. */
  const person = (pronoun: Range, number: number): Antecedent | null => {
    for (let back = 0; back <= REACH; back += 1) {
      const part = partOf(number, back, pronoun)
      if (part === null) return null
      const people = peopleIn(part)
      const fitting = people.filter(({ name }) => name === null || !isOtherSex(names.describe(name), wordsAt(pronoun)))
      if (fitting.length > 1 || (fitting.length === 0 && people.length > 0)) return null
      const only = fitting[0]
      const subject = back === 0 ? null : subjectOf(part)
      if (subject !== null && isPronoun(wordsAt(subject))) {
        const earlier = SINGULAR.test(wordsAt(subject)) ? resolve(subject) : null
        if (only === undefined) return isSamePronoun(subject, pronoun) ? earlier : null
        return earlier?.name === only.name ? only : null
      }
      if (subject !== null && isUnnamedPerson(subject)) return only === undefined ? unnamed(subject) : null
      if (only !== undefined) return only.name === null ? null : only
    }
    return null
  }

  /** "they", "it": the group or body that the sentence before is about. */
  const body = (pronoun: Range, number: number): Antecedent | null => {
    const part = partOf(number, 1, pronoun)
    const subject = part === null ? null : subjectOf(part)
    if (part === null || subject === null) return null
    const words = wordsAt(subject)
    if (isPronoun(words)) return isSamePronoun(subject, pronoun) ? resolve(subject) : null
    const whole = part.names.find((mention) => contains(subject, mention) && isWholeName(text, mention, subject))
    if (whole !== undefined) {
      return names.kindOf(whole) === 'organisation' ? { name: names.idOf(whole), words: subject } : null
    }
    return isGroup(words) ? { name: null, words: subject } : null
  }

  interface Part extends Range {
    readonly names: readonly NameMention[]
    readonly quotations: readonly QuotationMention[]
    readonly happenings: readonly Happening[]
  }

  /** The sentence so far back, for `back` 0 only what stands before the pronoun; null where it is too far or no running text. */
  const partOf = (number: number, back: number, pronoun: Range): Part | null => {
    const own = reading.sentences[number]
    const sentence = reading.sentences[number - back]
    if (own === undefined || sentence === undefined || !isNear(article, own, sentence)) return null
    const parts = bySentence[number - back] ?? NOTHING
    const end = back === 0 ? pronoun.start : sentence.end
    return { ...parts, start: sentence.start, end }
  }

  const wordsAt = ({ start, end }: Range): string => text.slice(start, end)
  const isSamePronoun = (a: Range, b: Range): boolean => wordsAt(a).toLowerCase() === wordsAt(b).toLowerCase()

  /** People, and null for what may be one, that are neither owners of something nor after a preposition nor inside quotation marks. */
  const peopleIn = (part: Part): Antecedent[] => {
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
  const subjectOf = (part: Part): Range | null => {
    const speakers = part.quotations.flatMap(({ speaker }) =>
      speaker !== null && contains(part, speaker) ? [speaker] : [],
    )
    const main = part.happenings.filter(({ main, actor }) => main && actor !== null)
    const speaking = main.find(({ act }) => isSpeech(act)) ?? main[0]
    return speakers[0] ?? speaking?.actor ?? null
  }

  const unnamed = (words: Range): Antecedent => ({ name: null, words })
  const isUnnamedPerson = (subject: Range): boolean => {
    if (bySentenceHasName(subject)) return false
    const words = wordsAt(subject).toLowerCase()
    const noun = /[\p{L}-]+$/u.exec(words.replace(/\s(?:of|from|in|at|with|who)\s.*$/u, ''))?.[0] ?? ''
    return (
      /^(?:an?|the|one|another|his|her|their|its)\s/u.test(words) && (PERSON_NOUNS.has(noun) || ROLE_NOUNS.has(noun))
    )
  }
  const bySentenceHasName = (subject: Range): boolean =>
    reading.names.some((mention) => names.kindOf(mention) === 'person' && overlaps(subject, mention))

  return resolve
}

/** "she" for a Karl, "he" for an actress; what does not tell its sex is not other. */
function isOtherSex(described: string, pronoun: string): boolean {
  const lower = described.toLowerCase()
  const given = /^[^\s-]+/u.exec(lower)?.[0] ?? ''
  const isHe = pronoun.toLowerCase() === 'he'
  if ((isHe ? WOMENS_NAMES : MENS_NAMES).has(given)) return true
  return (isHe ? WOMENS_ROLE : MENS_ROLE).test(lower)
}

const WOMENS_ROLE = /\b(?:[\p{L}]+woman|queen|princess|actress|duchess|empress|mother|daughter|wife|sister)\b/u
const MENS_ROLE = /\b(?:king|prince|duke|emperor|father|son|husband|brother)\b/u

/** Index of the sentence that holds it, -1 where none does. */
function sentenceAt(sentences: readonly Sentence[], place: Range): number {
  let [low, high] = [0, sentences.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const sentence = sentences[middle]
    if (sentence === undefined) return -1
    if (contains(sentence, place)) return middle
    if (sentence.start < place.start) low = middle + 1
    else high = middle - 1
  }
  return -1
}

/** Whether the words are a plural, or a noun for a group of people. */
function isGroup(words: string): boolean {
  const head = words.toLowerCase().replace(/\s(?:of|from|in|at|with|who|that)\s.*$/u, '')
  const noun = /[\p{L}-]+$/u.exec(head)?.[0] ?? ''
  return GROUP_NOUNS.has(noun) || /[^s’']s$/u.test(noun) || /^(?:people|police|men|women|children)$/u.test(noun)
}

/** The same paragraph or the next. */
function isNear(article: Article, own: Sentence, other: Sentence): boolean {
  if (own.passage === other.passage) return true
  const [here, there] = [article.passages[own.passage], article.passages[other.passage]]
  return own.passage - other.passage === 1 && here?.kind === 'paragraph' && there?.kind === 'paragraph'
}

interface Mentions {
  readonly names: readonly NameMention[]
  readonly quotations: readonly QuotationMention[]
  readonly happenings: readonly Happening[]
}

const NOTHING: Mentions = { names: [], quotations: [], happenings: [] }

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
