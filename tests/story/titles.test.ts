import { describe, expect, test } from 'vitest'
import { eventWith } from './small-story.ts'
import { fateOf, tellTwo } from './other-news.ts'

/** The title of the event that the sentence tells. */
function titleOf(first: string, second: string, words = second): string {
  return eventWith(tellTwo(first, second), words).title
}

describe('another account gives the title where one leans on what was said before', () => {
  test.each([
    [
      'However',
      'However, President Oren Halvik fled the city of Karsk on Thursday.',
      'President Oren Halvik fled Karsk on Thursday, his party said.',
      'President Oren Halvik fled Karsk on Thursday',
    ],
    [
      'This week',
      'This week they seized the city of Mirelle.',
      'Rebels seized the city of Mirelle on Tuesday.',
      'Rebels seized the city of Mirelle on Tuesday',
    ],
    [
      'a pronoun',
      'They seized the city of Mirelle on Tuesday.',
      'Rebels seized the city of Mirelle on Tuesday.',
      'Rebels seized the city of Mirelle on Tuesday',
    ],
    [
      'a clause of time',
      'As crowds cheered outside, they freed prisoners from the Gravel Hill prison in Karsk.',
      'Rebels freed prisoners from the Gravel Hill prison in Karsk.',
      'Rebels freed prisoners from the Gravel Hill prison in Karsk',
    ],
  ])('%s', (_, first, second, title) => {
    expect(titleOf(first, second)).toBe(title)
    expect(titleOf(second, first)).toBe(title)
  })
})

describe('a title is the shortest clause that says who did what', () => {
  test.each([
    [
      'without an opening word',
      'Meanwhile, Dorvale granted asylum to President Oren Halvik.',
      'Dorvale granted asylum to President Oren Halvik',
    ],
    [
      'without what follows a comma',
      'The mayor opened the bridge in Brannock, which her father had begun in his youth.',
      'The mayor opened the bridge in Brannock',
    ],
    [
      'without what happened meanwhile',
      'Police arrested the banker Tomas Veld in Karsk while he was eating his soup at a table by the window.',
      'Police arrested the banker Tomas Veld in Karsk',
    ],
    [
      'with what was said before its speaker',
      '“It will take us a week to clear the road if it stays as dry as it is,” the engineer Rika Lorne said.',
      '“It will take us a week to clear the road if it stays as dry as it is,” the engineer Rika Lorne said',
    ],
    [
      'with both marks of a quotation',
      'Mayor Ilona Marsh said: “The bridge will never open again.”',
      'Mayor Ilona Marsh said: “The bridge will never open again.”',
    ],
  ])('%s', (_, sentence, title) => {
    expect(titleOf(sentence, 'A goat was found on a roof in Pellworth.', sentence)).toBe(title)
  })
})

test('words of a "he" give no title where the sentence before names him', () => {
  const story = tellTwo(
    'Mayor Oren Halvik announced the closure of the bridge. “It is over and there is no way back,” he said.',
    'A goat was found.',
  )
  const event = story.events.find(({ id }) => id === fateOf(story, 'first', 'It is over').event)
  expect(event?.accounts).toHaveLength(2)
  expect(event?.title).toContain('closure of the bridge')
})

test('a sentence that denies or recounts gives no title where the one before can', () => {
  for (const next of ['The ministry denied the claim.', 'A customs officer put the figure at 90.']) {
    const story = tellTwo(`Witnesses said that 40 lorries had crossed the Tarn. ${next}`, 'A goat was found.')
    const event = story.events.find(({ id }) => id === fateOf(story, 'first', next).event)
    expect(event?.accounts).toHaveLength(2)
    expect(event?.title).toContain('40 lorries')
  }
})
