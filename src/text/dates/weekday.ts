// Weekdays without a date: "on Sunday", "last Friday", "next Monday". The verb beside them tells whether they look
// back. Sets ("every Sunday", "Sundays") and names ("Sunday Times") are left alone.
import { addDays, weekdayOf } from '../../model/civil-date.ts'
import { formatPublished } from '../../model/date-text.ts'
import {
  NAMED_WEEKDAY_CLOSERS,
  NAMED_WEEKDAY_OPENERS,
  PARTS_OF_DAY,
  WEEKDAY_NAMES,
  WEEKDAY_NUMBERS,
} from '../data/calendar-words.ts'
import { workedOut } from './candidate.ts'
import type { Anchor, Candidate, Context, Resolution } from './candidate.ts'
import { isDoneOn } from './done-on.ts'
import { dayInterval } from './interval.ts'
import { isCapital, oneOf, OPEN, quoted, SHUT, WEEKDAY } from './patterns.ts'

const PATTERN = new RegExp(
  `${OPEN}(?:(this\\s+coming|this\\s+past|last|next|this|coming|past|a\\s+week\\s+ago(?:\\s+on)?)\\s+)?(${WEEKDAY})(?:,?(?:\\s+of)?\\s+(last|this|next)\\s+week|,?\\s+(a)\\s+week\\s+ago|\\s+(before\\s+last)(?!\\s+\\p{L}+day))?${SHUT}`,
  'giu',
)
const NAME_BEFORE = new RegExp(`(?<!\\p{L})(?:${oneOf(NAMED_WEEKDAY_OPENERS)})\\s+$`, 'iu')
const NAME_AFTER = new RegExp(`^\\s+(?:${oneOf(NAMED_WEEKDAY_CLOSERS)})(?!\\p{L})`, 'iu')
const SET_BEFORE =
  /(?<!\p{L})(?:every|each|any|any\s+given|most|alternate|some|one|on\s+an?|of\s+an?)\s+(?:other\s+)?$/iu
