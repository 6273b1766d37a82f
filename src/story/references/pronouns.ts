// Pronouns that open a sentence or speak in it, in; whom they stand for out, only where the sentences just before leave
// one answer: one that fits in number, is what they are about, and has no rival. Serves comparing and finding speakers;
// never shown as text.
import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'
import { MENS_NAMES, WOMENS_NAMES } from '../../text/data/given-name-genders.ts'
import { GROUP_NOUNS } from '../../text/data/organisation-words.ts'
import { PERSON_NOUNS, ROLE_NOUNS } from '../../text/data/titles.ts'
import { createPartBefore, peopleIn, subjectOf } from './sentence-part.ts'
import type { Antecedent, NamesHere, PartBefore } from './sentence-part.ts'
import { isWholeName } from './speaking-names.ts'

/** What the pronoun at that place stands for, or null. */
export type PronounResolver = (pronoun: Range) => Antecedent | null

/** What is known while the pronouns of one article are resolved. */
interface Context {
  readonly text: string
  readonly names: NamesHere
  readonly partBefore: PartBefore
  /** Whether a person is named there. */
  readonly namesPerson: (place: Range) => boolean
  readonly resolve: PronounResolver
}

/** In sentences: how far back a pronoun may point. */
const REACH = 2
const SINGULAR = /^(?:he|she)$/iu
const PRONOUN = /^(?:he|she|they|it)$/iu

/**
 * True for "he", "she", "they" and "it" alone, in capitals or not; not for "him" or "his", nor with a space around it.
 */
export function isPronoun(words: string): boolean {
  return PRONOUN.test(words)
}

/** Resolves the pronouns of one article; sentences are asked for in any order and worked out once. */
export function createPronounResolver(article: Article, reading: Reading, names: NamesHere): PronounResolver {
  const known = new Map<number, Antecedent | null>()
  const resolve: PronounResolver = (pronoun) => {
    const found = known.get(pronoun.start)
    if (found !== undefined) return found
    const isOnePerson = SINGULAR.test(wordsAt(context, pronoun))
    const result = isOnePerson ? findPerson(context, pronoun) : findBody(context, pronoun)
    known.set(pronoun.start, result)
    return result
  }
  const context: Context = {
    text: article.text,
    names,
    partBefore: createPartBefore(article, reading),
    namesPerson: (place) =>
      reading.names.some((mention) => names.kindOf(mention) === 'person' && overlaps(place, mention)),
    resolve,
  }
  return resolve
}

/** "he": one person whom this sentence before it, or the last sentences, speak of, and nobody unnamed beside. */
function findPerson(context: Context, pronoun: Range): Antecedent | null {
  const { text, names, partBefore, resolve } = context
  const said = wordsAt(context, pronoun)
  for (let back = 0; back <= REACH; back += 1) {
    const part = partBefore(pronoun, back)
    if (part === null) return null
    const people = peopleIn(part, text, names)
    const fitting = people.filter(({ name }) => name === null || !isOtherSex(names.describe(name), said))
    if (fitting.length > 1 || (fitting.length === 0 && people.length > 0)) return null
    const only = fitting[0]
    const subject = back === 0 ? null : subjectOf(part)
    if (subject !== null && isPronoun(wordsAt(context, subject))) {
      const earlier = SINGULAR.test(wordsAt(context, subject)) ? resolve(subject) : null
      if (only === undefined) return isSamePronoun(context, subject, pronoun) ? earlier : null
      return earlier?.name === only.name ? only : null
    }
    if (subject !== null && isUnnamedPerson(context, subject))
      return only === undefined ? { name: null, words: subject } : null
    if (only !== undefined) return only.name === null ? null : only
  }
  return null
}

/** "they", "it": the group or body that the sentence before is about. */
function findBody(context: Context, pronoun: Range): Antecedent | null {
  const { text, names, partBefore, resolve } = context
  const part = partBefore(pronoun, 1)
  const subject = part === null ? null : subjectOf(part)
  if (part === null || subject === null) return null
  const words = wordsAt(context, subject)
  if (isPronoun(words)) return isSamePronoun(context, subject, pronoun) ? resolve(subject) : null
  const whole = part.names.find((mention) => contains(subject, mention) && isWholeName(text, mention, subject))
  if (whole !== undefined) {
    return names.kindOf(whole) === 'organisation' ? { name: names.idOf(whole), words: subject } : null
  }
  return isGroup(words) ? { name: null, words: subject } : null
}

function wordsAt({ text }: Context, { start, end }: Range): string {
  return text.slice(start, end)
}

function isSamePronoun(context: Context, a: Range, b: Range): boolean {
  return wordsAt(context, a).toLowerCase() === wordsAt(context, b).toLowerCase()
}

/** "a shopkeeper from the port": a noun for a person, and no name. */
function isUnnamedPerson(context: Context, subject: Range): boolean {
  if (context.namesPerson(subject)) return false
  const words = wordsAt(context, subject).toLowerCase()
  const noun = /[\p{L}-]+$/u.exec(words.replace(/\s(?:of|from|in|at|with|who)\s.*$/u, ''))?.[0] ?? ''
  return /^(?:an?|the|one|another|his|her|their|its)\s/u.test(words) && (PERSON_NOUNS.has(noun) || ROLE_NOUNS.has(noun))
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

/** Whether the words are a plural, or a noun for a group of people. */
function isGroup(words: string): boolean {
  const head = words.toLowerCase().replace(/\s(?:of|from|in|at|with|who|that)\s.*$/u, '')
  const noun = /[\p{L}-]+$/u.exec(head)?.[0] ?? ''
  return GROUP_NOUNS.has(noun) || /[^s’']s$/u.test(noun) || /^(?:people|police|men|women|children)$/u.test(noun)
}
