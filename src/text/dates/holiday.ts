// Holidays that a rule gives a day: "Christmas Day", "last Thanksgiving", "New Year's Eve 2016". The one nearest to
// publication, on the side that the verb looks to.
import { addDays, civilDateOf, daysBetween, partsOf } from '../../model/civil-date.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { formatDay, formatPublished } from '../../model/date-text.ts'
import { HOLIDAYS } from '../data/calendar-words.ts'
import type { HolidayRule } from '../data/calendar-words.ts'
import { OCCASIONS } from '../data/date-cue-words.ts'
import { workedOut } from './candidate.ts'
import type { Candidate, Context, Resolution } from './candidate.ts'
import { dayInterval } from './interval.ts'
import { nthWeekday } from './nth-weekday.ts'
import { isCapital, oneOf, OPEN, quoted, SHUT, YEAR } from './patterns.ts'

/** In days. On the day after, a past holiday is still the one meant, whatever the verb. */
const NEAR = 3
const PATTERN = new RegExp(
  `${OPEN}(?:(last|this|next)\\s+)?(${oneOf(Object.keys(HOLIDAYS))})(?:,?\\s+(?:of\\s+)?(${YEAR}))?${SHUT}`,
  'giu',
)
const SET_BEFORE = /(?<!\p{L})(?:every|each|a|any|the|Merry|Happy|Father)\s+$/iu
/** "Christmas shopping", "the Thanksgiving Day parade": a season or an occasion, not the day. */
const OCCASION_AFTER = new RegExp(`^\\s+(?:${oneOf(OCCASIONS)})(?!\\p{L})`, 'u')

/** Resolves to one day. A year that is written with the holiday decides. */
export function findHolidays(sentence: string): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of sentence.matchAll(PATTERN)) {
    const name = match[2] ?? ''
    const rule = HOLIDAYS[name.toLowerCase().replace(/’/gu, "'").replace(/\s+/gu, ' ')]
    const end = match.index + match[0].length
    const before = sentence.slice(Math.max(0, match.index - 10), match.index)
    if (
      rule === undefined ||
      !isCapital(name) ||
      SET_BEFORE.test(before) ||
      OCCASION_AFTER.test(sentence.slice(end, end + 20))
    )
      continue
    const year = match[3] === undefined ? null : Number(match[3])
    const which = match[1]?.toLowerCase() ?? ''
    candidates.push({
      start: match.index,
      end,
      resolve: (context) => resolveHoliday(match[0], rule, year, which, context),
    })
  }
  return candidates
}

function resolveHoliday(
  words: string,
  rule: HolidayRule,
  year: number | null,
  which: string,
  context: Context,
): Resolution | null {
  const { published, direction } = context
  if (year !== null) {
    const date = dayOf(rule, year)
    return date === null ? null : workedOut(dayInterval(date), `${quoted(words)} was on ${formatDay(date)}`)
  }
  const now = partsOf(published).year
  const days = [now - 1, now, now + 1].flatMap((each) => dayOf(rule, each) ?? [])
  const forward = which === 'next' || (which !== 'last' && direction === 'future')
  const isUntold = which === '' && direction !== 'past' && direction !== 'future'
  const edge = which === 'last' ? -1 : which === 'next' ? 1 : 0
  const past = days.filter((day) => daysBetween(published, day) <= edge).at(-1)
  const future = days.find((day) => daysBetween(published, day) >= edge)
  const recent = past !== undefined && which === '' && daysBetween(past, published) <= NEAR
  const chosen = isUntold ? nearestOf(past, future, published) : forward && !recent ? future : past
  if (chosen === undefined) return null
  const side = chosen > published ? 'the next after' : 'the last by'
  return workedOut(dayInterval(chosen), `${quoted(words)} is ${side} ${formatPublished(published)}`)
}

function nearestOf(past: CivilDate | undefined, future: CivilDate | undefined, to: CivilDate): CivilDate | undefined {
  if (past === undefined || future === undefined) return past ?? future
  return daysBetween(to, future) < daysBetween(past, to) ? future : past
}

/**
 * Easter Sunday of the Gregorian calendar, by the algorithm printed in Nature, 20 April 1876 (Meeus, Astronomical
 * Algorithms, ch. 8).
 */
function easterOf(year: number): CivilDate | null {
  const century = Math.floor(year / 100)
  const golden = year % 19
  const skipped = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + skipped + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - ((year % 100) % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451)
  const days = epact + weekday - 7 * late + 114
  return civilDateOf(year, Math.floor(days / 31), (days % 31) + 1)
}

function dayOf(rule: HolidayRule, year: number): CivilDate | null {
  if ('easter' in rule) {
    const easter = easterOf(year)
    return easter === null ? null : addDays(easter, rule.easter)
  }
  if ('day' in rule) return civilDateOf(year, rule.month, rule.day)
  return nthWeekday(year, rule.month, rule.weekday, rule.nth)
}