const OWNER_AFTER = /^['’]s/iu
/** "on Monday nights", "Monday and Tuesday nights" */
const PART_PLURAL = new RegExp(
  `^(?:(?:,|,?\\s+(?:and|or))\\s+(?:${WEEKDAY})){0,6}\\s+(?:${oneOf(Object.keys(PARTS_OF_DAY))})s(?!\\p{L})`,
  'iu',
)

/**
 * "on Monday or Tuesday", "Monday, Tuesday and Thursday": what stands before a further member of a list, and after one
 * inside it.
 */
const LIST_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:${WEEKDAY}),\\s+){0,6}(?:${WEEKDAY})(?:(,)\\s+|,?\\s+(?:and|or)\\s+(?:on\\s+)?)$`,
  'iu',
)
const LIST_AFTER = new RegExp(`^(?:,\\s+(?:${WEEKDAY})){0,6},?\\s+(?:and|or)\\s+(?:${WEEKDAY})(?!\\p{L})`, 'iu')
/** In days: a list runs forward; "Friday and Thursday" runs back. */
const LONGEST_STEP = 4
/** In characters: longer than three more weekdays and a part of the day. */
const LIST_REACH = 48

/** Resolves to one day. A weekday without its capital is left alone. */
export function findWeekdays(sentence: string): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of sentence.matchAll(PATTERN)) {
    const name = match[2] ?? ''
    const weekday = WEEKDAY_NUMBERS[name.toLowerCase()]
    const start = match.index
    const end = start + match[0].length
    if (weekday === undefined || !isCapital(name) || isNameOrSet(sentence, start, end)) continue
    const which = match[1]?.toLowerCase().replace(/\s+/u, ' ') ?? ''
    const week = (match[3] ?? match[4] ?? (which.startsWith('a week') ? 'a' : undefined))?.toLowerCase()
    const beforeLast = match[5] !== undefined
    // "Wednesday's storm" is over, whatever is planned about it.
    const owns = which === '' && OWNER_AFTER.test(sentence.slice(end, end + 3))
    const listed = which === '' && isListed(sentence, start, end)
    candidates.push({
      start,
      end,
      resolve: (context) =>
        beforeLast
          ? resolveBeforeLast(match[0], weekday, context)
          : week === undefined
            ? ((listed ? resolveListed(match[0], weekday, context) : null) ??
              resolveWeekday(match[0], weekday, which, owns ? { ...context, direction: 'past' } : context))
            : resolveInWeek(match[0], weekday, week, context),
    })
  }
  return candidates
}

function isNameOrSet(sentence: string, start: number, end: number): boolean {
  const before = sentence.slice(Math.max(0, start - 24), start)
  const after = sentence.slice(end, end + LIST_REACH)
  if (SET_BEFORE.test(before) || NAME_BEFORE.test(before) || PART_PLURAL.test(after)) return true
  return NAME_AFTER.test(after) && isCapital(after.trimStart())
}

/** Not where the sentence tells of what was done on those days: they are over. */
function isListed(sentence: string, start: number, end: number): boolean {
  const before = LIST_BEFORE.exec(sentence.slice(Math.max(0, start - LIST_REACH), start))
  if (before === null || isDoneOn(sentence, start - before[0].length, end)) return false
  return before[1] === undefined || LIST_AFTER.test(sentence.slice(end, end + LIST_REACH))
}

/**
 * "Monday or Tuesday", written on that Monday: the second is the day after it. Null where the one before it in the list
 * is over.
 */
function resolveListed(words: string, weekday: number, { anchor, published }: Context): Resolution | null {
  const last = anchor(() => true)
  if (last?.distance !== 0 || last.interval.unit !== 'day' || last.interval.from < published) return null
  const step = (weekday - weekdayOf(last.interval.from) + 7) % 7
  if (step === 0 || step > LONGEST_STEP) return null
  const date = addDays(last.interval.from, step)
  return workedOut(dayInterval(date), `${quoted(words)} is the day so named after ${quoted(last.words)}, beside it`)
}

/** "Last week he fell ill, and on Friday he died": a week that the sentence has named, and that is over. */
function weekBefore({ anchor, published }: Context): Anchor | null {
  const week = anchor(({ distance, interval }) => distance === 0 && interval.unit !== 'year')
  return week?.interval.unit === 'week' && week.interval.to < published ? week : null
}

/** "Sunday before last": a week before the last such day that is over. */
function resolveBeforeLast(words: string, weekday: number, { published }: Context): Resolution {
  const behind = (weekdayOf(published) - weekday + 7) % 7
  const date = addDays(published, -(behind === 0 ? 7 : behind) - 7)
  const reason = `${quoted(words)} is the second ${WEEKDAY_NAMES[weekday] ?? ''} before ${formatPublished(published)}`
  return workedOut(dayInterval(date), reason)
}

/** `week` is "last", "this" or "next", which count weeks from Monday, or "a" for "a week ago". */
function resolveInWeek(words: string, weekday: number, week: string, { published }: Context): Resolution {
  const sinceMonday = (weekdayOf(published) + 6) % 7
  const fromMonday = (weekday + 6) % 7
  const shift = { last: -7, this: 0, next: 7 }[week]
  const date =
    shift === undefined
      ? addDays(published, -((weekdayOf(published) - weekday + 7) % 7) - 7)
      : addDays(published, fromMonday - sinceMonday + shift)
  return workedOut(dayInterval(date), `${quoted(words)} is counted from ${formatPublished(published)}`)
}

function resolveWeekday(words: string, weekday: number, which: string, context: Context): Resolution {
  const { published, direction } = context
  const name = WEEKDAY_NAMES[weekday] ?? ''
  const behind = (weekdayOf(published) - weekday + 7) % 7
  const ahead = (7 - behind) % 7
  const day = formatPublished(published)
  const week = which === '' && direction !== 'future' ? weekBefore(context) : null
  if (week !== null) {
    const date = addDays(week.interval.from, (weekday + 6) % 7)
    return workedOut(dayInterval(date), `${quoted(words)} is the ${name} of ${quoted(week.words)}, named before it`)
  }
  // On a Wednesday "last Tuesday" is not yesterday. Over a weekend it may be: "last Saturday" in a Sunday's paper.
  if (which === 'last' && behind === 1 && weekday !== 0 && weekday !== 6) {
    const date = addDays(published, -8)
    return workedOut(dayInterval(date), `${quoted(words)} is the ${name} of the week before ${day}`)
  }
  if (which === 'last' || which.endsWith('past')) {
    return workedOut(
      dayInterval(addDays(published, behind === 0 ? -7 : -behind)),
      `${quoted(words)} is the ${name} before ${day}`,
    )
  }
  if (which === 'next') {
    return workedOut(
      dayInterval(addDays(published, ahead === 0 ? 7 : ahead)),
      `${quoted(words)} is the ${name} after ${day}`,
    )
  }
  // "He meets her Friday": the nearer side, as captions speak of what is over in the present too.
  const isNearerAhead = direction === 'present' && ahead > 0 && ahead < behind
  const looksForward = which.endsWith('coming') || (direction === 'future' && ahead > 0) || isNearerAhead
  if (looksForward || (which === 'this' && direction !== 'past')) {
    const how = ahead === 0 ? 'on' : 'after'
    return workedOut(
      dayInterval(addDays(published, ahead)),
      `${quoted(words)} is the ${name} ${how} ${day}, as the sentence looks ahead`,
    )
  }
  return workedOut(dayInterval(addDays(published, -behind)), `${quoted(words)} is the ${name} on or before ${day}`)
}
