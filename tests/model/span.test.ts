import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contains, firstFrom, overlaps } from '../../src/model/span.ts'

test.each([
  ['the same', [2, 5], [2, 5], true, true],
  ['one within', [2, 5], [3, 4], true, true],
  ['one around', [3, 4], [2, 5], false, true],
  ['across its end', [2, 5], [4, 6], false, true],
  ['just after', [2, 5], [5, 6], false, false],
  ['just before', [2, 5], [1, 2], false, false],
])('%s', (_, [a, b], [c, d], within, shared) => {
  const [outer, inner] = [
    { start: a ?? 0, end: b ?? 0 },
    { start: c ?? 0, end: d ?? 0 },
  ]
  expect(contains(outer, inner)).toBe(within)
  expect(overlaps(outer, inner)).toBe(shared)
  expect(overlaps(inner, outer)).toBe(shared)
})

describe('firstFrom', () => {
  test('what begins before it is passed over, and no more', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.nat(22), (starts, from) => {
        const ranges = starts.sort((a, b) => a - b).map((start) => ({ start, end: start + 1 }))
        const first = firstFrom(ranges, from)
        expect(ranges.slice(0, first).every(({ start }) => start < from)).toBe(true)
        expect(ranges.slice(first).every(({ start }) => start >= from)).toBe(true)
      }),
    )
  })
})
