import { describe, expect, test } from 'vitest'
import type { Disagreement, Story } from '../../src/model/story.ts'
import { wordsAt } from './small-story.ts'
import { tellTwo } from './other-news.ts'

/** `what: value / value`, each with its words as the articles have them. */
function differencesOf(story: Story): string[] {
  return story.disagreements.map(({ field, what, values }) => {
    return `${field} ${what}: ${values.map(({ value }) => value).join(' / ')}`
  })
}

function spansOf(story: Story, { values }: Disagreement): string[][] {
  return values.map(({ spans }) =>
    spans.map(({ article, start, end }) => `${article}: ${wordsAt(story, article, start, end)}`),
  )
}

const DIFFER: readonly (readonly [what: string, first: string, second: string, difference: string])[] = [
  [
    'a vague number and a greater one',
    'Hundreds of miners stormed the Larch Palace in the city of Karsk.',
    'About 2,000 miners stormed the Larch Palace in the city of Karsk.',
    'number miner: Hundreds / 2,000',
  ],
  [
    'two exact numbers',
    'Police arrested 12 dockers in the city of Brannock on Monday.',
    'Police arrested 19 dockers in the city of Brannock on Monday.',
    'number docker: 12 / 19',
  ],
  [
    'how long a rule lasted',
    'Rebels ended the 14-year rule of President Oren Halvik on Friday.',
    'Rebels ended the 24-year regime of President Oren Halvik on Friday.',
    'number year: rule: 14-year / 24-year',
  ],
  [
    'a number and another in the sentence after',
    'Witnesses said that 40 lorries had crossed the Tarn. A customs officer put the figure at 90.',
    'A goat was found on a roof in Pellworth.',
    'number lorry: 40 / 90',
  ],
  [
    'claimed and denied',
    'The Northern League said that General Rolf Anker had sold rifles. The ministry denied the claim.',
    'A goat was found on a roof in Pellworth.',
    'polarity whether it happened: claimed / denied',
  ],
]

const AGREE: readonly (readonly [what: string, first: string, second: string])[] = [
  [
    'the same number in figures and in words',
    'Police arrested 12 dockers in the city of Brannock on Monday.',
    'Police arrested twelve dockers in the city of Brannock on Monday.',
  ],
  [
    'more than ten, and fourteen',
    'More than 10 dockers were arrested in the city of Brannock on Monday.',
    'Police arrested 14 dockers in the city of Brannock on Monday.',
  ],
  [
    'about a hundred, and 104',
    'About 100 dockers were arrested in the city of Brannock on Monday.',
    'Police arrested 104 dockers in the city of Brannock on Monday.',
  ],
  [
    'numbers of different things',
    'Police arrested 12 dockers in the city of Brannock on Monday.',
    'Police arrested dockers at 9 warehouses in the city of Brannock on Monday.',
  ],
  [
    'numbers of different events',
    'Police arrested 12 dockers in the city of Brannock on Monday.',
    'Police arrested 19 dockers in the city of Mirelle on Friday.',
  ],
  [
    'ages of different people',
    'Police arrested the banker Tomas Veld, 44, on Monday.',
    'The banker Tomas Veld, 45, was arrested by police on Monday.',
  ],
  [
    'how long ago, told twice',
    'Tomas Veld died in hospital on Sunday after 3 years of illness.',
    'Tomas Veld passed away on Sunday, 2 weeks before his trial.',
  ],
  [
    'what is confirmed',
    'The Northern League said that General Rolf Anker had sold rifles. The ministry confirmed the claim.',
    'A goat was found on a roof in Pellworth.',
  ],
]

describe('articles differ over', () => {
  test.each(DIFFER)('%s', (_, first, second, difference) => {
    expect(differencesOf(tellTwo(first, second))).toEqual([difference])
  })
})

describe('articles do not differ over', () => {
  test.each(AGREE)('%s', (_, first, second) => {
    expect(differencesOf(tellTwo(first, second))).toEqual([])
  })
})

test('each value has the words of each article that gives it, and the event has the disagreement', () => {
  const story = tellTwo(
    'Police arrested 12 dockers in the city of Brannock on Monday.',
    'Police arrested 19 dockers in the city of Brannock on Monday.',
  )
  const [difference] = story.disagreements
  if (difference === undefined) throw new Error('No disagreement.')
  expect(spansOf(story, difference)).toEqual([['first: 12'], ['second: 19']])
  const event = story.events.find(({ id }) => id === difference.event)
  expect(event?.disagreements).toEqual([difference.id])
})

test('a denial has the sentences of both sides', () => {
  const story = tellTwo(
    'Rika Lorne said that the mill was sold. The ministry denied the claim.',
    'A goat was found on a roof in Pellworth.',
  )
  const [difference] = story.disagreements
  if (difference === undefined) throw new Error('No disagreement.')
  expect(spansOf(story, difference)).toEqual([
    ['first: Rika Lorne said that the mill was sold.'],
    ['first: The ministry denied the claim.'],
  ])
})
