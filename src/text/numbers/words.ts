// Words of a sentence and a place in, the number written there in words out: "twenty-five", "two hundred and six",
// "half a million", "hundreds of thousands", "five-decade".
import { MAGNITUDES, SMALL_NUMBERS, VAGUE_NUMBERS, YEARS_IN } from '../data/number-words.ts'
import { parseTail, withMagnitude } from './figures.ts'
import type { NumberParse } from './figures.ts'
import type { Word } from '../words.ts'

/** "several hundred" is at least this many hundreds. */
const SEVERAL = 2
/** What every number in words begins with, unless its first word has a hyphen. */
const OPENERS: ReadonlySet<string> = new Set([
  ...VAGUE_NUMBERS.keys(),
  ...SMALL_NUMBERS.keys(),
  ...['several', 'few', 'many', 'half', 'a', 'an'],
])

/** Null where the words there begin no number. */
export function parseNumberWords(words: readonly Word[], at: number): NumberParse | null {
  const word = words[at]
  if (!word?.isWord || (!OPENERS.has(word.lower) && !word.lower.includes('-'))) return null
  const none: NumberParse = { value: 0, to: at, unit: null, vague: false, exactness: 'exact' }
  return parseVague(words, at, none) ?? parseArticle(words, at, none) ?? parseSum(words, at, none)
}

/** "hundreds", "tens of thousands", "several hundred", "a few dozen". */
function parseVague(words: readonly Word[], at: number, none: NumberParse): NumberParse | null {
  const lower = words[at]?.lower ?? ''
  const vague = VAGUE_NUMBERS.get(lower)
  if (vague !== undefined) {
    const more = words[at + 1]?.lower === 'of' ? VAGUE_NUMBERS.get(words[at + 2]?.lower ?? '') : undefined
    if (more !== undefined && more > vague) return { ...none, value: vague * more, to: at + 3, vague: true }
    return { ...none, value: vague, to: at + 1, vague: true }
  }
  if (lower !== 'several' && lower !== 'few' && lower !== 'many') return null
  const magnitude = MAGNITUDES.get(words[at + 1]?.lower ?? '')
  return magnitude === undefined ? null : { ...none, value: SEVERAL * magnitude, to: at + 2, vague: true }
}

/** "a million", "a decade", "half a million", "half-million". */
function parseArticle(words: readonly Word[], at: number, none: NumberParse): NumberParse | null {
  const lower = words[at]?.lower ?? ''
  const next = words[at + 1]?.lower ?? ''
  if (lower === 'half') {
    const magnitude = next === 'a' ? MAGNITUDES.get(words[at + 2]?.lower ?? '') : undefined
    return magnitude === undefined ? null : { ...none, value: magnitude / 2, to: at + 3 }
  }
  if (lower.startsWith('half-')) {
    const magnitude = MAGNITUDES.get(lower.slice(lower.startsWith('half-a-') ? 7 : 5))
    return magnitude === undefined ? null : { ...none, value: magnitude / 2, to: at + 1 }
  }
  if (lower !== 'a' && lower !== 'an') return null
  const magnitude = MAGNITUDES.get(next)
  if (magnitude !== undefined) {
    const parse = withMagnitude(words, { ...none, value: magnitude, to: at + 2 })
    return parse
  }
  return YEARS_IN.has(next) ? { ...none, value: 1, to: at + 2, unit: next } : null
}

/** "twenty-five", "two hundred and six thousand", "five-decade", "three million". */
function parseSum(words: readonly Word[], at: number, none: NumberParse): NumberParse | null {
  let total = 0
  let current: number | null = null
  let to = at
  for (; to < words.length; to++) {
    const lower = words[to]?.lower ?? ''
    const small = smallNumber(lower)
    const magnitude = MAGNITUDES.get(lower)
    if (
      small !== null &&
      (current === null || (current >= 100 && small < 100) || (current % 10 === 0 && small < 10 && current >= 20))
    ) {
      current = (current ?? 0) + small
    } else if (magnitude !== undefined && current !== null) {
      if (magnitude > 100) {
        total += current * magnitude
        current = 0
      } else current *= magnitude
    } else if (
      lower === 'and' &&
      current !== null &&
      current + total >= 100 &&
      smallNumber(words[to + 1]?.lower ?? '') !== null
    ) {
      continue
    } else break
  }
  if (current === null) return compound(words, at, none)
  const next = words[to]
  const parse = { ...none, value: total + current, to }
  if (next?.lower === 'and' && words[to + 1]?.lower === 'a' && words[to + 2]?.lower === 'half') {
    return withMagnitude(words, { ...parse, value: parse.value + 0.5, to: to + 3 })
  }
  return withMagnitude(words, parse)
}

/** "five-decade", "ten-year-old": a number word, a hyphen and a unit. */
function compound(words: readonly Word[], at: number, none: NumberParse): NumberParse | null {
  const lower = words[at]?.lower ?? ''
  const hyphen = lower.indexOf('-')
  if (hyphen < 0) return null
  const small = SMALL_NUMBERS.get(lower.slice(0, hyphen))
  const tail = lower.slice(hyphen + 1)
  const fraction = /^(?:hal(?:f|ves)|thirds?|quarters?|f(?:ou|if)ths?|sided|way|party|on-one|time|off|man|woman)$/u
  if (small === undefined || fraction.test(tail) || /th?s?$/u.test(tail)) return null
  const parse = parseTail({ ...none, value: small, to: at + 1 }, tail, none)
  return parse.to > at ? parse : null
}

function smallNumber(lower: string): number | null {
  const plain = SMALL_NUMBERS.get(lower)
  if (plain !== undefined) return plain
  const hyphen = lower.indexOf('-')
  if (hyphen < 0) return null
  const tens = SMALL_NUMBERS.get(lower.slice(0, hyphen))
  const ones = SMALL_NUMBERS.get(lower.slice(hyphen + 1))
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null
}
