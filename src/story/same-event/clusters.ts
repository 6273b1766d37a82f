// Links between tellings in, clusters out: average link, so that a chain of likenesses makes no event, and barriers
// never crossed.
import type { ScoredPair } from './scored-pairs.ts'

export interface Clustering {
  /** The cluster of each item, as the item with the least number in it. */
  readonly clusterOf: readonly number[]
}

/**
 * Agglomerative clustering of items 0 to `size` - 1. Links are tried from the strongest; two clusters become one where
 * the average of `scoreOf` over all pairs between them is at least `threshold` and no pair is `barred`.
 */
export function clusterItems(
  size: number,
  links: readonly ScoredPair[],
  threshold: number,
  scoreOf: (a: number, b: number) => number,
  barred: (a: number, b: number) => boolean,
): Clustering {
  const members = Array.from({ length: size }, (_, item) => [item])
  const clusterOf = Array.from({ length: size }, (_, item) => item)
  const join = (a: number, b: number): void => {
    const [keep, drop] = a < b ? [a, b] : [b, a]
    const moved = members[drop] ?? []
    members[keep] = [...(members[keep] ?? []), ...moved]
    members[drop] = []
    for (const item of moved) clusterOf[item] = keep
  }
  const strongestFirst = [...links].sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
  for (const link of strongestFirst) {
    if (link.score < threshold) break
    const [first, second] = [clusterOf[link.a] ?? link.a, clusterOf[link.b] ?? link.b]
    if (first === second) continue
    const [left, right] = [members[first] ?? [], members[second] ?? []]
    if (left.some((a) => right.some((b) => barred(a, b)))) continue
    if (averageBetween(left, right, scoreOf) >= threshold) join(first, second)
  }
  return { clusterOf }
}

/** Over all pairs of one of the left and one of the right; 0 where either side is empty. */
export function averageBetween(
  left: readonly number[],
  right: readonly number[],
  scoreOf: (a: number, b: number) => number,
): number {
  let total = 0
  for (const a of left) for (const b of right) total += scoreOf(a, b)
  return left.length === 0 || right.length === 0 ? 0 : total / (left.length * right.length)
}
