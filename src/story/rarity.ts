// How much a feature tells: one that few sentences of the story have tells more than one that most have.

/** Inverse document frequency over the sentences of one story, smoothed: log(1 + sentences / sentences with it). */
export type Rarity = (feature: string) => number

/** Each document is the list of features of one sentence; repeats within it count once. */
export function measureRarity(documents: readonly (readonly string[])[]): Rarity {
  const frequency = new Map<string, number>()
  for (const document of documents) {
    for (const feature of new Set(document)) frequency.set(feature, (frequency.get(feature) ?? 0) + 1)
  }
  const total = Math.max(documents.length, 1)
  return (feature) => Math.log(1 + total / (frequency.get(feature) ?? 1))
}

/** What two lists of features share, by rarity: 0 for nothing, 1 for the same set (cosine of binary vectors weighted by rarity). */
export function cosine(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const feature of a) if (b.has(feature)) shared += rarity(feature) ** 2
  return shared === 0 ? 0 : shared / Math.sqrt(squares(a, rarity) * squares(b, rarity))
}

/** Share of the smaller side's weight that the other side has too: 1 where one is part of the other. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const feature of a) if (b.has(feature)) shared += rarity(feature)
  return shared === 0 ? 0 : shared / Math.min(sum(a, rarity), sum(b, rarity))
}

function sum(set: ReadonlySet<string>, rarity: Rarity): number {
  let total = 0
  for (const feature of set) total += rarity(feature)
  return total
}

function squares(set: ReadonlySet<string>, rarity: Rarity): number {
  let total = 0
  for (const feature of set) total += rarity(feature) ** 2
  return total
}
