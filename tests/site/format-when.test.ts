import { describe, expect, test } from 'vitest'
import type { Precision } from '../../src/model/reading.ts'
import type { When } from '../../src/model/story.ts'
import { formatDatetime, formatDays, formatShortWhen, formatWhen, formatWithin } from '../../src/site/format-when.ts'
import { civil } from '../model/civil.ts'

function when(start: string | null, end = start, precision: Precision = 'day', part: When['part'] = null): When {
  const dates = { start: start === null ? null : civil(start), end: end === null ? null : civil(end) }
  return { ...dates, precision, part, stated: true, basis: 'words', reason: '', evidence: null }
}

describe('days in words', () => {
  test.each([
    ['2021-03-14', '2021-03-14', 'day', '14 March 2021', '14 Mar 2021', '2021-03-14'],
    ['2021-03-14', '2021-03-16', 'day', '14 to 16 March 2021', '14–16 Mar 2021', null],
    ['2021-03-30', '2021-04-02', 'day', '30 March to 2 April 2021', '30 Mar–2 Apr 2021', null],
    ['2020-12-30', '2021-01-02', 'day', '30 December 2020 to 2 January 2021', '30 Dec 2020–2 Jan 2021', null],
    ['2021-03-01', '2021-03-31', 'month', 'March 2021', 'Mar 2021', '2021-03'],
    ['2021-10-01', '2021-12-31', 'month', 'October to December 2021', 'Oct 2021–Dec 2021', null],
    ['2020-12-01', '2021-01-31', 'month', 'December 2020 to January 2021', 'Dec 2020–Jan 2021', null],
    ['2011-01-01', '2011-12-31', 'year', '2011', '2011', '2011'],
    ['2011-01-01', '2016-12-31', 'year', '2011 to 2016', '2011–2016', null],
  ] as const)('%s to %s, a %s', (start, end, precision, days, short, datetime) => {
    const given = when(start, end, precision)
    expect([formatDays(given), formatShortWhen(given), formatDatetime(given)]).toEqual([days, short, datetime])
  })

  test('months of two years with the same name are two', () => {
    expect(formatDays(when('2020-12-01', '2021-12-31', 'month'))).toBe('December 2020 to December 2021')
  })

  test('an unknown day says so', () => {
    const unknown = when(null, null, 'unknown')
    expect([formatWhen(unknown), formatShortWhen(unknown), formatDatetime(unknown), formatWithin(unknown)]).toEqual([
      'Day unknown',
      'undated',
      null,
      'Day unknown',
    ])
  })

  test('a day has its weekday and part', () => {
    const early = when('2021-03-14', '2021-03-14', 'part-of-day', 'early-hours')
    expect(formatWhen(early)).toBe('Sunday 14 March 2021, early hours')
    expect(formatWithin(early)).toBe('Sunday, early hours')
    expect(formatWithin(when('2021-03-14'))).toBe('Sunday')
  })
})
