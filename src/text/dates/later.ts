// Expressions that count from the last date told before them: "two days later", "the next year", "that day", "a year
// earlier", "the same day". Where nothing was told before them they mean nothing.
import { workedOut } from './candidate.ts'
import type { Anchor, Candidate, Context, Resolution } from './candidate.ts'
import { intervalAround, isWithinYear, shiftDay } from './interval.ts'
import type { Unit } from './interval.ts'
import { PARTS_OF_DAY } from '../data/calendar-words.ts'
import { quarterToldOf } from './quarter.ts'
import { COUNT, countOf, OPEN, PART, quoted, SHUT } from './patterns.ts'

/**
 * In sentences: further back than this, "that day" and "two days later" count from something the text no longer speaks
 * of.
 */
const REACH = 6

const UNITS = 'day|week|weekend|month|quarter|year|decade'
const COUNTED = new RegExp(
  `${OPEN}(?:(?:about|almost|nearly|some|around|just|only|exactly)\\s+)?(${COUNT})\\s+(day|week|month|year|decade)s?\\s+(later|earlier|afterwards?|before|after)${SHUT}`,
  'giu',
)
const NAMED = new RegExp(
  `${OPEN}(?:(?:earlier|later|late|early)\\s+(?:on\\s+)?)?(?:the\\s+(?:very\\s+)?(next|following|previous|preceding|same)|(that|that\\s+same|the\\s+same))\\s+(${UNITS}|${PART})${SHUT}(?!\\s+or\\s+(?:two|so|more)(?!\\p{L}))`,
  'giu',
)
const BESIDE = new RegExp(
  `${OPEN}the\\s+(day|week|month|year)\\s+(before|after|earlier)(?=\\s*(?:[.,;:!?)”"]|$))`,
  'giu',
)
const COMPARED = new RegExp(
  `${OPEN}(?:the\\s+)?year-(?:earlier|ago)${SHUT}(?!\\s+(?:[$£€\\d]|\\p{L}+-month|period))`,
  'giu',
)
/** A unit or a part of the day; what it stands beside is asked for before. */
const WORTH_READING = new RegExp(`${UNITS}|${PART}`, 'iu')
/** "two days before the vote" counts from the vote. */
const OBJECT_AFTER = /^\s+[\p{L}\p{N}“"‘]/u
const SPREAD_BEFORE = /(?<!\p{L})(?:over|in|within|during|for|throughout)\s+$/iu

/** Resolves to the whole unit; null where no date within `REACH` is fine enough to count from. */
export function findLater(sentence: string): Candidate[] {
  if (!WORTH_READING.test(sentence)) return []
  const candidates: Candidate[] = []
  const add = (match: RegExpExecArray, resolve: Candidate['resolve']): void => {
    candidates.push({ start: match.index, end: match.index + match[0].length, resolve })
  }
  for (const match of sentence.matchAll(COUNTED)) {
    const end = match.index + match[0].length
    const word = (match[3] ?? '').toLowerCase()
    const count = countOf(match[1] ?? '')
    if (count === null || (/^(?:before|after)$/u.test(word) && OBJECT_AFTER.test(sentence.slice(end, end + 4))))
      continue
    const unit = (match[2] ?? 'day').toLowerCase() as Unit
    const back = word === 'earlier' || word === 'before'
    add(match, (context) => resolveShift(match[0], back ? -count : count, unit, context))
  }
  for (const match of sentence.matchAll(NAMED)) {
    const which = (match[1] ?? match[2] ?? '').toLowerCase()
    const spread =
      match[1] !== undefined &&
      which !== 'same' &&
      SPREAD_BEFORE.test(sentence.slice(Math.max(0, match.index - 12), match.index))
    if (spread && !/day$/iu.test(match[0])) continue
    const shift = which === 'next' || which === 'following' ? 1 : which === 'previous' || which === 'preceding' ? -1 : 0
    const word = (match[3] ?? 'day').toLowerCase()
    const part = PARTS_OF_DAY[word] ?? null
    add(match, (context) => {
      const resolution = resolveShift(match[0], shift, part === null ? (word as Unit) : 'day', context)
      return resolution === null ? null : { ...resolution, part }
    })
  }
  for (const match of sentence.matchAll(BESIDE)) {
    const back = (match[2] ?? '').toLowerCase() !== 'after'
    add(match, (context) => resolveShift(match[0], back ? -1 : 1, (match[1] ?? 'day').toLowerCase() as Unit, context))
  }
  for (const match of sentence.matchAll(COMPARED)) {
    add(match, (context) => {
      const resolution = resolveShift(match[0], -1, 'year', context)
      return resolution === null ? null : { ...resolution, anchors: false }
    })
  }
  return candidates
}

function resolveShift(words: string, count: number, unit: Unit, context: Context): Resolution | null {
  const coarse = unit === 'day' ? coarserThanDay(context) : null
  if (coarse !== null) return count === 0 && /day$/iu.test(words) ? within(coarse, words) : null
  const near = context.anchor((other) => other.distance <= REACH && holds(other, unit))
  const quarter = unit === 'year' && count === -1 ? quarterToldOf(context) : null
  const anchor = quarter !== null && near !== null && quarter.distance <= near.distance ? quarter : near
  if (anchor === null) return null
  // A year from a quarter is a quarter: "up from a year earlier".
  const kept: Unit = unit === 'year' && anchor.interval.unit === 'quarter' && count === -1 ? 'quarter' : unit
  const interval = intervalAround(shiftDay(anchor.interval.from, unit, count), kept === 'decade' ? 'year' : kept)
  if (interval === null) return null
  const how = count === 0 ? 'is' : 'is counted from'
  // A comparison leaves the text where it was: "up from a year earlier" does not move on to that year.
  const anchors = kept !== 'quarter' || count === 0
  return { ...workedOut(interval, `${quoted(words)} ${how} ${quoted(anchor.words)}, named before it`), anchors }
}

/** The month or week that was told last, where no day was told after it. */
function coarserThanDay(context: Context): Anchor | null {
  const last = context.anchor(({ distance, interval }) => distance <= REACH && DAY_TO_MONTH.has(interval.unit))
  return last === null || last.interval.unit === 'day' ? null : last
}

const DAY_TO_MONTH: ReadonlySet<Unit> = new Set<Unit>(['day', 'week', 'weekend', 'month'])

/** "They fled last May. That same day ...": a day of that month, nobody says which. Null where it is told far away. */
function within({ interval, words: told, distance }: Anchor, words: string): Resolution | null {
  if (distance > 1) return null
  return { ...workedOut(interval, `${quoted(words)} is a day of ${quoted(told)}, named before it`), anchors: false }
}

/** Whether the anchor is fine enough to count this unit from: days from days, years from anything up to a year. */
function holds(anchor: Anchor, unit: Unit): boolean {
  const known = anchor.interval.unit
  if (unit === 'day') return known === 'day'
  if (unit === 'week' || unit === 'weekend') return known === 'day' || known === 'week' || known === 'weekend'
  if (unit === 'month') return known === 'day' || known === 'week' || known === 'month'
  if (unit === 'quarter') return known === 'quarter'
  return isWithinYear(anchor.interval)
}
