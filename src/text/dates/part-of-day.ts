// A day and its sentence in, the same day with the part of it that the words beside it name out: "the early hours of
// Sunday", "Sunday morning", "early on 8 December", "9:30 a.m. Sunday". A time by the clock with no day beside it is
// left alone.
import type { PartOfDay } from '../../model/reading.ts'
import type { Range } from '../../model/span.ts'
import { PARTS_OF_DAY } from '../data/calendar-words.ts'
import { PART, ZONE } from './patterns.ts'

const BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:the\\s+)?(?:early|small|first|wee|pre-?dawn)(?:\\s+morning)?\\s+(?<hours>hours)\\s+(?:of|on)\\s+(?:the\\s+)?|(?<overnight>overnight)\\s+(?:on\\s+)?|(?:the\\s+)?(?:early\\s+|late\\s+|mid-?\\s*)?(?<part>${PART})(?:\\s+hours)?\\s+(?:of|on)\\s+|(?:mid-?)?(?<bare>noon|midday|midnight|afternoon)\\s+|(?<end>early|late)\\s+(?:on\\s+)?)$`,
  'iu',
)
const AFTER = new RegExp(`^,?\\s+(?:in\\s+the\\s+|at\\s+)?(?:(?:early|late|mid-?)\\s*)?(${PART})(?!\\p{L})`, 'iu')
/** A time by the clock: hour, minutes, "a" or "p". */
export const CLOCK = '(\\d{1,2})(?:[:.](\\d\\d))?\\s?([ap])\\.?m\\.?(?![\\p{L}])'
/** The zone, where it is named: "9 a.m. EST". */
const ZONES = `(?:\\s+(?:${ZONE}|local\\s+time))?(?:\\s+\\(\\d{4}\\s+GMT\\))?`
const CLOCK_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.:])${CLOCK}${ZONES},?\\s+(?:on\\s+)?$`, 'iu')
const CLOCK_AFTER = new RegExp(`^,?\\s+(?:at\\s+(?:about\\s+|around\\s+)?)?${CLOCK}`, 'iu')
/**
 * "22:30" and "22.30": hour and minutes. In another zone than the place's, as GMT often is, they name no part of the
 * day.
 */
