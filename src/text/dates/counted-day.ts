// A day in its sentence in, the day that is counted from it out: "the day before last Tuesday", "nine days after the 4
// May quake". Counts of weeks and months before a day are too rough to give one.
import { addDays } from '../../model/civil-date.ts'
import type { Resolution } from './candidate.ts'
import { COUNT, countOf, quoted } from './patterns.ts'

const COUNTED_BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:the|(?:(?:just|only|about|exactly|some)\\s+)?(${COUNT}))\\s+(days?)\\s+(before|after)\\s+(?:the\\s+)?$`,
  'iu',
)
/** In characters: longer than any count of days. */
const REACH = 48

export interface CountedDay {
  /** Where the count begins in the sentence. */
  readonly start: number
  readonly resolution: Resolution
}

/**
 * `end` and `start` bound the words of the day in the sentence. Null where nothing is counted from it, or it is more
 * than one day.
 */
export function countedFrom(sentence: string, start: number, end: number, resolution: Resolution): CountedDay | null {
  if (resolution.unit !== 'day' || resolution.from !== resolution.to) return null
  const match = COUNTED_BEFORE.exec(sentence.slice(Math.max(0, start - REACH), start))
  if (match === null) return null
  const count = match[1] === undefined ? 1 : countOf(match[1])
  if (count === null || (count === 1) !== (match[2]?.toLowerCase() === 'day')) return null
  const day = addDays(resolution.from, match[3]?.toLowerCase() === 'before' ? -count : count)
  const from = start - match[0].length
  const reason = `${quoted(sentence.slice(from, end))} is counted from ${quoted(sentence.slice(start, end))}`
  const why = resolution.reason === 'stated' ? reason : `${reason}; ${resolution.reason}`
  return { start: from, resolution: { ...resolution, from: day, to: day, part: null, stated: false, reason: why } }
}
