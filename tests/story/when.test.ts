import { describe, expect, test } from 'vitest'
import { formatInterval } from '../../src/model/date-text.ts'
import type { Story, StoryEvent, When } from '../../src/model/story.ts'
import { compareWhen } from '../../src/story/when.ts'
import { parseCivilDate } from '../../src/model/civil-date.ts'
import { buildSmall, eventWith, wordsAt } from './small-story.ts'
import { tellTwo } from './other-news.ts'

/** `9 May 2024 morning, day, stated: reason [evidence]`, for an article of Friday 10 May 2024. */
function describeWhen(story: Story, { when }: StoryEvent): string {
  const { start, end, precision, part, stated, reason, evidence } = when
  const days = start === null || end === null ? 'no day' : formatInterval(start, end, precision)
  const words = evidence === null ? 'no words' : wordsAt(story, evidence.article, evidence.start, evidence.end)
  return `${days}${part === null ? '' : ` ${part}`}, ${stated ? 'stated' : 'worked out'} [${words}] ${reason}`
}

const SEIZED = 'Rebels seized the city of Mirelle'

describe('the day of one account', () => {
  test.each([
    ['stated', `${SEIZED} on 3 March 2024.`, '3 March 2024, stated [3 March 2024] An article says “3 March 2024”'],
    [
      'worked out',
      `${SEIZED} on Tuesday.`,
      '7 May 2024, worked out [Tuesday] “Tuesday” is the Tuesday on or before 10 May 2024, the day the article was published',
    ],
    [
      'with its part of day',
      `${SEIZED} in the early hours of Sunday.`,
      '5 May 2024 early-hours, worked out [the early hours of Sunday] “Sunday” is the Sunday on or before 10 May 2024, the day the article was published',
    ],
    ['a year', `${SEIZED} in 2016.`, '2016, stated [2016] An article says “2016”'],
    [
      'a month',
      `${SEIZED} in March.`,
      'March 2024, worked out [March] “March” names no year: it is taken as the last before 10 May 2024, the day the article was published',
    ],
    [
      'of publication, where no words give one',
      `${SEIZED}.`,
      '10 May 2024, worked out [no words] No words give the day; 10 May 2024 is the day of the article that reports it',
    ],
    [
      'of publication, where words only say since when',
      `${SEIZED} in their greatest advance since 2011.`,
      '10 May 2024, worked out [no words] No words give the day; 10 May 2024 is the day of the article that reports it',
    ],
    [
      'and not of what is said of somebody between commas',
      'Rebels, who took up arms in 2011, seized the city of Mirelle on Tuesday.',
      '7 May 2024, worked out [Tuesday] “Tuesday” is the Tuesday on or before 10 May 2024, the day the article was published',
    ],
    [
      'nor of that alone',
      'Rebels, who took up arms in 2011, seized the city of Mirelle.',
      '10 May 2024, worked out [no words] No words give the day; 10 May 2024 is the day of the article that reports it',
    ],
    [
      'unknown among older years',
      `The war began in 2009. ${SEIZED}.`,
      'no day, worked out [no words] No words give the day, and the sentences around speak of earlier years',
    ],
    [
      'unknown where words set it apart from the day of the article',
      'Rebels recently seized the city of Mirelle.',
      'no day, worked out [no words] No words give the day: “recently” only says that it lies before the day of the article',
    ],
    [
      'unknown where a stretch of years up to then is all that is said',
      'Rebels seized the city of Mirelle four times over the last 250 years.',
      'no day, worked out [no words] No words give the day: “the last 250 years” only says that it lies before the day of the article',
    ],
    [
      'unknown where its figures can be two days',
      `${SEIZED} on 3/4/2024.`,
      'no day, worked out [no words] “3/4/2024” can be two days: 3 April 2024 or 4 March 2024',
    ],
    [
      'with the weekday that does not fit it',
      `${SEIZED} on Monday, 7 May 2024.`,
      '7 May 2024, stated [Monday, 7 May 2024] An article says “Monday, 7 May 2024”; 7 May 2024 was a Tuesday, though the article says “Monday”',
    ],
    [
      'without a word where the weekday fits',
      `${SEIZED} on Tuesday, 7 May 2024.`,
      '7 May 2024, stated [Tuesday, 7 May 2024] An article says “Tuesday, 7 May 2024”',
    ],
    [
      'of publication, where such words belong to something else',
      'Rebels seized the city of Mirelle and its recently built harbour.',
      '10 May 2024, worked out [no words] No words give the day; 10 May 2024 is the day of the article that reports it',
    ],
    [
      'of publication, with words for the present',
      'Rebels have now seized the city of Mirelle.',
      '10 May 2024, worked out [no words] No words give the day; 10 May 2024 is the day of the article that reports it',
    ],
    [
      'from elsewhere in its sentence',
      `On Tuesday, in heavy rain, ${SEIZED.replace('R', 'r')}.`,
      '7 May 2024, worked out [Tuesday] “Tuesday” is the Tuesday on or before 10 May 2024, the day the article was published',
    ],
  ])('%s', (_, body, expected) => {
    const story = buildSmall({ one: { body } })
    expect(describeWhen(story, eventWith(story, 'seized the city'))).toBe(expected)
  })

  test.each([
    [
      `${SEIZED}.`,
      'No words give the day; 10 May 2024 is the day of the article that reports it, a day that is itself inferred',
    ],
    [
      `${SEIZED} on Tuesday.`,
      '“Tuesday” is the Tuesday on or before 10 May 2024, the day the article was published (itself inferred)',
    ],
    [`${SEIZED} on 7 May 2024.`, 'An article says “7 May 2024”'],
  ])('counted from a day of publication that is itself inferred: %s', (body, expected) => {
    const story = buildSmall({
      one: { published: '2024-05-10\ninferred:\n  published: The page names no day.', body },
    })
    expect(eventWith(story, SEIZED).when.reason).toBe(expected)
  })

  test('of an editor', () => {
    const story = buildSmall(
      { one: { body: `${SEIZED} on Tuesday.` } },
      'decisions:\n  redate:\n    - article: one\n      words: seized the city\n      to: 2024-05-03/2024-05-04\n      why: A letter from Mirelle has it.\n',
    )
    expect(describeWhen(story, eventWith(story, SEIZED))).toMatchInlineSnapshot(
      `"3 and 4 May 2024, worked out [no words] The editor’s date: A letter from Mirelle has it."`,
    )
  })
})

