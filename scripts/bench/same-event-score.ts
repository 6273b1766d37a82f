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
