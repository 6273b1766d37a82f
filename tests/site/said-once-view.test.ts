import { describe, expect, test } from 'vitest'
import type { StoryEvent } from '../../src/model/story.ts'
import { summariseEvent } from '../../src/site/event-summary.ts'
import { createRoutes } from '../../src/site/routes.ts'
import { viewSaidOnce } from '../../src/site/said-once-view.ts'
import { buildSmall } from '../story/small-story.ts'
import { bridgeStory } from './bridge-story.ts'

const story = bridgeStory()
const routes = createRoutes('/')

function fell(saidOnce: readonly number[]): StoryEvent {
  const event = story.events.find(({ id }) => id === 'bridge-fell')
  if (event === undefined) throw new Error('No event')
  return { ...event, saidOnce }
}

describe('the merged account of an event', () => {
  test('has a paragraph for each article, in order of reading, with the way to its first sentence', () => {
    expect(viewSaidOnce(story, fell([3, 0, 1]), routes)).toMatchInlineSnapshot(`
      {
        "note": "3 sentences of 4 accounts, chosen to tell most and repeat least. All accounts stand in full below.",
        "paragraphs": [
          {
            "href": "/a-bridge/articles/no-warning/#s2",
            "label": "Coast Radio",
            "language": null,
            "text": "Eleven people were injured.",
          },
          {
            "href": "/a-bridge/articles/bridge-falls/#s1",
            "label": "The Oru Post",
            "language": null,
            "text": "The bridge at Oru fell on Sunday. Nine people were hurt.",
          },
        ],
      }
    `)
  })

  test('shows where other sentences stand between', () => {
    const sentences = story.readings.find(({ article }) => article === 'bridge-falls')?.sentences ?? []
    const last = sentences.at(-1)
    if (last === undefined) throw new Error('No sentence')
    const event = fell([0, 1])
    const [first, second, ...others] = event.accounts
    if (first === undefined || second === undefined) throw new Error('No accounts')
    const span = { article: 'bridge-falls', start: last.start, end: last.end }
    const apart = { ...event, accounts: [first, { ...second, sentence: span }, ...others] }
    expect(viewSaidOnce(story, apart, routes)?.paragraphs.map(({ text }) => text)).toMatchInlineSnapshot(`
      [
        "The bridge at Oru fell on Sunday. … It was built in 1954.",
      ]
    `)
  })

  test('says so where one sentence is enough', () => {
    expect(viewSaidOnce(story, fell([2]), routes)?.note).toMatchInlineSnapshot(
      `"The sentence of 4 accounts that tells most for its length. All accounts stand in full below."`,
    )
  })

  test.each([
    [[], 'All 4 accounts in full'],
    [[0], 'Said once, and all 4 accounts in full'],
  ])('%j: lists say what opens', (saidOnce, label) => {
    expect(summariseEvent(story, fell(saidOnce), routes).inFull).toBe(label)
  })

  test.each([
    [1, [], 'The account in full', undefined],
    [2, [], 'Both accounts in full', undefined],
    [2, [0], 'Said once, and both accounts in full', 'Both accounts stand in full below.'],
  ])('of %d accounts and %j: one and two are no “all”', (count, saidOnce, label, closing) => {
    const event = fell(saidOnce)
    const few = { ...event, accounts: event.accounts.slice(0, count) }
    expect(summariseEvent(story, few, routes).inFull).toBe(label)
    expect(viewSaidOnce(story, few, routes)?.note.replace(/^.*\. (?=Both)/, '')).toBe(closing)
  })

  test('is not there where there is nothing to merge', () => {
    expect(viewSaidOnce(story, fell([]), routes)).toBeNull()
  })
})

describe('of a story that the engine made', () => {
  const made = buildSmall({
    first: {
      source: 'Halden Post',
      body: 'Police arrested the banker Tomas Veld on Monday. Farmers harvested the barley.',
    },
    second: {
      source: 'Ambleford Echo',
      body: 'The banker Tomas Veld was arrested by police on Monday at his villa by the river. Police arrested Tomas Veld on Monday.',
    },
  })
  const merged = made.events.filter(({ saidOnce }) => saidOnce.length > 0)

  test('there is something to merge', () => {
    expect(merged).toHaveLength(1)
  })

  test.each(merged)('$id: every sentence shown is verbatim, and all accounts are still shown', (event) => {
    const { saidOnce, accounts } = summariseEvent(made, event, routes)
    const texts = new Set(made.articles.map(({ text }) => text))
    for (const { text } of saidOnce?.paragraphs ?? []) {
      for (const part of text.split(' … '))
        expect(
          [...texts].some((whole) => whole.includes(part)),
          part,
        ).toBe(true)
    }
    expect(accounts.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toEqual(
      event.accounts.map(({ article, sentence: { start, end } }) =>
        made.articles.find(({ id }) => id === article)?.text.slice(start, end),
      ),
    )
  })
})
