// A weekday of a month, counted: the third Monday of January, the last Sunday of March.
import { addDays, civilDateOf, daysInMonth, partsOf, weekdayOf } from '../../model/civil-date.ts'
import type { CivilDate } from '../../model/civil-date.ts'

/** `weekday` is 0 for Sunday, `nth` counts from 1, -1 is the last. Null where the month has no such day. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): CivilDate | null {
  const first = civilDateOf(year, month, 1)
  if (first === null) return null
  const firstMatch = addDays(first, (weekday - weekdayOf(first) + 7) % 7)
  const weeks = nth > 0 ? nth - 1 : Math.floor((daysInMonth(year, month) - partsOf(firstMatch).day) / 7)
  const date = addDays(firstMatch, weeks * 7)
  return partsOf(date).month === month ? date : null
}
