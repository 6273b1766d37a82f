// Names in headings and headline-like lines, where capitals say nothing: only those that the running text or a
// gazetteer knows.
import type { Range } from '../../model/span.ts'
import type { Candidate } from './candidates.ts'
import { isOrdinary } from './counts.ts'
import type { WordCounts } from './counts.ts'
import { WORD } from './lexicon.ts'
import { isKnownOrganisation, isKnownPlace, keyOf } from './phrases.ts'
import type { SentenceTokens, Token } from './tokens.ts'

export interface HeadingName extends Range {
  /** Key of the name in the running text, or of the phrase in the gazetteer. */
  readonly key: string
  readonly known: 'place' | 'organisation' | null
}

/** In words. */
const LONGEST = 8
/** In characters: "Contact Us" is not the US. */
const SHORT_KEY = 3

/** In order and apart, the longest at each place. */
export function findHeadingNames(
  sentences: readonly SentenceTokens[],
  candidates: readonly Candidate[],
  counts: WordCounts,
): HeadingName[] {
  const keys = new Map<string, string>()
  for (const { lowers, key } of candidates) keys.set(lowers.join(' '), key)
  return sentences.flatMap(({ tokens, titleCase }) => (titleCase ? namesIn(tokens, keys, counts) : []))
}

function namesIn(tokens: readonly Token[], keys: ReadonlyMap<string, string>, counts: WordCounts): HeadingName[] {
  const found: HeadingName[] = []
  let index = 0
  while (index < tokens.length) {
    const name = nameAt(tokens, index, keys, counts)
    if (name !== null) found.push(name.name)
    index = name === null ? index + 1 : name.last + 1
  }
  return found
}

function nameAt(
  tokens: readonly Token[],
  first: number,
  keys: ReadonlyMap<string, string>,
  counts: WordCounts,
): { name: HeadingName; last: number } | null {
  const head = tokens[first]
  if (head === undefined || (!head.capital && (head.bits & WORD.particle) === 0)) return null
  let limit = first
  while (limit + 1 < tokens.length && limit - first + 1 < LONGEST && isJoined(tokens, limit)) limit += 1
  for (let last = limit; last >= first; last -= 1) {
    const tail = tokens[last]
    if (tail === undefined || (last === first && !head.capital)) continue
    const spaced = tokens
      .slice(first, last + 1)
      .map((token) => token.lower)
      .join(' ')
    const range = { start: head.start, end: tail.end }
    const key = keys.get(spaced)
    if (key !== undefined && (spaced.length > SHORT_KEY || tail.text === tail.text.toUpperCase()))
      return { name: { ...range, key, known: null }, last }
    if (last === first && ((head.bits & WORD.common) !== 0 || isOrdinary(head, counts))) continue
    if (isKnownPlace(tokens, first, last))
      return { name: { ...range, key: keyOf(tokens, first, last), known: 'place' }, last }
    if (isKnownOrganisation(tokens, first, last)) {
      return { name: { ...range, key: keyOf(tokens, first, last), known: 'organisation' }, last }
    }
  }
  return null
}

function isJoined(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return tokens[index]?.possessive === false && (next?.joint === 'space' || next?.joint === 'hyphen')
}
