import { describe, expect, test } from 'vitest'
import { findDates } from '../../../src/text/dates.ts'
import { civil } from '../../model/civil.ts'

/** The day that is found in one sentence of an article of 3 March 2025. */
function dayIn(text: string): string | undefined {
  return findDates(text, [{ start: 0, end: text.length, passage: 0 }], civil('2025-03-03'))[0]?.from
}

describe('what is done on a day without its year was not done after the article', () => {
  test.each([
    ['The mayor was arrested on 3 May in Karsk.', '2024-05-03'],
    ['Police seized the ship on April 20.', '2024-04-20'],
    ['On April 20, police seized the ship.', '2024-04-20'],
    ['The bridge collapsed on 3 May.', '2024-05-03'],
  ])('%s', (text, expected) => {
    expect(dayIn(text)).toBe(expected)
  })
})

describe('what was said of a day may lie ahead of it', () => {
  test.each([
    ['The government called an election for 3 May.', '2025-05-03'],
    ['The prime minister called a snap election on 3 May.', '2025-05-03'],
    ['The judge adjourned the trial until 3 May.', '2025-05-03'],
    ['The court ordered him to appear on 3 May.', '2025-05-03'],
    ['They found a way to reopen the port on 3 May.', '2025-05-03'],
    ['The mayor invited voters to a meeting on 3 May.', '2025-05-03'],
    ['The council confirmed that the bridge reopens on 3 May.', '2025-05-03'],
    ['Sales begin on 3 May, the company said.', '2025-05-03'],
    ['Tickets for the show on 3 May sold out.', '2025-05-03'],
    ['The mayor resigned on March 10.', '2025-03-10'],
  ])('%s', (text, expected) => {
    expect(dayIn(text)).toBe(expected)
  })
})

test('what stands farther away than a sentence is long does not count', () => {
  const far = 'and it rained, '.repeat(20)
  expect(dayIn(`The mill was sold, ${far}and the mayor was arrested on 3 May, ${far}which they wanted to see.`)).toBe(
    dayIn('The mayor was arrested on 3 May.'),
  )
  expect(dayIn('The mayor was arrested on 3 May, which they wanted to see.')).toBe('2025-05-03')
})
