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
    'the same told as done and as suffered',
    'A bomb in the city of Brannock killed 12 miners on Friday.',
    'In the city of Brannock, 15 miners were killed by a bomb on Friday.',
    'number, conflict, how many miners: 12 / 15',
  ],
  [
    'two rates',
    'The Larch Mill sold 4,000 barrels of acid a day in the city of Brannock.',
    'The Larch Mill sold 9,000 barrels of acid daily in the city of Brannock.',
    'number, conflict, how many barrels a day: 4,000 / 9,000',
  ],
  [
    'money whose sign stands before it',
    'The Bank of Brannock paid $5 billion for the mill on Monday.',
    'The Bank of Brannock paid $7 billion for the mill on Monday.',
    'number, conflict, how much money: $5 billion / $7 billion',
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
    'a place and a list that it stands in',
    'Floods killed 12 miners in Norway and Iceland on Friday.',
    'Floods killed 19 miners in Norway, Iceland, Denmark, Sweden and Finland on Friday.',
  ],
  [
    'two that one article tells of',
    'Police arrested 12 dockers in the city of Brannock on Monday. Police arrested 19 dockers in the city of Brannock on Monday.',
    'Police arrested 19 dockers in the city of Brannock on Monday.',
  ],
  [
    'a label and a number',
    'Police arrested five year seven pupils in the city of Brannock on Monday.',
    'Police arrested nine pupils in the city of Brannock on Monday.',
  ],
  [
    'a number and what it comes to in another measure',
    'The mill in the city of Brannock sold 5,000 barrels (210,000 gallons) of acid on Monday.',
    'The mill in the city of Brannock sold 300,000 gallons of acid on Monday.',
  ],
  [
    'a stretch of time and all of it',
    'Police have arrested 12 dockers in the city of Brannock since 2003.',
    'Police have arrested 40 dockers in the city of Brannock.',
  ],
  [
    'one half and the whole game',
    'Tomas Veld scored seven points in the first half on Monday for Brannock.',
    'Tomas Veld scored 14 points on Monday for Brannock.',
  ],
  [
    'some of a sort and all',
    'Tomas Veld scored three goals on penalties for Brannock on Monday.',
    'Tomas Veld scored six goals for Brannock on Monday.',
  ],
  [
    'what somebody with a name did, and what was done',
    'The Northern League killed 12 miners in the city of Brannock on Friday.',
    'In the city of Brannock, 15 miners were killed on Friday.',
  ],
  [
    'what was done and what was not',
    'Police arrested 12 dockers in the city of Brannock on Monday.',
    'Police did not arrest 19 dockers in the city of Brannock on Monday.',
  ],
  [
    'what somebody did who is not named, and what was done',
    'It killed 12 miners in the city of Brannock on Friday.',
    'In the city of Brannock, 15 miners were killed on Friday.',
  ],
  [
    'the last few and all',
    'Tomas Veld lost the past six games for Brannock.',
    'Tomas Veld lost 10 games for Brannock.',
  ],
  [
    'two vague numbers',
    'Thousands of miners stormed the Larch Palace in the city of Karsk.',
    'Tens of thousands of miners stormed the Larch Palace in the city of Karsk.',
  ],
  [
    'a range and a number',
    'Witnesses said that 40 lorries had crossed the Tarn. A customs officer put the figure at between 60 and 90.',
    'A goat was found on a roof in Pellworth.',
  ],
  [
    'a day’s late hours and its afternoon',
    'Police arrested the banker Tomas Veld on Monday morning.',
    'Police arrested the banker Tomas Veld late Monday.',
  ],
  [
    'two hours that one article tells of',
    'Police arrested the banker Tomas Veld on Monday morning. Police arrested the banker Tomas Veld on Monday evening.',
    'Police arrested the banker Tomas Veld on Monday evening.',
  ],
  [
    'a plan that was rejected',
    'Rika Lorne said that the mill should be sold. The ministry rejected it.',
    'A goat was found on a roof in Pellworth.',
  ],
  [
    'what a sentence denies of its own',
    'Rika Lorne said that the mill was sold. Tomas Veld has been accused of arson but has denied that.',
    'A goat was found on a roof in Pellworth.',
  ],
  [
    'a fact that nobody claimed',
    'The mill burned on Monday. The ministry denied the claim.',
    'A goat was found on a roof in Pellworth.',
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

test('what an article tells was not done on a later day', () => {
  const [first, second] = [
    'The Larch Mill sold 400 barrels in Brannock.',
    'The Larch Mill sold 900 barrels in Brannock on Sunday.',
  ]
  expect(differencesOf(tellTwo(first, second, { published: '2024-05-10', later: '2024-05-13' }))).toEqual([])
  expect(differencesOf(tellTwo(first, second, { published: '2024-05-12', later: '2024-05-13' }))).toEqual([
    'number, later, how many barrels: 400 / 900',
  ])
})

describe('what is reported on a later day', () => {
  const DAYS = { published: '2024-05-10', later: '2024-05-12' }

  test('does not make a count less', () => {
    const [first, second] = [
      'A flood killed 19 people in Brannock on Friday.',
      'A flood killed 12 people in Brannock on Friday.',
    ]
    expect(differencesOf(tellTwo(first, second, DAYS))).toEqual([])
    expect(differencesOf(tellTwo(first, second))).toEqual(['number, conflict, how many people: 19 / 12'])
  })

  test.each([
    [
      'may replace a number',
      'A flood killed 12 people in the town of Brannock on Friday.',
      'The flood in the town of Brannock on Friday killed 19 people.',
      'number, later, how many people: 12 / 19',
    ],
    [
      'and a number that was too great, where it says so',
      'A flood killed 19 people in the town of Brannock on Friday.',
      'The flood in the town of Brannock on Friday killed 12 people, and not more as was originally reported.',
      'number, later, how many people: 19 / 12',
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

test('a number that fits two others tells for neither', () => {
  const story = tellTwo(
    'Police arrested 12 dockers in the city of Brannock on Monday.\n\nA dog slept. More than 10 dockers were arrested in the city of Brannock on Monday.',
    'Police arrested 19 dockers in the city of Brannock on Monday.',
  )
  expect(story.disagreements.map((difference) => spansOf(story, difference))).toEqual([[['first: 12'], ['second: 19']]])
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
