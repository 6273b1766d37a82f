// Every form that a date is written in, with the function that finds it and a quick test: words, in lower case, that no
// expression of the form lacks. Most sentences hold no date, and cost one such test.
import { HOLIDAYS, MONTH_NUMBERS } from '../data/calendar-words.ts'
import { findAgo } from './ago.ts'
import type { FindForm } from './candidate.ts'
import { findDaysOfToldMonths } from './day-of-told-month.ts'
import { findFullDays } from './full-day.ts'
import { findHolidays } from './holiday.ts'
import { findLater } from './later.ts'
import { findMonths } from './month.ts'
import { findNearDays } from './near-day.ts'
import { findNthDays } from './nth-day.ts'
import { oneOf, PART, SEASON } from './patterns.ts'
import { findPartsOfMonths } from './part-of-month.ts'
import { findPeriods } from './period.ts'
import { findQuarters } from './quarter.ts'
import { findSeasons } from './season.ts'
import { findStretches } from './stretch.ts'
import { findTimesOfDay } from './time-of-day.ts'
import { findToldMonths } from './told-month.ts'
import { findWeekdays } from './weekday.ts'
import { findWordedYears } from './worded-year.ts'
import { findYears } from './year.ts'

export interface Form {
  /** A sentence in lower case that this does not match is not searched for the form. */
  readonly needs: RegExp
  readonly find: FindForm
}

const MONTHS = Object.keys(MONTH_NUMBERS).join('|')
const PERIODS = 'week|month|year|decade|century'
const QUARTERS = 'quarter|period'
const DECADES = '0s|ties(?!\\p{L})'
const WORDED_YEARS = 'teen[\\s-]|twenty[\\s-]|thousand'
const TIMES = `${PART}|\\d\\s?[ap]\\.?m|\\d:\\d`
/** The others have "day" in their name. */
const HOLIDAY_NAMES = oneOf(Object.keys(HOLIDAYS).filter((name) => !name.includes('day')))

export const FORMS = {
  fullDays: { needs: needing(`(?<!\\p{L})(?:${MONTHS})|\\d[/-]\\d`), find: findFullDays },
  weekdays: { needs: /day(?!s)/u, find: findWeekdays },
  nearDays: { needs: /today|yesterday|tomorrow|tonight|overnight|last\s+night|this\s/u, find: findNearDays },
  months: { needs: needing(`(?<!\\p{L})(?:${MONTHS})`), find: findMonths },
  partsOfMonths: {
    needs: needing(`(?:day|week|weekend)s?\\s(?:in|of)\\s(?:last\\s|this\\s)?(?:${MONTHS})`),
    find: findPartsOfMonths,
  },
  years: { needs: needing(`\\d\\d|${DECADES}`), find: findYears },
  wordedYears: { needs: needing(WORDED_YEARS), find: findWordedYears },
  quarters: { needs: needing(`${QUARTERS}|half`), find: findQuarters },
  seasons: { needs: needing(SEASON), find: findSeasons },
  periods: { needs: needing(PERIODS), find: findPeriods },
  ago: { needs: /(?<!\p{L})ago(?!\p{L})/u, find: findAgo },
  later: {
    needs:
      /(?<!\p{L})(?:later|earlier|before|after|afterwards?|next|following|previous|preceding|same|that|ago)(?!\p{L})/u,
    find: findLater,
  },
  toldMonths: { needs: needing(`(?:that|same|following|next)\\s+(?:${MONTHS}|${SEASON})`), find: findToldMonths },
  daysOfToldMonths: { needs: /on\s+the\s+\d/u, find: findDaysOfToldMonths },
  stretches: { needs: /(?<!\p{L})(?:last|past)\s/u, find: findStretches },
  nthDays: { needs: /(?:it|this|today|now)(?:\s|['’,])[^]{0,30}\sday/u, find: findNthDays },
  timesOfDay: { needs: needing(TIMES), find: findTimesOfDay },
  holidays: { needs: needing(`day(?!s)|${HOLIDAY_NAMES}`), find: findHolidays },
} satisfies Readonly<Record<string, Form>>

export type DateForm = keyof typeof FORMS

/** What no date lacks, of whatever form: what "ago" and "later" count has one of these words too. */
const DATE_WORD = needing(
  `\\d{3}|\\d/\\d|on\\s+the\\s+\\d|day|tomorrow|night|${TIMES}|${PERIODS}|${QUARTERS}|${DECADES}|${WORDED_YEARS}|${HOLIDAY_NAMES}|(?<!\\p{L})(?:${MONTHS}|${SEASON})(?!\\p{L})`,
)

/** False for most sentences that hold no date, and for none that holds one. `sentence` is in lower case. */
export function mayHoldDate(sentence: string): boolean {
  return DATE_WORD.test(sentence)
}

function needing(source: string): RegExp {
  return new RegExp(source, 'u')
}
