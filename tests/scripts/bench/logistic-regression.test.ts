import { describe, expect, test } from 'vitest'
import { fitLogistic, oddsOf } from '../../../scripts/bench/logistic-regression.ts'
import type { LabelledRow } from '../../../scripts/bench/logistic-regression.ts'

function rows(count: number, yes: boolean, ...values: readonly number[]): LabelledRow[] {
  return Array.from({ length: count }, () => ({ yes, values }))
}

describe('fitLogistic', () => {
  test('finds the log-odds of two groups exactly: 1 of 4, and 9 of 12', () => {
    // log(1/3) without the feature; with it log(9/3), so that it adds log 9
    const { intercept, weights } = fitLogistic(
      [...rows(1, true, 0), ...rows(3, false, 0), ...rows(9, true, 1), ...rows(3, false, 1)],
      0,
    )
    expect(intercept).toBeCloseTo(Math.log(1 / 3))
    expect(weights).toHaveLength(1)
    expect(weights[0]).toBeCloseTo(Math.log(9))
  })

  test('gives a feature that tells nothing nothing, and one that speaks against it a weight below 0', () => {
    const { weights } = fitLogistic(
      [
        ...[rows(6, true, 0, 0), rows(2, false, 0, 0), rows(2, true, 1, 0), rows(6, false, 1, 0)],
        ...[rows(6, true, 0, 1), rows(2, false, 0, 1), rows(2, true, 1, 1), rows(6, false, 1, 1)],
      ].flat(),
      0,
    )
    // log(2/6) less log(6/2)
    expect(weights[0]).toBeCloseTo(-Math.log(9))
    expect(weights[1]).toBeCloseTo(0)
  })

  test('parts what can be parted, with finite weights', () => {
    const parted = [...rows(5, false, 0.1, 0.9), ...rows(5, false, 0.3, 0.2), ...rows(5, true, 0.8, 0.3)]
    const model = fitLogistic(parted, 0.01)
    expect(parted.map(({ values }) => oddsOf(model, values) > 0)).toEqual(parted.map(({ yes }) => yes))
    expect(model.weights.every(Number.isFinite)).toBe(true)
  })

  test('shares the weight between two equal features', () => {
    const { weights } = fitLogistic([...rows(4, true, 1, 1), ...rows(1, false, 1, 1), ...rows(5, false, 0, 0)])
    expect(weights[0]).toBeCloseTo(weights[1] ?? 0)
    expect(weights[0]).toBeGreaterThan(0)
  })

  test('has nothing to say where there are no rows', () => {
    expect(fitLogistic([])).toEqual({ intercept: 0, weights: [] })
  })
})
