// A measure of two sets of features in, the same for either order, the same out with a memory of the pairs it was asked
// for lately: an article opens once, and is held against thousands of sentences.
import type { Features } from '../tellings/features.ts'

export type PairMeasure = (a: Features, b: Features) => number

/** A power of 2; 16 bytes each. With a quarter of it the pairs of 500 articles took a tenth longer. */
const MOST_PLACES = 2 ** 19

/**
 * Sets must be of one vocabulary. Remembers about `pairs` of them; two may have one place, and the later one takes it.
 */
export function rememberPairs(measure: PairMeasure, pairs: number): PairMeasure {
  const places = Math.min(MOST_PLACES, 2 ** Math.ceil(Math.log2(Math.max(2, pairs))))
  const [firsts, seconds] = [new Int32Array(places).fill(-1), new Int32Array(places)]
  const values = new Float64Array(places)
  return (a, b) => {
    const first = Math.min(a.serial, b.serial)
    const second = Math.max(a.serial, b.serial)
    // Serials follow one another: an odd number far from any power of 2 keeps those of one row apart from the next.
    const place = (Math.imul(first, 0x9e3779b1) + second) & (places - 1)
    if (firsts[place] === first && seconds[place] === second) return values[place] ?? 0
    const value = measure(a, b)
    firsts[place] = first
    seconds[place] = second
    values[place] = value
    return value
  }
}
