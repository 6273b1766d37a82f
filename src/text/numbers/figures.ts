// Words of a sentence and a place in, the number written there in figures out: "2,000", "1.5bn", "10 million", "40%",
// "14-year". A time, an ordinal, a score or part of a longer code is reported as a stretch that counts nothing.
import { IRREGULAR_PLURALS, MAGNITUDES, MAGNITUDE_SUFFIXES } from '../data/number-words.ts'
import { foldUnit } from './units.ts'
import type { Word } from '../words.ts'

export interface NumberParse {
  readonly value: number
  /** Index of the word after it; the place itself where the words there are no count. */
  readonly to: number
  /** Null where it is not part of the number itself. */
  readonly unit: string | null
  /** "hundreds": the value is its least. */
  readonly vague: boolean
  readonly exactness: 'exact' | 'about' | 'at-least'
}

const FIGURES = /^(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(\p{L}*)(?:-(.+))?$/u
const MEASURES = /^(?:metres?|meters?|tall|high|long|wide|deep|away)$/u
const CLOCK = /^(?:am|pm|a\.m\.?|p\.m\.?|o[’']clock|gmt|utc|est|edt|pst|pdt|bst|cet)$/u

/** Null where the word does not begin with a digit. */
export function parseFigures(words: readonly Word[], at: number): NumberParse | null {
  const word = words[at]
  if (word === undefined) return null
  const code = word.text.charCodeAt(0)
  if (code < 48 || code > 57) return null
  const none: NumberParse = { value: 0, to: at, unit: null, vague: false, exactness: 'exact' }
  const match = FIGURES.exec(word.text)
  if (match === null || isPartOfCode(words, at) || CLOCK.test(words[at + 1]?.lower ?? '')) return none
  const [, figures = '', decimals = '', suffix = '', tail = ''] = match
  const value = Number(figures.replaceAll(',', '') + decimals)
  const parse = { ...none, value, to: at + 1 }
  if (tail !== '') return suffix === '' ? parseTail(parse, tail, none) : none
  if (suffix === '') return withMagnitude(words, parse)
  const isMetre = suffix === 'm' && MEASURES.test(words[at + 1]?.lower ?? '')
  const magnitude = isMetre ? undefined : MAGNITUDE_SUFFIXES.get(suffix.toLowerCase())
  if (magnitude !== undefined) return { ...parse, value: value * magnitude }
  const measure = IRREGULAR_PLURALS.get(suffix.toLowerCase())
  return measure === undefined ? none : { ...parse, unit: measure }
}

/** Past "million" or "%" after a number. */
export function withMagnitude(words: readonly Word[], parse: NumberParse): NumberParse {
  const next = words[parse.to]
  if (next === undefined) return parse
  if (next.text === '%' || next.lower === 'percent' || next.lower === 'pc')
    return { ...parse, to: parse.to + 1, unit: '%' }
  if (next.lower === 'per' && words[parse.to + 1]?.lower === 'cent') return { ...parse, to: parse.to + 2, unit: '%' }
  const short = next.lower.length > 1 ? MAGNITUDE_SUFFIXES.get(next.lower) : undefined
  const magnitude = short ?? MAGNITUDES.get(next.lower) ?? MAGNITUDES.get(next.lower.split('-')[0] ?? '')
  if (magnitude === undefined) return parse
  const unit = next.lower.includes('-') ? foldUnit(next.lower.split('-')[1] ?? '') : null
  return { ...parse, value: parse.value * magnitude, to: parse.to + 1, unit }
}

/** What follows a hyphen: "year", "year-old", "15", "million". */
export function parseTail(parse: NumberParse, tail: string, none: NumberParse): NumberParse {
  const lower = tail.toLowerCase()
  if (/^years?-olds?$/u.test(lower)) return { ...parse, unit: 'age' }
  if (/^\d+$/u.test(lower)) return Number(lower) > parse.value ? { ...parse, exactness: 'at-least' } : none
  const magnitude = MAGNITUDES.get(lower)
  if (magnitude !== undefined) return { ...parse, value: parse.value * magnitude }
  const unit = lower.split('-')[0] ?? ''
  if (unit === 'strong') return parse
  if (unit === 'plus') return { ...parse, exactness: 'at-least' }
  return /^\p{Ll}+$/u.test(tail.split('-')[0] ?? '') && !/^(?:st|nd|rd|th)$/u.test(unit)
    ? { ...parse, unit: foldUnit(unit) }
    : none
}

/** Figures that touch a slash, colon or sign: "9/11", "5:30", "#4", "1.2.3". */
function isPartOfCode(words: readonly Word[], at: number): boolean {
  const word = words[at]
  if (word === undefined) return true
  const before = words[at - 1]
  if (before?.end === word.start && /^[/:#@_.=\\]$/u.test(before.text)) return true
  const after = words[at + 1]
  return after?.start === word.end && /^[/:_=\\]$/u.test(after.text) && words[at + 2]?.start === after.end
}
