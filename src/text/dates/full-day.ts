// Days named by month and number, or by numbers alone: "Friday, March 5, 2021", "5 March", "2021-03-05". chrono-node
// finds them; what it reads too freely ("march 3 miles", "12/08/2024", "December, 2") is dropped here.
import { Chrono, configuration } from 'chrono-node/en'
import type { ParsedComponents, Parser } from 'chrono-node'
import { addDays, addMonths, civilDateOf, dayNumber, partsOf, weekdayOf } from '../../model/civil-date.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { formatDay, formatPublished } from '../../model/date-text.ts'
import { WEEKDAY_NAMES, WEEKDAY_NUMBERS, YEAR_SHIFTS } from '../data/calendar-words.ts'
import { findAmbiguousDays } from './ambiguous-day.ts'
import { statedAs, workedOut } from './candidate.ts'
import type { Candidate, Context, Resolution } from './candidate.ts'
import { listAround, listedCandidate } from './day-list.ts'
import { pairAround, yearBefore } from './day-pairs.ts'
import { isDoneOn } from './done-on.ts'
import { dayInterval, intervalAround } from './interval.ts'
import type { Interval } from './interval.ts'
import { nearestDay } from './nearest-day.ts'
import type { FoundDay } from './nearest-day.ts'
import { isCapital, MONTH, quoted, SHORT_WEEKDAY, WEEKDAY } from './patterns.ts'
import { isToldYear, TOLD_YEAR, yearTold } from './told-year.ts'

const DAY_MS = 86_400_000
const NOON_MS = DAY_MS / 2
/** chrono reads times, weekdays and distances too; only what reads a day of a month is asked. */
const SAMPLES = ['5 March 2024', 'March 5, 2024', '2024-03-05', '30/11/2024']
const { parsers, refiners } = configuration.createConfiguration(true)
const chrono = new Chrono({ parsers: parsers.filter(readsDays), refiners })

/** chrono is slow: it runs only where a month stands beside a number, or numbers are parted as in a date. */
const WORTH_READING = new RegExp(
  `(?:${MONTH})\\s{0,2}(?:\\d|[a-z]{3,7}(?:th|st|nd|rd)(?![a-z]))|(?:\\d(?:st|nd|rd|th)?|[a-z](?:th|st))\\s(?:of\\s)?(?:${MONTH})(?!\\p{L})|\\d{4}[-/]\\d\\d[-/]\\d|\\d/\\d{1,2}/(?:\\d\\d){1,2}(?!\\d)`,
  'iu',
)
const NUMERIC = /^(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}\/\d{1,2}\/(?:\d\d){1,2})$/u
/** "2024-12-08T09:30:00Z" */
const ISO_TIME = /(?<=^\d{4}-\d\d-\d\d)T\d.*$/u
const MONTH_WORD = new RegExp(`(?<!\\p{L})(?:${MONTH})`, 'iu')
const LOOSE_YEAR = /(?<=\d(?:st|nd|rd|th)?|\p{L}\.?)(?:\s*[,/-]\s*|\s+)\d{1,3}$/u
const WEEKDAY_BEFORE = new RegExp(`(?<!\\p{L})(${WEEKDAY}|${SHORT_WEEKDAY}\\.?)(?:,?\\s+|,\\s*)(?:the\\s+)?$`, 'iu')
const WEEKDAY_FIRST = new RegExp(`^(${WEEKDAY})(?!\\p{L})`, 'iu')
const LEAD = /^on\s+/iu
const LAST_BEFORE = /(?<!\p{L})(?:last|this past)\s+$/iu
/** "the quarter ended Oct. 31" is over. */
const ENDED_BEFORE = /(?<!\p{L})ended\s+(?:on\s+)?$/iu
const THE_BEFORE = /(?<!\p{L})the\s+$/iu
const ORDINAL = /\d(?:st|nd|rd|th)/iu
const NOUN_AFTER = /^\s+(?!(?:for|in|at|by|to|of|on|when|as|and|or|with|after|before|that)\s)\p{Ll}{2,}/u
const WEEK_BEFORE =
  /(?<!\p{L})(?:the\s+)?week\s+(?:of|beginning|starting|that\s+(?:began|begins|started|starts))\s+(?:on\s+)?(?:the\s+)?$/iu
