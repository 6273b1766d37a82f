// A sentence's words in, its runs of capitalised words out, with the small words that belong inside. Whether a run is a
// name, or several, or none, is not decided here.
import { ARTICLE_PARTICLES, COMPOUND_HEADS, COMPOUND_TAILS, LEADING_PARTICLES } from '../data/particles.ts'
import { OPENING_PRONOUNS, OPENING_WORDS } from '../data/common-capitals.ts'
import { OFFICES } from '../data/titles.ts'
import { WORD } from './lexicon.ts'
import type { Token } from './tokens.ts'

/** First and last word, as indexes into the sentence's words. */
export interface Run {
  readonly first: number
  readonly last: number
}

/** In words: no name is longer; a line of capitals is no name. */
const LONGEST_RUN = 14
const NUMBERED: ReadonlySet<string> = new Set(
  'flight route highway interstate boeing airbus apollo channel area'.split(' '),
)
const TAKES_OF = WORD.organisationHead | WORD.placeHead
/** "Paris-to-Dakar" is two places; "Stratford-upon-Avon" is one. */
const ROUTE = /^(?:to|and|or|vs|versus|led|backed)$/u
const SMALL_SYLLABLE = 5

/** In order and apart. A month or weekday is in none, but after a first name. */
export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  let index = 0
  while (index < tokens.length) {
    if (!startsRun(tokens, index)) {
      index += 1
      continue
    }
    const last = endOfRun(tokens, index)
    runs.push({ first: index, last })
    index = last + 1
  }
  return runs
}

function startsRun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined) return false
  if (token.capital) return !isCalendar(tokens, index) && !(token.text.length === 1 && !isInitial(tokens, index))
  const next = tokens[index + 1]
  if (next === undefined || !next.capital || (next.bits & WORD.calendar) !== 0) return false
  if (next.joint === 'hyphen') return ARTICLE_PARTICLES.has(token.lower)
  return (
    next.joint === 'space' && token.joint !== 'hyphen' && LEADING_PARTICLES.has(token.lower) && next.text.length > 1
  )
}

function endOfRun(tokens: readonly Token[], first: number): number {
  if (followsPrefix(tokens, first) && ((tokens[first]?.bits ?? 0) & WORD.firstName) === 0) return first
  let last = first
  let takesOf = false
  let end = startsWithParticle(tokens, first) ? first + 1 : first
  for (;;) {
    for (let index = last; index <= end; index += 1) {
      const bits = tokens[index]?.bits ?? 0
      if ((bits & TAKES_OF) !== 0 && tokens[index]?.capital === true) takesOf = true
    }
    last = end
    if (last - first >= LONGEST_RUN) return last
    const next = step(tokens, first, last, takesOf)
    if (next === last) return last
    end = next
  }
}

function startsWithParticle(tokens: readonly Token[], first: number): boolean {
  return tokens[first]?.capital === false
}

/** The last word of the run after one more step, or `last` where the run ends. */
function step(tokens: readonly Token[], first: number, last: number, takesOf: boolean): number {
  const here = tokens[last]
  const next = tokens[last + 1]
  if (here === undefined || next === undefined || here.possessive || next.joint === 'break') return last
  if (next.joint === 'hyphen') return stepOverHyphen(tokens, last, here, next)
  if (next.joint === 'and' && (next.bits & WORD.firstName) !== 0) return last
  if (next.capital)
    return isCalendar(tokens, last + 1) || isSentenceWord(next) || opensAnew(tokens, last) ? last : last + 1
  if (next.joint === 'and') return last
  if (/^\d/u.test(next.text)) return NUMBERED.has(here.lower) ? last + 1 : last
  if ((next.bits & WORD.particle) !== 0) return stepOverParticles(tokens, last)
  const office = tokens[last + 2]?.lower === 'the' ? tokens[last + 3] : tokens[last + 2]
  const isOffice = next.lower === 'of' && (here.bits & WORD.title) !== 0 && OFFICES.has(office?.lower ?? '')
  if ((next.bits & WORD.connector) !== 0 && (takesOf || isOffice)) return stepOverConnector(tokens, last)
  if (next.lower === 'and' && takesOf) return stepOverAnd(tokens, last)
  if (next.lower === 'and' && tokens[first - 1]?.lower === 'the') return stepToBody(tokens, last)
  return last
}

