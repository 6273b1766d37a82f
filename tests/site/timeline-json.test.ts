import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { buildTimeline, formatTimeline } from '../../src/site/timeline-json.ts'
import { formatTimelineSchema, timelineSchema } from '../../src/site/timeline-schema.ts'
import { bridgeStory } from './bridge-story.ts'
import { makeStory } from './story-fixture.ts'

describe('timeline.json', () => {
  test('is what the schema says', () => {
    expect(timelineSchema.safeParse(JSON.parse(formatTimeline(bridgeStory()))).error).toBeUndefined()
  })

  test('has every article, event and sentence of the story', () => {
    const story = bridgeStory()
    const { articles, events, sentences, names, quotes, disagreements } = buildTimeline(story)
    expect([articles.length, events.length, sentences.length]).toEqual([3, 5, 9])
    expect([names.length, quotes.length, disagreements.length]).toEqual([2, 1, 1])
    expect(sentences.length).toBe(story.sentences.length)
  })

  test('gives words that stand at their spans', () => {
    const story = bridgeStory()
    const texts = new Map(story.articles.map((article) => [article.id, article.text]))
    const accounts = buildTimeline(story).events.flatMap((event) => event.accounts)
    expect(accounts.length).toBeGreaterThan(0)
    for (const { article, start, end, text } of accounts) expect(texts.get(article)?.slice(start, end)).toBe(text)
  })

  test('is written one entry a line, keys in a fixed order', () => {
    const lines = formatTimeline(bridgeStory()).split('\n')
    expect(
      lines
        .slice(0, 4)
        .concat(lines.filter((line) => line.includes('"bridge-fell","title"')))
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "{
      "version": 1,
      "story": {"id":"a-bridge","title":"The bridge at Oru"},
      "articles": [
      {"id":"bridge-fell","title":"The bridge at Oru fell","when":{"start":"2021-03-14","end":"2021-03-14","precision":"day","reason":"Worked out from its words."},"accounts":[{"article":"bridge-falls","start":0,"end":33,"text":"The bridge at Oru fell on Sunday."},{"article":"bridge-falls","start":34,"end":56,"text":"Nine people were hurt."},{"article":"no-warning","start":0,"end":49,"text":"A road bridge collapsed at Oru on Sunday morning."},{"article":"no-warning","start":50,"end":77,"text":"Eleven people were injured."}],"origins":[{"label":"bridge-falls","articles":["bridge-falls"],"reason":""},{"label":"no-warning","articles":["no-warning"],"reason":""}],"leftOut":[],"names":["oru"],"disagreements":["hurt"],"importance":0.9},"
    `)
    expect(
      lines
        .filter((line) => /"(speaker|field|fate)"/.test(line))
        .slice(0, 3)
        .join('\n'),
    ).toMatchInlineSnapshot(`
      "{"text":"it was old","speaker":"ida-berg","speakerText":"Mayor Ida Berg","spans":[{"article":"bridge-falls","start":78,"end":88}]}
      {"id":"hurt","event":"bridge-fell","field":"number","kind":"conflict","what":"people hurt","values":[{"value":"9","spans":[{"article":"bridge-falls","start":34,"end":38}]},{"value":"11","spans":[{"article":"no-warning","start":50,"end":56}]}]}
      {"article":"bridge-falls","start":0,"end":33,"fate":"account","event":"bridge-fell","reason":"It tells an event."},"
    `)
  })

  test('of a story without events is valid', () => {
    const text = formatTimeline(makeStory({ articles: [{ id: 'a', text: 'Nothing.' }] }))
    expect(timelineSchema.safeParse(JSON.parse(text)).error).toBeUndefined()
  })

  test('is the same each time', () => {
    expect(formatTimeline(bridgeStory())).toBe(formatTimeline(bridgeStory()))
  })

  test('survives any title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (title) => {
        expect(JSON.parse(formatTimeline(bridgeStory({ title })))).toMatchObject({ story: { title } })
      }),
    )
  })
})

describe('the schema refuses', () => {
  const valid = (): Record<string, unknown> => ({ ...buildTimeline(bridgeStory()) })
  test.each([
    ['an unknown key', { extra: 1 }],
    ['another version', { version: 2 }],
    ['an event without accounts', { events: [{ ...buildTimeline(bridgeStory()).events[0], accounts: [] }] }],
    [
      'a day that does not exist',
      { articles: [{ ...buildTimeline(bridgeStory()).articles[0], published: '2021-02-30' }] },
    ],
    [
      'an address that is no web page',
      { articles: [{ ...buildTimeline(bridgeStory()).articles[0], url: 'javascript:1' }] },
    ],
  ])('%s', (_, change) => {
    expect(timelineSchema.safeParse({ ...valid(), ...change }).success).toBe(false)
  })
})

test('the published schema says where it is and describes every field', () => {
  const schema: unknown = JSON.parse(formatTimelineSchema('https://example.org/timeline.schema.json'))
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://example.org/timeline.schema.json',
    type: 'object',
    additionalProperties: false,
    required: ['version', 'story', 'articles', 'events', 'names', 'quotes', 'disagreements', 'sentences'],
  })
})
