import { describe, expect, test } from 'vitest'
import { buildTopics } from '../../../scripts/bench/same-event-data.ts'

const ROWS = [
  { id: '4_2', story: '4b', text: 'The ferry sank.\nNobody drowned.' },
  { id: '4_1', story: '4a', text: 'A ferry sank off Brannock.' },
  { id: '9_1', story: '9a', text: 'The mill burned.' },
]
const asked = (a: readonly [string, string], b: readonly [string, string], same: boolean) => ({
  topic: '4',
  a: { doc: a[0], text: a[1] },
  b: { doc: b[0], text: b[1] },
  same,
})

describe('buildTopics', () => {
  test('takes the articles of the stories asked for, in order, and finds each line', () => {
    const [topic, ...others] = buildTopics(ROWS, [
      asked(['4_1', 'A ferry sank off Brannock.'], ['4_2', 'Nobody drowned.'], true),
    ])
    expect(others).toEqual([])
    expect(topic?.articles.map(({ id }) => id)).toEqual(['4_1', '4_2'])
    expect(topic?.pairs).toEqual([
      { a: { article: 0, start: 0, end: 26 }, b: { article: 1, start: 16, end: 31 }, same: true, oneStory: false },
    ])
  })

  test.each([
    ['an article that is not there', ['4_7', 'The ferry sank.'] as const],
    ['a line that is not there', ['4_1', 'The ferry'] as const],
  ])('refuses %s', (_, side) => {
    expect(() => buildTopics(ROWS, [asked(side, ['4_2', 'Nobody drowned.'], true)])).toThrow('No line of')
  })
})
