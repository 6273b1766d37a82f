// Months: "November 2024", "in November", "early December", "last April", "June of last year". A month without its year
// is the one nearest to publication on the side that the verb looks to, the past preferred.
import { partsOf } from '../../model/civil-date.ts'
import { formatPublished } from '../../model/date-text.ts'
import { YEAR_SHIFTS } from '../data/calendar-words.ts'
import { statedAs, workedOut } from './candidate.ts'
import type { Candidate, Context, Resolution } from './candidate.ts'
import { monthInterval, portionOf } from './interval.ts'
import type { Interval, Portion } from './interval.ts'
import { isCapital, MONTH, monthOf, PORTION_BEFORE, portionWord, quoted, YEAR } from './patterns.ts'
import { isToldYear, TOLD_YEAR, yearTold } from './told-year.ts'

const PATTERN = new RegExp(
  `(?<![\\p{L}\\p{N}_])${PORTION_BEFORE}(?:(last|next|this|this\\s+past|this\\s+coming)\\s+)?(${MONTH})(?:(?:,?\\s+|\\s+of\\s+)(${YEAR})(?![\\p{N}])(?![.,:]\\d)|,?\\s+(?:of\\s+)?(last|this|next|${TOLD_YEAR})\\s+year(?!\\p{L}))?(?![\\p{L}\\p{N}_])`,
  'giu',
)
const DAY_AFTER = /^\s{0,2}\d{1,2}(?![\d,]*\d{3})(?:st|nd|rd|th)?(?![\p{L}\d%])/u
const DAY_BEFORE = /(?:^|[^\p{N}])\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?$/iu
/** "April, May and June" */
const LIST_BEFORE = new RegExp(`(?<!\\p{L})${MONTH},\\s+$`, 'iu')
const LIST_AFTER = new RegExp(`^(?:,\\s+${MONTH}){0,11},?\\s+(?:and|or)\\s+${MONTH}(?!\\p{L}|\\s+\\p{Lu})`, 'iu')
/** "January and March 2023", "from early May to July last year": the year stands at the last month only. */
const YEAR_LENT = new RegExp(
  `^(?:,\\s+${MONTH}){0,11}(,?\\s+(?:and|or)\\s+|\\s+(?:to|until|till|through)\\s+|\\s?[–—-]\\s?)(?:(?:early|mid|late)[\\s-]+)?((${MONTH})(?:(?:,?\\s+|\\s+of\\s+)(${YEAR})(?![\\p{N}])(?![.,:]\\d)|,?\\s+(?:of\\s+)?(last|this|next)\\s+year(?!\\p{L})))`,
  'iu',
)
/** "May" and "March" are words and names of people too: they count where one of these stands before them. */
const SAFE_BEFORE =
  /(?<!\p{L})(?:in|since|until|till|['’]til|(?:until|till|through|to)\s+at\s+least|by|during|from|to|of|for|before|after|between|and|through|throughout|late|early|mid|middle|beginning|start|end|last|next|this|or|the|into|around|past|towards?)[\s-]+$/iu
/** "an April audit", "the court’s June order". */
const OWNED_BEFORE = /(?:(?<!\p{L})(?:an?|its|his|her|their|our)|\p{L}['’]s?)\s+$/iu
/** "well into June": on the way to a month or past it, the nearest is meant. */
const REACHED_BEFORE = /(?<!\p{L})(?:into|past|towards?)\s+$/iu
/** "April's storm" */
const OWNER_AFTER = /^['’]s/iu
const NOUN_AFTER = /^\s+\p{Ll}{3,}/u
const SET_BEFORE = /(?<!\p{L})(?:each|every)\s+$/iu
const AMBIGUOUS = /^(?:may|march|mar|jan|jun|april|june|august)\.?$/iu
/** "Prime Minister May", "April Smith": a capitalised neighbour makes these months a person. */
const NAME_BEFORE = /\p{Lu}[\p{L}.]+\s+$/u
const NAME_AFTER = /^\s+\p{Lu}\p{Ll}+/u
const SHORT = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/iu

/** In characters: longer than a list of six months. */
const LIST_REACH = 64

/**
 * In months: how near a month ahead is taken before the one of last year, where no verb tells and where the verb looks
 * back.
 */
const NEAR = 3
/**
 * In months: so far ahead a month may lie that words before it reach forward to, in a sentence that looks back. A month
 * of last year that is so near in this one is called "last August".
 */
const REACHED = 2
/** "planned for January", "was to be shut in January", "by late January": what the month hangs on lies ahead. */
const REACHES_FORWARD =
  /(?<!\p{L})(?:ahead\s+of|before|by|due|expected|for|planned|scheduled|set|slated|till|until|to\s+(?!(?:an?|the|its|their|his|her)\s)\p{Ll}+(?:\s+(?!since)\p{Ll}+){0,3})\s+(?:(?:at|early|end|in|late|mid|middle|of|on|start|the)\s+){0,5}$/u

interface FoundMonth {
  readonly words: string
  readonly month: number
  readonly year: number | null
  /** The words of a later month where the year stands there. */
  readonly yearAt: string | null
  readonly which: string
  readonly yearWord: string
  /** 1 where a stretch begins in the year before the one that the word means. */
  readonly yearsBack: number
  readonly portion: Portion
  /** "well into June": whatever the verb. */
  readonly isReached: boolean
  /** "April’s storm": what is known by its month may be over or not, whatever will be done about it. */
  readonly isOwner: boolean
  /** "planned for January" */
  readonly reachesForward: boolean
}

/**
 * Resolves to a month or, for "early" and the like, a third of it; null where "that year" follows and no year was told.
 */
export function findMonths(sentence: string): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of sentence.matchAll(PATTERN)) {
    const name = match[3] ?? ''
    const month = monthOf(name)
    const end = match.index + match[0].length
    if (month === null || !isCapital(name) || !isMonth(sentence, match, name, end)) continue
    const which = match[2]?.toLowerCase() ?? ''
    const own = { year: numberOf(match[4]), yearWord: match[5]?.toLowerCase() ?? '', yearsBack: 0, yearAt: null }
    const isWhole = own.year !== null || own.yearWord !== '' || which !== ''
    const found: FoundMonth = {
      words: match[0],
      month,
      which,
      ...(isWhole ? own : yearLent(sentence.slice(end, end + LIST_REACH), month)),
      portion: portionWord(match[1]),
      isReached: REACHED_BEFORE.test(sentence.slice(Math.max(0, match.index - 24), match.index)),
      isOwner: isOwner(sentence, match.index, end),
      reachesForward: REACHES_FORWARD.test(sentence.slice(Math.max(0, match.index - 48), match.index)),
    }
    candidates.push({ start: match.index, end, resolve: (context) => resolveMonth(found, context) })
  }
  return candidates
}

/**
 * What the last month of a list or stretch says of its year; a stretch over the turn of the year begins in the year
 * before.
 */
function yearLent(after: string, month: number): Pick<FoundMonth, 'year' | 'yearWord' | 'yearsBack' | 'yearAt'> {
  const match = YEAR_LENT.exec(after)
  const isLater = month > (monthOf(match?.[3] ?? '') ?? 0)
  if (match === null || (isLater && /and|or/iu.test(match[1] ?? '')))
    return { year: null, yearWord: '', yearsBack: 0, yearAt: null }
  const year = numberOf(match[4])
  const yearsBack = isLater ? 1 : 0
  return {
    year: year === null ? null : year - yearsBack,
    yearWord: match[5]?.toLowerCase() ?? '',
    yearsBack,
    yearAt: match[2] ?? null,
  }
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

function isMonth(sentence: string, match: RegExpExecArray, name: string, end: number): boolean {
  const nameStart = match.index + match[0].indexOf(name)
  const before = sentence.slice(Math.max(0, nameStart - 24), nameStart)
  const after = sentence.slice(end, end + 24)
  if (match[4] !== undefined || match[5] !== undefined) return true
  if (SET_BEFORE.test(before)) return false
  if (DAY_AFTER.test(after) || DAY_BEFORE.test(before)) return false
  if (SHORT.test(name)) return false
  if (!AMBIGUOUS.test(name)) return !(NAME_AFTER.test(after) && NAME_BEFORE.test(before) && !SAFE_BEFORE.test(before))
  if (OWNED_BEFORE.test(before) && NOUN_AFTER.test(after)) return true
  if (LIST_BEFORE.test(before) || LIST_AFTER.test(sentence.slice(end, end + LIST_REACH))) return true
  return SAFE_BEFORE.test(before) && !NAME_AFTER.test(after)
}

function isOwner(sentence: string, start: number, end: number): boolean {
  if (OWNER_AFTER.test(sentence.slice(end, end + 3))) return true
  return (
    OWNED_BEFORE.test(sentence.slice(Math.max(0, start - 24), start)) && NOUN_AFTER.test(sentence.slice(end, end + 24))
  )
}

function resolveMonth(found: FoundMonth, context: Context): Resolution | null {
  if (found.year !== null) {
    const interval = monthInterval(found.year, found.month)
    if (interval === null) return null
    const stated = statedAs(portionOf(interval, found.portion))
    return found.yearAt === null ? stated : { ...stated, reason: `stated; its year stands at ${quoted(found.yearAt)}` }
  }
  const year = yearOf(found, context)
  const interval = year === null ? null : monthInterval(year, found.month)
  if (interval === null) return null
  return workedOut(portionOf(interval, found.portion), reasonFor(found, interval, context))
}

function yearOf(found: FoundMonth, context: Context): number | null {
  const { year, month } = partsOf(context.published)
  const { which, yearWord } = found
  if (isToldYear(yearWord)) return yearTold(yearWord, context)
  if (yearWord !== '') return year + (YEAR_SHIFTS[yearWord] ?? 0) - found.yearsBack
  // "last February" in March is the year before: the one just over would be "last month".
  if (which === 'last') return found.month < month - 1 ? year : year - 1
  if (which === 'next' || which.endsWith('coming')) return found.month > month ? year : year + 1
  if (which === 'this') return year
  const told = context.anchor(
    (other) =>
      other.distance === 0 &&
      (other.interval.unit === 'day' || other.interval.unit === 'month' || other.interval.unit === 'year'),
  )
  const toldYear = told === null ? year : partsOf(told.interval.from).year
  if (toldYear < year - 1 && context.direction !== 'future') return toldYear
  const ahead = (found.month - month + 12) % 12
  if (found.isReached || (found.isOwner && context.direction !== 'past')) {
    const isAhead = ahead <= NEAR || (context.direction === 'future' && ahead < 6)
    return yearAt(year, month, isAhead ? ahead : ahead - 12)
  }
  // No verb tells: a month just ahead is nearer than the one of last year.
  const reach = context.direction !== 'past' ? NEAR : found.reachesForward ? REACHED : 0
  const looksForward = context.direction === 'future' || ahead <= reach
  if (looksForward) return found.month >= month ? year : year + 1
  return found.month <= month ? year : year - 1
}

/** The year so many months from a month of `year`. */
function yearAt(year: number, month: number, months: number): number {
  return year + Math.floor((month - 1 + months) / 12)
}

function reasonFor(found: FoundMonth, interval: Interval, context: Context): string {
  const words = quoted(found.words)
  const day = formatPublished(context.published)
  if (isToldYear(found.yearWord)) return `${words} takes its year from the date named before it`
  if (found.yearAt !== null) {
    const which = found.yearsBack > 0 ? 'year before that' : 'year'
    return `${words} is of the ${which} of ${quoted(found.yearAt)}, which is counted from ${day}`
  }
  if (found.yearWord !== '' || found.which === 'this') return `${words} counts its year from ${day}`
  const side =
    interval.from > context.published
      ? 'the next after'
      : interval.to < context.published
        ? 'the last before'
        : 'the one around'
  if (Math.abs(partsOf(interval.from).year - partsOf(context.published).year) > 1)
    return `${words} is put in the year that its sentence names`
  return `${words} names no year: it is taken as ${side} ${day}`
}
