// Pairs of tellings with their scores in, in any order; the same out, to be looked up and to be listed in order. A
// story of thousands of sentences has a hundred thousand of them, so that they are kept as columns of numbers.

/** A pair of telling numbers, the lesser first; its score is 0 to 1. */
export interface ScoredPair {
  readonly a: number
  readonly b: number
  readonly score: number
}

/** Called with a pair of telling numbers, the lesser first, and its score, 0 to 1. */
export type VisitPair = (a: number, b: number, score: number) => void

export interface ScoredPairs {
  /** A pair that is none of them yet. */
  readonly add: VisitPair
  /** Null for a pair that is none of them; numbers are in either order. */
  readonly scoreOf: (a: number, b: number) => number | null
  /** Calls `visit` with those whose score is `least` or more, in order of their numbers. */
  readonly visitFrom: (least: number, visit: VisitPair) => void
}

/** None at first. Telling numbers are below `size`. */
export function collectPairs(size: number): ScoredPairs {
  const firsts: number[] = []
  const seconds: number[] = []
  const scores: number[] = []
  let known: Columns | null = null
  const inOrder = (): Columns => (known ??= sortPairs(firsts, seconds, scores, size))
  return {
    add(a, b, score) {
      firsts.push(a)
      seconds.push(b)
      scores.push(score)
      known = null
    },
    scoreOf(a, b) {
      const { starts, others, sorted } = inOrder()
      const first = Math.min(a, b)
      const at = findSorted(others, Math.max(a, b), starts[first] ?? 0, starts[first + 1] ?? 0)
      return at === -1 ? null : (sorted[at] ?? null)
    },
    visitFrom(least, visit) {
      const { starts, others, sorted } = inOrder()
      for (let a = 0; a < size; a += 1) {
        const end = starts[a + 1] ?? 0
        for (let at = starts[a] ?? 0; at < end; at += 1) {
          const score = sorted[at] ?? 0
          if (score >= least) visit(a, others[at] ?? 0, score)
        }
      }
    },
  }
}

/** Pairs in order of their numbers. */
interface Columns {
  /** By first number, where its pairs begin. */
  readonly starts: Int32Array
  /** By pair, its second number and its score. */
  readonly others: Int32Array
  readonly sorted: Float64Array
}

function sortPairs(
  firsts: readonly number[],
  seconds: readonly number[],
  scores: readonly number[],
  size: number,
): Columns {
  // Least significant digit first: those of one first telling keep the order of their seconds.
  const bySecond = sortBy(
    seconds,
    size,
    new Int32Array(seconds.length).map((_, pair) => pair),
  )
  const { starts, order } = sortBy(firsts, size, bySecond.order)
  return {
    starts,
    others: order.map((pair) => seconds[pair] ?? 0),
    sorted: new Float64Array(scores.length).map((_, at) => scores[order[at] ?? 0] ?? 0),
  }
}

interface Sorted {
  /** Numbers of pairs, by rising key. */
  readonly order: Int32Array
  /** By key, where in the order its pairs begin. */
  readonly starts: Int32Array
}

/** Counting sort of the pairs in `pairs`, of which those of one key stay in order; keys are below `size`. */
function sortBy(keys: readonly number[], size: number, pairs: Int32Array): Sorted {
  const starts = new Int32Array(size + 1)
  for (const key of keys) starts[key + 1] = (starts[key + 1] ?? 0) + 1
  for (let key = 0; key < size; key += 1) starts[key + 1] = (starts[key + 1] ?? 0) + (starts[key] ?? 0)
  const next = starts.slice()
  const order = new Int32Array(pairs.length)
  for (const pair of pairs) {
    const key = keys[pair] ?? 0
    const at = next[key] ?? 0
    order[at] = pair
    next[key] = at + 1
  }
  return { order, starts }
}

/** Where from `low` on and before `end` the value stands among those, which rise there; -1 where it does not. */
function findSorted(values: Int32Array, value: number, low: number, end: number): number {
  let high = end - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = values[middle] ?? 0
    if (found === value) return middle
    if (found < value) low = middle + 1
    else high = middle - 1
  }
  return -1
}
