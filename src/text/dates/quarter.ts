// Quarters and halves of a year: "the third quarter", "the first half of 2016", "the year-earlier period". Those
// without a year are the last begun by publication, or the next where the verb looks ahead.
import { addMonths, daysBetween, partsOf } from '../../model/civil-date.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { formatPublished } from '../../model/date-text.ts'
import { ORDINAL_WORDS, YEAR_SHIFTS } from '../data/calendar-words.ts'
import { statedAs, workedOut } from './candidate.ts'
import type { Anchor, Candidate, Context, Resolution } from './candidate.ts'
import { halfInterval, intervalAround, quarterInterval, yearInterval } from './interval.ts'
import type { Interval } from './interval.ts'
import { oneOf, OPEN, quoted, SHUT, YEAR } from './patterns.ts'

const ORDINAL = oneOf(Object.keys(ORDINAL_WORDS))
const QUARTER = new RegExp(
  `${OPEN}(?:the\\s+)?(?:(last|this|next)\\s+year['’]s\\s+)?(?:(${YEAR})(?:['’]s)?\\s+)?(?:fiscal[\\s-]+)?(${ORDINAL}|last|final)[\\s-]+(?:fiscal[\\s-]+)?(quarter|half)(?:,?\\s+(?:of\\s+)?(?:fiscal\\s+)?(?:(${YEAR})|(last|this|next|the)\\s+year))?${SHUT}`,
  'giu',
)
const NAMED_QUARTER = new RegExp(
  `${OPEN}(?:the\\s+)?(${YEAR}|latest|most\\s+recent|current|year-ago|year-earlier|last\\s+year['’]s|last|this|next|same|previous|prior|corresponding|comparable)\\s+(?:(year-ago|year-earlier)\\s+)?(?:fiscal\\s+)?(quarter|period)(?:\\s+(?:of\\s+|in\\s+)?(last\\s+year|a\\s+year\\s+(?:ago|earlier|before)|${YEAR}))?${SHUT}`,
  'giu',
)
/** In sentences: a figure "a year ago" compares with the quarter named this near before it. */
const COMPARED_REACH = 4
/** In days: a quarter over for less than this is still the one that reports speak of, even "expected" ones. */
const STILL_REPORTED = 150
const GAME_AFTER = /^\s+(?:back|time|century|hour)/iu

/** Resolves to three or six months of the calendar, whenever a company's own year begins. */
export function findQuarters(sentence: string): Candidate[] {
  const found: Candidate[] = []
  for (const match of sentence.matchAll(QUARTER)) {
    const end = match.index + match[0].length
    if (GAME_AFTER.test(sentence.slice(end, end + 12))) continue
    const months = match[4]?.toLowerCase() === 'half' ? 6 : 3
    const numbered = ORDINAL_WORDS[match[3]?.toLowerCase() ?? ''] ?? null
    const ordinal = numbered ?? 12 / months
    const year = match[2] ?? match[5]
    const yearWord = (match[1] ?? match[6])?.toLowerCase()
    const isOfYear = year !== undefined || yearWord !== undefined
    // "the first half" alone may be of a match or of anything, "the last quarter" is the one just over.
    if (ordinal * months > 12 || ((months === 6 || numbered === null) && !isOfYear)) continue
    found.push({
      start: match.index,
      end,
      resolve: (context) => resolveOrdinal(match[0], ordinal, months, year, yearWord, context),
    })
  }
  for (const match of sentence.matchAll(NAMED_QUARTER)) {
    const other = match[4]?.replace(/^\D.*/su, 'year-ago')
    const which = (other ?? match[2] ?? match[1] ?? '').toLowerCase().replace(/\s+/gu, ' ')
    // A "period" is a quarter only where quarters are spoken of.
    const loose = match[3]?.toLowerCase() === 'period' || /^\d/u.test(which)
    const ofYear = /^\d/u.test(other ?? '') ? yearInterval(Number(other)) : null
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      resolve: (context) => resolveNamed(match[0], which, loose, context) ?? statedAs(ofYear),
    })
  }
  return found
}

function resolveOrdinal(
  words: string,
  ordinal: number,
  months: number,
  year: string | undefined,
  yearWord: string | undefined,
  context: Context,
): Resolution | null {
  if (year !== undefined) return statedAs(partOfYear(Number(year), ordinal, months))
  const published = partsOf(context.published).year
  const day = formatPublished(context.published)
  if (yearWord !== undefined) {
    return workedOut(
      partOfYear(published + (YEAR_SHIFTS[yearWord] ?? 0), ordinal, months),
      `${quoted(words)} counts its year from ${day}`,
    )
  }
  const now = partOfYear(published, ordinal, months)
  if (now === null) return null
  const begun = now.from <= context.published
  const over = daysBetween(now.to, context.published)
  const shift = context.direction === 'future' ? (over > STILL_REPORTED ? 1 : 0) : begun ? 0 : -1
  const side = shift > 0 || (!begun && shift === 0) ? 'the next after' : 'the last begun by'
  return workedOut(partOfYear(published + shift, ordinal, months), `${quoted(words)} is ${side} ${day}`)
}

function resolveNamed(words: string, which: string, loose: boolean, context: Context): Resolution | null {
  const told = quarterToldOf(context)
  const day = formatPublished(context.published)
  if (told !== null && !['last', 'this', 'next', 'current'].includes(which)) {
    const months = which.includes('year') ? -12 : which === 'previous' || which === 'prior' ? -3 : 0
    const from = /^\d/u.test(which) ? inYear(told.interval.from, Number(which)) : addMonths(told.interval.from, months)
    // "Up from 3% in the 2022 period": a comparison leaves the text where it was.
    const compared = which.includes('year') || (/^\d/u.test(which) && from < told.interval.from)
    const reason = `${quoted(words)} is counted from ${quoted(told.words)}, named before it`
    const resolution = workedOut(intervalAround(from, 'quarter'), reason)
    return resolution === null ? null : { ...resolution, anchors: !compared }
  }
  if (loose) return null
  const shift = which === 'this' || which === 'current' ? 0 : which === 'next' ? 3 : which.includes('year') ? -15 : -3
  return workedOut(
    intervalAround(addMonths(context.published, shift), 'quarter'),
    `${quoted(words)} is counted from ${day}`,
  )
}

/**
 * Of the quarters named just before, the latest that is over, else the latest that has begun: earlier ones are named
 * beside it.
 */
export function quarterToldOf(context: Context): Anchor | null {
  return (
    latestQuarter(context, ({ to }) => to < context.published) ??
    latestQuarter(context, ({ from }) => from <= context.published)
  )
}

function latestQuarter(context: Context, fits: (interval: Interval) => boolean): Anchor | null {
  let latest: Anchor | null = null
  context.anchor((other) => {
    if (
      other.interval.unit === 'quarter' &&
      other.distance <= COMPARED_REACH &&
      fits(other.interval) &&
      (latest === null || other.interval.from > latest.interval.from)
    )
      latest = other
    return false
  })
  return latest
}

/** The same day of another year. */
function inYear(date: CivilDate, year: number): CivilDate {
  return addMonths(date, (year - partsOf(date).year) * 12)
}

function partOfYear(year: number, ordinal: number, months: number): Interval | null {
  return months === 3 ? quarterInterval(year, ordinal) : halfInterval(year, ordinal)
}
