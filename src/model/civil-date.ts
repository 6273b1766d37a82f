// Days of the calendar, with no clock and no time zone: a `CivilDate` is text, and text order is time order.

declare const civilDate: unique symbol

/** A day that exists, written `2024-12-08` (proleptic Gregorian, years 0001 to 9999). */
export type CivilDate = string & { readonly [civilDate]: true }

export interface YearMonthDay {
  readonly year: number
  /** 1 to 12 */
  readonly month: number
  /** 1 to 31 */
  readonly day: number
}

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/
const DAY_MS = 86_400_000
const ZERO = '0'.charCodeAt(0)
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468

/** The day, or null where the text is not of the form `2024-12-08` or no such day exists. */
export function parseCivilDate(text: string): CivilDate | null {
  const match = PATTERN.exec(text)
  if (match === null) return null
  return civilDateOf(Number(match[1]), Number(match[2]), Number(match[3]))
}

/** The day, or null where no such day exists. Month and day count from 1. */
export function civilDateOf(year: number, month: number, day: number): CivilDate | null {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  return write(year, month, day)
}

/** 28 to 31. `month` is 1 to 12, which is not checked. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

/** Month and day count from 1. */
export function partsOf(date: CivilDate): YearMonthDay {
  return { year: digitsAt(date, 0) * 100 + digitsAt(date, 2), month: digitsAt(date, 5), day: digitsAt(date, 8) }
}

/** The day `count` days later (earlier where negative), kept within the years 0001 to 9999. */
export function addDays(date: CivilDate, count: number): CivilDate {
  return fromDayNumber(dayNumber(date) + count)
}

/** The same day `count` months later; the 31st becomes the month's last day where there is none. */
export function addMonths(date: CivilDate, count: number): CivilDate {
  const { year, month, day } = partsOf(date)
  const months = year * 12 + (month - 1) + count
  const newYear = Math.floor(months / 12)
  const newMonth = (months % 12) + 1
  if (newYear < 1) return write(1, 1, 1)
  if (newYear > 9999) return write(9999, 12, 31)
  return write(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)))
}

/** How many days `b` is after `a`. */
export function daysBetween(a: CivilDate, b: CivilDate): number {
  return dayNumber(b) - dayNumber(a)
}

/** 0 is Sunday, as everywhere in this program. */
export function weekdayOf(date: CivilDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7
}

/**
 * Days since 1970-01-01. Years are counted from March, so that the leap day is the last of its year (Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms").
 */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date)
  const fromMarch = month > 2 ? year : year - 1
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const leapDays = Math.floor(fromMarch / 4) - Math.floor(fromMarch / 100) + Math.floor(fromMarch / 400)
  return fromMarch * 365 + leapDays + dayOfYear - DAYS_TO_1970
}

function fromDayNumber(days: number): CivilDate {
  const utc = new Date(days * DAY_MS)
  const year = utc.getUTCFullYear()
  if (Number.isNaN(year) || year > 9999) return write(9999, 12, 31)
  if (year < 1) return write(1, 1, 1)
  return write(year, utc.getUTCMonth() + 1, utc.getUTCDate())
}

/** The number that the two digits at a place of the text are. */
function digitsAt(date: CivilDate, at: number): number {
  return (date.charCodeAt(at) - ZERO) * 10 + date.charCodeAt(at + 1) - ZERO
}

function write(year: number, month: number, day: number): CivilDate {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return text as CivilDate
}
