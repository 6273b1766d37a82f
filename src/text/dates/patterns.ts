// Sources of regular expressions that several date forms share, and what their matches mean. Finds nothing itself.
import {
  COUNT_WORDS,
  MONTH_NUMBERS,
  PARTS_OF_DAY,
  SEASON_STARTS,
  SHORT_WEEKDAYS,
  WEEKDAY_NUMBERS,
} from '../data/calendar-words.ts'
import type { Portion } from './interval.ts'
import { compareText } from '../../model/text-order.ts'

/** Not within a word or a number, on the left and on the right. */
export const OPEN = "(?<![\\p{L}\\p{N}_/'’-])"
export const SHUT = '(?![\\p{L}\\p{N}_])'

const FULL_MONTHS = Object.keys(MONTH_NUMBERS).filter((name) => name === 'may' || (name.length > 3 && name !== 'sept'))
const SHORT_MONTHS = Object.keys(MONTH_NUMBERS).filter((name) => !FULL_MONTHS.includes(name))

export const WEEKDAY = oneOf(Object.keys(WEEKDAY_NUMBERS))
/** Without their full stop; "sat" and "sun" are words too. */
export const SHORT_WEEKDAY = `(?:${oneOf(SHORT_WEEKDAYS)})`
/** Abbreviations may end in a full stop. "may", "march" and "mar" are to be checked for their capital. */
export const MONTH = `(?:(?:${oneOf(FULL_MONTHS)})(?!\\p{L})|(?:${oneOf(SHORT_MONTHS)})(?!\\p{L})\\.?)`
export const SEASON = oneOf(Object.keys(SEASON_STARTS))
export const PART = oneOf(Object.keys(PARTS_OF_DAY))
/** Not the end of "2,000" or "1.5". */
export const COUNT = `(?:(?<!\\d[.,])\\d{1,3}|${oneOf(Object.keys(COUNT_WORDS))})`
const PORTION = '(?:early|mid|middle|late|beginning|start|end)'
/** "early", "mid-", "the end of", as words before a month or a year. */
export const PORTION_BEFORE = `(?:(?:the\\s+(?=(?:beginning|start|middle|end)\\s))?(${PORTION})(?:-|\\s+(?:in\\s+|of\\s+)?(?:the\\s+)?|\\s*-\\s*to-late\\s+))?`
/** Time zones as newspapers write them, beside a time by the clock. */
export const ZONE = '(?:BST|CDT|CES?T|CST|EDT|EES?T|EST|ET|GMT|IST|JST|MDT|MSK|MST|PDT|PST|UTC)'
export const YEAR = '(?:1[0-9]|20|21)\\d\\d'

/** Whether the first letter is a capital. */
export function isCapital(text: string): boolean {
  return /^\p{Lu}/u.test(text)
}

/** 1 to 12, for names and abbreviations in any case; null for other words. */
export function monthOf(word: string): number | null {
  return MONTH_NUMBERS[word.replace('.', '').toLowerCase()] ?? null
}

/** The value of figures, or of words such as "two" and "a couple of" in any case; null for others. */
export function countOf(word: string): number | null {
  const key = word.toLowerCase().replace(/\s+/gu, ' ')
  const count = /^\d+$/u.test(key) ? Number(key) : COUNT_WORDS[key]
  return count ?? null
}

/** Null for no word and for any that names no third. */
export function portionWord(word: string | undefined): Portion {
  switch (word?.toLowerCase()) {
    case 'early':
    case 'beginning':
    case 'start':
      return 'early'
    case 'mid':
    case 'middle':
      return 'mid'
    case 'late':
    case 'end':
      return 'late'
    default:
      return null
  }
}

/** The words as found, on one line, in the quotation marks that reasons use. */
export function quoted(words: string): string {
  return `“${words.replace(/\s+/gu, ' ')}”`
}

/** Longest first, so that "sept" does not stop at "sep". */
export function oneOf(words: readonly string[]): string {
  const sorted = [...words].sort((a, b) => b.length - a.length || compareText(a, b))
  return sorted.map((word) => word.replace(/[.]/gu, '\\.').replace(/ /gu, '\\s+').replace(/['’]/gu, "['’]")).join('|')
}
