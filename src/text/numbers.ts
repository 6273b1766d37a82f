// Sentences and dates of an article in, its counts and measures out: value, exactness, and what is counted. A mention's
// span is the number with its currency, magnitude and "%" or hyphened unit. Ordinals, times and labels are no counts.
import type { DateMention, NumberMention, Sentence } from '../model/reading.ts'
import { overlaps } from '../model/span.ts'
import { COUNTRY_OF } from './data/nationalities.ts'
import { CURRENCIES, EXACTNESS_CUES, LABELS, YEARS_IN } from './data/number-words.ts'
import { parseFigures } from './numbers/figures.ts'
import type { NumberParse } from './numbers/figures.ts'
import { findUnit } from './numbers/units.ts'
import { parseNumberWords } from './numbers/words.ts'
import { findWords, isCapitalised } from './words.ts'
import type { Word } from './words.ts'

const MAX_CUE_WORDS = 3
const MAX_AGE = 120

/** In order, apart, none over a date. Decades and the like are counted in years. */
export function findNumbers(
  text: string,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
): NumberMention[] {
  const numbers: NumberMention[] = []
  let date = 0
  for (const sentence of sentences) {
    while ((dates[date]?.end ?? Infinity) <= sentence.start) date++
    const inSentence: DateMention[] = []
    for (let at = date; (dates[at]?.start ?? Infinity) < sentence.end; at++) {
      const mention = dates[at]
      if (mention !== undefined) inSentence.push(mention)
    }
    const words = findWords(text, sentence)
    for (let at = 0; at < words.length; at++) {
      const parse = parseFigures(words, at) ?? parseNumberWords(words, at)
      if (parse === null) continue
      const mention = parse.to > at ? mentionOf(words, at, parse) : null
      if (mention !== null && !inSentence.some((found) => overlaps(found, mention))) numbers.push(mention)
      at = Math.max(at, parse.to - 1)
    }
  }
  return numbers
}

/** The mention of the number at `at`, or null where it counts nothing. */
function mentionOf(words: readonly Word[], at: number, parse: NumberParse): NumberMention | null {
  const first = words[at]
  const last = words[parse.to - 1]
  if (first === undefined || last === undefined || !Number.isFinite(parse.value)) return null
  const currency = currencyBefore(words, at)
  const from = currency === null ? at : at - 1
  const start = currency?.start ?? first.start
  const cue = exactnessOf(words, from, parse)
  const unit =
    parse.unit ?? currency?.text ?? ageOf(words, at, parse) ?? findUnit(words, parse.to, parse.value, parse.vague)
  if (isLabel(words, at, unit, cue !== 'exact', parse)) return null
  const years = YEARS_IN.get(unit)
  const value = years === undefined ? parse.value : parse.value * years
  const exactness = parse.vague ? 'some' : cue
  return { start, end: last.end, value, exactness, unit: years === undefined ? unit : 'year' }
}

function currencyBefore(words: readonly Word[], at: number): { start: number; text: string } | null {
  const sign = words[at - 1]
  if (sign === undefined || !CURRENCIES.includes(sign.text) || sign.end !== words[at]?.start) return null
  return { start: sign.start, text: sign.text }
}

function exactnessOf(words: readonly Word[], from: number, parse: NumberParse): NumberMention['exactness'] {
  const next = words[parse.to]?.lower
  const then = words[parse.to + 1]?.lower ?? ''
  if (next === '+' || (next === 'or' && then === 'more')) return 'at-least'
  if (next === 'or' && (then === 'less' || then === 'fewer')) return 'at-most'
  if (words[from - 1]?.text === '~') return 'about'
  for (let count = MAX_CUE_WORDS; count > 0; count--) {
    if (from < count) continue
    const before = words.slice(from - count, from).map((word) => word.lower)
    const cue = EXACTNESS_CUES.get(before.join(' '))
    if (cue !== undefined) return cue
  }
  return parse.exactness
}

/** "Holm, 59, left", "aged 59", "59 years old". */
function ageOf(words: readonly Word[], at: number, parse: NumberParse): string | null {
  if (parse.value < 1 || parse.value > MAX_AGE || !Number.isInteger(parse.value)) return null
  const before = words[at - 1]
  const name = words[at - 2]
  const after = words[parse.to]
  if (before?.lower === 'aged' || before?.lower === 'age') return 'age'
  if (/^years?$/u.test(after?.lower ?? '') && words[parse.to + 1]?.lower === 'old') return 'age'
  const apart = before?.text === ',' || before?.text === '('
  const closes = after === undefined || /^[,.;)]$/u.test(after.text)
  return apart && closes && name !== undefined && isCapitalised(name) && parse.to === at + 1 ? 'age' : null
}

/** "Article 5", "No. 10", "Room 101", "in 2016". */
function isLabel(words: readonly Word[], at: number, unit: string, cued: boolean, parse: NumberParse): boolean {
  const number = words[at]
  if (number === undefined || isCurrency(unit) || parse.vague || parse.unit !== null) return false
  const before = words[at - 1]
  const figures = /^\d/u.test(number.text)
  if (parse.to === at + 1 && !cued && /^(?:1[6-9]|20)\d\d$/u.test(number.text)) return true
  if (at === 0 && isClock(words)) return true
  if (number.lower === 'one' && parse.to === at + 1 && isPronoun(words, at, unit)) return true
  const isScore = /^\d+-\d/u.test(number.text)
  if (unit === '' && (isScore || /^\d.*\p{L}$/u.test(number.text))) return true
  if (!figures && at > 0 && isCapitalised(number)) return true
  if (before?.text === '.' && words[at - 2]?.text === 'No' && before.end <= number.start) return true
  if (unit !== '' || before === undefined || cued) return false
  return LABELS.has(before.lower) || (figures && parse.to === at + 1 && at > 1 && isCapitalised(before))
}

/** "1430 The minister resigns": a live report gives the hour before each sentence; not "1430 Norwegians". */
function isClock([first, second]: readonly Word[]): boolean {
  if (first === undefined || second === undefined) return false
  const isPeople = second.lower.endsWith('s') && COUNTRY_OF.has(second.lower.slice(0, -1))
  return /^(?:[01]\d|2[0-3])[0-5]\d$/u.test(first.text) && isCapitalised(second) && !isPeople
}

/** "one of them", "no one", "the one", not "one woman". */
function isPronoun(words: readonly Word[], at: number, unit: string): boolean {
  const before = words[at - 1]?.lower ?? ''
  const after = words[at + 1]?.lower ?? ''
  return (
    unit === '' ||
    after === 'of' ||
    after === 'else' ||
    /^(?:no|the|this|that|any|every|each|which|another)$/u.test(before)
  )
}

function isCurrency(unit: string): boolean {
  return unit !== '' && CURRENCIES.includes(unit)
}
