// Distances back from publication: "two weeks ago", "nearly four years ago". The further back, the coarser the answer.
import { addMonths } from '../../model/civil-date.ts'
import { formatPublished } from '../../model/date-text.ts'
import { workedOut } from './candidate.ts'
import type { Candidate, Context, Resolution } from './candidate.ts'
import { dayInterval, intervalAround, shiftDay } from './interval.ts'
import type { Interval, Unit } from './interval.ts'
import { quarterToldOf } from './quarter.ts'
import { COUNT, countOf, OPEN, quoted, SHUT } from './patterns.ts'

const PATTERN = new RegExp(
  `${OPEN}(?:(?:about|almost|nearly|some|around|roughly|just|only|exactly|(?<over>over|more\\s+than)|less\\s+than)\\s+)?(?:(?<half>half)\\s+an?|(?<count>${COUNT}))\\s+(?<unit>day|week|fortnight|month|year|decade|century|centurie)s?(?<andHalf>\\s+and\\s+a\\s+half)?(?:\\s+or\\s+(?:so|(?<more>more)))?\\s+ago(?:\\s+(?<beside>today|yesterday|tomorrow|this\\s+(?:week|month)))?${SHUT}`,
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

/** "more than 30 years ago" is rounded as much as "more than three decades ago". */
const ROUND_YEARS = [100, 10]

/** "just over a decade ago" is that year. */
const LITTLE_BEFORE = /(?<!\p{L})(?:just|little|slightly)\s+$/iu

interface FoundAgo {
  readonly words: string
  readonly count: number
  readonly unit: string
  /** "two weeks ago today" */
  readonly toTheDay: boolean
  /** "more than a decade ago" */
  readonly orMore: boolean
}

/**
 * Resolves to the whole unit that is counted, to a year for decades, a month for half a year, to a day where "today"
 * follows; "more than" so many decades leaves open those of one decade more.
 */
export function findAgo(sentence: string): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of sentence.matchAll(PATTERN)) {
    const { over, half, count = '', unit = 'year', andHalf, more, beside } = match.groups ?? {}
    const whole = half === undefined ? countOf(count) : 0
    if (whole === null) continue
    const found: FoundAgo = {
      words: match[0],
      count: whole + (half === undefined && andHalf === undefined ? 0 : 0.5),
      unit: unit.toLowerCase(),
      toTheDay: beside !== undefined,
      orMore:
        more !== undefined ||
        (over !== undefined && !LITTLE_BEFORE.test(sentence.slice(Math.max(0, match.index - 12), match.index))),
    }
    const end = match.index + match[0].length
    candidates.push({ start: match.index, end, resolve: (context) => resolveAgo(found, context) })
  }
  return candidates
}

function resolveAgo({ words, count, unit: name, toTheDay, orMore }: FoundAgo, context: Context): Resolution | null {
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
  const years = (count * unit.length) / 12
  return workedOut(orMore && unit.whole === 'year' ? openBefore(interval, years) : interval, reason)
}

/** As much more as the number is rounded to; as it is where that is a year. */
function openBefore(interval: Interval | null, years: number): Interval | null {
  const open = ROUND_YEARS.find((step) => years >= step && years % step === 0)
  if (interval === null || open === undefined) return interval
  return { ...interval, from: addMonths(interval.from, -12 * open), unit: 'decade' }
}
