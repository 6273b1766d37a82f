// One date mention of the engine in, its value in TIMEX3's notation out: "2024-12-08", "2024-12-08TMO",
// "2024-12-08T09:30", "2024-W49", "2024-Q4", "2024-SU", "2024-12", "2024", "199", "19". Null for a stretch that is no
// unit of the calendar: TIMEX3 has it as a duration.
import { addDays, civilDateOf, dayNumber, daysInMonth, partsOf, weekdayOf } from '../../src/model/civil-date.ts'
import type { CivilDate } from '../../src/model/civil-date.ts'
import type { DateMention, PartOfDay } from '../../src/model/reading.ts'
import { portionOf } from '../../src/text/dates/interval.ts'
import { hourSpoken, SPOKEN_CLOCK } from '../../src/text/dates/part-of-day.ts'
import type { Interval, Portion, Unit } from '../../src/text/dates/interval.ts'

type Meant = Pick<DateMention, 'from' | 'to' | 'precision' | 'part'>

const PARTS: Readonly<Record<PartOfDay, string>> = {
  'early-hours': 'TMO',
  morning: 'TMO',
  midday: 'TMI',
  afternoon: 'TAF',
  evening: 'TEV',
  night: 'TNI',
}
/** By the month that they begin in. */
const SEASONS: Readonly<Record<number, string>> = { 3: 'SP', 6: 'SU', 9: 'FA', 12: 'WI' }
const PORTIONS: readonly Portion[] = [null, 'early', 'mid', 'late']

const NAMES_PART = /(?:hours|morning|noon|midday|lunchtime|evening|night|dawn)/i
/** Hours and minutes with no "a.m." after them. */
const CLOCK_24 = /(?<![\d.:])([01]?\d|2[0-3])[:.]([0-5]\d)(?!\d|\s?[ap]\.?m)/i
const SPOKEN = new RegExp(`(?<![\\p{L}\\p{N}.:-])${SPOKEN_CLOCK}`, 'iu')
const CLOCK = /(?<!\d)(\d{1,2})(?:[:.](\d\d))?\s?([ap])\.?m/i

/** `words` are those of the mention: the engine keeps the part of the day, not the time by the clock. */
export function timexValue(meant: Meant, words: string): string | null {
  if (meant.precision === 'part-of-day')
    return `${meant.from}${clockIn(words) ?? (meant.part === null || isModified(words) ? '' : PARTS[meant.part])}`
  if (meant.precision === 'day') return daysValue(meant.from, meant.to)
  return meant.precision === 'month' ? monthsValue(meant) : yearsValue(meant)
}

/** "late Monday" is the day for TIMEX3, with its "late" in another attribute, `mod`; "late Monday night" is a night. */
function isModified(words: string): boolean {
  return /^(?:early|late)\s/i.test(words) && !NAMES_PART.test(words)
}

function clockIn(words: string): string | null {
  const spoken = SPOKEN.exec(words)
  const spokenHour = spoken === null ? null : hourSpoken(spoken)
  if (spokenHour !== null) return `T${twoDigits(spokenHour)}:${spoken?.[2] ?? '00'}`
  const [, hours, minutesPast] = CLOCK_24.exec(words) ?? []
  if (hours !== undefined && minutesPast !== undefined) return `T${hours.padStart(2, '0')}:${minutesPast}`
  const [, hour, minutes = '00', half] = CLOCK.exec(words) ?? []
  if (hour === undefined) return null
  return `T${twoDigits((Number(hour) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0))}:${minutes}`
}

function daysValue(from: CivilDate, to: CivilDate): string | null {
  if (from === to) return from
  if (weekdayOf(from) === 1 && addDays(from, 6) === to) return weekValue(from)
  if (weekdayOf(from) === 6 && addDays(from, 1) === to) return `${weekValue(from)}-WE`
  return null
}

/** The ISO week that the day is in: "2024-W49". It belongs to the year of its Thursday. */
function weekValue(date: CivilDate): string {
  const thursday = addDays(date, 3 - ((weekdayOf(date) + 6) % 7))
  const { year } = partsOf(thursday)
  const newYear = civilDateOf(year, 1, 1)
  const week = newYear === null ? 1 : Math.floor((dayNumber(thursday) - dayNumber(newYear)) / 7) + 1
  return `${fourDigits(year)}-W${twoDigits(week)}`
}

function monthsValue({ from, to }: Meant): string | null {
  const { year, month } = partsOf(from)
  const length = monthsLong(from, to)
  if (length === 3)
    return month % 3 === 1
      ? `${fourDigits(year)}-Q${String((month + 2) / 3)}`
      : month in SEASONS
        ? `${fourDigits(year)}-${SEASONS[month] ?? ''}`
        : null
  if (length === 6 && month % 6 === 1) return `${fourDigits(year)}-H${String((month + 5) / 6)}`
  return isUnit(from, to, 'month', month) ? `${fourDigits(year)}-${twoDigits(month)}` : null
}

function yearsValue({ from, to }: Meant): string | null {
  const { year } = partsOf(from)
  if (isUnit(from, to, 'year', 1)) return fourDigits(year)
  const decade = year - (year % 10)
  if (isUnit(from, to, 'decade', 1, decade)) return String(decade / 10)
  const century = Math.floor((year - 1) / 100)
  return isUnit(from, to, 'century', 1, century * 100 + 1) ? String(century) : null
}

/** Whether the days are the unit that begins in that year and month, or the early, middle or late part of it. */
function isUnit(from: CivilDate, to: CivilDate, unit: Unit, month: number, year = partsOf(from).year): boolean {
  const first = civilDateOf(year, month, 1)
  if (first === null) return false
  const whole: Interval = { from: first, to: lastDayOf(first, unit), unit }
  return PORTIONS.some((portion) => {
    const part = portionOf(whole, portion)
    return part.from === from && part.to === to
  })
}

function lastDayOf(first: CivilDate, unit: Unit): CivilDate {
  const { year, month } = partsOf(first)
  if (unit === 'month') return civilDateOf(year, month, daysInMonth(year, month)) ?? first
  const years = unit === 'year' ? 1 : unit === 'decade' ? 10 : 100
  return civilDateOf(year + years - 1, 12, 31) ?? first
}

/** Whole months from the first of one to the last of another, 0 where the days are not such. */
function monthsLong(from: CivilDate, to: CivilDate): number {
  const first = partsOf(from)
  const last = partsOf(to)
  if (first.day !== 1 || last.day !== daysInMonth(last.year, last.month)) return 0
  return (last.year - first.year) * 12 + last.month - first.month + 1
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0')
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0')
}
