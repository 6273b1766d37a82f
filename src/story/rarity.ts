// How much a feature tells: one that few sentences of the story have tells more than one that most have.

/** A set of features: stems, names, acts. Sets are compared often and never change, so what they weigh is remembered. */
export type FeatureSet = ReadonlySet<string>

export interface Rarity {
  /** Inverse document frequency over the sentences of one story, smoothed: log(1 + sentences / sentences with it). */
  readonly of: (feature: string) => number
  /** The rarity of what only two sentences of two clauses each have: in a short story nothing that is shared is rarer. */
  readonly rarestShared: number
  /** What two sets share: 0 for nothing, 1 for the same set (cosine of binary vectors weighted by rarity). */
  readonly cosine: (a: FeatureSet, b: FeatureSet) => number
  /** Share of the lighter set's weight that the other has too: 1 where one is part of the other. */
  readonly overlap: (a: FeatureSet, b: FeatureSet) => number
}

/** Each document is the list of features of one sentence; repeats within it count once. */
export function measureRarity(documents: readonly Iterable<string>[]): Rarity {
  const frequency = new Map<string, number>()
  for (const document of documents) {
    for (const feature of new Set(document)) frequency.set(feature, (frequency.get(feature) ?? 0) + 1)
  }
  const total = Math.max(documents.length, 1)
  const rarities = new Map(Array.from(frequency, ([feature, count]) => [feature, Math.log(1 + total / count)]))
  const unseen = Math.log(1 + total)
  const of = (feature: string): number => rarities.get(feature) ?? unseen
  const sum = remember((set) => addUp(set, of))
  const squares = remember((set) => addUp(set, (feature) => of(feature) ** 2))
  return {
    of,
    rarestShared: Math.log(1 + total / 4),
    cosine(a, b) {
      const shared = addUpShared(a, b, (feature) => of(feature) ** 2)
      return shared === 0 ? 0 : shared / Math.sqrt(squares(a) * squares(b))
    },
    overlap(a, b) {
      const shared = addUpShared(a, b, of)
      return shared === 0 ? 0 : shared / Math.min(sum(a), sum(b))
    },
  }
}

function addUp(set: FeatureSet, weigh: (feature: string) => number): number {
  let total = 0
  for (const feature of set) total += weigh(feature)
  return total
}

function addUpShared(a: FeatureSet, b: FeatureSet, weigh: (feature: string) => number): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a]
  let total = 0
  for (const feature of smaller) if (larger.has(feature)) total += weigh(feature)
  return total
}

function remember(measure: (set: FeatureSet) => number): (set: FeatureSet) => number {
  const known = new WeakMap<FeatureSet, number>()
  return (set) => {
    let value = known.get(set)
    if (value === undefined) {
      value = measure(set)
      known.set(set, value)
    }
    return value
  }
}
