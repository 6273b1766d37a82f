import { expect, test } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import type { Account, Story } from '../../src/model/story.ts'
import { viewEvent } from '../../src/site/event-view.ts'
import { createRoutes } from '../../src/site/routes.ts'
import { makeStory } from './story-fixture.ts'

/**
 * One event told by each line of one article; `figures` has for each line the picture that it stands under, or null.
 */
function captions(lines: readonly string[], figures: readonly (number | null)[]): Story {
  const text = lines.join('\n')
  const story = makeStory({
    articles: [{ id: 'a', text }],
    events: [{ id: 'fall', when: '2021-03-14', accounts: [['a', lines[0] ?? '']] }],
  })
  const [article] = story.articles
  const [event] = story.events
  if (article === undefined || event === undefined) throw new Error('No story')
  const passages = article.passages.map((passage, index): Article['passages'][number] => {
    const figure = figures[index] ?? null
    return figure === null ? passage : { ...passage, kind: 'caption', figure }
  })
  const accounts = passages.map(({ start, end, figure }): Account => {
    const span = { article: 'a', start, end }
    return {
      ...span,
      sentence: span,
      role: figure === null ? 'account' : 'caption',
      origin: 0,
      because: [`at ${start}`],
      closest: null,
    }
  })
  return { ...story, articles: [{ ...article, passages }], events: [{ ...event, accounts }] }
}

function shown(story: Story): readonly unknown[] {
  const [event] = story.events
  const columns = event === undefined ? [] : viewEvent(story, event, createRoutes('/')).columns
  return columns.flatMap(({ accounts }) =>
    accounts.map(({ note, places }) => [
      note,
      ...places.map(({ label, href }) => `${label} ${href.split('#')[1] ?? ''}`),
    ]),
  )
}

test('one caption under two pictures stands once, with both', () => {
  const story = captions(['It fell.', 'It lies low.', 'It fell.'], [0, 1, 3])
  expect(shown(story)).toEqual([
    ['stands under 2 pictures', 'picture 1 s1', 'picture 4 s3'],
    ['in a caption', 'in the article s2'],
  ])
  const [column] = story.events.flatMap((event) => viewEvent(story, event, createRoutes('/')).columns)
  expect(column?.accounts.map(({ because }) => because)).toEqual([['at 0', 'at 22'], ['at 9']])
})

test('twice under one picture is said so', () => {
  expect(shown(captions(['It fell.', 'It fell.'], [2, 2]))).toEqual([
    ['stands 2 times under one picture', 'picture 3 s1', 'picture 3 s2'],
  ])
})

test.each([
  ['a sentence that the text has twice', ['It fell.', 'It fell.'], [null, null]],
  ['a caption in the words of a sentence', ['It fell.', 'It fell.'], [null, 0]],
  ['captions in other words', ['It fell.', 'It fell down.'], [0, 1]],
] as const)('joins nothing: %s', (_, lines, figures) => {
  expect(shown(captions(lines, figures))).toHaveLength(2)
})
