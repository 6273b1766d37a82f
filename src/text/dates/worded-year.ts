// Years written as they are spoken: "nineteen seventy-nine", "nineteen oh five", "the year two thousand", "in two
// thousand and four". Counts ("two thousand people", "twenty ten-year-olds") are left alone.
import { COUNT_WORDS } from '../data/calendar-words.ts'
import { statedAs } from './candidate.ts'
import type { Candidate } from './candidate.ts'
import { yearInterval } from './interval.ts'
import { oneOf } from './patterns.ts'

const CENTURIES: Readonly<Record<string, number>> = { seventeen: 1700, eighteen: 1800, nineteen: 1900, twenty: 2000 }
const UNITS = wordsFor((count) => count < 10)
const TEENS = wordsFor((count) => count >= 10 && count < 20)
const TENS = wordsFor((count) => count >= 20 && count < 100)
const SHUT = "(?![\\p{L}\\p{N}_'’-])"
const PAIRED = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:the\\s+year\\s+)?(seventeen|eighteen|nineteen|twenty)[\\s-]+(?:(${TEENS})|(?:(${TENS})|(?:oh|o'))(?:[\\s-]+(${UNITS}))?)${SHUT}`,
  'giu',
)
const THOUSAND = new RegExp(
  `(?<![\\p{L}\\p{N}_-])(?:(the\\s+year)|(?:in|since|until|by|before|after))\\s+(two\\s+thousand(?:\\s+(?:and\\s+)?(${UNITS}|${TEENS}))?)${SHUT}(?=\\s*(?:[.,;:?!)]|$|(?:has|have|had|is|was|were|will|and|when|as)\\s))`,
  'giu',
)

/** As `findWordedYears` reads them, with no group of its own. */
export const WORDED_YEAR = `(?:${Object.keys(CENTURIES).join('|')})[\\s-]+(?:(?:${TEENS})|(?:(?:${TENS})|oh|o')(?:[\\s-]+(?:${UNITS}))?)`

/** The year that `WORDED_YEAR` matched; null for other words. */
export function wordedYear(words: string): number | null {
  const match = [...words.matchAll(PAIRED)][0]
  if (match === undefined) return null
  const last = match[2] === undefined ? countOf(match[3]) + countOf(match[4]) : countOf(match[2])
  // "nineteen oh" and "twenty o'clock" are no years.
  return last === 0 ? null : (CENTURIES[match[1]?.toLowerCase() ?? ''] ?? 0) + last
}

/** Resolves to a whole year, of 1701 to 2099, as stated. */
export function findWordedYears(sentence: string): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of sentence.matchAll(PAIRED)) {
    const year = wordedYear(match[0])
    if (year !== null) candidates.push(yearCandidate(match.index, match[0], year))
  }
  for (const match of sentence.matchAll(THOUSAND)) {
    const lead = match[1] === undefined ? match[0].length - (match[2] ?? '').length : 0
    candidates.push(yearCandidate(match.index + lead, match[0].slice(lead), 2000 + countOf(match[3])))
  }
  return candidates
}

function yearCandidate(start: number, words: string, year: number): Candidate {
  const interval = yearInterval(year)
  return { start, end: start + words.length, resolve: () => statedAs(interval) }
}

function countOf(word: string | undefined): number {
  return COUNT_WORDS[word?.toLowerCase() ?? ''] ?? 0
}

function wordsFor(accepts: (count: number) => boolean): string {
  return oneOf(Object.keys(COUNT_WORDS).filter((word) => !word.startsWith('a') && accepts(COUNT_WORDS[word] ?? 0)))
}
