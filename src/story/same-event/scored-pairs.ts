// Pairs of tellings with their scores in, in any order; the same out, to be looked up and to be listed in order. A
// story of thousands of sentences has half a million of them, so that they are kept as numbers in rows.

/** A pair of telling numbers, the lesser first; its score is 0 to 1. */
export interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Called with a pair of telling numbers, the lesser first, and its score, 0 to 1. */
export type VisitPair = (a: number, b: number, score: number) => void

export interface ScoredPairs {
  /** Null for a pair that is none of them; numbers are in either order. */
  readonly scoreOf: (a: number, b: number) => number | null
  /** Calls `visit` with those whose score is `least` or more, in order of their numbers. */
  readonly visitFrom: (least: number, visit: VisitPair) => void
}

/** Telling numbers are below `size`. `visitAll` calls what it is given with each pair once. */
export function collectPairs(size: number, visitAll: (visit: VisitPair) => void): ScoredPairs {
  const rows = Array.from({ length: size }, (): Row => ({ others: [], scores: [] }))
  visitAll((a, b, score) => {
    rows[a]?.others.push(b)
    rows[a]?.scores.push(score)
  })
  const sorted = rows.map(sortRow)
  return {
    scoreOf(a, b) {
      const row = sorted[Math.min(a, b)]
      return row === undefined ? null : (row.scores[findSorted(row.others, Math.max(a, b))] ?? null)
    },
    visitFrom(least, visit) {
      sorted.forEach(({ others, scores }, a) => {
        scores.forEach((score, at) => {
          if (score >= least) visit(a, others[at] ?? 0, score)
        })
      })
    },
  }
}

/** What one telling is paired with, and the scores of these pairs. */
interface Row {
  readonly others: number[]
  readonly scores: number[]
}

/** Rising. */
function sortRow({ others, scores }: Row): Row {
  const order = others.map((_, at) => at).sort((x, y) => (others[x] ?? 0) - (others[y] ?? 0))
  return { others: order.map((at) => others[at] ?? 0), scores: order.map((at) => scores[at] ?? 0) }
}

/** Where the value stands among those, which rise; -1 where it does not. */
function findSorted(values: readonly number[], value: number): number {
  let [low, high] = [0, values.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = values[middle] ?? 0
    if (found === value) return middle
    if (found < value) low = middle + 1
    else high = middle - 1
  }
  return -1
}
