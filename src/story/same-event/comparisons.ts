// Tellings in, how alike every two of them are out: of those asked for, the scores with all that are worth comparing
// are worked out once and kept.
import type { Rarity } from './rarity.ts'
import { findBarrier } from './barriers.ts'
import type { Barrier } from './barriers.ts'
import { findCandidates } from './candidates.ts'
import { collectPairs } from './scored-pairs.ts'
import type { VisitPair } from './scored-pairs.ts'
import { compareTellings, scorePair } from './same-event.ts'
import type { Likeness } from './same-event.ts'
import type { Telling } from '../tellings.ts'

/** Arguments are telling numbers, in either order. */
export interface Comparisons {
  /**
   * Compares these, as far as they are free, with all free tellings. Two clauses that belong to no event are never
   * looked at together, and in a long story those are most pairs.
   */
  readonly compareWithAll: (tellings: readonly Telling[]) => void
  /** Calls `visit` with the compared pairs that nothing bars and whose score is `least` or more, in order. */
  readonly visitClose: (least: number, visit: VisitPair) => void
  /** 0 to 1; 0 for a barred pair. */
  readonly score: (a: number, b: number) => number
  /** 0 to 1, whatever bars the pair. Worked out afresh. */
  readonly likeness: (a: number, b: number) => number
  /** True where the two cannot be one event. */
  readonly isBarred: (a: number, b: number) => boolean
  /**
   * All there is to say of a pair: its score whatever bars it, the parts of that score, and what bars it. Worked out
   * afresh.
   */
  readonly explain: (a: number, b: number) => Comparison
}

export interface Comparison extends Likeness {
  readonly barrier: Barrier | null
}

/** Keeps two tellings from speaking for each other, but not from one event: others may speak for both. */
const NO_GROUND: Barrier = 'nothing in particular in common'

/**
 * `free` are those of the tellings that may be grouped; pairs of others may be asked for, and are worked out each time.
 */
export function compareCandidates(tellings: readonly Telling[], free: readonly Telling[], rarity: Rarity): Comparisons {
  const candidates = findCandidates(free, rarity)
  const pairs = collectPairs(tellings.length)
  const barrierBetween = (a: number, b: number): Barrier | null =>
    findBarrier(at(tellings, Math.min(a, b)), at(tellings, Math.max(a, b)), rarity)
  const likeness = (a: number, b: number): number =>
    scorePair(at(tellings, Math.min(a, b)), at(tellings, Math.max(a, b)), rarity)
  return {
    compareWithAll(wanted) {
      const numbers = new Set(wanted.map(({ index }) => index))
      candidates.visitWith(
        ({ index }) => numbers.has(index),
        (a, b) => {
          pairs.add(Math.min(a.index, b.index), Math.max(a.index, b.index), scorePair(a, b, rarity))
        },
      )
    },
    visitClose: pairs.visitFrom,
    score: (a, b) => pairs.scoreOf(a, b) ?? (barrierBetween(a, b) === null ? likeness(a, b) : 0),
    likeness,
    isBarred(a, b) {
      if (pairs.scoreOf(a, b) !== null) return false
      const barrier = barrierBetween(a, b)
      return barrier !== null && barrier !== NO_GROUND
    },
    explain(a, b) {
      const [first, second] = [at(tellings, Math.min(a, b)), at(tellings, Math.max(a, b))]
      return { ...compareTellings(first, second, rarity), barrier: findBarrier(first, second, rarity) }
    },
  }
}

function at(tellings: readonly Telling[], index: number): Telling {
  const telling = tellings[index]
  if (telling === undefined) throw new RangeError(`No telling has the number ${index}.`)
  return telling
}
