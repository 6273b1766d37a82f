import { describe, expect, test } from 'vitest'
import { buildSmall, eventWith } from '../small-story.ts'
import { tellTwo } from '../other-news.ts'

/** `label (articles): reason` of each origin of the event that the first article begins with. */
function originsOf(first: string, second: string): string[] {
  const event = eventWith(tellTwo(first, second), first.split('. ')[0] ?? first)
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
      ['Corvid (first, second): both credit Corvid'],
    ],
    [
      'nine words in a row are the same',
      'Police arrested the banker Tomas Veld at his house by the river on Monday.',
      'In Karsk, police arrested the banker Tomas Veld at his house by the river.',
      ['Halden Post (first, second): the same 12 words in a row, “police arrested the banker Tomas Veld …”'],
    ],
    [
      'both cite one source, each by another agency',
      `${HELD}, the Corvid news agency reported, citing a Northern League source.`,
      `${WAS_HELD}, according to the Marten news agency, which quoted an unnamed Northern League source.`,
      ['Northern League (first, second): both credit Northern League'],
    ],
    [
      'what an article adds to what it credits',
      `${HELD}, the Corvid news agency reported. Tomas Veld was held at the Larch Palace on Monday.`,
      `${WAS_HELD}, the Corvid news agency said.`,
      ['Corvid (first, second): both credit Corvid'],
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
      ['Corvid (first): credits Corvid', 'Ambleford Echo (second)'],
    ],
    [
      'nine words in a row are the same, but they are a speaker’s',
      'Mayor Ilona Marsh said: “The bridge over the Tarn will never open to lorries again.”',
      'Ilona Marsh told reporters that “the bridge over the Tarn will never open to lorries again”.',
      ['Halden Post (first)', 'Ambleford Echo (second)'],
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

test('two articles of one publisher are one origin', () => {
  const story = buildSmall({
    first: { source: 'Halden Post', body: `${HELD}.` },
    second: { source: 'Halden Post', body: `${WAS_HELD}.` },
  })
  expect(eventWith(story, HELD).origins).toEqual([
    { label: 'Halden Post', articles: ['first', 'second'], reason: 'both published by Halden Post' },
  ])
})
