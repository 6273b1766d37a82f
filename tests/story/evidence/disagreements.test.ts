import { describe, expect, test } from 'vitest'
import type { Disagreement, Story } from '../../../src/model/story.ts'
import { wordsAt } from '../small-story.ts'
import { tellTwo } from '../other-news.ts'

/** `field, kind, what: value / value`. */
function differencesOf(story: Story): string[] {
  return story.disagreements.map(
    ({ field, kind, what, values }) => `${field}, ${kind}, ${what}: ${values.map(({ value }) => value).join(' / ')}`,
  )
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
    'number, conflict, how many miners: Hundreds / 2,000',
  ],
  [
    'two exact numbers',
    'Police arrested 12 dockers in the city of Brannock on Monday.',
    'Police arrested 19 dockers in the city of Brannock on Monday.',
    'number, conflict, how many dockers: 12 / 19',
  ],
  [
    'how long a rule lasted',
    'Rebels ended the 14-year rule of President Oren Halvik on Friday.',
    'Rebels ended the 24-year regime of President Oren Halvik on Friday.',
    'number, conflict, how long the rule lasted: 14-year / 24-year',
  ],
  [
    'a number and another in the sentence after',
    'Witnesses said that 40 lorries had crossed the Tarn. A customs officer put the figure at 90.',
    'A goat was found on a roof in Pellworth.',
    'number, conflict, how many lorries: 40 / 90',
  ],
  [
    'claimed and denied',
    'The Northern League said that General Rolf Anker had sold rifles. The ministry denied the claim.',
    'A goat was found on a roof in Pellworth.',
    'polarity, conflict, whether it happened: claimed / denied',
  ],
  [
    'where to, which one did not know',
    'President Oren Halvik fled Karsk for an unknown destination on Thursday.',
    'President Oren Halvik fled Karsk to Norway on Thursday.',
    'place, unknown, where to: an unknown destination / Norway',
  ],
  [
    'where to',
    'President Oren Halvik fled Karsk to Iceland on Thursday.',
    'President Oren Halvik fled Karsk to Norway on Thursday.',
    'place, conflict, where to: Iceland / Norway',
  ],
  [
    'the name that was taken',
    'In 2011, the Northern League broke ties with the Green Party and took the name Halden Front.',
    'In 2011, the Northern League broke ties with the Green Party to establish the Marten League.',
    'actor, conflict, the name it took: Halden Front / Marten League',
  ],
  [
    'the time of day',
    'Police arrested the banker Tomas Veld on Monday morning.',
    'Police arrested the banker Tomas Veld on Monday evening.',
    'date, conflict, the time of day: Monday morning / Monday evening',
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
  [
    'a part and the whole',
    'Police arrested 12 wounded dockers in the city of Brannock on Monday.',
    'Police arrested 40 dockers in the city of Brannock on Monday.',
  ],
  [
    'others and all',
    'Police arrested another 12 dockers in the city of Brannock on Monday.',
    'Police arrested 40 dockers in the city of Brannock on Monday.',
  ],
  [
    'two numbers of one sentence',
    'Police arrested 12 dockers in Brannock and later 19 dockers in the city of Brannock on Monday.',
    'Police arrested dockers in the city of Brannock on Monday.',
  ],
  [
    'thousands, and 4,000',
    'Thousands of miners stormed the Larch Palace in the city of Karsk.',
    'About 4,000 miners stormed the Larch Palace in the city of Karsk.',
  ],
  [
    'a round number and the exact one',
    'Police arrested 2,000 dockers in the city of Brannock on Monday.',
    'Police arrested 1,987 dockers in the city of Brannock on Monday.',
  ],
  [
    'the rule of a man and the rule of his family',
    'Rebels ended the 14-year rule of President Oren Halvik on Friday.',
    'Rebels ended the rule of President Oren Halvik on Friday, and his family’s five-decade grip.',
  ],
  [
    'the rule of a man and the rule of the one before him',
    'Rebels ended the 14-year rule of President Oren Halvik on Friday.',
    'Rebels ended the rule of President Oren Halvik on Friday, and recalled his predecessor’s 40-year rule.',
  ],
  [
    'a country and its city',
    'President Oren Halvik fled Karsk to Norway on Thursday.',
    'President Oren Halvik fled Karsk to Oslo on Thursday.',
  ],
  [
    'night and the early hours',
    'Police arrested the banker Tomas Veld late on Monday night.',
    'Police arrested the banker Tomas Veld on Monday evening.',
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

describe('what is reported on a later day', () => {
  const DAYS = { published: '2024-05-10', later: '2024-05-12' }

  test.each([
    [
      'may replace a number',
      'A flood killed 12 people in the town of Brannock on Friday.',
      'The flood in the town of Brannock on Friday killed 19 people.',
      'number, later, how many people: 12 / 19',
    ],
    [
      'and what was not known',
      'President Oren Halvik fled Karsk for an unknown destination on Friday.',
      'President Oren Halvik fled Karsk to Norway on Friday.',
      'place, later, where to: an unknown destination / Norway',
    ],
    [
      'but not how long somebody ruled',
      'Rebels ended the 14-year rule of President Oren Halvik on Friday.',
      'Rebels ended the 24-year regime of President Oren Halvik on Friday.',
      'number, conflict, how long the rule lasted: 14-year / 24-year',
    ],
  ])('%s', (_, first, second, difference) => {
    expect(differencesOf(tellTwo(first, second, DAYS))).toEqual([difference])
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