function stepOverHyphen(tokens: readonly Token[], last: number, here: Token, next: Token): number {
  const { lower } = next
  if (next.capital) return last + 1
  if (/^\d/u.test(next.text)) return last + 1
  if (ARTICLE_PARTICLES.has(here.lower) || lower === 'elect' || lower === 'designate') return last + 1
  const beyond = tokens[last + 2]
  if (beyond?.joint === 'hyphen' && beyond.capital && !ROUTE.test(lower)) return last + 2
  if ((next.bits & WORD.particle) !== 0 && beyond?.capital === true && beyond.joint === 'space') return last + 2
  const before = tokens[last - 1]
  const isSyllable =
    before?.capital === true &&
    here.joint === 'space' &&
    (here.bits & (WORD.demonym | WORD.knownPlace | WORD.common)) === 0 &&
    lower.length <= SMALL_SYLLABLE &&
    (next.bits & ~WORD.generic) === 0 &&
    !COMPOUND_TAILS.has(lower) &&
    !/(?:ed|ing|er|ish)$/u.test(lower)
  return isSyllable ? last + 1 : last
}

function stepOverParticles(tokens: readonly Token[], last: number): number {
  for (let index = last + 1; index <= last + 3; index += 1) {
    const token = tokens[index]
    if (token === undefined || (token.joint !== 'space' && token.joint !== 'hyphen')) return last
    if (token.capital) return isCalendar(tokens, index) ? last : index
    if ((token.bits & WORD.particle) === 0) return last
  }
  return last
}

function stepOverConnector(tokens: readonly Token[], last: number): number {
  let index = last + 2
  if (tokens[index]?.lower === 'the' && tokens[index]?.joint === 'space') index += 1
  const token = tokens[index]
  if (token?.joint !== 'space' || !token.capital || isCalendar(tokens, index)) return last
  const isPeople = (token.bits & WORD.demonym) !== 0 && tokens[index + 1]?.capital !== true
  return isPeople ? last : index
}

/** "Department of Health and Human Services": only after "of", and never to a place or a person. */
function stepOverAnd(tokens: readonly Token[], last: number): number {
  const before = tokens[last - 1]
  const here = tokens[last]
  const next = tokens[last + 2]
  if (next?.joint !== 'space' || !next.capital || here === undefined) return last
  const headed = [before, tokens[last - 2], tokens[last - 3]].some(
    (token) => token?.lower === 'of' || token?.lower === 'for',
  )
  const named = WORD.knownPlace | WORD.firstName | WORD.demonym | WORD.title | WORD.honorific | WORD.calendar
  return headed && (here.bits & named) === 0 && (next.bits & named) === 0 ? last + 2 : last
}

/** "the Oceanic and Atmospheric Administration": the word for an organisation at its end speaks for both halves. */
function stepToBody(tokens: readonly Token[], last: number): number {
  const here = tokens[last]
  const named =
    WORD.knownPlace |
    WORD.knownOrganisation |
    WORD.firstName |
    WORD.demonym |
    WORD.title |
    WORD.organisation |
    WORD.place
  if (here === undefined || (here.bits & named) !== 0) return last
  for (let index = last + 2; index < last + 5; index += 1) {
    const token = tokens[index]
    if (token?.joint !== 'space' || !token.capital || (token.bits & (WORD.firstName | WORD.knownPlace)) !== 0)
      return last
    if ((token.bits & WORD.organisation) !== 0 && index > last + 2) return index
  }
  return last
}

/** "The" or "In" after a name without a stop between them: a headline's or a list's new start. */
function isSentenceWord(token: Token): boolean {
  return token.weak && (token.bits & WORD.common) !== 0
}

/** "She" or "During" after a name without a stop between them, in the middle of a line: headlines run into the text. */
function opensAnew(tokens: readonly Token[], last: number): boolean {
  const here = tokens[last]
  const next = tokens[last + 1]
  if (here === undefined || next?.joint !== 'space' || (next.text.length > 1 && isAllCapitals(next))) return false
  if (next.text === 'I') return (here.bits & WORD.firstName) === 0 && !REGNAL.test(here.lower)
  if (OPENING_PRONOUNS.has(next.lower)) return true
  const afterPlace = (here.bits & WORD.knownPlace) !== 0
  if (next.text === 'A') return afterPlace
  if (!OPENING_WORDS.has(next.lower)) return false
  const beyond = tokens[last + 2]
  return afterPlace || beyond?.joint !== 'space' || !beyond.capital
}

/** "World War I", "Part I". */
const REGNAL = /^(?:war|part|act|phase|title|stage|type|class|group)$/u

function isAllCapitals(token: Token): boolean {
  return token.text === token.text.toUpperCase()
}

function isInitial(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const next = tokens[index + 1]
  return token !== undefined && next?.capital === true && next.gap.startsWith('.') && next.joint === 'space'
}

/** A month or a weekday, unless a first name stands before it: "Theresa May". */
function isCalendar(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || (token.bits & WORD.calendar) === 0) return false
  const before = tokens[index - 1]
  return !(token.joint === 'space' && before?.capital === true && (before.bits & WORD.firstName) !== 0)
}

/** Whether the hyphen before this word joins it to a prefix: "anti-X". */
export function followsPrefix(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  return token?.joint === 'hyphen' && COMPOUND_HEADS.has(tokens[index - 1]?.lower ?? '')
}
