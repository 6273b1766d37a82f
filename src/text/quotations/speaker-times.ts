// Words of a sentence and a place in, the place after the expressions of time that stand there out: "On Sunday", "Last
// week", "5 May 2021 -", "3.30 pm:". Not what day they mean.
import { MONTH_NUMBERS } from '../data/calendar-words.ts'
import { WEEKDAYS } from '../data/clause-words.ts'
import type { Word } from '../words.ts'

const NEAR = /^(?:last|this|next|that|earlier|later|every|each)$/u
const UNIT =
  /^(?:week|weekend|month|year|day|night|morning|afternoon|evening|spring|summer|autumn|fall|winter|season)$/u
const CLOCK = /^\d{1,2}(?:[.:]\d\d)?$/u
const HALF_OF_DAY = /^(?:am|pm|a\.m|p\.m|a\.m\.|p\.m\.|gmt|bst|noon)$/u

/** Past all of them that follow on each other; `from` where there is none. */
export function skipTimes(words: readonly Word[], from: number, end: number): number {
  let at = from
  for (;;) {
    const next = skipTime(words, at, end)
    if (next === at) return at
    at = next
    while (at < end && /^[-–—:,]$/u.test(words[at]?.text ?? '')) at++
  }
}

function skipTime(words: readonly Word[], from: number, end: number): number {
  const at = words[from]?.lower === 'on' ? from + 1 : from
  const first = words[at]?.lower ?? ''
  const second = words[at + 1]?.lower ?? ''
  if (at + 1 >= end) return from
  if (/^\d{4}$/u.test(first) && /^\p{Lu}/u.test(words[at + 1]?.text ?? '')) return at + 1
  if (WEEKDAYS.has(first)) return at + 1
  if (NEAR.test(first) && (UNIT.test(second) || isMonth(second) || WEEKDAYS.has(second))) return at + 2
  if (CLOCK.test(first) && HALF_OF_DAY.test(second)) return skipZone(words, at + 2)
  if (/^\d{1,2}(?:st|nd|rd|th)?$/u.test(first) && isMonth(second)) return skipYear(words, at + 2)
  if (isMonth(first) && /^\d{1,2}$/u.test(second)) return skipYear(words, at + 2)
  return from
}

function isMonth(word: string): boolean {
  return Object.hasOwn(MONTH_NUMBERS, word)
}

function skipYear(words: readonly Word[], at: number): number {
  const comma = words[at]?.text === ',' ? at + 1 : at
  return /^\d{4}$/u.test(words[comma]?.text ?? '') ? comma + 1 : at
}

/** "3.30 pm CDT" */
function skipZone(words: readonly Word[], at: number): number {
  return /^\p{Lu}{2,4}$/u.test(words[at]?.text ?? '') && words[at + 1]?.text === ':' ? at + 1 : at
}
