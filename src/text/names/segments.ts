// One run of capitalised words in, the names inside it out: without the sentence's first word, nationality or title.
import type { Range } from '../../model/span.ts'
import { CLOCK_WORDS, NAME_ADJECTIVES } from '../data/common-capitals.ts'
import { EVENT_WORDS } from '../data/name-cues.ts'
import { isOrdinary } from './counts.ts'
import type { WordCounts } from './counts.ts'
import { WORD } from './lexicon.ts'
import { endOfKnownPhrase, isKnownOrganisation, isKnownPlace, keyOf } from './phrases.ts'
import { findTitle, startOfNameTitle } from './titled.ts'
import type { Token } from './tokens.ts'
import type { Run } from './runs.ts'

/** A stretch of a sentence's words that may be a name. */
export interface Piece extends Run {
  /** Beside it in the same run: "Danish President". */
  readonly role: Range | null
  /** "title before" where a title or "Mr" marks a person. */
  readonly titled: boolean
}

export interface ArticleWords extends WordCounts {
  /** Keys of all runs of the article. */
  readonly runs: ReadonlySet<string>
}

const NO_NAME = WORD.common | WORD.generic | WORD.acronym
const PEOPLE_AFTER_DEMONYM: ReadonlySet<string> = new Set(
  'government media press television tv radio people officials authorities troops forces side state states news capital'.split(
    ' ',
  ),
)

/** In order and apart; empty where no word of the run is part of a name. */
export function segmentRun(tokens: readonly Token[], run: Run, words: ArticleWords): Piece[] {
  const trimmed = trim(tokens, run, words)
  if (trimmed === null) return []
  const { first, last } = trimmed
  const split = splitPoint(tokens, first, last)
  if (split !== null) {
    return [
      ...segmentRun(tokens, { first, last: split.leftLast }, words),
      ...segmentRun(tokens, { first: split.rightFirst, last }, words),
    ]
  }
  const royal = startOfNameTitle(tokens, first, last)
  if (royal >= 0 && !endsAsBody(tokens, first, last)) return [{ first: royal, last, role: null, titled: true }]
  if (!endsAsBody(tokens, first, last)) {
    const title = findTitle(tokens, first, last)
    if (title !== null) {
      const before = title.first > first ? segmentRun(tokens, { first, last: title.first - 1 }, words) : []
      if (title.last >= last) return before
      const role = title.isRole ? { start: start(tokens, first), end: end(tokens, title.last) } : null
      return [...before, ...named(tokens, { first: title.last + 1, last }, role, true)]
    }
    const person = startOfPerson(tokens, first, last, words)
    if (person > first) {
      return [
        ...segmentRun(tokens, { first, last: person - 1 }, words),
        { first: person, last, role: null, titled: false },
      ]
    }
  }
  return withoutPeople(tokens, first, last, words)
}

/**
 * "Chef Maria Lopez", "Norway Maria Lopez": where the article has "Maria Lopez" too, or what stands before is a place
 * or a body. -1 where none.
 */
function startOfPerson(tokens: readonly Token[], first: number, last: number, words: ArticleWords): number {
  for (let index = first + 1; index < last; index += 1) {
    const token = tokens[index]
    const before = tokens[index - 1]
    if (token?.joint !== 'space' || (token.bits & WORD.firstName) === 0 || before === undefined) continue
    if ((before.bits & (WORD.firstName | WORD.particle | WORD.honorific)) !== 0 || before.text.length === 1) return -1
    const isBody = isKnownPlace(tokens, first, index - 1) || isKnownOrganisation(tokens, first, index - 1)
    return isBody || words.runs.has(keyOf(tokens, index, last)) ? index : -1
  }
  return -1
}

/** Leading and trailing words that are no part of any name go. */
function trim(tokens: readonly Token[], run: Run, words: WordCounts): Run | null {
  let { first, last } = run
  while (first <= last && isLeadingWord(tokens, first, last, words)) first += 1
  while (last > first && isTrailingWord(tokens[last])) last -= 1
  return first <= last ? { first, last } : null
}

