// Which act a verb, phrase or noun tells of: the tables of data/ as maps, made once.
import { ACTS } from '../data/acts.ts'
import { SENSES } from '../data/act-senses.ts'
import type { ActSense } from '../data/act-senses.ts'

export interface ActEntry {
  readonly act: string
  /** The words after the verb that make it this act, as base forms; empty for the verb alone. */
  readonly phrase: readonly string[]
  /** Without an object the subject is what it happens to. */
  readonly turns: boolean
}

export interface NounEntry {
  readonly act: string
  /** What "of X" and "X's" are. */
  readonly of: 'doer' | 'undergoer'
}

export interface Sense {
  readonly heads: ReadonlySet<string>
  readonly act: string | null
  readonly turns: boolean
}

const VERBS: ReadonlyMap<string, readonly ActEntry[]> = verbEntries()
const NOUNS: ReadonlyMap<string, NounEntry> = nounEntries()
const VERB_SENSES = senses('verb')
const NOUN_SENSES = senses('noun')

/** Entries of a base form, longest phrase first. */
export function actsOfVerb(lemma: string): readonly ActEntry[] {
  return VERBS.get(lemma) ?? []
}

/** The act of an event noun in small letters, singular or plural. */
export function actOfNoun(word: string): NounEntry | null {
  return NOUNS.get(word) ?? null
}

/** What a verb means by what it is said of, first match first. */
export function sensesOfVerb(lemma: string): readonly Sense[] {
  return VERB_SENSES.get(lemma) ?? []
}

/** The same for an event noun in the singular; empty where it has one meaning only. */
export function sensesOfNoun(noun: string): readonly Sense[] {
  return NOUN_SENSES.get(noun) ?? []
}

/** A noun without its plural ending, roughly: "troops" "troop", "cities" "city". */
export function singular(noun: string): string {
  if (noun.length < 4 || !noun.endsWith('s') || noun.endsWith('ss')) return noun
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss)es$/.test(noun)) return noun.slice(0, -2)
  return noun.slice(0, -1)
}

function verbEntries(): ReadonlyMap<string, readonly ActEntry[]> {
  const entries = new Map<string, ActEntry[]>()
  const add = (word: string, act: string, turns: boolean): void => {
    const [lemma = '', ...phrase] = word.split('_')
    if (lemma === '') return
    const known = entries.get(lemma) ?? []
    known.push({ act, phrase, turns })
    entries.set(lemma, known)
  }
  for (const { act, verbs = '', turns = '' } of ACTS) {
    for (const word of verbs.split(' ')) add(word, act, false)
    for (const word of turns.split(' ')) add(word, act, true)
  }
  for (const known of entries.values()) known.sort((a, b) => b.phrase.length - a.phrase.length)
  return entries
}

function nounEntries(): ReadonlyMap<string, NounEntry> {
  const entries = new Map<string, NounEntry>()
  const add = (word: string, entry: NounEntry): void => {
    if (word === '' || entries.has(word)) return
    entries.set(word, entry)
    const plural = /(?:s|x|ch|sh)$/.test(word)
      ? `${word}es`
      : /[^aeiou]y$/.test(word)
        ? `${word.slice(0, -1)}ies`
        : `${word}s`
    entries.set(plural, entry)
  }
  for (const { act, nouns = '', undergone = '' } of ACTS) {
    for (const word of nouns.split(' ')) add(word, { act, of: 'doer' })
    for (const word of undergone.split(' ')) add(word, { act, of: 'undergoer' })
  }
  add('end', { act: 'end', of: 'undergoer' })
  return entries
}

function senses(word: ActSense['word']): ReadonlyMap<string, readonly Sense[]> {
  const found = new Map<string, Sense[]>()
  for (const sense of SENSES) {
    if (sense.word !== word) continue
    const heads = new Set(sense.heads.split(' ').filter((head) => head !== ''))
    for (const of of sense.of.split(' ')) {
      const known = found.get(of) ?? []
      known.push({ heads, act: sense.act, turns: sense.turns ?? false })
      found.set(of, known)
    }
  }
  return found
}
