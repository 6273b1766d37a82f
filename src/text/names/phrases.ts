// Stretches of a sentence's words looked up as fixed phrases: places and organisations of several words.
import { PLACES } from '../data/gazetteer.ts'
import { KNOWN_ORGANISATIONS } from '../data/organisation-words.ts'
import type { Token } from './tokens.ts'

/** In words. */
const LONGEST_PHRASE = 5
const PLACE_STARTS = starts(PLACES)
const ORGANISATION_STARTS = starts(KNOWN_ORGANISATIONS)

/** The words in small letters with single spaces, hyphens kept: the key by which one article's mentions are one. */
export function keyOf(tokens: readonly Token[], first: number, last: number): string {
  let key = tokens[first]?.lower ?? ''
  for (let index = first + 1; index <= last; index += 1) {
    const token = tokens[index]
    if (token !== undefined) key += (token.joint === 'hyphen' ? '-' : ' ') + token.lower
  }
  return key
}

/** Whether the words `first` to `last`, both included, are a place of the gazetteer. */
export function isKnownPlace(tokens: readonly Token[], first: number, last: number): boolean {
  return (
    last - first < LONGEST_PHRASE &&
    PLACE_STARTS.has(tokens[first]?.lower ?? '') &&
    PLACES.has(keyOf(tokens, first, last))
  )
}

/** Whether the words `first` to `last`, both included, are an organisation of the table. */
export function isKnownOrganisation(tokens: readonly Token[], first: number, last: number): boolean {
  if (last - first >= LONGEST_PHRASE || !ORGANISATION_STARTS.has(tokens[first]?.lower ?? '')) return false
  return KNOWN_ORGANISATIONS.has(keyOf(tokens, first, last))
}

/** The last word of the longest known phrase that starts at `first` and ends by `limit`, or -1. */
export function endOfKnownPhrase(tokens: readonly Token[], first: number, limit: number): number {
  for (let last = Math.min(limit, first + LONGEST_PHRASE - 1); last >= first; last -= 1) {
    if (isKnownPlace(tokens, first, last) || isKnownOrganisation(tokens, first, last)) return last
  }
  return -1
}

function starts(table: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...table].map((phrase) => /^[^\s-]+/u.exec(phrase)?.[0] ?? phrase))
}
