import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/text/dates.ts'
import { civil } from '../../model/civil.ts'
import { sentencesOf } from '../sentence-lines.ts'

/** What an article of 20 September 2024 says in one sentence a line: the last mention and its first day. */
function lastOf(text: string): string | undefined {
  return findDates(text, sentencesOf(text), civil('2024-09-20'))
    .map(({ start, end, from }) => `${text.slice(start, end)} = ${from}`)
    .at(-1)
}

describe('a day of the month told before', () => {
  test.each([
    ['The mill burnt in May.\nOn the 8th it opened again.', 'the 8th = 2024-05-08'],
    ['The mill burnt on 3 May 2016.\nOn the 8th, it opened again.', 'the 8th = 2016-05-08'],
    ['They met on the 6th, 7th and 8th of March.', '8th of March = 2024-03-08'],
  ])('%s', (text, expected) => {
    expect(lastOf(text)).toBe(expected)
  })
})

describe('finds nothing', () => {
  test.each([
    'The office is on the 8th floor.',
    'He fell on the 8th of the hurdles.',
    'He stood on the 10th and last step.',
    'They will meet on the 28th.',
    'They met on the 32nd.',
    'He dropped a shot on the 18th.',
    'They met on the 8th, 9th and 12th.',
  ])('%s', (text) => {
    expect(lastOf(text)).toBeUndefined()
  })

  test.each([
    ['in a month that may be the next', 'The mill burnt on 20 May 2016.\nOn the 8th it opened again.', '20 May 2016'],
    ['after publication, where it is over', 'He spoke on Monday.\nThe mill had burnt on the 28th.', 'Monday'],
    ['in a month that has no such day', 'The mill burnt in June 2016.\nOn the 31st it opened again.', 'June 2016'],
  ])('%s', (_, text, before) => {
    expect(lastOf(text)?.split(' = ')[0]).toBe(before)
  })
})