const YEAR_AFTER = new RegExp(`^,?\\s+(?:of\\s+)?(last|this|next|${TOLD_YEAR})\\s+year(?!\\p{L})`, 'iu')

function readsDays(parser: Parser): boolean {
  const alone = new Chrono({ parsers: [parser], refiners: [] })
  return SAMPLES.some((sample) =>
    alone.parse(sample).some(({ start }) => start.isCertain('month') && start.isCertain('day')),
  )
}

/** Resolves to null where the calendar has no such day. A weekday that does not fit the day is told in the reason. */
export function findFullDays(sentence: string, published: CivilDate): Candidate[] {
  if (!WORTH_READING.test(sentence)) return []
  const instant = new Date(dayNumber(published) * DAY_MS + NOON_MS)
  const candidates: Candidate[] = []
  for (const result of chrono.parse(sentence, { instant, timezone: 'UTC' })) {
    const from = foundDay(result.start)
    const lead = LEAD.exec(result.text)?.[0].length ?? 0
    const text = result.text.slice(lead).trimEnd().replace(ISO_TIME, '')
    const index = result.index + lead
    // Typed as optional, null in truth.
    const end = result.end ?? null
    const loose = end === null && !NUMERIC.test(text) ? LOOSE_YEAR.exec(text) : null
    const cut = loose !== null && result.start.isCertain('year') && /\d\D+\d/u.test(text) ? loose[0].length : 0
    const words = text.slice(0, text.length - cut)
    if (from === null || !isDateText(words) || isWithinNumber(sentence, index, words)) continue
    const to = end === null ? null : foundDay(end)
    candidates.push(...dayCandidates(sentence, index, words, cut > 0 ? { ...from, year: null } : from, to))
  }
  return candidates
}

/** The day that was found, and those beside it that it lends its month. */
function dayCandidates(
  sentence: string,
  index: number,
  words: string,
  day: FoundDay,
  last: FoundDay | null,
): Candidate[] {
  const after = index + words.length
  if (last !== null || NUMERIC.test(words)) return [dayCandidate(sentence, index, words, day, last)]
  const list = listAround(sentence.slice(0, index), sentence.slice(after), day.day, /^\d/u.test(words))
  const named = dayCandidate(sentence, index, words, { ...day, year: day.year ?? list.year }, null)
  const listed = [
    ...list.before,
    ...list.after.map((each) => ({ ...each, start: after + each.start, end: after + each.end })),
  ]
  return [named, ...listed.map((each) => listedCandidate(each, named, words))]
}

function dayCandidate(sentence: string, index: number, words: string, day: FoundDay, last: FoundDay | null): Candidate {
  const before = sentence.slice(Math.max(0, index - 40), index)
  const ending = sentence.slice(index + words.length, index + words.length + 120)
  const pair = last === null ? pairAround(before, ending, day.month, /^\d/u.test(words)) : null
  const weekdayBefore = WEEKDAY_BEFORE.exec(before)
  const weekBefore = last === null ? WEEK_BEFORE.exec(before) : null
  const lastBefore = LAST_BEFORE.exec(before)
  const yearAfter = day.year === null ? YEAR_AFTER.exec(ending) : null
  const start =
    index - (weekdayBefore?.[0].length ?? weekBefore?.[0].length ?? lastBefore?.[0].length ?? pair?.before ?? 0)
  const end = index + words.length + (yearAfter?.[0].length ?? pair?.after ?? 0)
  const text = sentence.slice(start, end)
  const isPast = lastBefore !== null || ENDED_BEFORE.test(before)
  // "They will look into the 3 May storm": it is known by its day, whenever that is. "The 3rd of May" names nothing.
  const isNamed = THE_BEFORE.test(before) && !ORDINAL.test(words) && NOUN_AFTER.test(ending)
  const weekday = weekdayIn(text)
  const written = yearBefore(words, day.month, last) ?? day.year ?? last?.year ?? pair?.year ?? null
  const until = last ?? (pair?.last == null ? null : { ...day, day: pair.last })
  return {
    start,
    end,
    resolve: (context) => {
      const yearWord = yearAfter?.[1]?.toLowerCase() ?? ''
      const isTold = written === null && isToldYear(yearWord)
      const shift = YEAR_SHIFTS[yearWord]
      const counted = isTold
        ? yearTold(yearWord, context)
        : shift === undefined
          ? null
          : partsOf(context.published).year + shift
      if (isTold && counted === null) return null
      const knownYear = written ?? counted
      const found =
        knownYear === null
          ? nearestDay(
              day,
              isNamed && context.direction === 'future' ? { ...context, direction: 'none' } : context,
              isPast,
              isDoneOn(sentence, start, end),
              sentence.slice(0, start),
            )
          : civilDateOf(knownYear, day.month, day.day)
      if (found === null) return null
      const from = pair?.first == null ? found : (dayBefore(found, pair.first) ?? found)
      const days: Interval = { from, to: until === null ? found : lastDay(from, until), unit: 'day' }
      const interval = weekBefore === null ? days : weekOf(from, /(?:begin|start|began)/iu.test(weekBefore[0]))
      if (written !== null) return { ...statedAs(interval), reason: statedReason(from, weekday) }
      if (isTold) return workedOut(interval, `${quoted(text)} takes its year from the date named before it`)
      return yearReason(interval, text, context, knownYear !== null)
    },
  }
}

