// The words after a number in, what it counts out, folded for comparing: "soldier" for "hundreds of young soldiers".
// Takes the first plural; where the number is one, the last word before the phrase ends.
import { AUXILIARIES, CONJUNCTIONS, DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../data/clause-words.ts'
import { IRREGULAR_PLURALS, NOT_COUNTED } from '../data/number-words.ts'
import { SAYING_FORMS } from '../saying-forms.ts'
import { isCapitalised } from '../words.ts'
import type { Word } from '../words.ts'

/** In words: adjectives and nouns between a number and what it counts. */
const REACH = 5

/** "Syrians", "Israelis", "Londoners", "Kurds". */
const PEOPLE = /^\p{Lu}\p{Ll}+(?:ans|is|ites|ers|[dbk]s)$/u

/** `from` is the index of the word after the number; empty where nothing is found. `vague` as in "hundreds". */
export function findUnit(words: readonly Word[], from: number, value: number, vague: boolean): string {
  let at = from
  const of = words[at]?.lower === 'of'
  if (of) at++
  if (words[at]?.lower === 'or' && /^(?:more|less|fewer)$/u.test(words[at + 1]?.lower ?? '')) at += 2
  while (at < words.length && /^(?:more|other|the|these|those|his|her|its|their|our|my)$/u.test(words[at]?.lower ?? ''))
    at++
  let singular = ''
  let people = ''
  for (const end = at + REACH; at < end; at++) {
    const word = words[at]
    if (word === undefined || !word.isWord || endsPhrase(word)) break
    if (/[’'](?:s|re|ve|ll|d)?$/u.test(word.lower)) continue
    const isPlural = IRREGULAR_PLURALS.has(word.lower) || looksPlural(word.lower)
    if (isPlural && (!isCapitalised(word) || at === from)) return foldUnit(word.lower)
    const isVerb = /..ed$/u.test(word.lower)
    if (isVerb && value === 1) break
    if (!isCapitalised(word) && !isVerb) singular = word.lower
    people = PEOPLE.test(word.text) ? word.lower.slice(0, -1) : ''
  }
  if (people !== '') return people
  return value === 1 && !vague && !of && !/^(?:point|stage|time|another|side|hand|way|thing)$/u.test(singular)
    ? singular
    : ''
}

/** "soldiers" to "soldier", "cities" to "city", "people" to "person". */
export function foldUnit(word: string): string {
  const irregular = IRREGULAR_PLURALS.get(word)
  if (irregular !== undefined) return irregular
  if (!looksPlural(word)) return word
  if (/[^aeiou]ies$/u.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:sh|ch|ss|x|zz)es$/u.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

function looksPlural(word: string): boolean {
  return word.length > 3 && /[^su]s$/u.test(word) && !/(?:is|ous)$/u.test(word) && !NOT_COUNTED.has(word)
}

function endsPhrase(word: Word): boolean {
  if (AUXILIARIES.has(word.lower) || CONJUNCTIONS.has(word.lower) || SUBORDINATORS.has(word.lower)) return true
  const form = SAYING_FORMS.get(word.lower)
  if (form?.form === 'finite' && !word.lower.endsWith('s')) return true
  return PREPOSITIONS.has(word.lower) || DETERMINERS.has(word.lower)
}
