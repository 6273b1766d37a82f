import { expect, test } from 'vitest'
import { formatDay, formatInterval } from '../../src/model/date-text.ts'
import type { Precision } from '../../src/model/reading.ts'
import { civil } from './civil.ts'

test('a day is written with its month in full and no leading zero', () => {
  expect(formatDay(civil('2024-12-09'))).toBe('9 December 2024')
  expect(formatDay(civil('0987-01-31'))).toBe('31 January 987')
})

const INTERVALS: readonly (readonly [from: string, to: string, precision: Precision, text: string])[] = [
  ['2024-12-08', '2024-12-08', 'day', '8 December 2024'],
  ['2024-12-08', '2024-12-08', 'part-of-day', '8 December 2024'],
  ['2024-12-07', '2024-12-08', 'part-of-day', '7 and 8 December 2024'],
  ['2024-12-02', '2024-12-08', 'day', '2 to 8 December 2024'],
  ['2024-11-27', '2024-12-08', 'day', '27 November to 8 December 2024'],
  ['2023-12-27', '2024-01-08', 'day', '27 December 2023 to 8 January 2024'],
  ['2024-11-01', '2024-11-30', 'day', 'November 2024'],
  ['2024-11-01', '2024-11-30', 'month', 'November 2024'],
  ['2024-11-21', '2024-11-30', 'month', 'November 2024'],
  ['2024-07-01', '2024-09-30', 'month', 'July to September 2024'],
  ['2023-12-01', '2024-02-29', 'month', 'December 2023 to February 2024'],
  ['2016-01-01', '2016-12-31', 'year', '2016'],
  ['2016-05-01', '2016-08-31', 'year', '2016'],
  ['2011-01-01', '2016-12-31', 'year', '2011 to 2016'],
  ['1990-01-01', '1999-12-31', 'year', 'the 1990s'],
  ['2016-01-01', '2016-12-31', 'unknown', 'a day that is not known'],
]

test.each(INTERVALS)('%s to %s by the %s is %s', (from, to, precision, text) => {
  expect(formatInterval(civil(from), civil(to), precision)).toBe(text)
})
