import { expect, test } from 'vitest'
import { nthWeekday } from '../../../src/text/dates/nth-weekday.ts'

test.each([
  [2024, 12, 0, 1, '2024-12-01'],
  [2024, 12, 1, 1, '2024-12-02'],
  [2024, 12, 1, 5, '2024-12-30'],
  [2024, 12, 3, 5, null],
  [2024, 2, 4, -1, '2024-02-29'],
  [2024, 11, 6, -1, '2024-11-30'],
  [2024, 13, 1, 1, null],
])('of %d-%d, weekday %d, the %dth: %s', (year, month, weekday, nth, expected) => {
  expect(nthWeekday(year, month, weekday, nth)).toBe(expected)
})
