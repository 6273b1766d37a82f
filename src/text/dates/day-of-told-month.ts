// "on the 8th", with no month beside it, in, that day of the month told before it out. What is counted in another way
// ("on the 8th floor") is left alone, and so is a day where nothing was told: it may be a hole of golf.
import { civilDateOf, partsOf } from '../../model/civil-date.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { workedOut } from './candidate.ts'
import type { Anchor, Candidate, Context, Resolution } from './candidate.ts'
import { dayInterval } from './interval.ts'
import { quoted } from './patterns.ts'

/** In sentences: further back than this the text no longer speaks of the month. */
const REACH = 6

/** Nothing that is counted may follow: a mark, a pronoun, an article or the like begins what happened on the day. */
const PATTERN =
  /(?<=(?<!\p{L})on\s+)the\s+(\d{1,2})(?:st|nd|rd|th)(?!\s*(?:,|,?\s(?:and|or|to))\s*(?:on\s+)?(?:the\s+)?\d)(?=\s*(?:[.,;:!?)”"–—]|$)|\s+(?:after|as|at|before|but|by|he|his|her|it|its|our|she|that|the|their|there|they|we|when|while|with)(?!\p{L}))/giu

/** Resolves to one day; null where it may be of one month or another, and where what is over would be yet to come. */
export function findDaysOfToldMonths(sentence: string): Candidate[] {
  return Array.from(sentence.matchAll(PATTERN), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    resolve: (context) => resolveDay(match[0], Number(match[1]), context),
  }))
}

function resolveDay(words: string, day: number, context: Context): Resolution | null {
  const { published, direction } = context
  const told = context.anchor(({ distance, interval }) => distance <= REACH && /^(?:day|month)$/u.test(interval.unit))
  const date = told === null ? null : dayAfter(told, day)
  if (told === null || date === null || (direction === 'past' && date > published)) return null
  return workedOut(dayInterval(date), `${quoted(words)} is of the month of ${quoted(told.words)}`)
}

/** A day before the one that was told may be of the next month. */
function dayAfter({ interval: { from, to, unit } }: Anchor, day: number): CivilDate | null {
  const date = dayIn(from, day)
  if (date === null || (unit === 'day' && date < from)) return null
  return unit === 'month' && (date < from || date > to) ? null : date
}

/** Null where the month has no such day. */
function dayIn(month: CivilDate, day: number): CivilDate | null {
  const { year, month: number } = partsOf(month)
  return civilDateOf(year, number, day)
}
