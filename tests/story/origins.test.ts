import { describe, expect, test } from 'vitest'
import { eventWith } from './small-story.ts'
import { tellTwo } from './other-news.ts'

/** `label (articles): reason` of each origin of the event that the first article begins with. */
function originsOf(first: string, second: string): string[] {
  const event = eventWith(tellTwo(first, second), first)
  return event.origins.map(
    ({ label, articles, reason }) => `${label} (${articles.join(', ')})${reason === '' ? '' : `: ${reason}`}`,
  )
}

const HELD = 'Police arrested the banker Tomas Veld on Monday'
const WAS_HELD = 'The banker Tomas Veld was arrested by police on Monday'

describe('one origin', () => {
  test.each([
    [
      'both credit an agency, by two forms of words',
      `${HELD}, the Corvid news agency reported.`,
      `${WAS_HELD}, according to the Corvid news agency.`,
      ['Corvid (first, second): these articles credit Corvid'],
    ],
    [
      'nine words in a row are the same',
      'Police arrested the banker Tomas Veld at his house by the river on Monday.',
      'In Karsk, police arrested the banker Tomas Veld at his house by the river.',
      ['Halden Post (first, second): the same 9 words or more in a row'],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(originsOf(first, second)).toEqual(expected)
  })
})

describe('two origins', () => {
  test.each([
    ['each article stands for itself', `${HELD}.`, `${WAS_HELD}.`, ['Halden Post (first)', 'Ambleford Echo (second)']],
    [
      'only one credits an agency',
      `${HELD}, the Corvid news agency reported.`,
      `${WAS_HELD}.`,
      ['Corvid (first): the article credits Corvid', 'Ambleford Echo (second)'],
    ],
    [
      'eight words in a row are the same',
      'Police arrested the banker Tomas Veld at his house on Monday.',
      'Late on Monday police arrested the banker Tomas Veld at his villa.',
      ['Halden Post (first)', 'Ambleford Echo (second)'],
    ],
  ])('%s', (_, first, second, expected) => {
    expect(originsOf(first, second)).toEqual(expected)
  })
})

test('an account points at its own origin', () => {
  const story = tellTwo(`${HELD}.`, `${WAS_HELD}.`)
  const event = eventWith(story, HELD)
  expect(event.accounts.map(({ article, origin }) => [article, event.origins[origin]?.label])).toEqual([
    ['first', 'Halden Post'],
    ['second', 'Ambleford Echo'],
  ])
})
