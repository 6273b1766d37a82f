import { describe, expect, test } from 'vitest'
import { bestF1, bestThreshold, scorePairs } from '../../../scripts/bench/same-event-score.ts'

const [hit, wrong, missed, apart] = [
  { same: true, found: true },
  { same: false, found: true },
  { same: true, found: false },
  { same: false, found: false },
]

describe('scorePairs', () => {
  test('counts by hand: three found, two of them right, of four the same', () => {
    // precision 2/3, recall 2/4, F1 = 2 · 2 / (3 + 4)
    const score = scorePairs([hit, hit, wrong, missed, missed, apart, apart])
    expect(score.precision).toBeCloseTo(2 / 3)
    expect(score.recall).toBeCloseTo(1 / 2)
    expect(score.f1).toBeCloseTo(4 / 7)
    expect(score).toMatchObject({ pairs: 7, same: 4 })
  })

  test.each([
    ['nothing found', [missed, apart], { precision: 1, recall: 0, f1: 0 }],
    ['nothing to find', [wrong, apart], { precision: 0, recall: 1, f1: 0 }],
    ['all right', [hit, apart], { precision: 1, recall: 1, f1: 1 }],
    ['no pairs', [], { precision: 1, recall: 1, f1: 0 }],
  ])('%s', (_, judged, expected) => {
    expect(scorePairs(judged)).toMatchObject(expected)
  })
})

describe('bestF1', () => {
  const ranked = (...pairs: readonly (readonly [number, boolean])[]) => pairs.map(([score, same]) => ({ score, same }))

  test('takes the best threshold: two found, both right, of three', () => {
    // at .8: 2 · 2 / (2 + 3); at .1, all five found: 2 · 3 / (5 + 3)
    const pairs = ranked([0.1, true], [0.9, true], [0.5, false], [0.8, true], [0.4, false])
    expect(bestF1(pairs)).toBeCloseTo(4 / 5)
    expect(bestThreshold(pairs)).toBe(0.8)
  })

  test('does not part pairs of one score', () => {
    expect(bestF1(ranked([0.5, true], [0.5, false]))).toBeCloseTo(2 / 3)
  })

  test('is 0 for no pairs', () => {
    expect(bestF1([])).toBe(0)
    expect(bestThreshold([])).toBe(Infinity)
  })
})
