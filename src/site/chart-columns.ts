// Days that have reports come in, the columns of a chart go out: days, or weeks, months, years where days would be too
// many, with long empty stretches folded to one column.
import { addDays, addMonths, civilDateOf, daysBetween, partsOf, weekdayOf } from '../model/civil-date.ts'
import type { CivilDate } from '../model/civil-date.ts'
import { formatDay } from '../model/date-text.ts'
import { formatShortDay } from './format-when.ts'

export type ChartUnit = 'day' | 'week' | 'month' | 'year'

export interface BinColumn {
  readonly kind: 'bin'
  /** The first day of the day, week, month or year. */
  readonly from: CivilDate
  /** "8 December 2024", "Week of 2 December 2024", "December 2024", "2024" */
  readonly label: string
  /** For an axis: "8 Dec", "Dec 2024", "2024" */
  readonly short: string
}

export interface GapColumn {
  readonly kind: 'gap'
  /** "41 days without reports" */
  readonly label: string
}

export type Column = BinColumn | GapColumn

export interface Columns {
  readonly unit: ChartUnit
  readonly columns: readonly Column[]
}

/** Columns that stay apart at 360 pixels: about 6 pixels each. */
const MOST_COLUMNS = 52

/**
 * An empty stretch of more than this many units is folded: shorter ones show the rhythm of days, longer ones only take
 * room.
 */
const LONGEST_GAP = 3

const UNITS = ['day', 'week', 'month', 'year'] as const

/**
 * In order of time; years where even months are too many. Days may come in any order and more than once; no days, no
 * columns.
 */
export function buildColumns(days: readonly CivilDate[]): Columns {
  const inOrder = [...new Set(days)].sort()
  for (const unit of UNITS) {
    const columns = foldColumns(inOrder, unit)
    if (columns.length <= MOST_COLUMNS || unit === 'year') return { unit, columns }
  }
  return { unit: 'year', columns: [] }
}

/** The first day of the unit that holds the day; weeks begin on Monday. */
export function startOfUnit(day: CivilDate, unit: ChartUnit): CivilDate {
  if (unit === 'day') return day
  if (unit === 'week') return addDays(day, -((weekdayOf(day) + 6) % 7))
  const { year, month } = partsOf(day)
  return civilDateOf(year, unit === 'month' ? month : 1, 1) ?? day
}

function foldColumns(days: readonly CivilDate[], unit: ChartUnit): Column[] {
  const columns: Column[] = []
  let last: CivilDate | null = null
  for (const day of days) {
    const from = startOfUnit(day, unit)
    if (from === last) continue
    if (last !== null) columns.push(...fillGap(last, from, unit))
    columns.push(describeBin(from, unit))
    last = from
  }
  return columns
}

function fillGap(after: CivilDate, before: CivilDate, unit: ChartUnit): Column[] {
  const count = countUnits(after, before, unit) - 1
  if (count > LONGEST_GAP) return [{ kind: 'gap', label: `${count} ${unit}s without reports` }]
  return Array.from({ length: Math.max(0, count) }, (_, index) => describeBin(step(after, index + 1, unit), unit))
}

function countUnits(from: CivilDate, to: CivilDate, unit: ChartUnit): number {
  if (unit === 'day') return daysBetween(from, to)
  if (unit === 'week') return daysBetween(from, to) / 7
  const a = partsOf(from)
  const b = partsOf(to)
  return unit === 'year' ? b.year - a.year : (b.year - a.year) * 12 + b.month - a.month
}

function step(day: CivilDate, count: number, unit: ChartUnit): CivilDate {
  if (unit === 'day') return addDays(day, count)
  if (unit === 'week') return addDays(day, count * 7)
  return addMonths(day, unit === 'month' ? count : count * 12)
}

function describeBin(from: CivilDate, unit: ChartUnit): BinColumn {
  const long = formatDay(from)
  const short = formatShortDay(from)
  const withoutDay = (text: string): string => text.slice(text.indexOf(' ') + 1)
  const withoutYear = short.slice(0, short.lastIndexOf(' '))
  if (unit === 'day') return { kind: 'bin', from, label: long, short: withoutYear }
  if (unit === 'week') return { kind: 'bin', from, label: `Week of ${long}`, short: withoutYear }
  if (unit === 'month') return { kind: 'bin', from, label: withoutDay(long), short: withoutDay(short) }
  const year = String(partsOf(from).year)
  return { kind: 'bin', from, label: year, short: year }
}
