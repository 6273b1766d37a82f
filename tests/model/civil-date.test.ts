import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  civilDateOf,
  dayNumber,
  daysBetween,
  daysInMonth,
  parseCivilDate,
  partsOf,
  weekdayOf,
} from '../../src/model/civil-date.ts'
import { civil } from './civil.ts'

const day = fc
  .record({
    year: fc.integer({ min: 1, max: 9999 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, day: date }) => civilDateOf(year, month, date))
  .filter((date) => date !== null)

test.each(['2024-12-08', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a day', (text) => {
  expect(parseCivilDate(text)).toBe(text)
})

test.each([
  '2024-02-30',
  '2023-02-29',
  '1900-02-29',
  '2024-04-31',
  '2024-00-10',
  '2024-13-01',
  '2024-12-00',
  '2024-12-32',
  '0000-01-01',
  '2024-1-1',
  '2024/12/08',
  '08-12-2024',
  '2024-12-08T00:00',
  ' 2024-12-08',
  '2024-12-08\n',
  '-024-12-08',
  '12024-12-08',
  '٢٠٢٤-١٢-٠٨',
  '2024',
  'soon',
  '',
])('%j is no day', (text) => {
  expect(parseCivilDate(text)).toBeNull()
})

test.each([
  [0, 1, 1],
  [10_000, 1, 1],
  [2024, 0, 1],
  [2024, 13, 1],
  [2024, 2, 30],
  [2024, 1, 0],
])('year %d, month %d, day %d do not exist', (year, month, date) => {
  expect(civilDateOf(year, month, date)).toBeNull()
})

test.each([
  [2024, true],
  [2023, false],
  [1900, false],
  [2000, true],
  [4, true],
])('%d is a leap year: %s', (year, leap) => {
  expect(daysInMonth(year, 2)).toBe(leap ? 29 : 28)
})

test('the months of a year have 365 days', () => {
  const lengths = Array.from({ length: 12 }, (_, month) => daysInMonth(2023, month + 1))
  expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
})

describe('days later', () => {
  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-03-09', 2, '2024-03-11'],
    ['2024-12-08', 0, '2024-12-08'],
    ['0001-01-01', -1, '0001-01-01'],
    ['9999-12-31', 1, '9999-12-31'],
    ['2024-12-08', 1e15, '9999-12-31'],
  ])('%s and %d is %s', (from, count, expected) => {
    expect(addDays(civil(from), count)).toBe(expected)
  })
})

describe('months later', () => {
  test.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-01-15', 12, '2025-01-15'],
    ['2024-01-15', -13, '2022-12-15'],
    ['0001-01-15', -1, '0001-01-01'],
    ['9999-12-15', 1, '9999-12-31'],
  ])('%s and %d is %s', (from, count, expected) => {
    expect(addMonths(civil(from), count)).toBe(expected)
  })
})

test.each([
  ['2024-12-08', 0],
  ['2024-12-09', 1],
  ['1970-01-01', 4],
  ['1969-12-31', 3],
  ['0001-01-01', 1],
])('%s is day %d of the week, Sunday being 0', (text, weekday) => {
  expect(weekdayOf(civil(text))).toBe(weekday)
})

test('days are counted from 1970, and across the days on which clocks change', () => {
  expect(dayNumber(civil('1970-01-01'))).toBe(0)
  expect(dayNumber(civil('1969-12-31'))).toBe(-1)
  expect(daysBetween(civil('2024-03-09'), civil('2024-03-11'))).toBe(2)
  expect(daysBetween(civil('2024-11-04'), civil('2024-11-02'))).toBe(-2)
})

describe('any day', () => {
  test('is its own parts, written', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { year, month, day: number } = partsOf(date)
        expect(civilDateOf(year, month, number)).toBe(date)
        expect(parseCivilDate(date)).toBe(date)
      }),
    )
  })

  test('is as many days after another as are added, in order of text', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b)
        expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0)
      }),
    )
  })

  test('has the next weekday after it', () => {
    fc.assert(
      fc.property(day, (date) => {
        fc.pre(date < '9999-12-31')
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) + 1) % 7)
      }),
    )
  })
})

test('any text is a day of its own words, or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/u)), (text) => {
      expect([text, null]).toContain(parseCivilDate(text))
    }),
  )
})
