// What the engine says of each pair and what people say in, precision, recall and F1 out.

export interface Judged {
  readonly same: boolean
  readonly found: boolean
}

export interface PairScore {
  readonly pairs: number
  /** Pairs that people call the same event. */
  readonly same: number
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** Precision is 1 where nothing was found, recall where there was nothing to find. */
export function scorePairs(judged: readonly Judged[]): PairScore {
  const same = judged.filter((pair) => pair.same).length
  const found = judged.filter((pair) => pair.found).length
  const right = judged.filter((pair) => pair.same && pair.found).length
  const precision = found === 0 ? 1 : right / found
  const recall = same === 0 ? 1 : right / same
  return { pairs: judged.length, same, precision, recall, f1: right === 0 ? 0 : (2 * right) / (found + same) }
}

export interface Ranked {
  readonly same: boolean
  readonly score: number
}

/** F1 at the threshold that is best for these pairs; pairs of one score are found together. */
export function bestF1(pairs: readonly Ranked[]): number {
  return findBest(pairs).f1
}

/** The least score that is enough where F1 is best, the highest of such; Infinity where no pair is the same. */
export function bestThreshold(pairs: readonly Ranked[]): number {
  return findBest(pairs).threshold
}

function findBest(pairs: readonly Ranked[]): { readonly f1: number; readonly threshold: number } {
  const same = pairs.filter((pair) => pair.same).length
  const ordered = [...pairs].sort((a, b) => b.score - a.score)
  let best = { f1: 0, threshold: Infinity }
  let right = 0
  ordered.forEach((pair, index) => {
    if (pair.same) right += 1
    if (ordered[index + 1]?.score === pair.score) return
    const f1 = (2 * right) / (index + 1 + same)
    if (f1 > best.f1) best = { f1, threshold: pair.score }
  })
  return best
}
