// Civil dates in, English words for readers out: "9 December 2024", "November 2024", "2011 to 2016". No locale is
// asked.
import { addDays, daysInMonth, partsOf } from './civil-date.ts'
import type { CivilDate } from './civil-date.ts'
import type { Precision } from './reading.ts'

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** What reasons call the day that words such as "yesterday" count from. */
export const DAY_OF_PUBLICATION = 'the day the article was published'

/** "9 December 2024, the day the article was published". */
export function formatPublished(published: CivilDate): string {
  return `${formatDay(published)}, ${DAY_OF_PUBLICATION}`
}

/** "9 December 2024". */
export function formatDay(date: CivilDate): string {
  const { year, month, day } = partsOf(date)
  return `${String(day)} ${monthName(month)} ${String(year)}`
}

/**
 * A stretch of days at its precision: "27 November to 8 December 2024", "November 2024", "2011 to 2016", "the 1990s".
 */
export function formatInterval(from: CivilDate, to: CivilDate, precision: Precision): string {
  if (precision === 'unknown') return 'a day that is not known'
  if (precision === 'year') return formatYears(from, to)
  if (precision === 'month') return formatMonths(from, to)
  return formatDays(from, to)
}

function formatYears(from: CivilDate, to: CivilDate): string {
  const first = partsOf(from).year
  const last = partsOf(to).year
  if (first === last) return String(first)
  if (first % 10 === 0 && last === first + 9) return `the ${String(first)}s`
  return `${String(first)} to ${String(last)}`
}

function formatMonths(from: CivilDate, to: CivilDate): string {
  const first = partsOf(from)
  const last = partsOf(to)
  const end = `${monthName(last.month)} ${String(last.year)}`
  if (first.year !== last.year) return `${monthName(first.month)} ${String(first.year)} to ${end}`
  return first.month === last.month ? end : `${monthName(first.month)} to ${end}`
}

function formatDays(from: CivilDate, to: CivilDate): string {
  if (from === to) return formatDay(from)
  const first = partsOf(from)
  const last = partsOf(to)
  if (first.year !== last.year) return `${formatDay(from)} to ${formatDay(to)}`
  if (first.month !== last.month) return `${String(first.day)} ${monthName(first.month)} to ${formatDay(to)}`
  const wholeMonth = first.day === 1 && last.day === daysInMonth(last.year, last.month)
  if (wholeMonth) return `${monthName(last.month)} ${String(last.year)}`
  const joint = addDays(from, 1) === to ? 'and' : 'to'
  return `${String(first.day)} ${joint} ${formatDay(to)}`
}

/** "December" for 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? ''
}