const CLOCK_24 = '([01]?\\d|2[0-3])[:.]([0-5]\\d)(?![\\d%])'
const CLOCK_24_BEFORE = new RegExp(
  `(?<!\\p{L})(?:at|around|about|by|until|before|after|since)\\s+(${CLOCK_24}(?:\\s+local\\s+time)?,?\\s+(?:on\\s+)?)$`,
  'iu',
)
const CLOCK_24_AFTER = new RegExp(
  `^,?\\s+at\\s+(?:about\\s+|around\\s+)?${CLOCK_24}(?!\\s?[ap]\\.?m)(?!\\s+${ZONE}(?!\\p{L}))`,
  'iu',
)
const HOURS_AFTER = /^(?:['’]s)?,?\s+(?:in\s+the\s+)?(?:early|small)\s+hours(?!\p{L})/iu
const HOURS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
/** "four in the morning", "9 at night": an hour, minutes and the half of the day. */
export const SPOKEN_CLOCK = `(\\d{1,2}|${HOURS.join('|')})(?:[:.](\\d\\d))?(?:\\s+o['’]clock)?\\s+(?:in\\s+the\\s+(?:early\\s+)?(morning|afternoon|evening)|at\\s+(night))(?!\\p{L})`
const SPOKEN_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}.:-])${SPOKEN_CLOCK},?\\s+(?:on|of)\\s+$`, 'iu')
const SPOKEN_AFTER = new RegExp(`^,?\\s+at\\s+(?:about\\s+|around\\s+)?${SPOKEN_CLOCK}`, 'iu')
/** In characters: longer than any stretch of words that names a part of the day. */
const REACH = 48

export interface Part extends Range {
  readonly part: PartOfDay
}

/** The stretch with the words for its part of the day, or null where there are none. `range` counts in the sentence. */
export function partBeside(sentence: string, range: Range): Part | null {
  const after = sentence.slice(range.end, range.end + REACH)
  const hours = HOURS_AFTER.exec(after)
  if (hours !== null) return { start: range.start, end: range.end + hours[0].length, part: 'early-hours' }
  const clock = clockBeside(sentence, range, after)
  if (clock !== null) return clock
  const following = AFTER.exec(after)
  const leading = BEFORE.exec(sentence.slice(Math.max(0, range.start - REACH), range.start))
  const start = range.start - (leading?.[0].length ?? 0)
  const named = following === null ? undefined : PARTS_OF_DAY[following[1]?.toLowerCase() ?? '']
  if (following !== null && named !== undefined) {
    // "early Sunday morning" begins at "early".
    return {
      start: leading?.groups?.['end'] === undefined ? range.start : start,
      end: range.end + following[0].length,
      part: named,
    }
  }
  const part = leading === null ? null : leadingPart(leading)
  return part === null ? null : { start, end: range.end, part }
}

function clockBeside(sentence: string, range: Range, after: string): Part | null {
  const before = CLOCK_BEFORE.exec(sentence.slice(Math.max(0, range.start - REACH), range.start))
  const found = before ?? CLOCK_AFTER.exec(after)
  if (found === null) return spokenBeside(sentence, range, after) ?? clockOfDayBeside(sentence, range, after)
  const part = partByClock(Number(found[1]), Number(found[2] ?? 0), found[3] ?? '')
  if (part === null) return null
  return before === null
    ? { start: range.start, end: range.end + found[0].length, part }
    : { start: range.start - before[0].length, end: range.end, part }
}

function spokenBeside(sentence: string, range: Range, after: string): Part | null {
  const before = SPOKEN_BEFORE.exec(sentence.slice(Math.max(0, range.start - REACH), range.start))
  const found = before ?? SPOKEN_AFTER.exec(after)
  const hour = found === null ? null : hourSpoken(found)
  if (found === null || hour === null) return null
  return before === null
    ? { start: range.start, end: range.end + found[0].length, part: partAt(hour) }
    : { start: range.start - before[0].length, end: range.end, part: partAt(hour) }
}

/** From 0 to 23, of a match of `SPOKEN_CLOCK`; null where there is no such time. */
export function hourSpoken([, digits = '', minutes = '0', half]: readonly (string | undefined)[]): number | null {
  const hour = /^\d/u.test(digits) ? Number(digits) : HOURS.indexOf(digits.toLowerCase()) + 1
  if (hour < 1 || hour > 12 || Number(minutes) > 59) return null
  const isLate = half === undefined ? hour >= 6 && hour < 12 : half.toLowerCase() !== 'morning'
  return (hour % 12) + (isLate ? 12 : 0)
}

function clockOfDayBeside(sentence: string, range: Range, after: string): Part | null {
  const before = CLOCK_24_BEFORE.exec(sentence.slice(Math.max(0, range.start - REACH), range.start))
  if (before !== null)
    return { start: range.start - (before[1] ?? '').length, end: range.end, part: partAt(Number(before[2])) }
  const following = CLOCK_24_AFTER.exec(after)
  if (following === null) return null
  return { start: range.start, end: range.end + following[0].length, part: partAt(Number(following[1])) }
}

/** `hour` counts from 1 to 12, as on the clock; null where there is no such time. */
export function partByClock(hour: number, minutes: number, half: string): PartOfDay | null {
  if (hour < 1 || hour > 12 || minutes > 59) return null
  return partAt((hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0))
}

/** `hour` counts from 0 to 23. */
export function partAt(hour: number): PartOfDay {
  if (hour < 6) return 'early-hours'
  if (hour < 12) return 'morning'
  if (hour < 14) return 'midday'
  return hour < 18 ? 'afternoon' : hour < 21 ? 'evening' : 'night'
}

function leadingPart({ groups = {} }: RegExpExecArray): PartOfDay | null {
  const { hours, overnight, part, bare, end } = groups
  if (hours !== undefined) return 'early-hours'
  if (overnight !== undefined) return 'night'
  if (end !== undefined) return end.toLowerCase() === 'early' ? 'early-hours' : 'night'
  return PARTS_OF_DAY[(part ?? bare ?? '').toLowerCase()] ?? null
}
