// A measure of two sets of features in, the same for either order, the same out with a memory of the pairs it was asked
// for lately: an article opens once, and is held against thousands of sentences.
import type { Features } from '../tellings/features.ts'

export type PairMeasure = (a: Features, b: Features) => number

/** In pairs; a power of 2. All sentences of 50 articles, each held against the opening of each, have a place. */
const REMEMBERED = 2 ** 17

/** Sets must be of one vocabulary. Two pairs may have one place: the later pair takes it. */
export function rememberPairs(measure: PairMeasure): PairMeasure {
  const [firsts, seconds] = [new Int32Array(REMEMBERED).fill(-1), new Int32Array(REMEMBERED)]
  const values = new Float64Array(REMEMBERED)
  return (a, b) => {
    const first = Math.min(a.serial, b.serial)
    const second = Math.max(a.serial, b.serial)
    // Serials follow one another: an odd number far from any power of 2 keeps those of one row apart from the next.
    const place = (Math.imul(first, 0x9e3779b1) + second) & (REMEMBERED - 1)
    if (firsts[place] === first && seconds[place] === second) return values[place] ?? 0
    const value = measure(a, b)
    firsts[place] = first
    seconds[place] = second
    values[place] = value
    return value
  }
}