/**
 * `7 May 2024: title` of every event, for an article of Friday 10 May 2024; `(background)` where it is told as that.
 */
function daysIn(body: string): string[] {
  return buildSmall({ one: { body } }).events.map(({ title, when: { start, end, precision }, background }) => {
    const days = start === null || end === null ? 'no day' : formatInterval(start, end, precision)
    return `${days}: ${title}${background ? ' (background)' : ''}`
  })
}

describe('a day in an aside is not that of the verb outside it', () => {
  test.each([
    [
      'The bridge, built in 1875, collapsed on Monday.',
      ['1875: The bridge, built in 1875 (background)', '6 May 2024: The bridge, built in 1875, collapsed on Monday'],
    ],
    [
      'The bridge built in 1875 collapsed on Monday.',
      ['1875: The bridge built in 1875 (background)', '6 May 2024: The bridge built in 1875 collapsed on Monday'],
    ],
    [
      'The bridge, built in 1875, collapsed.',
      ['1875: The bridge, built in 1875 (background)', '10 May 2024: The bridge, built in 1875, collapsed'],
    ],
    [
      'In March, the bridge, built in 1875, collapsed.',
      ['1875: the bridge, built in 1875 (background)', 'March 2024: In March, the bridge, built in 1875, collapsed'],
    ],
    [
      'Ilona Marsh, elected in 2019, resigned on Monday.',
      [
        '2019: Ilona Marsh, elected in 2019 (background)',
        '6 May 2024: Ilona Marsh, elected in 2019, resigned on Monday',
      ],
    ],
    [
      'Ilona Marsh, elected in 2019 and jailed in 2021, died on Monday.',
      [
        '2019: Ilona Marsh, elected in 2019 (background)',
        '6 May 2024: Ilona Marsh, elected in 2019 and jailed in 2021, died on Monday',
      ],
    ],
    [
      'Elected in 2019, Ilona Marsh resigned on Monday.',
      ['6 May 2024: Elected in 2019, Ilona Marsh resigned on Monday'],
    ],
    [
      'On Monday the court freed Ilona Marsh, jailed in 2019 for theft.',
      ['2019: Ilona Marsh, jailed in 2019 for theft (background)', '6 May 2024: On Monday the court freed Ilona Marsh'],
    ],
    [
      'Ilona Marsh, the winner of the 2019 vote, resigned on Monday.',
      ['6 May 2024: Ilona Marsh, the winner of the 2019 vote, resigned on Monday'],
    ],
    [
      'Ilona Marsh, born on May 3, 1950, died on Monday in Karsk.',
      ['6 May 2024: Ilona Marsh, born on May 3, 1950, died on Monday in Karsk'],
    ],
    [
      'Ilona Marsh – born 3 May 1950 – died on Monday in Karsk.',
      ['6 May 2024: Ilona Marsh – born 3 May 1950 – died on Monday in Karsk'],
    ],
    [
      'Ilona Marsh (born 3 May 1950) died on Monday in Karsk.',
      ['6 May 2024: Ilona Marsh (born 3 May 1950) died on Monday in Karsk'],
    ],
    [
      'Ilona Marsh (pictured on 2 June 2019) died on Monday.',
      ['6 May 2024: Ilona Marsh (pictured on 2 June 2019) died on Monday'],
    ],
    [
      'Ilona Marsh (3 May 1950 – 8 May 2024) was killed.',
      ['10 May 2024: Ilona Marsh (3 May 1950 – 8 May 2024) was killed'],
    ],
    [
      'The ship, seized by police on 29 April, sank on Monday.',
      ['6 May 2024: The ship, seized by police on 29 April, sank on Monday'],
    ],
    [
      'The war, which began in 2011, has cost thousands of lives.',
      ['2011: The war, which began in 2011, has cost thousands of lives (background)'],
    ],
    [
      'The bridge, which opened in 1875, collapsed.',
      [
        '1875: The bridge, which opened in 1875, collapsed (background)',
        '10 May 2024: The bridge, which opened in 1875, collapsed',
      ],
    ],
    [
      'The bridge, built in 1875, was a landmark. The flood destroyed it.',
      ['1875: The bridge, built in 1875 (background)', '10 May 2024: The flood destroyed it'],
    ],
  ])('%s', (body, expected) => {
    expect(daysIn(body)).toEqual(expected)
  })
})

