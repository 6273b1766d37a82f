// Distances back from publication: "two weeks ago", "nearly four years ago". The further back, the coarser the answer.
import { formatPublished } from '../../model/date-text.ts'
import { workedOut } from './candidate.ts'
import type { Candidate, Context, Resolution } from './candidate.ts'
import { dayInterval, intervalAround, shiftDay } from './interval.ts'
import type { Unit } from './interval.ts'
import { quarterToldOf } from './quarter.ts'
import { COUNT, countOf, OPEN, quoted, SHUT } from './patterns.ts'

const PATTERN = new RegExp(
  `${OPEN}(?:(?:about|almost|nearly|some|around|roughly|just|only|exactly|over|more\\s+than|less\\s+than)\\s+)?(?:(half)\\s+an?|(${COUNT}))\\s+(day|week|fortnight|month|year|decade|century|centurie)s?(\\s+and\\s+a\\s+half)?(?:\\s+or\\s+(?:so|more))?\\s+ago(?:\\s+(today|yesterday|tomorrow|this\\s+(?:week|month)))?${SHUT}`,
  'giu',
)

/** Each with the unit that the answer is rounded to, and how many days or months it is. */
const UNITS: Readonly<
  Record<string, { readonly whole: Unit; readonly step: 'day' | 'month'; readonly length: number }>
> = {
  day: { whole: 'day', step: 'day', length: 1 },
  week: { whole: 'week', step: 'day', length: 7 },
  fortnight: { whole: 'week', step: 'day', length: 14 },
  month: { whole: 'month', step: 'month', length: 1 },
  year: { whole: 'year', step: 'month', length: 12 },
  decade: { whole: 'year', step: 'month', length: 120 },
  century: { whole: 'year', step: 'month', length: 1200 },
  centurie: { whole: 'year', step: 'month', length: 1200 },
}

/**
 * Resolves to the whole unit that is counted, to a year for decades, a month for half a year, to a day where "today"
 * follows.
 */
export function findAgo(sentence: string): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of sentence.matchAll(PATTERN)) {
    const whole = match[1] === undefined ? countOf(match[2] ?? '') : 0
    if (whole === null) continue
    const count = whole + (match[1] === undefined && match[4] === undefined ? 0 : 0.5)
    const unit = (match[3] ?? 'year').toLowerCase()
    candidates.push({
      start: match.index,
      end: match.index + match[0].length,
      resolve: (context) => resolveAgo(match[0], count, unit, match[5] !== undefined, context),
    })
  }
  return candidates
}

function resolveAgo(
  words: string,
  count: number,
  name: string,
  toTheDay: boolean,
  context: Context,
): Resolution | null {
  const unit = UNITS[name]
  if (unit === undefined) return null
  const quarter = count === 1 && name === 'year' ? quarterToldOf(context) : null
  if (quarter !== null) {
    const interval = intervalAround(shiftDay(quarter.interval.from, 'year', -1), 'quarter')
    const counted = `${quoted(words)} is counted from ${quoted(quarter.words)}, named before it`
    return interval === null ? null : { ...workedOut(interval, counted), anchors: false }
  }
  const day = shiftDay(context.published, unit.step, -Math.round(count * unit.length))
  const whole = count < 1 && name === 'year' ? 'month' : unit.whole
  const interval = toTheDay ? dayInterval(day) : intervalAround(day, whole)
  const reason = `${quoted(words)} is counted from ${formatPublished(context.published)}`
  return workedOut(interval, reason)
}
