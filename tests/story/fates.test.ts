import { describe, expect, test } from 'vitest'
import type { Fate } from '../../src/model/story.ts'
import { buildSmall } from './small-story.ts'
import { fateOf } from './other-news.ts'

const STORY = buildSmall(
  {
    first: {
      body: `Rebels seized the city of Mirelle on Tuesday. The rebels took the city of Mirelle on Tuesday, witnesses said.

## Rebels march on

> [!photo]
> Smoke over the river, seen from the north.

> [!photo]
> Rebels seize the city of Mirelle, Tuesday, May 7, 2024.

“What a night! What a morning!”

> We are waiting for the morning, all of us.

The city has a bridge of red brick. The rebels could soon march on the city of Karsk. The army will withdraw from the city of Karsk. The arrest of Tomas Veld is on all lips. Who opened the gate?

General Rolf Anker visited a farm.

Published: 7 May 2024, 10:30 GMT`,
    },
  },
  'decisions:\n  hide:\n    - article: first\n      words: visited a farm\n      why: It is of no matter.\n',
)

interface Row {
  readonly words: string
  readonly fate: Fate
  readonly reason: string
  readonly told: boolean
}

const ROWS: readonly Row[] = [
  { words: 'Rebels seized the city', fate: 'account', reason: 'A report of an event', told: true },
  { words: 'The rebels took', fate: 'repeat', reason: 'Tells again what this article has told before', told: true },
  { words: 'Rebels march on', fate: 'heading', reason: 'A heading of the article', told: false },
  {
    words: 'Smoke over the river',
    fate: 'caption',
    reason: 'The caption of a picture, and no report of an event told in the text',
    told: false,
  },
  {
    words: 'Rebels seize the city',
    fate: 'caption',
    reason: 'A caption that tells of an event in the text',
    told: true,
  },
  {
    words: 'What a night',
    fate: 'quotation',
    reason: 'Somebody’s words, shown with the quotations',
    told: false,
  },
  {
    words: 'We are waiting',
    fate: 'quotation',
    reason: 'Somebody’s words, shown with the quotations',
    told: false,
  },
  {
    words: 'a bridge of red brick',
    fate: 'background',
    reason: 'No happening was recognised in it',
    told: false,
  },
  {
    words: 'Who opened the gate?',
    fate: 'background',
    reason: 'A question, and no report',
    told: false,
  },
  {
    words: 'Published: 7 May',
    fate: 'background',
    reason: 'Says when the article came out, and reports nothing',
    told: false,
  },
  {
    words: 'could soon march',
    fate: 'background',
    reason: 'Tells of what may or should happen, and of nothing that did',
    told: false,
  },
  {
    words: 'The army will withdraw',
    fate: 'background',
    reason: 'Tells of what is still to come',
    told: false,
  },
  {
    words: 'The arrest of Tomas Veld',
    fate: 'background',
    reason: 'Speaks of an event in passing, too loosely to count as a report of it',
    told: false,
  },
  {
    words: 'visited a farm',
    fate: 'omitted',
    reason: 'Left out by the editor: It is of no matter.',
    told: false,
  },
]

describe('the fate of', () => {
  test.each(ROWS)('$words', ({ words, fate, reason, told }) => {
    const found = fateOf(STORY, 'first', words)
    expect([found.fate, found.reason]).toEqual([fate, reason])
    expect(found.event !== null).toBe(told)
    expect(found.events.length > 0).toBe(told)
  })
})

test('every kind of fate is in the table', () => {
  const kinds: readonly Fate[] = ['account', 'background', 'caption', 'heading', 'omitted', 'quotation', 'repeat']
  expect([...new Set(ROWS.map(({ fate }) => fate))].toSorted()).toEqual(kinds)
})

test('every sentence has one fate, in order of place', () => {
  const starts = STORY.readings[0]?.sentences.map(({ start }) => start)
  expect(STORY.sentences.map(({ start }) => start)).toEqual(starts)
})

test('a sentence whose clauses tell of two events has both, its own first', () => {
  const story = buildSmall({
    first: {
      body: 'Rebels seized the city of Mirelle on Tuesday.\n\nDorvale granted asylum to President Oren Halvik.\n\nA flood killed nine sheep near Brannock.',
    },
    second: { body: 'Dorvale granted asylum to President Oren Halvik after rebels seized the city of Mirelle.' },
  })
  const fate = fateOf(story, 'second', 'granted asylum')
  expect(fate.reason).toBe('A report of an event; its clauses tell of 2 events')
  expect(fate.events).toEqual([
    fateOf(story, 'first', 'granted asylum').event,
    fateOf(story, 'first', 'seized the city').event,
  ])
  expect(fate.event).toBe(fate.events[0])
})
