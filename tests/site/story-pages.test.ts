import { describe, expect, test } from 'vitest'
import { viewCoverage } from '../../src/site/coverage-view.ts'
import { viewFront } from '../../src/site/front-view.ts'
import { viewMethod } from '../../src/site/method-view.ts'
import { viewName, viewNames } from '../../src/site/name-view.ts'
import { viewQuotations } from '../../src/site/quotation-view.ts'
import { createRoutes } from '../../src/site/routes.ts'
import { bridgeStory } from './bridge-story.ts'

const story = bridgeStory()
const routes = createRoutes('/')

describe('coverage', () => {
  const view = viewCoverage(story, routes)

  test('a row an event, a cell an article', () => {
    const rows = view.groups.flatMap(({ rows: events }) =>
      events.map(({ id, cells }) => [id, ...cells.map(({ heat }) => heat)]),
    )
    expect(rows).toEqual([
      ['bridge-built', 1, 0, 0],
      ['bridge-fell', 2, 2, 0],
      ['mayor-resigned', 0, 1, 0],
      ['divers-searched', 0, 0, 1],
      ['nobody-knows', 0, 0, 1],
    ])
  })

  test('columns count what they tell, and what they tell alone', () => {
    expect(view.columns.map(({ label, events, alone }) => [label, events, alone])).toEqual([
      ['The Oru Post', '2 events', '1 alone'],
      ['Coast Radio', '2 events', '1 alone'],
      ['“What we know so far”', '2 events', '2 alone'],
    ])
  })
})

test.each([
  [9, false],
  [10, true],
])('%i articles stand side by side or in a table that scrolls', (count, wide) => {
  const [first] = story.articles
  if (first === undefined) throw new Error('Expected an article.')
  const articles = Array.from({ length: count }, (_, at) => ({ ...first, id: `${first.id}-${at}` }))
  expect(viewCoverage({ ...story, articles }, routes).wide).toBe(wide)
})

describe('names', () => {
  test('by kind', () => {
    expect(viewNames(story, routes).map(({ label, names }) => [label, names.map(({ name }) => name)])).toEqual([
      ['People', ['Ida Berg']],
      ['Places', ['Oru']],
    ])
  })

  test('a name has its sentences, cut around it', () => {
    const oru = story.names.find(({ id }) => id === 'oru')
    const view = oru === undefined ? null : viewName(story, oru, routes)
    expect(
      view?.articles.map(({ label, mentions }) => [
        label,
        mentions.map(({ before, words, after }) => [before, words, after]),
      ]),
    ).toEqual([
      ['The Oru Post', [['The bridge at ', 'Oru', ' fell on Sunday.']]],
      ['Coast Radio', [['A road bridge collapsed at ', 'Oru', ' on Sunday morning.']]],
    ])
    expect(view?.spellings).toEqual([{ text: 'Oru', count: '2 times' }])
    expect(view?.events.map(({ id }) => id)).toEqual(['bridge-fell'])
  })
})

describe('quotations', () => {
  test('by speaker, words of nobody last', () => {
    const quotes = [
      { article: 'bridge-falls', words: 'fell', speaker: null, speakerText: '' },
      { article: 'bridge-falls', words: 'it was old', speaker: 'ida-berg', speakerText: 'Mayor Ida Berg' },
      { article: 'no-warning', words: 'collapsed', speaker: null, speakerText: 'a driver' },
    ]
    const view = viewQuotations(bridgeStory({ quotes }), routes)
    expect(view.map(({ name, href, quotes: own }) => [name, href, own.map(({ text }) => text)])).toEqual([
      ['Ida Berg', '/a-bridge/names/ida-berg/', ['it was old']],
      ['a driver', null, ['collapsed']],
      ['No speaker named', null, ['fell']],
    ])
  })

  test('none', () => {
    expect(viewQuotations(bridgeStory({ quotes: [] }), routes)).toEqual([])
  })
})

describe('how it was made', () => {
  const view = viewMethod(story, routes)

  test('fates add up to all sentences', () => {
    expect(view.fates.reduce((sum, { count }) => sum + count, 0)).toBe(story.sentences.length)
  })

  test('every sentence left out or kept as background is listed', () => {
    for (const [fate, groups] of [
      ['omitted', view.omitted],
      ['background', view.background],
    ] as const) {
      const listed = groups.flatMap(({ sentences }) => sentences).length
      expect(listed).toBe(story.sentences.filter((sentence) => sentence.fate === fate).length)
    }
  })

  test('inferred values say what from', () => {
    expect(view.inferred.map(({ label, field, value, from }) => [label, field, value, from])).toEqual([
      ['Coast Radio', 'publisher', 'Coast Radio', 'the line under its picture'],
      ['“What we know so far”', 'day of publication', '16 March 2021', 'its place among the others'],
    ])
  })

  test('days add up to all events', () => {
    expect(view.days.reduce((sum, { count }) => sum + count, 0)).toBe(story.events.length)
  })

  test('days are counted by what they rest on', () => {
    const [event] = story.events
    if (event === undefined) throw new Error('The story has no event.')
    const events = (
      [
        ['words', true],
        ['words', false],
        ['published', false],
        ['published', false],
        ['editor', false],
        ['none', false],
      ] as const
    ).map(([basis, stated]) => ({ ...event, when: { ...event.when, basis, stated } }))
    expect(viewMethod({ ...story, events }, routes).days).toEqual([
      { label: 'stated by an article', count: 1 },
      { label: 'worked out from an article’s words', count: 1 },
      { label: 'taken from the day of publication', count: 2 },
      { label: 'given by the editor', count: 1 },
      { label: 'unknown', count: 1 },
    ])
  })
})

describe('the front page', () => {
  test('stories in the order in which they come, their latest events newest first, without background', () => {
    const older = bridgeStory({
      id: 'older',
      articles: [{ id: 'x', text: 'It fell.', published: '2020-01-01' }],
      events: [],
      names: [],
      quotes: [],
      disagreements: [],
    })
    const view = viewFront([older, story], routes)
    expect(view.map(({ id, latest }) => [id, latest.map((event) => event.id)])).toEqual([
      ['older', []],
      ['a-bridge', ['divers-searched', 'mayor-resigned', 'bridge-fell']],
    ])
  })
})