function isLeadingWord(tokens: readonly Token[], first: number, last: number, words: WordCounts): boolean {
  const token = tokens[first]
  if (token === undefined) return true
  if (!token.capital) return (token.bits & WORD.particle) === 0
  if (endOfKnownPhrase(tokens, first, last) > first) return false
  if (CLOCK_WORDS.has(token.lower) && token.text === token.text.toUpperCase()) return true
  if ((token.bits & WORD.firstName) !== 0 && first < last && token.bits !== 0 && !isPlainCommon(tokens[first + 1]))
    return false
  if ((token.bits & WORD.common) !== 0) {
    if (first === last || !NAME_ADJECTIVES.has(token.lower)) return true
    return token.weak && endOfKnownPhrase(tokens, first, last) <= first && (words.strong.get(token.lower) ?? 0) === 0
  }
  if ((token.bits & WORD.acronym) !== 0 && ((tokens[first + 1]?.bits ?? 0) & WORD.firstName) !== 0) return true
  if (!token.weak || first === last || token.text.length < 2) return false
  const kept =
    WORD.demonym | WORD.title | WORD.honorific | WORD.nameTitle | WORD.knownPlace | WORD.modifier | WORD.acronym
  if ((token.bits & kept) !== 0) return false
  if (endsAsBody(tokens, first, last) || endOfKnownPhrase(tokens, first, last) > first) return false
  if (/(?:.{4}ing|.{3}ly)$/u.test(token.lower) && !words.strong.has(token.lower)) return true
  return isOrdinary(token, words)
}

function isPlainCommon(token: Token | undefined): boolean {
  return token === undefined || (token.bits & WORD.common) !== 0
}

function isTrailingWord(token: Token | undefined): boolean {
  if (token === undefined) return true
  if (!token.capital && !/^[\p{Ll}\d]/u.test(token.text)) return true
  if (!token.capital && (token.bits & (WORD.connector | WORD.particle)) !== 0) return true
  return token.capital && token.weak && (token.bits & WORD.common) !== 0
}

/** "Peru-Chile" are two; in "Ohio Republican John Smith" the middle word parts two. */
function splitPoint(
  tokens: readonly Token[],
  first: number,
  last: number,
): { leftLast: number; rightFirst: number } | null {
  for (let index = first + 1; index <= last; index += 1) {
    const token = tokens[index]
    if (token === undefined) continue
    if (token.joint === 'hyphen' && isKnownPlace(tokens, first, index - 1) && isKnownPlace(tokens, index, last)) {
      if (!isKnownPlace(tokens, first, last)) return { leftLast: index - 1, rightFirst: index }
    }
    const next = tokens[index + 1]
    if ((token.bits & WORD.demonym) !== 0 && index < last && next !== undefined && (next.bits & WORD.firstName) !== 0) {
      if ((tokens[index - 1]?.bits ?? 0) & (WORD.demonym | WORD.modifier | WORD.title)) continue
      return { leftLast: index - 1, rightFirst: index }
    }
  }
  return null
}

