// Likenesses of pairs of tellings, each worked out once and kept as one number: stories of thousands of sentences have many.
import type { Rarity } from './rarity.ts'
import type { Barrier } from './barriers.ts'
import { compareTellings, findBarrierBetween } from './same-event.ts'
import type { Likeness } from './same-event.ts'
import type { Telling } from './tellings.ts'

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

const BARRED = -1
const APART = -2

/** Keeps two tellings from speaking for each other, but not from one event: others may speak for both. */
const NO_GROUND: Barrier = 'nothing in particular in common'

export function rememberComparisons(tellings: readonly Telling[], rarity: Rarity): Comparisons {
  const known = new Map<number, number>()
  const look = (a: number, b: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a]
    const key = low * tellings.length + high
    let value = known.get(key)
    if (value === undefined) {
      const [first, second] = [at(tellings, low), at(tellings, high)]
      const barrier = findBarrierBetween(first, second, rarity)
      value = barrier === null ? compareTellings(first, second, rarity).score : barrier === NO_GROUND ? APART : BARRED
      known.set(key, value)
    }
    return value
  }
  return {
    score: (a, b) => Math.max(0, look(a, b)),
    isBarred: (a, b) => look(a, b) === BARRED,
    explain(a, b) {
      const [first, second] = [at(tellings, Math.min(a, b)), at(tellings, Math.max(a, b))]
      return { ...compareTellings(first, second, rarity), barrier: findBarrierBetween(first, second, rarity) }
    },
  }
}

function at(tellings: readonly Telling[], index: number): Telling {
  const telling = tellings[index]
  if (telling === undefined) throw new RangeError(`No telling has the number ${index}.`)
  return telling
}
