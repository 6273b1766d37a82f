import { describe, expect, test } from 'vitest'
import { formatInterval } from '../../../src/model/date-text.ts'
import { buildSmall } from '../small-story.ts'

const SEIZED = 'Rebels seized the city of Mirelle.'
const RESIGNED = 'The mayor Tomas Veld resigned.'

/** `27 November 2024: title, basis` of every event, for an article of Thursday 3 April 2025. */
function daysIn(body: string): string[] {
  return buildSmall({ one: { published: '2025-04-03', body } }).events.map(({ title, when }) => {
    const { start, end, precision, basis } = when
    const days = start === null || end === null ? 'no day' : formatInterval(start, end, precision)
    return `${days}: ${title}, ${basis}`
  })
}

const MIRELLE = 'Rebels seized the city of Mirelle'
const VELD = 'The mayor Tomas Veld resigned'

describe('a date that stands above', () => {
  test.each([
    ['a heading', `### 27 November 2024\n\n${SEIZED}`, [`27 November 2024: ${MIRELLE}, words`]],
    [
      'a heading, up to the next that is not below it',
      `### 27 November 2024\n\n#### In Mirelle\n\n${SEIZED}\n\n### Reactions\n\n${RESIGNED}`,
      [`27 November 2024: ${MIRELLE}, words`, `3 April 2025: ${VELD}, published`],
    ],
    [
      'a heading with its clock',
      `## Tuesday 00:30\n\n${SEIZED} A flood destroyed the mill in Brannock overnight.`,
      [
        `1 April 2025: ${MIRELLE}, words`,
        '2 and 3 April 2025: A flood destroyed the mill in Brannock overnight, words',
      ],
    ],
    ['a heading without its year, which is over', `### 1 October\n\n${SEIZED}`, [`1 October 2024: ${MIRELLE}, words`]],
    [
      'a heading within that of its year',
      `## 2019\n\n${RESIGNED}\n\n### 3 March\n\n${SEIZED}\n\n### 1 May\n\nThe army left the city of Karsk on 2 May.`,
      [
        `2019: ${VELD}, words`,
        `3 March 2019: ${MIRELLE}, words`,
        '2 May 2019: The army left the city of Karsk on 2 May, words',
      ],
    ],
    [
      'a heading of the end of a year',
      `### 27 November 2021\n\nThe mayor Tomas Veld resigned on 29 November. Rebels seized the city of Mirelle on 2 January.`,
      [
        '29 November 2021: The mayor Tomas Veld resigned on 29 November, words',
        '2 January 2022: Rebels seized the city of Mirelle on 2 January, words',
      ],
    ],
    [
      'the cell before it in its row',
      `| Day | What |\n|---|---|\n| 1 March | ${SEIZED} |\n| 3 March | ${RESIGNED} |\n\nThe army left the city of Karsk.`,
      [
        `1 March 2025: ${MIRELLE}, words`,
        `3 March 2025: ${VELD}, words`,
        '3 April 2025: The army left the city of Karsk, published',
      ],
    ],
    [
      'a bold line, up to the next and to a heading',
      `**27 November 2024**\n\n${SEIZED}\n\nA flood destroyed the mill in Brannock.\n\n**Dec. 1, 2024**\n\n${RESIGNED}\n\n## More\n\nThe army left the city of Karsk.`,
      [
        `27 November 2024: ${MIRELLE}, words`,
        '27 November 2024: A flood destroyed the mill in Brannock, words',
        `1 December 2024: ${VELD}, words`,
        '3 April 2025: The army left the city of Karsk, published',
      ],
    ],
    [
      'one of several plain lines',
      `27 November 2024\n\n${SEIZED}\n\n1 December 2024\n\n${RESIGNED}`,
      [`27 November 2024: ${MIRELLE}, words`, `1 December 2024: ${VELD}, words`],
    ],
    [
      'an item with items of its own',
      `- 1 March\n  - ${SEIZED}\n- 3 March\n  - ${RESIGNED}\n\nThe army left the city of Karsk.`,
      [
        `1 March 2025: ${MIRELLE}, words`,
        `3 March 2025: ${VELD}, words`,
        '3 April 2025: The army left the city of Karsk, published',
      ],
    ],
    [
      'and a nearer day is stronger',
      `### 27 November 2024\n\nRebels seized the city of Mirelle on 25 November 2024.`,
      ['25 November 2024: Rebels seized the city of Mirelle on 25 November 2024, words'],
    ],
  ])('%s', (_, body, expected) => {
    expect(daysIn(body)).toEqual(expected)
  })
})

test.each([
  ['a heading with more than a date', `## The events of 2011\n\n${SEIZED}`],
  ['a heading with a sentence', `## What happened on Monday\n\n${SEIZED}`],
  ['a heading of a time by the clock', `## 14:05 GMT\n\n${SEIZED}`],
  ['a year to come', `## 2027\n\n${SEIZED}`],
  ['the article’s own day above it', `**3 April 2025**\n\n${SEIZED}`],
  ['a row before its own', `| 1 March | The harbour is open. |\n|---|---|\n| Mirelle | ${SEIZED} |`],
])('no day is given by %s', (_, body) => {
  expect(daysIn(body)).toEqual([`3 April 2025: ${MIRELLE}, published`])
})

test.each([
  ['### 27 November 2024', 'The heading “27 November 2024” above it gives the date'],
  [
    '### Monday, 4 March 2025',
    'The heading “Monday, 4 March 2025” above it gives the date; 4 March 2025 was a Tuesday, though the article says “Monday”',
  ],
  [
    '### Tuesday, 14:05',
    'The heading “Tuesday, 14:05” above it gives the date; “Tuesday” is the Tuesday on or before 3 April 2025, the day the article was published',
  ],
  ['**27 November 2024**', 'The line “27 November 2024” above it gives the date'],
])('readers see what gives the day: %s', (line, expected) => {
  const story = buildSmall({ one: { published: '2025-04-03', body: `${line}\n\n${SEIZED}` } })
  expect(story.events[0]?.when.reason).toBe(expected)
})

test('a sentence among older years has no day, whatever stands above', () => {
  expect(daysIn(`### 27 November 2024\n\nThe war began in 2009. ${SEIZED}`)).toEqual([
    '2009: The war began in 2009, words',
    `no day: ${MIRELLE}, none`,
  ])
})
