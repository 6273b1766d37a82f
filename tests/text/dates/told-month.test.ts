import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/text/dates.ts'
import { civil } from '../../model/civil.ts'
import { sentencesOf } from '../sentence-lines.ts'

const PUBLISHED = civil('2024-12-09')

/** The last mention of the text, one sentence a line: its words, its days. */
function lastOf(text: string): string | undefined {
  return findDates(text, sentencesOf(text), PUBLISHED)
    .map(({ start: from, end, ...days }) => `${text.slice(from, end)} = ${days.from}..${days.to}`)
    .at(-1)
}

describe('takes its year from what was told before', () => {
  test.each([
    ['The war began in 2016.\nThat December, troops came.', 'That December = 2016-12-01..2016-12-31'],
    ['The war began in 2016.\nThey came in that same May.', 'that same May = 2016-05-01..2016-05-31'],
    ['The mill closed in May 2016.\nIt burnt early that June.', 'early that June = 2016-06-01..2016-06-10'],
    ['He fled in November 2016.\nHe was back that February.', 'that February = 2017-02-01..2017-02-28'],
    ['He fled in 2016.\nThe port closed that autumn, for good.', 'that autumn = 2016-09-01..2016-11-30'],
    ['The dam broke on 4 April 2016.\nThat spring the army came.', 'That spring = 2016-03-01..2016-05-31'],
    ['The mill burnt in 2019.\nThe following January it opened.', 'The following January = 2020-01-01..2020-01-31'],
    ['It burnt on 4 May 2019.\nIt opened the next July.', 'the next July = 2019-07-01..2019-07-31'],
    ['It burnt on 4 May 2019.\nIt opened the following May.', 'the following May = 2020-05-01..2020-05-31'],
    ['The mill burnt in 2019.\nBy the following spring it was open.', 'the following spring = 2020-03-01..2020-05-31'],
    ['It burnt in December 2019.\nIt opened the following winter.', 'the following winter = 2020-12-01..2021-02-28'],
    ['The war began in 2016.\nOn 4 May that year he fled.', '4 May that year = 2016-05-04..2016-05-04'],
    ['He won in 2016.\nOn May 4, that same year, he fled.', 'May 4, that same year = 2016-05-04..2016-05-04'],
    ['He won in 2016.\nHe fled in May of the same year.', 'May of the same year = 2016-05-01..2016-05-31'],
    ['He won in 2016.\nHe fled on 4 May the following year.', '4 May the following year = 2017-05-04..2017-05-04'],
    ['He won in 2016.\nHe fled in May the next year.', 'May the next year = 2017-05-01..2017-05-31'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toBe(expected)
  })
})

describe('is not read', () => {
  test.each([
    [
      'where "that" points at nothing',
      'He won in 2016.\nHe said that December was cold.',
      'December = 2024-12-01..2024-12-31',
    ],
    ['in a fall', 'He won in 2016.\nThat fall broke his leg.', '2016 = 2016-01-01..2016-12-31'],
    ['before a day', 'He won in 2016.\nAfter that May 26 order he fled.', 'May 26 = 2024-05-26..2024-05-26'],
    [
      'with a year of its own',
      'He won in 2016.\nHe fled in that December 2017.',
      'December 2017 = 2017-12-01..2017-12-31',
    ],
    [
      'where it may be this year or the next',
      'He won in 2016.\nThe following October he fled.',
      '2016 = 2016-01-01..2016-12-31',
    ],
    ['where nothing was told', 'The following January he fled.', undefined],
    ['after a decade', 'In the 1990s he won.\nThe following January he fled.', 'the 1990s = 1990-01-01..1999-12-31'],
  ])('%s', (_, text, expected) => {
    expect(lastOf(text)).toBe(expected)
  })
})

test('the reason names the date that it counts from', () => {
  const text = 'The war began in 2016.\nThat December, troops came.'
  expect(findDates(text, sentencesOf(text), PUBLISHED).map(({ reason }) => reason)).toMatchInlineSnapshot(`
    [
      "stated",
      "“That December” takes its year from “2016”, named before it",
    ]
  `)
})