describe('a day between marks that is no aside', () => {
  test.each([
    ['The union called a strike (1 March).', ['1 March 2024: The union called a strike (1 March)']],
    ['The mayor, on Monday, resigned.', ['6 May 2024: The mayor, on Monday, resigned']],
    [
      'The minister, speaking on Monday in Karsk, resigned.',
      ['6 May 2024: The minister, speaking on Monday in Karsk, resigned'],
    ],
    [
      'Rebels seized the town, burned the bridge and freed prisoners on Monday.',
      ['6 May 2024: Rebels seized the town, burned the bridge and freed prisoners on Monday'],
    ],
    [
      'The attack, carried out on Monday, killed 20 people.',
      ['6 May 2024: The attack, carried out on Monday, killed 20 people'],
    ],
    [
      'The attack, which took place on Monday, killed 20 people.',
      ['6 May 2024: The attack, which took place on Monday, killed 20 people'],
    ],
    [
      'Tomas Veld was killed, struck by a car on Monday.',
      ['6 May 2024: Tomas Veld was killed, struck by a car on Monday'],
    ],
    [
      'The flood destroyed Brannock (population 1,200, founded 1875) on Monday.',
      ['6 May 2024: The flood destroyed Brannock (population 1,200, founded 1875) on Monday'],
    ],
    ['The army, a relic, fled on Monday.', ['6 May 2024: The army, a relic, fled on Monday']],
    [
      'The army, a relic, fled the town on Monday, burned the bridge and left.',
      ['6 May 2024: The army, a relic, fled the town on Monday'],
    ],
  ])('%s', (body, expected) => {
    expect(daysIn(body)).toEqual(expected)
  })
})

test.each(['**27 November 2023**', 'Sources: Karsk Gazette, April 2021', 'Photos from 2019, by Ilona Marsh'])(
  'words that tell of nothing found no event, however old their day: %s',
  (body) => {
    expect(daysIn(body)).toEqual([])
  },
)

