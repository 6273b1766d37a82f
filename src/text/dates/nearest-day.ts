// A day of a month that names no year in, the day of the year that is meant out: the nearest to publication, by the
// verb's tense.
import { civilDateOf, daysBetween, partsOf } from '../../model/civil-date.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import type { Context } from './candidate.ts'

/** In days. Nearer than this on the wrong side of publication, the nearest day still beats the tense of the verb. */
const NEAR = 21
/** In characters: "Back in " before the year that a sentence is about, ", namely on " after it. */
const LEAD_IN = 10
/** In days: how much farther away a day on the verb's own side may lie and still be the one meant. */
const WRONG_SIDE = 200

/** `year` is null where none is written. */
export interface FoundDay {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

/** "In 2011, they met on March 15", "in 2011, on March 15": not a year somewhere else in what stands before the day. */
function governs(words: string, lead: string): boolean {
  const at = lead.lastIndexOf(words)
  return at <= LEAD_IN || lead.length - at - words.length <= LEAD_IN
}

/**
 * The day in the year that puts it nearest to publication; the verb decides where both sides are far. `done`: it dates
 * a thing done.
 */
export function nearestDay(
  day: FoundDay,
  context: Context,
  past: boolean,
  done: boolean,
  lead: string,
): CivilDate | null {
  const { published, direction, anchor } = context
  const told = anchor(
    (other) => other.distance === 0 && (other.interval.unit === 'year' || other.interval.unit === 'month'),
  )
  const publishedYear = partsOf(published).year
  const toldYear = told === null ? publishedYear : partsOf(told.interval.from).year
  if (toldYear < publishedYear - 1 && direction !== 'future' && told !== null && governs(told.words, lead))
    return civilDateOf(toldYear, day.month, day.day)
  const years = [publishedYear - 1, publishedYear, publishedYear + 1]
  const days = years.flatMap((year) => civilDateOf(year, day.month, day.day) ?? [])
  const cost = (date: CivilDate): number => {
    const distance = daysBetween(published, date)
    if (past || (done && direction === 'past' && distance > NEAR)) return distance > 0 ? Infinity : -distance
    const wrongSide = (direction === 'past' && distance > NEAR) || (direction === 'future' && distance < -NEAR)
    return Math.abs(distance) + (wrongSide ? WRONG_SIDE : 0) + (distance > 0 ? 0.5 : 0)
  }
  return days.sort((a, b) => cost(a) - cost(b))[0] ?? null
}
