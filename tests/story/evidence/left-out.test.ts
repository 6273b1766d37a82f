import { describe, expect, test } from 'vitest'
import type { Story } from '../../../src/model/story.ts'
import { eventWith, wordsAt } from '../small-story.ts'
import { tellTwo } from '../other-news.ts'

/**
 * `words: reason` of what the event that tells the first sentence left out; scores, which change with the weights, as
 * #.
 */
function leftOutOf(first: string, second: string): string[] {
  const story = tellTwo(first, second)
  return eventWith(story, first).leftOut.map(
    (span) =>
      `${wordsAt(story, span.article, span.start, span.end)}: ${span.reason.replace(/\d\.\d\d/gu, '#').replace(/word stems: [^;]+/u, 'word stems: #')}`,
  )
}

describe('left out, and why', () => {
  test.each([
    [
      'other days',
      'Rebels seized the city of Mirelle on Tuesday.',
      'Rebels seized the city of Mirelle on Thursday.',
      'Likeness #, but it cannot be the same event: different days, 7 May 2024 here and 9 May 2024 there',
    ],
    [
      'other doers',
      'President Oren Halvik visited the flooded villages near Brannock.',
      'Opposition leader Ilona Marsh visited the flooded villages near Brannock.',
      'Likeness #, but it cannot be the same event: different doers, “President Oren Halvik” here and “Opposition leader Ilona Marsh” there',
    ],
    [
      'other things',
      'Dorvale granted asylum to President Oren Halvik.',
      'Dorvale granted asylum to General Rolf Anker.',
      'Likeness #, but it cannot be the same event: different things, “President Oren Halvik” here and “General Rolf Anker” there',
    ],
    [
      'other numbers',
      'A storm killed nine people in the city of Mirelle.',
      'A storm killed 12,000 people in the city of Mirelle.',
      'Likeness #, but it cannot be the same event: different numbers, “nine” here and “12,000” there',
    ],
  ])('%s', (_, first, second, reason) => {
    expect(leftOutOf(first, second)).toEqual([`${second}: ${reason}`])
    expect(leftOutOf(second, first)).toHaveLength(1)
  })
})

describe('nothing comes near', () => {
  test.each([
    ['other news', 'Rebels seized the city of Mirelle on Tuesday.', 'A goat was found on a roof in Pellworth.'],
    ['an account of the event itself', 'Rebels seized the city of Mirelle.', 'The city of Mirelle fell to the rebels.'],
    [
      'another clause of the same sentence',
      'Rebels seized the city of Mirelle and rebels seized the city of Karsk.',
      'A goat was found on a roof in Pellworth.',
    ],
  ])('%s', (_, first, second) => {
    expect(leftOutOf(first, second)).toEqual([])
  })
})

test('what is left out has the event that it is told in, and points at an account of the one that left it out', () => {
  const story: Story = tellTwo(
    'Rebels seized the city of Mirelle on Tuesday.',
    'Rebels seized the city of Mirelle on Thursday.',
  )
  const [event, other] = [eventWith(story, 'on Tuesday'), eventWith(story, 'on Thursday')]
  expect(event.leftOut).toMatchObject([{ event: other.id, account: 0 }])
  expect(other.leftOut).toMatchObject([{ event: event.id, account: 0 }])
  for (const { score, parts } of event.leftOut) {
    expect(
      Math.abs(
        Math.min(
          1,
          parts.reduce((sum, { points }) => sum + points, 0),
        ) - score,
      ),
    ).toBeLessThan(0.04)
  }
})
