// Likenesses of pairs of tellings: those of the pairs worth comparing are worked out once and kept as numbers in a row, for a story of
// thousands of sentences has half a million.
import type { Rarity } from './rarity.ts'
import type { Barrier } from './barriers.ts'
import { compareTellings, findBarrierBetween, scorePair } from './same-event.ts'
import type { Likeness } from './same-event.ts'
import type { Telling } from '../tellings.ts'

/** Arguments are telling numbers, in either order. */
export interface Comparisons {
  /** 0 to 1; 0 for a barred pair. */
  readonly score: (a: number, b: number) => number
  /** True where the two cannot be one event. */
  readonly isBarred: (a: number, b: number) => boolean
  /** All there is to say of a pair: its score whatever bars it, the parts of that score, and what bars it. Worked out afresh. */
  readonly explain: (a: number, b: number) => Comparison
}

export interface Comparison extends Likeness {
  readonly barrier: Barrier | null
}

/** Keeps two tellings from speaking for each other, but not from one event: others may speak for both. */
const NO_GROUND: Barrier = 'nothing in particular in common'

/** `pairs` are telling numbers of pairs that nothing bars, the lesser first, in order. Others may be asked for; they are worked out each time. */
export function rememberComparisons(
  tellings: readonly Telling[],
  pairs: readonly (readonly [number, number])[],
  rarity: Rarity,
): Comparisons {
  const ends = new Int32Array(tellings.length)
  const others = Int32Array.from(pairs, ([, high]) => high)
  const scores = Float64Array.from(pairs, ([low, high]) => scorePair(at(tellings, low), at(tellings, high), rarity))
  pairs.forEach(([low], position) => (ends[low] = position + 1))
  for (let low = 1; low < ends.length; low += 1) ends[low] ||= ends[low - 1] ?? 0
  const positionOf = (low: number, high: number): number =>
    findSorted(others, high, low === 0 ? 0 : (ends[low - 1] ?? 0), ends[low] ?? 0)
  const barrierBetween = (low: number, high: number): Barrier | null =>
    findBarrierBetween(at(tellings, low), at(tellings, high), rarity)
  return {
    score(a, b) {
      const [low, high] = a < b ? [a, b] : [b, a]
      const position = positionOf(low, high)
      if (position !== -1) return scores[position] ?? 0
      if (barrierBetween(low, high) !== null) return 0
      return scorePair(at(tellings, low), at(tellings, high), rarity)
    },
    isBarred(a, b) {
      const [low, high] = a < b ? [a, b] : [b, a]
      if (positionOf(low, high) !== -1) return false
      const barrier = barrierBetween(low, high)
      return barrier !== null && barrier !== NO_GROUND
    },
    explain(a, b) {
      const [first, second] = [at(tellings, Math.min(a, b)), at(tellings, Math.max(a, b))]
      return { ...compareTellings(first, second, rarity), barrier: findBarrierBetween(first, second, rarity) }
    },
  }
}

/** Where the value stands among those from `from` to before `end`, which rise; -1 where it does not. */
function findSorted(values: Int32Array, value: number, from: number, end: number): number {
  let [low, high] = [from, end - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = values[middle] ?? 0
    if (found === value) return middle
    if (found < value) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function at(tellings: readonly Telling[], index: number): Telling {
  const telling = tellings[index]
  if (telling === undefined) throw new RangeError(`No telling has the number ${index}.`)
  return telling
}
