import { describe, expect, test } from 'vitest'
import { fateOf, tellTwo } from './other-news.ts'

/** Titles and days of the events that a sentence of 12 December 2024, a Thursday, tells. */
function toldBy(sentence: string): [string, string | null][] {
  const story = tellTwo(sentence, 'A goat was found on a roof in Pellworth.', { published: '2024-12-12' })
  const fate = fateOf(story, 'first', sentence)
  return story.events.filter(({ id }) => fate.events.includes(id)).map(({ title, when }) => [title, when.start])
}

describe('clauses that each say their own day are happenings of their own', () => {
  test.each<[string, string, [string, string][]]>([
    [
      'with subjects of their own',
      'On Monday rebels seized the city of Mirelle, and on Wednesday troops freed prisoners from the jail in Karsk.',
      [
        ['rebels seized the city of Mirelle', '2024-12-09'],
        ['troops freed prisoners from the jail in Karsk', '2024-12-11'],
      ],
    ],
    [
      'with one subject',
      'Rebels seized Mirelle on Monday and freed prisoners in Karsk on Wednesday.',
      [
        ['Rebels seized Mirelle on Monday', '2024-12-09'],
        ['Rebels seized Mirelle on Monday and freed prisoners in Karsk on Wednesday', '2024-12-11'],
      ],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(toldBy(sentence)).toEqual(expected)
  })

  test.each<[string, string]>([
    ['not where one day is said', 'Rebels seized Mirelle and freed prisoners in Karsk on Wednesday.'],
    ['nor where both say the same', 'On Monday rebels seized Mirelle, and on Monday troops freed prisoners in Karsk.'],
  ])('%s', (_, sentence) => {
    expect(toldBy(sentence)).toHaveLength(1)
  })
})
