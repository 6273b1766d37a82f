import { describe, expect, test } from 'vitest'
import { collectPairs } from '../../../src/story/same-event/scored-pairs.ts'
import type { ScoredPair } from '../../../src/story/same-event/scored-pairs.ts'

const PAIRS = [
  [0, 3, 0.2],
  [0, 1, 0],
  [2, 4, 0.5],
  [0, 2, 0.7],
] as const

const pairs = collectPairs(5)
for (const [a, b, score] of PAIRS) pairs.add(a, b, score)

describe('collectPairs', () => {
  test.each([
    [0, 3, 0.2],
    [3, 0, 0.2],
    [4, 2, 0.5],
    [0, 1, 0],
    [1, 2, null],
    [2, 2, null],
    [3, 9, null],
    [9, 10, null],
  ])('the score of %d and %d is %j', (a, b, score) => {
    expect(pairs.scoreOf(a, b)).toBe(score)
  })

  function visited(least: number): ScoredPair[] {
    const found: ScoredPair[] = []
    pairs.visitFrom(least, (a, b, score) => found.push({ a, b, score }))
    return found
  }

  test('visits pairs from a score on, in order', () => {
    expect(visited(0.2)).toEqual([
      { a: 0, b: 2, score: 0.7 },
      { a: 0, b: 3, score: 0.2 },
      { a: 2, b: 4, score: 0.5 },
    ])
    expect(visited(0.71)).toEqual([])
  })

  test('takes more after it was asked', () => {
    const growing = collectPairs(4)
    growing.add(1, 2, 0.5)
    expect([growing.scoreOf(1, 2), growing.scoreOf(0, 3)]).toEqual([0.5, null])
    growing.add(0, 3, 0.6)
    expect([growing.scoreOf(1, 2), growing.scoreOf(0, 3)]).toEqual([0.5, 0.6])
  })

  test('of nothing there is nothing', () => {
    const none = collectPairs(0)
    none.visitFrom(0, () => expect.unreachable())
    expect(none.scoreOf(0, 1)).toBeNull()
  })
})
