import { expect, test } from 'vitest'
import { rescaleWeights } from '../../../scripts/bench/learn.ts'

test('weights are rescaled so that a half is enough', () => {
  // 4 · a - 2 · b - 3 ≥ -1 where 4 · a - 2 · b ≥ 2, so where 1 · a - 0.5 · b ≥ 0.5
  expect(rescaleWeights({ model: { intercept: -3, weights: [4, -2] }, threshold: -1 })).toEqual([1, -0.5])
})
