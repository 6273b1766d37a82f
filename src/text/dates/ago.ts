// Distances back from publication: "two weeks ago", "nearly four years ago". The further back, the coarser the answer.
import { formatDay } from '../../model/date-text.ts'
import { workedOut } from './candidate.ts'
import type { Candidate, Context, Resolution } from './candidate.ts'
import { dayInterval, intervalAround, shiftDay } from './interval.ts'
import type { Unit } from './interval.ts'
import { quarterToldOf } from './quarter.ts'
import { COUNT, countOf, OPEN, quoted, SHUT } from './patterns.ts'

const PATTERN = new RegExp(
  `${OPEN}(?:(?:about|almost|nearly|some|around|roughly|just|only|exactly|over|more\\s+than|less\\s+than)\\s+)?(${COUNT})\\s+(day|week|month|year|decade|century|centurie)s?\\s+ago(?:\\s+(today|yesterday|tomorrow|this\\s+(?:week|month)))?${SHUT}`,
  'giu',
)

/** Resolves to the whole unit that is counted, to a year for decades, to a day where "today" follows. */
export function findAgo(sentence: string): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of sentence.matchAll(PATTERN)) {
    const count = countOf(match[1] ?? '')
    const unit = (
      (match[2] ?? 'year').toLowerCase() === 'centurie' ? 'century' : (match[2] ?? 'year').toLowerCase()
    ) as Unit
    if (count === null) continue
    candidates.push({
      start: match.index,
      end: match.index + match[0].length,
      resolve: (context) => resolveAgo(match[0], count, unit, match[3] !== undefined, context),
    })
  }
  return candidates
}

function resolveAgo(words: string, count: number, unit: Unit, toTheDay: boolean, context: Context): Resolution | null {
  const quarter = count === 1 && unit === 'year' ? quarterToldOf(context) : null
  if (quarter !== null) {
    const interval = intervalAround(shiftDay(quarter.interval.from, 'year', -1), 'quarter')
    const counted = `${quoted(words)} is counted from ${quoted(quarter.words)}, named before it`
    return interval === null ? null : { ...workedOut(interval, counted), anchors: false }
  }
  const day = shiftDay(context.published, unit, -count)
  const interval = toTheDay
    ? dayInterval(day)
    : intervalAround(day, unit === 'decade' || unit === 'century' ? 'year' : unit)
  const reason = `${quoted(words)} is counted from ${formatDay(context.published)}, the day the article was published`
  return interval === null ? null : workedOut(interval, reason)
}
