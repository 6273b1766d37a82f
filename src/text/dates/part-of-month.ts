// Days and weeks of a month that is named: "the last week of November", "the first Sunday in December 2023", "the final
// days of May". The month says which year; weeks are counted from its first day or back from its last.
import { addDays, partsOf } from '../../model/civil-date.ts'
import { ORDINAL_WORDS, WEEKDAY_NUMBERS } from '../data/calendar-words.ts'
import { workedOut } from './candidate.ts'
import type { Candidate, Resolution } from './candidate.ts'
import { dayInterval, portionOf } from './interval.ts'
import type { Interval } from './interval.ts'
import { findMonths } from './month.ts'
import { nthWeekday } from './nth-weekday.ts'
import { oneOf, quoted, WEEKDAY } from './patterns.ts'

const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the\\s+)?(?:very\\s+)?(${oneOf(Object.keys(ORDINAL_WORDS))}|last|final|opening|closing)\\s+(?:full\\s+)?(days?|weeks?|weekend|${WEEKDAY})\\s+(?:of|in)\\s+$`,
  'iu',
)
/** In characters: longer than what `BEFORE` matches. */
const REACH = 48
const LAST = -1
const SATURDAY = 6

/** Not in order of place; a month with such words before it is found by `findMonths` as well, and is shorter. */
export function findPartsOfMonths(sentence: string): Candidate[] {
  return findMonths(sentence).flatMap((month) => {
    const match = BEFORE.exec(sentence.slice(Math.max(0, month.start - REACH), month.start))
    if (match === null) return []
    const [lead, ordinal = '', unit = ''] = match
    const start = month.start - lead.length
    const nth = nthOf(ordinal.toLowerCase())
    const words = sentence.slice(start, month.end)
    return [
      {
        start,
        end: month.end,
        resolve: (context) => {
          const whole = month.resolve(context)
          return whole?.unit === 'month' ? resolvePart(words, whole, nth, unit.toLowerCase()) : null
        },
      },
    ]
  })
}

function nthOf(ordinal: string): number {
  return ordinal === 'opening' ? 1 : (ORDINAL_WORDS[ordinal] ?? LAST)
}

function resolvePart(words: string, month: Resolution, nth: number, unit: string): Resolution | null {
  const part = partOf(month, nth, unit)
  if (part === null) return null
  if (unit !== 'week') return { ...month, ...part }
  const how = `${quoted(words)} is counted in sevens from the month's ${nth === LAST ? 'last' : 'first'} day`
  return workedOut(part, month.stated ? how : `${how}; ${month.reason}`)
}

function partOf({ from, to }: Interval, nth: number, unit: string): Interval | null {
  const { year, month } = partsOf(from)
  const weekday = unit === 'weekend' ? SATURDAY : WEEKDAY_NUMBERS[unit]
  if (weekday !== undefined) {
    const day = nthWeekday(year, month, weekday, nth)
    if (day === null) return null
    return unit === 'weekend' ? { from: day, to: addDays(day, 1), unit: 'weekend' } : dayInterval(day)
  }
  if (unit === 'day') return dayInterval(nth === LAST ? to : addDays(from, nth - 1))
  if (unit === 'week') {
    if (nth === LAST) return { from: addDays(to, -6), to, unit: 'week' }
    return { from: addDays(from, (nth - 1) * 7), to: addDays(from, nth * 7 - 1), unit: 'week' }
  }
  // "the first days", "the last weeks"
  return portionOf({ from, to, unit: 'month' }, nth === LAST ? 'late' : 'early')
}
