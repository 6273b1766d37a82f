// Rows of numbers with a yes or no each in, the weights that tell them apart out. Deterministic: Newton's method from
// weights of 0.

export interface LabelledRow {
  readonly values: readonly number[]
  readonly yes: boolean
}

export interface LogisticModel {
  /** Log-odds where all values are 0. */
  readonly intercept: number
  /** Log-odds that each value adds for each 1 of it. */
  readonly weights: readonly number[]
}

/**
 * Penalty on squared weights, so that rows which a plane parts, or columns that are equal, still have one answer; none
 * on the intercept.
 */
const RIDGE = 1

/** Newton steps at most; three to eight are enough for features from 0 to 1. */
const MOST_STEPS = 50

/** A step whose every part is smaller than this ends the search. */
const SMALL_STEP = 1e-9

/**
 * Maximum likelihood with an L2 penalty by iteratively reweighted least squares (Hastie, Tibshirani and Friedman 2009,
 * "The Elements of Statistical Learning", 4.4). All rows are of one length; no rows give weights of 0.
 */
export function fitLogistic(rows: readonly LabelledRow[], ridge = RIDGE): LogisticModel {
  const size = (rows[0]?.values.length ?? 0) + 1
  const model = new Float64Array(size)
  for (let count = 0; count < MOST_STEPS && rows.length > 0; count += 1) {
    const step = newtonStep(rows, model, ridge)
    for (let i = 0; i < size; i += 1) model[i] = (model[i] ?? 0) + (step[i] ?? 0)
    if (step.every((part) => Math.abs(part) < SMALL_STEP)) break
  }
  const [intercept = 0, ...weights] = model
  return { intercept, weights }
}

/** Log-odds. */
export function oddsOf({ intercept, weights }: LogisticModel, values: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * (values[index] ?? 0), intercept)
}

function newtonStep(rows: readonly LabelledRow[], model: Float64Array, ridge: number): number[] {
  const size = model.length
  const slope = new Float64Array(size)
  const curve = new Float64Array(size * size)
  const row = new Float64Array(size).fill(1)
  for (const { values, yes } of rows) {
    row.set(values, 1)
    let odds = 0
    for (let i = 0; i < size; i += 1) odds += (model[i] ?? 0) * (row[i] ?? 0)
    const chance = 1 / (1 + Math.exp(-odds))
    const error = (yes ? 1 : 0) - chance
    for (let i = 0; i < size; i += 1) {
      const value = row[i] ?? 0
      if (value === 0) continue
      slope[i] = (slope[i] ?? 0) + error * value
      const weight = chance * (1 - chance) * value
      for (let j = 0; j < size; j += 1) curve[i * size + j] = (curve[i * size + j] ?? 0) + weight * (row[j] ?? 0)
    }
  }
  for (let i = 1; i < size; i += 1) {
    slope[i] = (slope[i] ?? 0) - ridge * (model[i] ?? 0)
    curve[i * size + i] = (curve[i * size + i] ?? 0) + ridge
  }
  return solve(Array.from({ length: size }, (_, i) => [...curve.subarray(i * size, (i + 1) * size), slope[i] ?? 0]))
}

/**
 * Solves a square system whose last column is the right side, by Gaussian elimination with pivots. Changes `system`.
 */
function solve(system: number[][]): number[] {
  const size = system.length
  for (let column = 0; column < size; column += 1) {
    const below = system.slice(column).map((row) => Math.abs(row[column] ?? 0))
    const best = column + below.indexOf(Math.max(...below))
    const pivot = system[best] ?? []
    system[best] = system[column] ?? []
    system[column] = pivot
    for (const row of system) {
      if (row === pivot) continue
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1)
      for (let at = column; at <= size; at += 1) row[at] = (row[at] ?? 0) - factor * (pivot[at] ?? 0)
    }
  }
  return system.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1))
}
