import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/text/dates.ts'
import { civil } from '../../model/civil.ts'

const PUBLISHED = civil('2024-12-09')

function found(text: string): string[] {
  return findDates(text, [{ start: 0, end: text.length, passage: 0 }], PUBLISHED).map(
    ({ start, end, from, to, precision }) =>
      `${text.slice(start, end)} = ${from === to ? from : `${from}..${to}`} ${precision}`,
  )
}

describe('findPartsOfMonths', () => {
  test.each([
    ['They came in the last week of November.', 'the last week of November = 2024-11-24..2024-11-30 day'],
    ['They came in the first week of May 2011.', 'the first week of May 2011 = 2011-05-01..2011-05-07 day'],
    ['They came in the second week of March.', 'the second week of March = 2024-03-08..2024-03-14 day'],
    ['They came on the last day of February.', 'the last day of February = 2024-02-29 day'],
    ['They came on the 3rd day of March 2011.', 'the 3rd day of March 2011 = 2011-03-03 day'],
    ['They came on the first Sunday in December.', 'the first Sunday in December = 2024-12-01 day'],
    ['They came on the last Friday of November 2023.', 'the last Friday of November 2023 = 2023-11-24 day'],
    ['They came on the final weekend of November.', 'the final weekend of November = 2024-11-30..2024-12-01 day'],
    ['They came in the first days of December.', 'the first days of December = 2024-12-01..2024-12-10 month'],
    ['They came in the closing weeks of March.', 'the closing weeks of March = 2024-03-21..2024-03-31 month'],
    ['They came in the last week of last November.', 'the last week of last November = 2023-11-24..2023-11-30 day'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test.each([
    ['no month', 'They came in the last week of the siege.', []],
    ['a holiday', 'They came on the first day of May Day.', ['May Day = 2024-05-01 day']],
    [
      'a fifth weekday',
      'They came on the fifth Monday of May.',
      ['Monday = 2024-12-09 day', 'May = 2024-05-01..2024-05-31 month'],
    ],
  ])('leaves %s alone', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  test('the reason says how a week is counted', () => {
    const text = 'They came in the last week of November.'
    const [mention] = findDates(text, [{ start: 0, end: text.length, passage: 0 }], PUBLISHED)
    expect(mention?.reason).toMatchInlineSnapshot(
      `"“the last week of November” is counted in sevens from the month's last day; “November” names no year: it is taken as the last before 9 December 2024, the day the article was published"`,
    )
  })
})
