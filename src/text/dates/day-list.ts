// A day and its sentence in, the other days of its list out that lend its month: "3, 5 and 7 March", "March 3, 5 and 7,
// 2024". Days of a list are in order and end in "and" or "or": "on March 3, 20 people came" is no list.
import { civilDateOf, partsOf } from '../../model/civil-date.ts'
import type { Range } from '../../model/span.ts'
import { statedAs, workedOut } from './candidate.ts'
import type { Candidate } from './candidate.ts'
import { dayInterval } from './interval.ts'
import { quoted, YEAR } from './patterns.ts'

/** Counts in the words before the day, or in those after it. */
export interface ListedDay extends Range {
  readonly day: number
}

export interface DayList {
  readonly before: readonly ListedDay[]
  readonly after: readonly ListedDay[]
  /** The year that stands only at the last day. */
  readonly year: number | null
}

const DAY = '\\d{1,2}(?:st|nd|rd|th)?'
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:on|of|for|from|by|since|until|before|after|both)\\s+(?:the\\s+)?((?:${DAY},\\s+){0,8}${DAY},?\\s+(?:and|or)\\s+(?:the\\s+)?)$`,
  'iu',
)
/** "March 3 and 7 people" counts people. */
const AFTER = new RegExp(
  `^((?:,\\s+${DAY}){0,8},?\\s+(?:and|or)\\s+${DAY})(,\\s+(${YEAR}))?(?=\\s*$|\\s?[.;:!?)”"]|,(?!\\s?\\d)|\\s+(?:at|in|for|with|when|before|after|during|under|because)\\s)`,
  'iu',
)
const NUMBER = /(\d+)(?:st|nd|rd|th)?/giu
/** In characters: longer than a list of eight days. */
const REACH = 64

/** `before` and `after` are what stands around the words of the day in its sentence; `dayFirst` is for "7 March". */
export function listAround(before: string, after: string, day: number, dayFirst: boolean): DayList {
  const match = dayFirst ? BEFORE.exec(before.slice(-REACH)) : AFTER.exec(after.slice(0, REACH))
  const words = match?.[1] ?? ''
  const from = dayFirst ? before.length - words.length : 0
  const days = Array.from(words.matchAll(NUMBER), ({ 0: word, 1: digits, index }) => ({
    day: Number(digits),
    start: from + index,
    end: from + index + word.length,
  }))
  const inOrder = (dayFirst ? [...days, { day }] : [{ day }, ...days]).map((each) => each.day)
  if (days.length === 0 || !inOrder.every((each, index) => index === 0 || each > (inOrder[index - 1] ?? 0)))
    return NO_LIST
  return dayFirst
    ? { ...NO_LIST, before: days }
    : { ...NO_LIST, after: days, year: match?.[3] === undefined ? null : Number(match[3]) }
}

const NO_LIST: DayList = { before: [], after: [], year: null }

/** A day of the list of `named`, whose words are `words`; it counts in the sentence. */
export function listedCandidate({ start, end, day }: ListedDay, named: Candidate, words: string): Candidate {
  return {
    start,
    end,
    resolve: (context) => {
      const beside = named.resolve(context)
      if (beside === null || beside.from !== beside.to) return null
      const { year, month } = partsOf(beside.from)
      const date = civilDateOf(year, month, day)
      if (date === null) return null
      const reason = `it is of the month of ${quoted(words)}`
      if (beside.stated) return { ...statedAs(dayInterval(date)), reason: `stated; ${reason}` }
      return workedOut(dayInterval(date), `${quoted(String(day))} is a day: ${reason}; ${beside.reason}`)
    },
  }
}
