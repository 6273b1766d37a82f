// Units of the calendar counted from publication: "last week", "earlier this month", "late last year", "the weekend".
// "over the next year" is a stretch without a day to begin on and is left alone.
import { addDays, civilDateOf, partsOf, weekdayOf } from '../../model/civil-date.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { formatDay, formatPublished } from '../../model/date-text.ts'
import { workedOut } from './candidate.ts'
import type { Candidate, Context, Resolution } from './candidate.ts'
import { dayInterval, intervalAround, portionOf, shiftDay } from './interval.ts'
import type { Portion, Unit } from './interval.ts'
import { OPEN, portionWord, quoted, SHUT, YEAR } from './patterns.ts'

const UNIT = '(week|weekend|month|year|decade|century)'
const PATTERN = new RegExp(
  `${OPEN}(?:(?:(?:the\\s+)?(early|mid|late|beginning|start|middle|end)(?:-|\\s+)(?:in\\s+|of\\s+)?)|(?:earlier|later)\\s+)?(last|this|this\\s+past|this\\s+coming|next|the\\s+current|current|the\\s+coming)\\s+(?:(?:fiscal|calendar|financial)\\s+)?${UNIT}(?!-\\p{L})${SHUT}`,
  'giu',
)
/**
 * Of the year of publication, where nothing else is said: "the end of the year", "later in the week", "the full year".
 */
const WITHIN = new RegExp(
  `${OPEN}(?:(?:the\\s+)?(early|mid|late|beginning|start|middle|end)(?:-|\\s+)(?:in|of)|(?:earlier|later)\\s+in)\\s+the\\s+(week|month|year)${SHUT}(?!\\s+(?:of|before|after|to|that|when|${YEAR})(?!\\p{L}))`,
  'giu',
)
const FULL_YEAR = new RegExp(
  `${OPEN}(?:the\\s+(?:full|entire|whole)\\s+year|(?:the\\s+)?year['’]s\\s+(end))${SHUT}`,
  'giu',
)
const YEAR_END = new RegExp(`(?<=(?<!\\p{L})(?:by|at|until|before|through)\\s+)(?:the\\s+)?year[\\s-]end${SHUT}`, 'giu')
const WEEKEND = new RegExp(
  `${OPEN}(?:over|during|for|on|at|through|by|before|until|since)\\s+the\\s+weekend${SHUT}`,
  'giu',
)
/** "the week before last" */
const BEFORE_LAST = new RegExp(
  `${OPEN}(?:the\\s+)?${UNIT}\\s+before\\s+last${SHUT}(?!\\s+(?:week|month|year|\\p{L}+day)(?!\\p{L}))`,
  'giu',
)
/** What no match of the patterns lacks. */
const WHICH = /(?:last|past|this|next|current|coming)\s/iu
const THE = /the\s+(?:week|month|year|full|entire|whole)|year['’\s-]/iu
const STRETCH_BEFORE = /(?<!\p{L})the\s+$/iu
const LEAD = /^(?:over|during|for|on|at|through|by|before|until|since)\s+/iu

/** Resolves to the whole unit or a third of it. "the next week" is left to `findLater`. */
export function findPeriods(sentence: string): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of WHICH.test(sentence) ? sentence.matchAll(PATTERN) : []) {
    // "the next week" counts from what was told before it, "the last year" is a stretch.
    if (STRETCH_BEFORE.test(sentence.slice(Math.max(0, match.index - 8), match.index))) continue
    // "This Week" is the name of something.
    if (/^\p{Lu}\p{Ll}/u.test(match[3] ?? '')) continue
    const which = (match[2] ?? '').toLowerCase().replace(/\s+/gu, ' ')
    const unit = (match[3] ?? 'year').toLowerCase() as Unit
    const portion = portionWord(match[1])
    candidates.push({
      start: match.index,
      end: match.index + match[0].length,
      resolve: (context) => resolvePeriod(match[0], which, unit, portion, context),
    })
  }
  for (const pattern of THE.test(sentence) ? [WITHIN, FULL_YEAR] : []) {
    for (const match of sentence.matchAll(pattern)) {
      const unit = (match[2] ?? 'year').toLowerCase() as Unit
      const portion = portionWord(match[1])
      candidates.push({
        start: match.index,
        end: match.index + match[0].length,
        resolve: (context) => resolvePeriod(match[0], 'this', unit, portion, context),
      })
    }
  }
  for (const match of THE.test(sentence) ? sentence.matchAll(YEAR_END) : []) {
    candidates.push({
      start: match.index,
      end: match.index + match[0].length,
      resolve: (context) => resolveYearEnd(match[0], context),
    })
  }
  for (const match of sentence.matchAll(BEFORE_LAST)) {
    const unit = (match[1] ?? 'year').toLowerCase() as Unit
    candidates.push({
      start: match.index,
      end: match.index + match[0].length,
      resolve: ({ published }) => resolveBeforeLast(match[0], unit, published),
    })
  }
  for (const match of sentence.matchAll(WEEKEND)) {
    const start = match.index + (LEAD.exec(match[0])?.[0].length ?? 0)
    const words = sentence.slice(start, match.index + match[0].length)
    candidates.push({ start, end: start + words.length, resolve: (context) => resolveWeekend(words, context) })
  }
  return candidates
}

function resolvePeriod(
  words: string,
  which: string,
  unit: Unit,
  portion: Portion,
  context: Context,
): Resolution | null {
  const { published } = context
  const shift = which === 'last' || which.endsWith('past') ? -1 : which === 'next' || which.endsWith('coming') ? 1 : 0
  const interval = intervalAround(shiftDay(published, unit, shift), unit)
  if (interval === null) return null
  const side = shift < 0 ? 'before' : shift > 0 ? 'after' : 'of'
  return workedOut(
    portionOf(interval, portion),
    `${quoted(words)} is the ${unit} ${side} ${formatPublished(published)}`,
  )
}

function resolveBeforeLast(words: string, unit: Unit, published: CivilDate): Resolution | null {
  const interval = intervalAround(shiftDay(published, unit, -2), unit)
  return workedOut(interval, `${quoted(words)} is the second ${unit} before ${formatPublished(published)}`)
}

/** The last day of the year of publication; of the year before, early in the year and looking back. */
function resolveYearEnd(words: string, { published, direction }: Context): Resolution | null {
  const { year, month } = partsOf(published)
  const date = civilDateOf(direction === 'past' && month <= 6 ? year - 1 : year, 12, 31)
  return date === null ? null : workedOut(dayInterval(date), `${quoted(words)} is ${formatDay(date)}`)
}

function resolveWeekend(words: string, context: Context): Resolution | null {
  const { published, direction } = context
  const weekday = weekdayOf(published)
  const onWeekend = weekday === 0 || weekday === 6
  const shift = onWeekend || direction === 'future' ? 0 : -7
  const interval = intervalAround(addDays(published, shift), 'weekend')
  const which = onWeekend ? 'of' : shift === 0 ? 'after' : 'before'
  return interval === null
    ? null
    : workedOut(interval, `${quoted(words)} is the weekend ${which} ${formatPublished(published)}`)
}