describe('the day of several accounts', () => {
  test.each([
    ['words beat the day of publication', `${SEIZED}.`, `${SEIZED} on Tuesday.`, '7 May 2024'],
    ['a day beats a week', `This week ${SEIZED.replace('R', 'r')}.`, `${SEIZED} on Tuesday.`, '7 May 2024'],
    ['a day beats a month', `${SEIZED} in May 2024.`, `${SEIZED} on 7 May 2024.`, '7 May 2024'],
    [
      'a day beside no verb, in the month of one',
      `${SEIZED} in May 2024.`,
      `On Tuesday, in heavy rain, ${SEIZED.replace('R', 'r')}.`,
      '7 May 2024',
    ],
    ['a day beats a stretch of days', `${SEIZED} on 6 and 7 May 2024.`, `${SEIZED} on Tuesday.`, '7 May 2024'],
    ['a part of day beats a day', `${SEIZED} on Tuesday.`, `${SEIZED} on Tuesday night.`, '7 May 2024 night'],
  ])('%s', (_, first, second, expected) => {
    for (const story of [tellTwo(first, second), tellTwo(second, first)]) {
      const event = eventWith(story, 'the city of Mirelle')
      expect(event.accounts).toHaveLength(2)
      expect(describeWhen(story, event).startsWith(`${expected}, `)).toBe(true)
    }
  })

  test('without any words, the earliest day of publication', () => {
    const story = tellTwo(`${SEIZED}.`, `${SEIZED}.`, { published: '2024-05-08', later: '2024-05-10' })
    expect(eventWith(story, SEIZED).when.start).toBe('2024-05-08')
  })
})

test('background is what ended long before the first article, and what has no day', () => {
  const story = buildSmall({
    one: {
      body: 'The war began in 2009. The army left the city of Karsk.\n\nRebels seized the city of Mirelle on Tuesday.\n\nA flood destroyed the mill in Brannock in March.',
    },
  })
  expect(story.events.map(({ title, background }) => [title, background])).toEqual([
    ['The war began in 2009', true],
    ['A flood destroyed the mill in Brannock in March', false],
    ['Rebels seized the city of Mirelle on Tuesday', false],
    ['The army left the city of Karsk', true],
  ])
})

test('events go by day, then by part of day, and those without a day come last', () => {
  const body = [
    'The war began in 2009. The army left the city of Karsk.',
    'On Tuesday night, police arrested the banker Tomas Veld.',
    'On Monday, a flood destroyed the mill in Brannock.',
    'On Tuesday morning, rebels seized the city of Mirelle.',
    'On Tuesday, the Northern League elected Ilona Marsh as its leader.',
  ]
  expect(buildSmall({ one: { body: body.join('\n\n') } }).events.map(({ title }) => title)).toMatchInlineSnapshot(`
    [
      "The war began in 2009",
      "a flood destroyed the mill in Brannock",
      "rebels seized the city of Mirelle",
      "On Tuesday night, police arrested the banker Tomas Veld",
      "the Northern League elected Ilona Marsh",
      "The army left the city of Karsk",
    ]
  `)
})

function whenOf(start: string | null, end = start, part: When['part'] = null): When {
  const day = (text: string | null) => (text === null ? null : parseCivilDate(text))
  return {
    start: day(start),
    end: day(end),
    precision: start === null ? 'unknown' : part === null ? 'day' : 'part-of-day',
    part,
    stated: true,
    basis: 'words',
    reason: '',
    evidence: null,
  }
}

test('compareWhen puts each of these before the next', () => {
  const inOrder = [
    whenOf('2009-01-01', '2009-12-31'),
    whenOf('2024-05-07', '2024-05-07', 'early-hours'),
    whenOf('2024-05-07', '2024-05-07', 'night'),
    whenOf('2024-05-07'),
    whenOf('2024-05-07', '2024-05-09'),
    whenOf('2024-05-08'),
    whenOf(null),
  ]
  inOrder.forEach((a, i) => {
    inOrder.forEach((b, j) => {
      expect(Math.sign(compareWhen(a, b))).toBe(Math.sign(i - j))
    })
  })
})
