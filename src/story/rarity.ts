// How much a feature tells: one that few sentences of the story have tells more than one that most have.
import { positionOf, someShared } from './features.ts'
import type { Features } from './features.ts'

export interface Rarity {
  /** Inverse document frequency over the sentences of one story, smoothed: log(1 + sentences / sentences with it). */
  readonly of: (feature: string) => number
  /** The same, of a feature's number. */
  readonly ofNumber: (number: number) => number
  /** The rarity of what only two sentences of two clauses each have: in a short story nothing that is shared is rarer. */
  readonly rarestShared: number
  /** The rarity of the rarest feature that both have; 0 where they share none. */
  readonly rarestOfBoth: (a: Features, b: Features) => number
  /** What two sets share: 0 for nothing, 1 for the same set (cosine of binary vectors weighted by rarity). */
  readonly cosine: (a: Features, b: Features) => number
  /** Share of the lighter set's weight that the other has too: 1 where one is part of the other. */
  readonly overlap: (a: Features, b: Features) => number
}

/** Each document is the features of one sentence; all are of one vocabulary. */
export function measureRarity(documents: readonly Features[]): Rarity {
  const frequency: number[] = []
  for (const { told } of documents) {
    for (const number of told) frequency[positionOf(number)] = (frequency[positionOf(number)] ?? 0) + 1
  }
  const total = Math.max(documents.length, 1)
  const rarities = Float64Array.from(frequency, (count: number | undefined) => Math.log(1 + total / (count ?? 1)))
  const unseen = Math.log(1 + total)
  const ofNumber = (number: number): number => rarities[positionOf(number)] ?? unseen
  const sum = remember((set) => addUp(set, ofNumber))
  const squares = remember((set) => addUp(set, (number) => ofNumber(number) ** 2))
  return {
    of: (feature) => ofNumber(documents[0]?.vocabulary.numberOf(feature) ?? Infinity),
    ofNumber,
    rarestShared: Math.log(1 + total / 4),
    rarestOfBoth(a, b) {
      let rarest = 0
      someShared(a, b, (number) => {
        rarest = Math.max(rarest, ofNumber(number))
        return false
      })
      return rarest
    },
    cosine(a, b) {
      const shared = addUpShared(a, b, (number) => ofNumber(number) ** 2)
      return shared === 0 ? 0 : shared / Math.sqrt(squares(a) * squares(b))
    },
    overlap(a, b) {
      const shared = addUpShared(a, b, ofNumber)
      return shared === 0 ? 0 : shared / Math.min(sum(a), sum(b))
    },
  }
}

type Weigh = (number: number) => number

function addUp({ sorted }: Features, weigh: Weigh): number {
  return sorted.reduce((total, number) => total + weigh(number), 0)
}

function addUpShared(a: Features, b: Features, weigh: Weigh): number {
  let total = 0
  someShared(a, b, (number) => {
    total += weigh(number)
    return false
  })
  return total
}

/** Sets are compared often and never change, so what they weigh is remembered. */
function remember(measure: (set: Features) => number): (set: Features) => number {
  const known: number[] = []
  return (set) => (known[set.serial] ??= measure(set))
}
