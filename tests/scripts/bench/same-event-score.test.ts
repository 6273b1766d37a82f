import { describe, expect, test } from 'vitest'
import { scorePairs } from '../../../scripts/bench/same-event-score.ts'

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
