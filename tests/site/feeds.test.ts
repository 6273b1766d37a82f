import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import { newestFirst } from '../../src/site/feeds-entries.ts'
import { escapeHtml, stripControls } from '../../src/site/feeds-text.ts'
import { formatAtom, formatJsonFeed, formatRss } from '../../src/site/feeds.ts'
import { createSiteAddress } from '../../src/site/site-address.ts'
import { bridgeStory } from './bridge-story.ts'
import { makeStory } from './story-fixture.ts'

const known = createSiteAddress('https://example.org', '/sub/')
const unknown = createSiteAddress(undefined, '/sub/')
const NEWEST_FIRST = ['divers-searched', 'mayor-resigned', 'bridge-fell', 'bridge-built', 'nobody-knows']
const addressOf = (id: string): string => `https://example.org/sub/a-bridge/events/${id}/`

describe('RSS', () => {
  test('has an item for each event, newest first', () => {
    const feed = parseRssFeed(formatRss(bridgeStory(), known))
    expect(feed.title).toBe('The bridge at Oru')
    expect(feed.link).toBe('https://example.org/sub/a-bridge/')
    expect(feed.items?.map((item) => item.guid?.value)).toEqual(NEWEST_FIRST.map(addressOf))
    expect(feed.items?.map((item) => item.pubDate)).toEqual([
      'Tue, 16 Mar 2021 00:00:00 GMT',
      'Mon, 15 Mar 2021 00:00:00 GMT',
      'Sun, 14 Mar 2021 00:00:00 GMT',
      undefined,
      undefined,
    ])
    expect(feed.items?.[2]?.title).toBe('The bridge at Oru fell')
    expect(feed.lastBuildDate).toBe('Tue, 16 Mar 2021 00:00:00 GMT')
  })

  test('gives each account with its source', () => {
    expect(parseRssFeed(formatRss(bridgeStory(), known)).items?.[2]?.description).toMatchInlineSnapshot(
      `"<p>Sunday 14 March 2021. Told by 2 articles.</p><blockquote><p>The bridge at Oru fell on Sunday.</p></blockquote><p><a href="https://example.org/sub/a-bridge/articles/bridge-falls/#s1">The Oru Post</a></p><blockquote><p>Nine people were hurt.</p></blockquote><p><a href="https://example.org/sub/a-bridge/articles/bridge-falls/#s2">The Oru Post</a></p><blockquote><p>A road bridge collapsed at Oru on Sunday morning.</p></blockquote><p><a href="https://example.org/sub/a-bridge/articles/no-warning/#s1">Coast Radio</a></p><blockquote><p>Eleven people were injured.</p></blockquote><p><a href="https://example.org/sub/a-bridge/articles/no-warning/#s2">Coast Radio</a></p>"`,
    )
  })
})

describe('Atom', () => {
  test('has an entry for each event, its days and its address', () => {
    const feed = parseAtomFeed(formatAtom(bridgeStory(), known))
    expect(feed.entries?.map((entry) => entry.id)).toEqual(NEWEST_FIRST.map(addressOf))
    expect(feed.entries?.[2]).toMatchObject({
      title: { value: 'The bridge at Oru fell' },
      published: '2021-03-14T00:00:00.000Z',
      updated: '2021-03-15T00:00:00.000Z',
    })
    expect(feed.updated).toBe('2021-03-16T00:00:00.000Z')
  })
})

describe('JSON Feed', () => {
  test('has an item for each event', () => {
    const feed = parseJsonFeed(formatJsonFeed(bridgeStory(), known))
    expect(feed.items?.map((item) => item.url)).toEqual(NEWEST_FIRST.map(addressOf))
    expect(feed.feed_url).toBe('https://example.org/sub/a-bridge/feed.json')
    expect(feed.items?.[2]?.tags).toEqual(['Oru'])
  })

  test('of a story without events still has a list', () => {
    const story = makeStory({ articles: [{ id: 'a', text: 'Nothing.' }] })
    expect(JSON.parse(formatJsonFeed(story, known))).toMatchObject({ items: [] })
  })
})

describe('without an address of the site', () => {
  test('identifiers are tag: URIs that do not change with the base', () => {
    const elsewhere = createSiteAddress(undefined, '/')
    const id = 'tag:synoptic.invalid,2024:a-bridge/events/divers-searched/'
    for (const address of [unknown, elsewhere]) {
      expect(parseAtomFeed(formatAtom(bridgeStory(), address)).entries?.[0]?.id).toBe(id)
      expect(parseRssFeed(formatRss(bridgeStory(), address)).items?.[0]?.guid).toEqual({
        value: id,
        isPermaLink: false,
      })
      expect(parseJsonFeed(formatJsonFeed(bridgeStory(), address)).items?.[0]?.id).toBe(id)
    }
  })

  test('links are paths', () => {
    expect(parseRssFeed(formatRss(bridgeStory(), unknown)).items?.[0]?.link).toBe(
      '/sub/a-bridge/events/divers-searched/',
    )
  })
})

const HOSTILE = [
  '</script><script>alert(1)</script>',
  'a ]]> b',
  'bell\u0007 and\u0000 nul',
  '🎉 \u202Eabc',
  'عربي & <b>',
  '\uD800 half',
]

describe.each(HOSTILE)('hostile words: %j', (words) => {
  const story = makeStory({
    title: words,
    articles: [{ id: 'a', title: words, source: { name: words, home: null }, text: words }],
    events: [{ id: 'e', when: '2021-03-14', accounts: [['a', words]] }],
  })

  test('come through as text', () => {
    const clean = stripControls(words)
    expect(parseRssFeed(formatRss(story, known)).items?.[0]?.title).toBe(clean)
    expect(parseAtomFeed(formatAtom(story, known)).entries?.[0]?.title?.value).toBe(clean)
    expect(parseJsonFeed(formatJsonFeed(story, known)).items?.[0]?.title).toBe(clean)
    expect(parseJsonFeed(formatJsonFeed(story, known)).items?.[0]?.content_html).not.toContain('<script')
  })
})

test('at most 50 events are listed', () => {
  const days = Array.from({ length: 60 }, (_, index) => `e${index}`)
  const story = makeStory({
    articles: [{ id: 'a', text: 'It happened.' }],
    events: days.map((id) => ({ id, when: '2021-03-14', accounts: [['a', 'It happened.']] })),
  })
  expect(parseRssFeed(formatRss(story, known)).items).toHaveLength(50)
})

test('the important come first among events of one day', () => {
  const story = makeStory({
    articles: [{ id: 'a', text: 'It happened.' }],
    events: [0.1, 0.9, 0.5].map((importance) => {
      return { id: `e${importance}`, when: '2021-03-14', accounts: [['a', 'It happened.']], importance }
    }),
  })
  expect(newestFirst(story.events).map((event) => event.importance)).toEqual([0.9, 0.5, 0.1])
})

test('feeds are the same each time', () => {
  for (const format of [formatRss, formatAtom, formatJsonFeed]) {
    expect(format(bridgeStory(), known)).toBe(format(bridgeStory(), known))
  }
})

test.each([
  ['plain', 'plain'],
  ['tab\tand\nline', 'tab\tand\nline'],
  ['\u0000\u0008\u000B\u001F\u007F\u009F', ''],
  ['a\uFFFEb\uFFFFc', 'abc'],
  ['\uD83C\uDF89', '\uD83C\uDF89'],
  ['\uD83C', '\uFFFD'],
])('stripControls(%j) is %j', (text, expected) => {
  expect(stripControls(text)).toBe(expected)
})

test('escaped text has no markup, whatever it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?![a-z]+;|#39;)/)
    }),
  )
})