/** "the week of 4 December" holds that day, "the week beginning 4 December" has it first. */
function weekOf(date: CivilDate, isFirst: boolean): Interval {
  if (isFirst) return { from: date, to: addDays(date, 6), unit: 'week' }
  return intervalAround(date, 'week') ?? dayInterval(date)
}

/** That day of the same month, null where it is not before. */
function dayBefore(date: CivilDate, day: number): CivilDate | null {
  const { year, month } = partsOf(date)
  const first = civilDateOf(year, month, day)
  return first !== null && first < date ? first : null
}

function yearReason(
  interval: Pick<Resolution, 'from' | 'to' | 'unit'>,
  text: string,
  context: Context,
  told: boolean,
): Resolution {
  const published = formatPublished(context.published)
  if (told) return workedOut(interval, `${quoted(text)} counts its year from ${published}`)
  return workedOut(interval, `${quoted(text)} names no year: it is taken as the one nearest to ${published}`)
}

function statedReason(date: CivilDate, weekday: number | null): string {
  if (weekday === null || weekday === weekdayOf(date)) return 'stated'
  const real = WEEKDAY_NAMES[weekdayOf(date)] ?? ''
  return `stated; ${formatDay(date)} was a ${real}, though the article says “${WEEKDAY_NAMES[weekday] ?? ''}”`
}

function lastDay(from: CivilDate, last: FoundDay): CivilDate {
  const { year } = partsOf(from)
  const to = civilDateOf(last.year ?? year, last.month, last.day)
  if (to === null) return from
  if (to >= from) return to
  return last.year === null ? addMonths(to, 12) : from
}

function foundDay(components: ParsedComponents): FoundDay | null {
  const month = components.get('month')
  const day = components.get('day')
  if (month === null || day === null || !components.isCertain('month') || !components.isCertain('day')) return null
  const year = components.isCertain('year') ? components.get('year') : null
  // 2000 is a leap year: the day must exist in some year.
  return civilDateOf(year ?? 2000, month, day) === null ? null : { year, month, day }
}

function isDateText(words: string): boolean {
  if (NUMERIC.test(words)) return findAmbiguousDays(words, { start: 0, end: words.length }).length === 0
  const month = MONTH_WORD.exec(words)
  return month !== null && isCapital(month[0]) && !/\p{L}\.?,\s*\d{1,2}(?!\d)/u.test(words.slice(month.index))
}

function isWithinNumber(sentence: string, index: number, words: string): boolean {
  const after = sentence.slice(index + words.length, index + words.length + 2)
  return /[\p{N}/-]$/u.test(sentence.slice(0, index)) || /^(?:[.,:]\d|[%/])/u.test(after)
}

function weekdayIn(text: string): number | null {
  const name = WEEKDAY_FIRST.exec(text)?.[1]
  return name === undefined ? null : (WEEKDAY_NUMBERS[name.toLowerCase()] ?? null)
}
