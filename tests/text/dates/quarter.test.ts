import { describe, expect, test } from 'vitest'
import type { Anchor, Context } from '../../../src/text/dates/candidate.ts'
import type { Direction } from '../../../src/text/dates/direction.ts'
import { dayInterval, quarterInterval } from '../../../src/text/dates/interval.ts'
import { findQuarters, quarterToldOf } from '../../../src/text/dates/quarter.ts'
import { civil } from '../../model/civil.ts'

/** Told before, nearest first. */
function contextOf(told: readonly Anchor[], direction: Direction = 'past', published = '2024-12-09'): Context {
  return {
    published: civil(published),
    direction,
    anchor: (accepts) => told.find((each) => accepts(each)) ?? null,
  }
}

function quarterTold(year: number, quarter: number, distance = 1): Anchor {
  const interval = quarterInterval(year, quarter)
  if (interval === null) throw new Error(`no such quarter: ${year} ${quarter}`)
  return { interval, words: `Q${quarter} of ${year}`, distance }
}

function found(sentence: string, context = contextOf([])): string[] {
  return findQuarters(sentence).flatMap(({ start, end, resolve }) => {
    const resolution = resolve(context)
    if (resolution === null) return []
    return [
      `${sentence.slice(start, end)} = ${resolution.from}..${resolution.to}${resolution.stated ? '' : ' *'}${resolution.anchors ? '' : ' -'}`,
    ]
  })
}

/** A star marks what was worked out; a dash what nothing later counts from. */
describe('of a year', () => {
  test.each([
    ['Sales rose in the third quarter of 2016.', 'the third quarter of 2016 = 2016-07-01..2016-09-30'],
    ['Sales rose in 2016’s first half.', '2016’s first half = 2016-01-01..2016-06-30'],
    ['Sales rose in the 2nd half of 2016.', 'the 2nd half of 2016 = 2016-07-01..2016-12-31'],
    ['Sales rose in the final quarter of 2016.', 'the final quarter of 2016 = 2016-10-01..2016-12-31'],
    ['Sales rose in the fiscal fourth quarter of 2016.', 'the fiscal fourth quarter of 2016 = 2016-10-01..2016-12-31'],
    ['Sales rose in last year’s fourth quarter.', 'last year’s fourth quarter = 2023-10-01..2023-12-31 *'],
    ['Sales rose in the first half of this year.', 'the first half of this year = 2024-01-01..2024-06-30 *'],
    ['Sales will rise in the first half of next year.', 'the first half of next year = 2025-01-01..2025-06-30 *'],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toEqual([expected])
  })
})

test('both readings are found where one holds the other', () => {
  expect(found('Sales rose in the last quarter of the year.')).toEqual([
    'the last quarter of the year = 2024-10-01..2024-12-31 *',
    'the last quarter = 2024-07-01..2024-09-30 *',
  ])
})

describe('of the year that publication and the verb give', () => {
  const sentence = 'Sales in the second quarter'
  test.each([
    ['begun by publication', '2024-12-09', 'past', '2024-04-01..2024-06-30'],
    ['not begun', '2024-03-01', 'past', '2023-04-01..2023-06-30'],
    ['not begun, looking ahead', '2024-03-01', 'future', '2024-04-01..2024-06-30'],
    ['just over, looking ahead', '2024-07-20', 'future', '2024-04-01..2024-06-30'],
    ['long over, looking ahead', '2024-12-09', 'future', '2025-04-01..2025-06-30'],
  ] as const)('%s', (_, published, direction, expected) => {
    expect(found(sentence, contextOf([], direction, published))).toEqual([`the second quarter = ${expected} *`])
  })
})

describe('named by its distance from publication', () => {
  test.each([
    ['Sales rose in the latest quarter.', 'the latest quarter = 2024-07-01..2024-09-30 *'],
    ['Sales rose last quarter.', 'last quarter = 2024-07-01..2024-09-30 *'],
    ['Sales rose this quarter.', 'this quarter = 2024-10-01..2024-12-31 *'],
    ['Sales will rise next quarter.', 'next quarter = 2025-01-01..2025-03-31 *'],
    ['Sales fell from the year-ago quarter.', 'the year-ago quarter = 2023-07-01..2023-09-30 *'],
  ])('%s', (sentence, expected) => {
    expect(found(sentence)).toEqual([expected])
  })
})

describe('counted from a quarter told before', () => {
  test.each([
    ['It lost money in the year-earlier period.', 'the year-earlier period = 2023-07-01..2023-09-30 * -'],
    ['It lost money in the same quarter a year ago.', 'the same quarter a year ago = 2023-07-01..2023-09-30 * -'],
    ['It lost money in the previous quarter.', 'the previous quarter = 2024-04-01..2024-06-30 *'],
    ['It lost money in the same period.', 'the same period = 2024-07-01..2024-09-30 *'],
    ['It lost money in the 2022 period.', 'the 2022 period = 2022-07-01..2022-09-30 * -'],
  ])('%s', (sentence, expected) => {
    expect(found(sentence, contextOf([quarterTold(2024, 3)]))).toEqual([expected])
  })
})

describe('finds nothing', () => {
  test.each([
    ['a match', 'They scored in the second half.'],
    ['a player', 'The third quarter back was hurt.'],
    ['a part of a century', 'It stood for a first quarter century.'],
    ['a coin', 'He tossed a quarter into the well.'],
    ['a share', 'A quarter of the houses burned, then a third half.'],
    ['the third half', 'Tea is the third half of 2016.'],
    ['a period of anything', 'It lost money in the previous period.'],
    ['a year and a period, no quarter told', 'The 2022 period was hard.'],
  ])('%s', (_, sentence) => {
    expect(found(sentence)).toEqual([])
  })
})

describe('the quarter that is spoken of', () => {
  test.each([
    ['the latest that is over', [quarterTold(2024, 2), quarterTold(2024, 3), quarterTold(2024, 4)], 'Q3 of 2024'],
    ['else the latest that has begun', [quarterTold(2025, 1), quarterTold(2024, 4)], 'Q4 of 2024'],
    ['not one yet to begin', [quarterTold(2025, 1)], undefined],
    ['not one told too far back', [quarterTold(2024, 3, 5)], undefined],
    ['no day', [{ interval: dayInterval(civil('2024-07-01')), words: '1 July', distance: 1 }], undefined],
  ])('%s', (_, told, expected) => {
    expect(quarterToldOf(contextOf(told))?.words).toBe(expected)
  })
})