/** "Danish Foreign Ministry" keeps its first word; "Norwegian Sami" is nobody's name. */
function withoutPeople(tokens: readonly Token[], first: number, last: number, words: ArticleWords): Piece[] {
  if (first < last && endOfKnownPhrase(tokens, first, last) === last)
    return [{ first, last, role: null, titled: false }]
  let rest = first
  while (
    rest <= last &&
    (isPeople(tokens[rest]) || (isCompass(tokens[rest]) && isPeople(tokens[rest + 1]) && rest < last))
  )
    rest += 1
  if (rest > last) return []
  if (rest === first) {
    while (last > first && isPeople(tokens[last]) && ((tokens[last - 1]?.bits ?? 0) & WORD.firstName) === 0) last -= 1
    return named(tokens, { first: skipModifiers(tokens, first, last), last }, null)
  }
  const here = tokens[rest]
  if (rest === last && here !== undefined) {
    if (PEOPLE_AFTER_DEMONYM.has(here.lower)) return []
    if ((here.bits & (WORD.generic | WORD.common)) !== 0) {
      return (here.bits & (WORD.organisation | WORD.place)) === 0 ? [] : [{ first, last, role: null, titled: false }]
    }
  }
  if (endsAsBody(tokens, first, last)) return [{ first, last, role: null, titled: false }]
  const standsAlone =
    ((here?.bits ?? 0) & (WORD.firstName | WORD.title)) !== 0 ||
    tokens[rest]?.capital === false ||
    endOfKnownPhrase(tokens, rest, last) === last ||
    areUnknown(tokens, rest, last, words) ||
    words.runs.has(keyOf(tokens, rest, last))
  return named(tokens, { first: standsAlone ? rest : first, last }, null)
}

/** Two words or more that no table knows and the article never writes small: after a nationality, a person. */
function areUnknown(tokens: readonly Token[], first: number, last: number, words: WordCounts): boolean {
  if (first === last || EVENT_WORDS.has(tokens[last]?.lower ?? '')) return false
  for (let index = first; index <= last; index += 1) {
    const token = tokens[index]
    if (token?.bits !== 0 || words.small.has(token.lower) || token.text === token.text.toUpperCase()) return false
  }
  return true
}

/** "Former US" is "US". */
function skipModifiers(tokens: readonly Token[], first: number, last: number): number {
  const front: ReadonlySet<string> = FRONT_MODIFIERS
  let index = first
  while (index < last && front.has(tokens[index]?.lower ?? '')) index += 1
  return index
}

const FRONT_MODIFIERS: ReadonlySet<string> = new Set(
  'former late then ex ousted current acting rebel outgoing incoming'.split(' '),
)

function named(tokens: readonly Token[], run: Run, role: Range | null, titled = false): Piece[] {
  let bits = 0
  let all = -1
  for (let index = run.first; index <= run.last; index += 1) {
    bits |= tokens[index]?.bits ?? 0
    all &= tokens[index]?.bits ?? 0
  }
  const only = tokens[run.first]
  if (run.first === run.last && only !== undefined) {
    if (!/\p{L}\P{L}*\p{L}/u.test(only.text)) return []
    if ((only.bits & (NO_NAME | WORD.title | WORD.modifier)) !== 0 && (only.bits & WORD.firstName) === 0) {
      if ((only.bits & (WORD.knownPlace | WORD.knownOrganisation)) === 0) return []
    }
    const next = tokens[run.first + 1]
    if (next?.joint === 'space' && /^\d/u.test(next.text) && (only.bits & WORD.knownPlace) === 0) return []
  } else if (
    (all & (WORD.title | WORD.modifier | WORD.common | WORD.acronym)) !== 0 &&
    (bits & WORD.organisation) === 0
  )
    return []
  return [{ ...run, role, titled }]
}

/** Whether its last word is one for an organisation or a place: "Security Council", "Table Mountain". */
function endsAsBody(tokens: readonly Token[], first: number, last: number): boolean {
  const token = tokens[last]
  return last > first && token?.capital === true && (token.bits & (WORD.organisation | WORD.place)) !== 0
}

function isPeople(token: Token | undefined): boolean {
  return token !== undefined && (token.bits & WORD.demonym) !== 0
}

function isCompass(token: Token | undefined): boolean {
  return token !== undefined && /^(?:north|south|east|west|northern|southern|eastern|western)$/u.test(token.lower)
}

function start(tokens: readonly Token[], index: number): number {
  return tokens[index]?.start ?? 0
}

function end(tokens: readonly Token[], index: number): number {
  return tokens[index]?.end ?? 0
}
