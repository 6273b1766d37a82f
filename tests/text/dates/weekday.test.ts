import { expect, test } from 'vitest'
import { findDates } from '../../../src/text/dates.ts'
import { civil } from '../../model/civil.ts'
import { sentencesOf } from '../sentence-lines.ts'

test.each([
  ['“last” is not yesterday', '2024-12-11', 'last Tuesday', '2024-12-03'],
  ['two days before it may be this week’s', '2024-12-12', 'last Tuesday', '2024-12-10'],
  ['over a weekend it may be yesterday', '2024-12-08', 'last Saturday', '2024-12-07'],
  ['and on a Monday', '2024-12-09', 'last Sunday', '2024-12-08'],
  ['what is past may be yesterday', '2024-12-11', 'this past Tuesday', '2024-12-10'],
])('%s: on %s, %s', (_, published, words, day) => {
  const text = `The bridge fell ${words}.`
  expect(findDates(text, sentencesOf(text), civil(published)).map(({ from, to }) => [from, to])).toEqual([[day, day]])
})

test('why it is not yesterday', () => {
  const text = 'The bridge fell last Tuesday.'
  expect(findDates(text, sentencesOf(text), civil('2024-12-11'))[0]?.reason).toBe(
    '“last Tuesday” is the Tuesday of the week before 11 December 2024, the day the article was published',
  )
})
