// Months and seasons that take their year from the last date told before them: "that December", "the following
// spring", "the same May". Where nothing was told before them they mean nothing.
import { addMonths, partsOf } from '../../model/civil-date.ts'
import { SEASON_STARTS } from '../data/calendar-words.ts'
import { workedOut } from './candidate.ts'
import type { Candidate, Context, Resolution } from './candidate.ts'
import { isWithinYear, monthInterval, portionOf, seasonInterval } from './interval.ts'
import type { Interval, Portion } from './interval.ts'
import { isCapital, MONTH, monthOf, PORTION_BEFORE, portionWord, quoted, SEASON, SHUT } from './patterns.ts'

/** In sentences: further back than this the text no longer speaks of the date. */
const REACH = 6
/** In months: so far into a whole year "the following April" is clearly of the next. */
const EARLY_MONTHS = 6

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}_])${PORTION_BEFORE}(?:(that(?:\\s+same)?|the\\s+same)|the\\s+(?:following|next))\\s+(${MONTH}|${SEASON})${SHUT}(?!\\s+(?:of\\s+)?(?:1\\d|20)\\d\\d)`,
  'giu',
)
/**
 * "He said that December was cold": the word must point, at the head of the sentence or after one of these, or nothing
 * of its clause may follow.
 */
const POINTS_BEFORE =
  /(?:^["“‘']?|(?<!\p{L})(?:after|before|by|during|from|in|of|on|since|through|throughout|till|until)\s+)$/iu
/** "That fall broke his leg" */
const FALL = /^fall$/iu
const CLAUSE_AFTER = /^\s*(?:[,.;:!?)”"–—]|$)/u
/** "that May 26 order" */
const DAY_AFTER = /^\s+\d{1,2}(?!\d)/u

/** Resolves to the month or season, or for "early" and the like to a third of it. */
export function findToldMonths(sentence: string): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of sentence.matchAll(PATTERN)) {
    const [words, portion, pointing, name = ''] = match
    const end = match.index + words.length
    const month = monthOf(name)
    const start = month ?? SEASON_STARTS[name.toLowerCase()]
    if (start === undefined || (month !== null && !isCapital(name))) continue
    const after = sentence.slice(end, end + 8)
    if (DAY_AFTER.test(after)) continue
    const isThat = pointing?.toLowerCase().startsWith('that') === true
    if (isThat && !CLAUSE_AFTER.test(after)) {
      const before = sentence.slice(Math.max(0, match.index - 16), match.index)
      if (FALL.test(name) || (portion === undefined && !POINTS_BEFORE.test(before))) continue
    }
    const found: FoundMonth = {
      words,
      start,
      isSeason: month === null,
      follows: pointing === undefined,
      portion: portionWord(portion),
    }
    candidates.push({ start: match.index, end, resolve: (context) => resolveMonth(found, context) })
  }
  return candidates
}

interface FoundMonth {
  readonly words: string
  /** 1 to 12: the month, or the first of the season. */
  readonly start: number
  readonly isSeason: boolean
  /** False for the month or season that the date told before is in or leads up to. */
  readonly follows: boolean
  readonly portion: Portion
}

function resolveMonth({ words, start, isSeason, follows, portion }: FoundMonth, context: Context): Resolution | null {
  const anchor = context.anchor(({ distance, interval }) => distance <= REACH && isWithinYear(interval))
  const year = anchor === null ? null : yearFrom(anchor.interval, start, isSeason, follows)
  if (anchor === null || year === null) return null
  const interval = isSeason ? seasonInterval(year, start) : monthInterval(year, start)
  if (interval === null) return null
  const how = follows ? 'is counted from' : 'takes its year from'
  return workedOut(portionOf(interval, portion), `${quoted(words)} ${how} ${quoted(anchor.words)}, named before it`)
}

/** Null where it may be this year or the next. */
function yearFrom({ from, to, unit }: Interval, start: number, isSeason: boolean, follows: boolean): number | null {
  const { year, month } = partsOf(from)
  if (unit === 'year') {
    if (!follows) return year
    return start <= EARLY_MONTHS ? year + 1 : null
  }
  // A date of April is in a spring that began in March.
  const reached = isSeason && !follows ? partsOf(addMonths(to, -2)) : follows ? nextOf(to) : { year, month }
  return start >= reached.month ? reached.year : reached.year + 1
}

/** The month after the one that the day is in. */
function nextOf(day: Interval['to']): { year: number; month: number } {
  const { year, month } = partsOf(day)
  return month === 12 ? { year: year + 1, month: 1 } : { year, month: month + 1 }
}
