// A sentence in, the stretches of it that are set aside out: what stands in brackets or between commas to say who or
// what is meant. A day in one dates no verb outside it. Reads marks and the word after them, no grammar.
import type { CivilDate } from '../../model/civil-date.ts'
import { daysBetween } from '../../model/civil-date.ts'
import type { DateMention, Happening, Reading } from '../../model/reading.ts'
import { contains, overlaps } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'
import { isToTheDay } from '../../model/precision.ts'
import { verbFormsOf } from '../../text/happenings/verb-lexicon.ts'

/** "(born 3 May 1950)" */
const BRACKETS = /\([^()]*\)|\[[^[\]]*\]/gu

/** ", who worked there until 2021,": up to the next mark, or to the end. */
const RELATIVE = /(?:, | [–—] )(?:who|which|whose|whom|where)\b[^,–—;]*/giu

/**
 * ", built in 1875,": a mark, at most two adverbs or "mayor" of what somebody was, and a word that may be a participle.
 */
const PARTICIPLE =
  /(?:, | [–—] )(?:(?:\p{Ll}+ly|first|once|then|also|since|soon|twice|long) ){0,2}(?:\p{Ll}+-)?(\p{Ll}+)\b[^,–—;]*/gu

/** ", the winner of the 2019 vote,": it has to be closed by a mark, and a year in it says which one is meant. */
const APPOSITIVE =
  /, (?:an?|the|its|his|her|their) (?!(?:day|night|morning|afternoon|evening|week|weekend|month|year|same|following|next|previous)\b)[^,–—;]*(?=,)/giu

export interface Aside extends Range {
  /**
   * True where it tells of the very thing that the verb outside tells: "the attack, carried out on Monday,", ", struck
   * by a car on Monday."
   */
  readonly ofSame: boolean
}

/** ", held on Monday,": the day of what is held is that of what comes of it. */
const TAKES_PLACE =
  /^(?:, | [–—] )(?:which (?:was |were )?)?(?:held|staged|carried out|conducted|fought|took place|happened|occurred)\b/u

/** In days before publication: an older day in an aside is another's, whatever the aside tells. */
const RECENT = 7

/** Of one sentence, in no order; they may overlap. */
export function findAsides(text: string, sentence: Range, reading: Reading): Aside[] {
  const dates = reading.dates.filter((date) => contains(sentence, date))
  const all = withoutInnerCommas(text, sentence, dates)
  const bracketless = all.replace(BRACKETS, (bracket) => '0'.repeat(bracket.length))
  const verbs = reading.happenings.filter(
    (happening) => happening.form === 'verb' && contains(sentence, happening.verb),
  )
  const found = (expression: RegExp, words = bracketless): { range: Range; word: string }[] =>
    Array.from(words.matchAll(expression), (match) => ({
      range: { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length },
      word: match[1] ?? '',
    }))
  const brackets = found(BRACKETS, all).filter(({ range }) => !isOneDay(text, range, dates))
  const participles = found(PARTICIPLE).filter(
    ({ range, word }) => isParticiple(word) && !verbs.some(({ main, verb }) => main && contains(range, verb)),
  )
  const appositives = found(APPOSITIVE).filter(({ range }) => !verbs.some(({ verb }) => overlaps(range, verb)))
  const isOfSame = ({ start, end }: Range): boolean =>
    TAKES_PLACE.test(text.slice(start, end)) ||
    (participles.some(({ range }) => range.start === start) && !/[\p{L}\p{N}]/u.test(text.slice(end, sentence.end)))
  return [...brackets, ...found(RELATIVE), ...participles, ...appositives].map(({ range }) => ({
    ...range,
    ofSame: isOfSame(range),
  }))
}

/** Whether the day is said of somebody or something in an aside, and not of the verb, which stands outside it. */
export function isAside(
  asides: readonly Aside[],
  date: DateMention,
  { verb }: Happening,
  published: CivilDate,
): boolean {
  const isRecent = isToTheDay(date.precision) && daysBetween(date.from, published) <= RECENT
  return asides.some((aside) => contains(aside, date) && !contains(aside, verb) && !(aside.ofSame && isRecent))
}

/** As long as it was: "March 5, 2021" and "1,200" part no clauses. `dates` are in the range. */
function withoutInnerCommas(text: string, { start, end }: Range, dates: readonly DateMention[]): string {
  const units = text
    .slice(start, end)
    .replace(/,(?=\d{3})/gu, '0')
    .split('')
  for (const date of dates) units.fill('0', date.start - start, date.end - start)
  return units.join('')
}

/**
 * "a strike (1 March)": a day alone in brackets is that of what stands before them; a year, or two days, may be a life.
 */
function isOneDay(text: string, range: Range, dates: readonly DateMention[]): boolean {
  return dates.some(
    ({ start, end, from, to }) =>
      from === to &&
      contains(range, { start, end }) &&
      !/[\p{L}\p{N}]/u.test(text.slice(range.start, start).replace(/\bon\b/u, '')) &&
      !/[\p{L}\p{N}]/u.test(text.slice(end, range.end)),
  )
}

/** "jailed", "built", "born"; not "came" nor "saying"; "said" has its speaker after it. */
function isParticiple(word: string): boolean {
  if (word === 'said' || word === 'added') return false
  const known = verbFormsOf(word)
  return known === null ? /\p{Ll}{3}ed$/u.test(word) : known.kinds.has('participle')
}
