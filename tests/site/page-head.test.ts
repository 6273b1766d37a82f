import { describe, expect, test } from 'vitest'
import type { PageHead } from '../../src/site/page-head.ts'
import {
  headOfArticle,
  headOfEvent,
  headOfFront,
  headOfMissing,
  headOfName,
  headOfPart,
  headOfStory,
} from '../../src/site/page-head.ts'
import { createRoutes } from '../../src/site/routes.ts'
import { bridgeStory } from './bridge-story.ts'

const story = bridgeStory()
const routes = createRoutes('/sub/')

function first<T>(items: readonly T[]): T {
  const [item] = items
  if (item === undefined) throw new Error('Nothing there')
  return item
}

describe('heads of pages', () => {
  const heads: [string, PageHead, string | null, string[]][] = [
    ['front', headOfFront(routes), '/sub/', []],
    ['missing', headOfMissing(), null, []],
    ['story', headOfStory(story, routes), '/sub/a-bridge/', []],
    [
      'event',
      headOfEvent(story, first(story.events), routes),
      '/sub/a-bridge/events/bridge-built/',
      ['A bridge', 'It was built in 1954.'],
    ],
    [
      'article',
      headOfArticle(story, first(story.articles), routes),
      '/sub/a-bridge/articles/bridge-falls/',
      ['A bridge', 'Bridge falls into the Oru'],
    ],
    ['name', headOfName(story, first(story.names), routes), '/sub/a-bridge/names/oru/', ['A bridge', 'Names', 'Oru']],
    [
      'part',
      headOfPart(story, 'Coverage', routes.coverage('a-bridge'), 'Who tells what.', routes),
      '/sub/a-bridge/coverage/',
      ['A bridge', 'Coverage'],
    ],
  ]

  test.each(heads)('%s: canonical path and crumbs', (_, head, path, crumbs) => {
    expect(head.path).toBe(path)
    expect(head.crumbs.map(({ label }) => label)).toEqual(
      crumbs.map((label) => (label === 'A bridge' ? story.title : label)),
    )
  })

  test.each(heads)('%s: title and description say something and are short', (_, head) => {
    expect(head.title.length).toBeGreaterThan(5)
    expect(head.description.length).toBeGreaterThan(10)
    expect(head.description.length).toBeLessThan(185)
  })

  test('pages of a story have its card and feeds', () => {
    expect(headOfStory(story, routes).image?.href).toBe('/sub/a-bridge/card.png')
    expect(headOfStory(story, routes).feeds.map(({ kind, href }) => [kind, href])).toEqual([
      ['RSS', '/sub/a-bridge/feed.xml'],
      ['Atom', '/sub/a-bridge/atom.xml'],
      ['JSON Feed', '/sub/a-bridge/feed.json'],
    ])
  })
})
