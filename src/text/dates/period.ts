// Units of the calendar counted from publication: "last week", "earlier this month", "late last year", "the weekend".
// "over the next year" is a stretch without a day to begin on and is left alone.
import { addDays, weekdayOf } from '../../model/civil-date.ts'
import { formatDay } from '../../model/date-text.ts'
import { workedOut } from './candidate.ts'
import type { Candidate, Context, Resolution } from './candidate.ts'
import { intervalAround, portionOf, shiftDay } from './interval.ts'
import type { Portion, Unit } from './interval.ts'
import { OPEN, portionWord, quoted, SHUT } from './patterns.ts'

const UNIT = '(week|weekend|month|year|decade|century)'
const PATTERN = new RegExp(
  `${OPEN}(?:(?:(?:the\\s+)?(early|mid|late|beginning|start|middle|end)(?:-|\\s+)(?:in\\s+|of\\s+)?)|(?:earlier|later)\\s+)?(last|this|this\\s+past|this\\s+coming|next|the\\s+current|current|the\\s+coming)\\s+${UNIT}(?!\\s*-)${SHUT}`,
  'giu',
)
const WEEKEND = new RegExp(`${OPEN}(?:over|during|for|on|at|through)\\s+the\\s+weekend${SHUT}`, 'giu')
const STRETCH_BEFORE = /(?<!\p{L})the\s+$/iu
const LEAD = /^(?:over|during|for|on|at|through)\s+/iu

export function findPeriods(sentence: string): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of sentence.matchAll(PATTERN)) {
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
    `${quoted(words)} is the ${unit} ${side} ${formatDay(published)}, the day the article was published`,
  )
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
    : workedOut(
        interval,
        `${quoted(words)} is the weekend ${which} ${formatDay(published)}, the day the article was published`,
      )
}
