// Roles beside the names of a story in; out come, article by article, the definite descriptions ("the Norwegian
// president", "the singer") that only one of the named can be meant by. What two may be, or held one after the other,
// is left open.
import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  PAST_VERBS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../../text/data/clause-words.ts'
import { SAYING_FORMS } from '../../text/saying-forms.ts'
import { ROLE_NOUNS } from '../../text/data/titles.ts'
import { findWords } from '../../text/words.ts'
import type { Word } from '../../text/words.ts'
import type { NameOf } from '../names.ts'
import { fitsOffice, isOfState, parseOffice } from './offices.ts'
import type { Office } from './offices.ts'
import { onlyOne } from '../only-one.ts'
import type { Reference } from '../references.ts'

interface Held {
  readonly name: string
  readonly office: Office
}

/** Who holds what, in the whole story by noun and in each article. */
export interface Roles {
  readonly inStory: ReadonlyMap<string, readonly Held[]>
  /** Names with a mention in the article of that index. */
  readonly namedIn: readonly ReadonlySet<string>[]
  /** Any noun of which there is a holder: sentences without one have no description. */
  readonly nouns: RegExp
}

/** In words: between "the" and the noun. */
const LONGEST_DESCRIPTION = 4

/** Each role of a name counts once, however often it is told; a role that is no office of known nouns is left out. */
export function collectRoles(readings: readonly Reading[], nameOf: NameOf): Roles {
  const inStory = new Map<string, Held[]>()
  const seen = new Set<string>()
  const namedIn = readings.map((reading, index) => {
    const named = new Set<string>()
    for (const mention of reading.names) {
      const name = nameOf(index, mention)
      if (name === null) continue
      named.add(name)
      const key = `${name}\n${mention.role}`
      if (mention.role === '' || seen.has(key)) continue
      seen.add(key)
      const office = parseOffice(mention.role)
      if (office === null) continue
      for (const noun of nounsOf(office)) {
        const held = inStory.get(noun)
        if (held === undefined) inStory.set(noun, [{ name, office }])
        else held.push({ name, office })
      }
    }
    return named
  })
  const nouns = [...ROLE_NOUNS].filter((noun) => inStory.has(parseOffice(noun)?.noun ?? '') || noun === 'minister')
  return { inStory, namedIn, nouns: new RegExp(`\\b(?:${nouns.join('|')})\\b`, 'iu') }
}

/** In order of place. `index` is the article's. */
export function findDescriptions(article: Article, index: number, reading: Reading, roles: Roles): Reference[] {
  return reading.sentences.flatMap((sentence) => {
    if (!roles.nouns.test(article.text.slice(sentence.start, sentence.end))) return []
    const words = findWords(article.text, sentence)
    return words.flatMap((word, at): Reference[] => {
      if (!ROLE_NOUNS.has(nounOf(word))) return []
      const from = startOfDescription(words, at)
      if (from < 0 || !endsThere(words, at)) return []
      const start = words[from]?.start ?? word.start
      const office = parseOffice(article.text.slice(start, word.end))
      const name = office === null ? null : holderOf(office, index, roles)
      return name === null ? [] : [{ start, end: word.end, name }]
    })
  })
}

/**
 * The one name that the description can mean: of those that the article names, or, for an office of state, of the
 * story.
 */
function holderOf(office: Office, index: number, { inStory, namedIn }: Roles): string | null {
  const held = inStory.get(office.noun) ?? []
  const here = held.filter((one) => namedIn[index]?.has(one.name) === true && fitsOffice(office, one.office, true))
  const isOpen = here.length > 0 || !isOfState(office)
  const candidates = isOpen ? here : held.filter((one) => fitsOffice(office, one.office, false))
  const present = office.past ? candidates : candidates.filter((one) => !one.office.past)
  return onlyOne(new Set((present.length > 0 ? present : candidates).map(({ name }) => name)))
}

/** A president and the like is also "the leader" of the country. */
function nounsOf({ noun, of, country }: Office): readonly string[] {
  const leads = of === '' && country !== null && /^(?:president|premier|chancellor|king|dictator)$/u.test(noun)
  return leads ? [noun, 'leader'] : [noun]
}

function nounOf({ lower }: Word): string {
  return lower.replace(/[’']s$/u, '')
}

/** The word at which "the … noun" or "Norway’s … noun" begins, or -1. */
function startOfDescription(words: readonly Word[], noun: number): number {
  for (let at = noun - 1; at >= 0 && noun - at <= LONGEST_DESCRIPTION + 1; at -= 1) {
    const word = words[at]
    if (word === undefined || !/^[\p{L}\p{N}]/u.test(word.text)) return -1
    if (word.lower === 'the') return at
    if (/[’']s$/u.test(word.text)) return /^\p{Lu}/u.test(word.text) ? at : -1
  }
  return -1
}

/** No name follows, no noun that it only describes ("the coach party"), and nothing that says which one is meant. */
function endsThere(words: readonly Word[], noun: number): boolean {
  const next = words[noun + 1]
  if (next === undefined || /[’']s$/u.test(words[noun]?.text ?? '')) return true
  if (!next.isWord) return next.text !== '-' && next.text !== '“' && !(next.text === ',' && isNamed(words[noun + 2]))
  const { lower } = next
  if (/^(?:of|who|whose|whom|that|which|named|called|and|or|for|at|in)$/u.test(lower)) return false
  if (lower === 'to' && /^\p{Lu}/u.test(words[noun + 2]?.text ?? '')) return false
  if (PREPOSITIONS.has(lower) || AUXILIARIES.has(lower) || CONJUNCTIONS.has(lower) || ADVERBS.has(lower)) return true
  if (SUBORDINATORS.has(lower) || PAST_VERBS.has(lower) || SAYING_FORMS.has(lower)) return true
  return /^\p{Ll}+(?:ed|ly)$/u.test(next.text)
}

/** "the president, Anna Berg,": that mention has the name. */
function isNamed(word: Word | undefined): boolean {
  return word === undefined || /^\p{Lu}/u.test(word.text) || /^(?:who|whose)$/u.test(word.lower)
}
