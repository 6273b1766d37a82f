// Times of a day that their sentence does not name: "by mid-afternoon", "at about 10 p.m.". They are of the last day
// told just before them. Where none was told, or nothing looks back, they are left alone: "he reads in the evening".
import { daysBetween } from '../../model/civil-date.ts'
import type { PartOfDay } from '../../model/reading.ts'
import { PARTS_OF_DAY } from '../data/calendar-words.ts'
import { workedOut } from './candidate.ts'
import type { Candidate, Context, Resolution } from './candidate.ts'
import { CLOCK, hourSpoken, partAt, partByClock, SPOKEN_CLOCK } from './part-of-day.ts'
import { COUNT, MONTH, PART, quoted, SHUT, SHORT_WEEKDAY, WEEKDAY, ZONE } from './patterns.ts'

/** In sentences: the day of a bare time was told no further back. */
const REACH = 6
/**
 * In days before publication: an older day counts in its own sentence only, as elsewhere it is told in passing. Without
 * it two of some thirty such times in the news of four stories took the day of a thing recalled.
 */
const RECENT = 7

/** Beside a day, or a distance from one, the time is of that. */
const NO_DAY_AFTER = `(?!\\.?(?:\\s+(?:${ZONE}|\\([^)]{1,20}\\)|local\\s+time))?,?\\s+(?:on\\s+|of\\s+)?(?:the\\s+)?(?:${WEEKDAY}|${SHORT_WEEKDAY}(?!\\p{L})|${MONTH}|\\d|yesterday|today|tomorrow|every|each|that|(?:${COUNT}|several)\\s+(?:days?|weeks?|months?)))`

const BY_PART = new RegExp(
  `(?<=(?<!\\p{L})(?:by|at(?!\\s+night)|around|about|before|until|after|(?:in|during)(?=\\s+the\\s))\\s+)(?:the\\s+)?(?:(?:early|mid|late)(?:-|\\s+)?)?(${PART})${SHUT}(?!-|\\s+trad)${NO_DAY_AFTER}`,
  'giu',
)
const BY_CLOCK = new RegExp(
  `(?<=(?<!\\p{L})(?:by|at|around|about|before|until|after|since)\\s+)${CLOCK}${NO_DAY_AFTER}`,
  'giu',
)
const BY_SPOKEN_CLOCK = new RegExp(
  `(?<=(?<!\\p{L})(?:by|at|around|about|before|until|after|since)\\s+)${SPOKEN_CLOCK}${NO_DAY_AFTER}`,
  'giu',
)
/**
 * "at 18:30", "by 06:15 local time", of a day in the same sentence: of "at 9:30" no half of the day is known. A page
 * that was "updated at 18:30" tells of itself.
 */
const BY_CLOCK_24 = new RegExp(
  `(?<=(?<!\\p{L}|updated\\s)(?:by|at|around|about|before|until|after|since)\\s+)(0\\d|1[3-9]|2[0-3]):[0-5]\\d(?![\\d%:])(?!\\s?[ap]\\.?m|\\s+${ZONE}(?!\\p{L}))${NO_DAY_AFTER}`,
  'giu',
)

/** Resolves to a part of one day, or to null. */
export function findTimesOfDay(sentence: string): Candidate[] {
  const candidates: Candidate[] = []
  const add = (match: RegExpExecArray, part: PartOfDay | null | undefined, reach = REACH): void => {
    if (part == null) return
    const resolve = (context: Context): Resolution | null => resolveTime(match[0], part, reach, context)
    candidates.push({ start: match.index, end: match.index + match[0].length, resolve })
  }
  for (const match of sentence.matchAll(BY_PART)) add(match, PARTS_OF_DAY[match[1]?.toLowerCase() ?? ''])
  for (const match of sentence.matchAll(BY_CLOCK))
    add(match, partByClock(Number(match[1]), Number(match[2] ?? 0), match[3] ?? ''))
  for (const match of sentence.matchAll(BY_SPOKEN_CLOCK)) {
    const hour = hourSpoken(match)
    add(match, hour === null ? null : partAt(hour))
  }
  for (const match of sentence.matchAll(BY_CLOCK_24)) add(match, partAt(Number(match[1])), 0)
  return candidates
}

function resolveTime(words: string, part: PartOfDay, farthest: number, context: Context): Resolution | null {
  const { anchor, direction, published } = context
  // "On Thursday he will leave at dawn": what lies ahead counts from its own sentence only.
  const reach = direction === 'past' ? farthest : direction === 'future' ? 0 : -1
  const day = anchor(({ distance }) => distance <= reach)
  if (day?.interval.unit !== 'day' || day.interval.from !== day.interval.to) return null
  if (direction === 'future' && day.interval.from < published) return null
  if (day.distance > 0 && daysBetween(day.interval.from, published) > RECENT) return null
  return workedOut(day.interval, `${quoted(words)} is of ${quoted(day.words)}, named before it`, part)
}
