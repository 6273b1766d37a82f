import { describe, expect, test } from 'vitest'
import { pairAround, yearBefore } from '../../../src/text/dates/day-pairs.ts'
import { MONTH, monthOf } from '../../../src/text/dates/patterns.ts'

const NONE = { before: 0, after: 0, first: null, last: null, year: null }

/** What a second day lends the one in brackets. */
function pairIn(marked: string): ReturnType<typeof pairAround> {
  const [before = '', words = '', after = ''] = marked.split(/[[\]]/u)
  const month = monthOf(new RegExp(MONTH, 'iu').exec(words)?.[0] ?? '')
  if (month === null) throw new Error(`no month in ${words}`)
  return pairAround(before, after, month, /^\d/u.test(words))
}

describe('a second day that takes the month', () => {
  test.each([
    ['before it', 'Held between 3 and [7 March 2024].', { before: '3 and '.length, first: 3 }],
    ['before it, ordinal', 'Held between the 3rd and the [7th of March].', { before: '3rd and the '.length, first: 3 }],
    ['after it', 'Held between [March 3] and 7.', { after: ' and 7'.length, last: 7 }],
    [
      'after it, with a year',
      'Held between [March 3] and 7, 2024.',
      { after: ' and 7, 2024'.length, last: 7, year: 2024 },
    ],
  ])('%s', (_, marked, expected) => {
    expect(pairIn(marked)).toEqual({ ...NONE, ...expected })
  })
})

describe('a year that stands at the last day', () => {
  test.each([
    ['between two days', 'Held between [3 March] and 7 March 2024.', 2024],
    ['from one to another', 'Held from [March 3] to April 7, 2022.', 2022],
    ['with a dash', 'Held [28 May] – 2 June 2022.', 2022],
    ['of a list', 'Held on [3 March], 5 March and 7 April 2024.', 2024],
    ['over the turn of the year', 'Held from [28 December] to 3 January 2024.', 2023],
  ])('%s', (_, marked, year) => {
    expect(pairIn(marked)).toEqual({ ...NONE, year })
  })
})

describe('no pair', () => {
  test.each([
    ['a day alone', 'Held on [7 March].'],
    ['“and” without “between”', 'Talks of 3 and [7 March].'],
    ['a count after “and”', 'On [March 3] and 7 others.'],
    ['a month of its own', 'Between [March 3] and 7 April.'],
    ['days without a year', 'Held from [3 March] to 7 March.'],
    ['a year at another month only', 'On [3 March] they met; in April 2024 they parted.'],
  ])('%s', (_, marked) => {
    expect(pairIn(marked)).toEqual(NONE)
  })
})

describe('the year before that of the last day', () => {
  test.each([
    ['over the turn of the year', '28 December to 3 January 2024', 12, { year: 2024, month: 1 }, 2023],
    ['within one year', '28 May to 3 June 2024', 5, { year: 2024, month: 6 }, null],
    ['both years stand', '28 December 2020 to 3 January 2024', 12, { year: 2024, month: 1 }, null],
    ['no year stands', '28 December to 3 January', 12, { year: null, month: 1 }, null],
    ['a day alone', '28 December', 12, null, null],
  ])('%s', (_, words, month, last, year) => {
    expect(yearBefore(words, month, last)).toBe(year)
  })
})
