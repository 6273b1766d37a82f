// Mentions in, the same with "from A to B", "between A and B" and "6 and 7 May" joined to one stretch. Joins nothing
// that runs backwards.
import { addDays } from '../../model/civil-date.ts'
import type { DateMention } from '../../model/reading.ts'
import { WEEKDAY } from './patterns.ts'

const FROM_BEFORE = /(?<!\p{L})(from|between)\s+$/iu
const TO_BETWEEN = /^\s+(?:to|until|till|through)\s+$/iu
const AND_BETWEEN = /^\s+and\s+$/iu
const DASH_BETWEEN = /^\s?(?:[–—-]|through)\s?$/iu
/** Between days that follow each other, one of them a bare number: "6 and 7 May", "May 6, 7 and 8". */
const LIST_BETWEEN = /^(?:,\s+|,?\s+and\s+)(?:the\s+)?$/iu
const BARE_DAY = /^\d{1,2}(?:st|nd|rd|th)?$/iu
const WEEKDAY_WORD = new RegExp(`^(?:${WEEKDAY})$`, 'iu')
/** In characters: longer than any joining word. */
const LONGEST_JOINT = 10

/** `text` is what the mentions count in; they are in order. */
export function joinRanges(text: string, mentions: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = []
  for (const mention of mentions) {
    const last = joined.at(-1)
    const range = last === undefined ? null : rangeOf(text, weekdayBefore(text, last, mention), mention)
    if (range === null) joined.push(mention)
    else joined[joined.length - 1] = range
  }
  return joined
}

/** "from Monday to Thursday", written on a Monday: the first is the Monday before that Thursday. */
function weekdayBefore(text: string, first: DateMention, last: DateMention): DateMention {
  const isWeekday = (mention: DateMention): boolean => WEEKDAY_WORD.test(text.slice(mention.start, mention.end))
  if (first.from <= last.from || !isWeekday(first) || !isWeekday(last)) return first
  const from = addDays(first.from, -7)
  if (from > last.from) return first
  const words = text.slice(first.start, first.end)
  const reason = `“${words}” is the ${words} before “${text.slice(last.start, last.end)}”, which ends the stretch`
  return { ...first, from, to: from, reason }
}

function rangeOf(text: string, first: DateMention, last: DateMention): DateMention | null {
  if (last.start - first.end > LONGEST_JOINT || first.precision !== last.precision || first.from >= last.to) return null
  const opening = FROM_BEFORE.exec(text.slice(Math.max(0, first.start - 10), first.start))
  const joint = text.slice(first.end, last.start)
  const opens = opening?.[1]?.toLowerCase()
  const joins =
    DASH_BETWEEN.test(joint) ||
    (opens === 'from' && TO_BETWEEN.test(joint)) ||
    (opens === 'between' && AND_BETWEEN.test(joint)) ||
    (LIST_BETWEEN.test(joint) && isNextDay(text, first, last))
  if (!joins) return null
  const stated = first.stated && last.stated
  return {
    start: first.start,
    end: last.end,
    from: first.from,
    to: last.to,
    precision: first.precision,
    part: null,
    stated,
    reason: stated ? 'stated' : joinReasons(first.reason, last.reason),
  }
}

/** Each said once: the first day of "6 and 7 May" has the reason of the second. */
function joinReasons(first: string, last: string): string {
  const told = [first, last].filter((reason) => reason !== 'stated').flatMap((reason) => reason.split('; '))
  return [...new Set(told)].join('; ')
}

function isNextDay(text: string, first: DateMention, last: DateMention): boolean {
  const isBare = ({ start, end }: DateMention): boolean => BARE_DAY.test(text.slice(start, end))
  return last.from === last.to && last.from === addDays(first.to, 1) && (isBare(first) || isBare(last))
}
