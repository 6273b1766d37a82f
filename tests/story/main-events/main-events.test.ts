import { expect, test } from 'vitest'
import { chooseMainEvents } from '../../../src/story/main-events/main-events.ts'
import { buildSmall } from '../small-story.ts'

const story = buildSmall({
  first: {
    published: '2021-05-03',
    source: 'The Gazette',
    body: 'A storm sank the ferry Amity off Northport on 1 May.\n\nA baker in Northport won a medal on 1 May.\n\nOn 2 March 1998 a storm destroyed the pier of Eastholm.',
  },
  second: {
    published: '2021-05-04',
    source: 'Coast Radio',
    body: 'The ferry Amity sank off Northport in the storm of 1 May, and divers searched the wreck on 2 May.',
  },
  third: {
    published: '2021-05-05',
    source: 'The Herald',
    body: 'Mayor Ida Berg visited Northport on 4 May.\n\nThe storm sank the ferry Amity off Northport on 1 May.',
  },
})

function titles(days: number, perDay: number): string[] {
  const chosen = chooseMainEvents(story, days, perDay)
  return story.events.filter(({ id }) => chosen.has(id)).map(({ title }) => title)
}

test('the day of most articles comes first, with what most say of it', () => {
  expect(titles(1, 1)).toMatchInlineSnapshot(`
    [
      "A storm sank the ferry Amity off Northport on 1 May",
    ]
  `)
})

test('more days and more events a day bring more', () => {
  expect(titles(9, 9)).toMatchInlineSnapshot(`
    [
      "A storm sank the ferry Amity off Northport on 1 May",
      "A baker in Northport won a medal on 1 May",
      "divers searched the wreck on 2 May",
      "Mayor Ida Berg visited Northport on 4 May",
    ]
  `)
})

test('background is never among them', () => {
  const background = story.events.filter((event) => event.background).map(({ id }) => id)
  expect(background.length).toBeGreaterThan(0)
  const chosen = chooseMainEvents(story, 99, 99)
  expect(background.filter((id) => chosen.has(id))).toEqual([])
})

test('no days, no events', () => {
  expect(titles(0, 3)).toEqual([])
})
