// A day and its sentence in, what a second day joined to it lends it out: "between 3 and 7 March 2024" is a stretch,
// "between 3 March and 7 March 2024" gives both its year. Joins by "and" are stretches after "between" only.
import { MONTH, monthOf, YEAR } from './patterns.ts'

export interface DayPair {
  /** Characters that belong to the pair before the day, and after it. */
  readonly before: number
  readonly after: number
  /** The first day of the month where it stands before the one found, the last where it stands after it. */
  readonly first: number | null
  readonly last: number | null
  /**
   * The year that stands only at the second day: the one before it where the day's month comes later, as in "28
   * December to 3 January 2024".
   */
  readonly year: number | null
}

const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const NUMBERED = '(\\d{1,2})(?:st|nd|rd|th)?'
const NUMBER_BEFORE = new RegExp(`(?<!\\p{L})between\\s+(?:the\\s+)?(${NUMBERED}\\s+and\\s+(?:the\\s+)?)$`, 'iu')
const BETWEEN_BEFORE = /(?<!\p{L})between\s+$/iu
const NUMBER_AFTER = new RegExp(
  `^\\s+and\\s+${NUMBERED}(?:,\\s+(${YEAR}))?(?![\\p{L}\\p{N}])(?!\\s+(?:${MONTH}))`,
  'iu',
)
const MONTH_DAY = `(?:(?:on\\s+)?(?:${MONTH})\\s+${DAY}|(?:the\\s+)?${DAY}\\s+(?:of\\s+)?(?:${MONTH}))`
/** "3 March, 5 March and 7 March 2024": the year stands at the last of a list only. */
const YEAR_AFTER = new RegExp(
  `^(?:,\\s+${MONTH_DAY}){0,6}(?:,?\\s+(?:and|to|until|till|through|or)\\s+|\\s?[–—-]\\s?)${MONTH_DAY},?\\s+(${YEAR})(?![\\p{L}\\p{N}])`,
  'iu',
)
const MONTH_NAME = new RegExp(MONTH, 'giu')
/** In characters: longer than a second day and the words that join it, or a list of six. */
const REACH = 120

/**
 * `before` and `after` are what stands around the words of a day of `month` in its sentence; `dayFirst` is for "7
 * March".
 */
export function pairAround(before: string, after: string, month: number, dayFirst: boolean): DayPair {
  const near = before.slice(-REACH)
  const ahead = after.slice(0, REACH)
  const head = dayFirst ? NUMBER_BEFORE.exec(near) : null
  if (head !== null) return { ...NO_PAIR, before: (head[1] ?? '').length, first: Number(head[2]) }
  const tail = !dayFirst && BETWEEN_BEFORE.test(near) ? NUMBER_AFTER.exec(ahead) : null
  if (tail !== null) return { ...NO_PAIR, after: tail[0].length, last: Number(tail[1]), year: numberOf(tail[2]) }
  return { ...NO_PAIR, year: yearLent(ahead, month) }
}

/**
 * "28 December to 3 January 2024", the `words` of a stretch to `last`, begins in 2023; null for any other stretch or
 * day.
 */
export function yearBefore(
  words: string,
  month: number,
  last: { readonly year: number | null; readonly month: number } | null,
): number | null {
  if (last?.year == null || month <= last.month || /\d{4}.*\d{4}/su.test(words)) return null
  return last.year - 1
}

function yearLent(ahead: string, month: number): number | null {
  const match = YEAR_AFTER.exec(ahead)
  if (match === null) return null
  const last = monthOf(match[0].match(MONTH_NAME)?.at(-1) ?? '') ?? month
  return Number(match[1]) - (month > last ? 1 : 0)
}

const NO_PAIR: DayPair = { before: 0, after: 0, first: null, last: null, year: null }

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}
