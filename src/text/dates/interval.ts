// Civil days in, the stretch of days that a unit of the calendar covers out. Weeks begin on Monday. Knows no words.
import { addDays, addMonths, civilDateOf, daysInMonth, partsOf, weekdayOf } from '../../model/civil-date.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import type { DateMention } from '../../model/reading.ts'

export type Unit = 'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'year' | 'decade' | 'century'
export type Portion = 'early' | 'mid' | 'late' | null

export interface Interval {
  readonly from: CivilDate
  readonly to: CivilDate
  readonly unit: Unit
}

/** How finely an interval of this unit tells the time; a week is days, a season is months, a decade is years. */
export function precisionOf(unit: Unit): DateMention['precision'] {
  if (unit === 'day' || unit === 'week' || unit === 'weekend') return 'day'
  return unit === 'month' || unit === 'quarter' || unit === 'season' ? 'month' : 'year'
}

/** Whether it says which year is meant: a decade or a century does not. */
export function isWithinYear({ unit }: Pick<Interval, 'unit'>): boolean {
  return unit !== 'decade' && unit !== 'century'
}

/** Both ends are the day itself. */
export function dayInterval(date: CivilDate): Interval {
  return { from: date, to: date, unit: 'day' }
}

/** Monday to Sunday. */
function weekInterval(date: CivilDate): Interval {
  const from = addDays(date, -((weekdayOf(date) + 6) % 7))
  return { from, to: addDays(from, 6), unit: 'week' }
}

/** The Saturday and Sunday of the day's week. */
function weekendInterval(date: CivilDate): Interval {
  const monday = weekInterval(date).from
  return { from: addDays(monday, 5), to: addDays(monday, 6), unit: 'weekend' }
}

/** `month` is 1 to 12; null beyond the years 1 to 9999. */
export function monthInterval(year: number, month: number): Interval | null {
  return monthsInterval(year, month, 1, 'month')
}

/** `quarter` is 1 to 4. */
export function quarterInterval(year: number, quarter: number): Interval | null {
  return monthsInterval(year, quarter * 3 - 2, 3, 'quarter')
}

/** `half` is 1 or 2; it counts as a season does, as months. */
export function halfInterval(year: number, half: number): Interval | null {
  return monthsInterval(year, half * 6 - 5, 6, 'season')
}

/** Three months from `firstMonth`; winter runs into the next year. */
export function seasonInterval(year: number, firstMonth: number): Interval | null {
  return monthsInterval(year, firstMonth, 3, 'season')
}

/** Null beyond the years 1 to 9999. */
export function yearInterval(year: number): Interval | null {
  return yearsInterval(year, 1, 'year')
}

/** Ten years from `firstYear` on, whatever its last digit; null beyond the years 1 to 9999. */
export function decadeInterval(firstYear: number): Interval | null {
  return yearsInterval(firstYear, 10, 'decade')
}

/** The 20th century is 1901 to 2000. */
export function centuryInterval(ordinal: number): Interval | null {
  return yearsInterval((ordinal - 1) * 100 + 1, 100, 'century')
}

/** The whole unit that holds the day. */
export function intervalAround(date: CivilDate, unit: Unit): Interval | null {
  const { year, month } = partsOf(date)
  switch (unit) {
    case 'day':
      return dayInterval(date)
    case 'week':
      return weekInterval(date)
    case 'weekend':
      return weekendInterval(date)
    case 'month':
      return monthInterval(year, month)
    case 'quarter':
      return quarterInterval(year, Math.ceil(month / 3))
    case 'season':
      return month < 3 ? seasonInterval(year - 1, 12) : seasonInterval(year, Math.floor(month / 3) * 3)
    case 'year':
      return yearInterval(year)
    case 'decade':
      return decadeInterval(year - (year % 10))
    case 'century':
      return centuryInterval(Math.ceil(year / 100))
  }
}

/** The day `count` units later, before it is rounded to a unit. */
export function shiftDay(date: CivilDate, unit: Unit, count: number): CivilDate {
  switch (unit) {
    case 'day':
      return addDays(date, count)
    case 'week':
    case 'weekend':
      return addDays(date, count * 7)
    case 'month':
      return addMonths(date, count)
    case 'quarter':
    case 'season':
      return addMonths(date, count * 3)
    case 'year':
      return addMonths(date, count * 12)
    case 'decade':
      return addMonths(date, count * 120)
    case 'century':
      return addMonths(date, count * 1200)
  }
}

/** The first, middle or last third of a month, year, decade or century; any other unit stays whole. */
export function portionOf(interval: Interval, portion: Portion): Interval {
  if (portion === null) return interval
  const { from, to, unit } = interval
  const { year, month } = partsOf(from)
  const days = (first: number, last: number): Interval => ({
    from: addDays(from, first - 1),
    to: addDays(from, last - 1),
    unit,
  })
  if (unit === 'month') {
    const length = daysInMonth(year, month)
    return portion === 'early' ? days(1, 10) : portion === 'mid' ? days(11, 20) : days(21, length)
  }
  const months = (first: number, count: number): Interval => ({
    from: addMonths(from, first),
    to: addDays(addMonths(from, first + count), -1),
    unit,
  })
  if (unit === 'year') return portion === 'early' ? months(0, 4) : portion === 'mid' ? months(4, 4) : months(8, 4)
  if (unit === 'decade')
    return portion === 'early' ? months(0, 48) : portion === 'mid' ? months(36, 48) : { ...months(72, 48), to }
  if (unit === 'century')
    return portion === 'early' ? months(0, 396) : portion === 'mid' ? months(396, 408) : { ...months(804, 396), to }
  return interval
}

function monthsInterval(year: number, month: number, count: number, unit: Unit): Interval | null {
  const from = civilDateOf(year, month, 1)
  if (from === null) return null
  return { from, to: addDays(addMonths(from, count), -1), unit }
}

function yearsInterval(year: number, count: number, unit: Unit): Interval | null {
  const from = civilDateOf(year, 1, 1)
  const to = civilDateOf(year + count - 1, 12, 31)
  return from === null || to === null ? null : { from, to, unit }
}
