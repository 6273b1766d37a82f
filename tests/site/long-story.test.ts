import { describe, expect, test } from 'vitest'
import { viewDayIndex } from '../../src/site/day-index.ts'
import { viewDayPages } from '../../src/site/day-view.ts'
import { findMainEvents, isLong } from '../../src/site/long-story.ts'
import { createRoutes } from '../../src/site/routes.ts'
import { viewStory } from '../../src/site/story-view.ts'
import { bridgeStory } from './bridge-story.ts'
import { longBridge } from './long-bridge.ts'
import { makeStory } from './story-fixture.ts'

const routes = createRoutes('/')
const story = longBridge()
const view = viewStory(story, routes)
const pages = viewDayPages(story, routes)

describe('a story that one page holds', () => {
  test('is whole on its page, and has no others', () => {
    const short = bridgeStory()
    expect([isLong(short), findMainEvents(short), viewDayPages(short, routes)]).toEqual([false, null, []])
    const { long, days } = viewStory(short, routes)
    expect([long, days.map(({ more }) => more)]).toEqual([null, [null, null, null, null]])
  })
})

describe('the page of a long story', () => {
  test('shows three events of each of twenty days, without their accounts, and the way to the others', () => {
    expect(view.days).toHaveLength(20)
    for (const { events, count, more, key } of view.days) {
      expect(events).toHaveLength(3)
      expect(events.flatMap(({ accounts }) => accounts)).toEqual([])
      expect([count, more]).toEqual([9, { href: `/a-bridge/days/${key}/`, label: 'All 9 events of this day' }])
    }
    expect(view.background).toEqual([])
  })

  test('says so, and where the rest is', () => {
    expect(view.long?.note).toBe(
      '60 of 300 events: the days that most articles speak of, and what they say most of each.',
    )
    expect(view.long?.articles).toEqual({ href: '/a-bridge/articles/', label: 'All 30 articles' })
    expect(view.madeOf.map(({ href }) => href)).toEqual([
      '/a-bridge/articles/',
      '/a-bridge/#timeline',
      '/a-bridge/#contested',
    ])
    expect(view.articles).toEqual([])
  })

  test('lists the contested events that matter most, and offers to filter what it has', () => {
    expect(view.contested).toHaveLength(20)
    expect(view.contestedNote).toBe('The 20 that matter most of 30; the others are marked on their days.')
    const shown = view.days.flatMap(({ events }) => events)
    expect(view.contestedHere).toBe(shown.filter(({ contested }) => contested).length)
    expect(view.sourceChoices).toEqual([])
  })
})

describe('the days of a long story', () => {
  test('have pages that together hold every event with its accounts, once', () => {
    const events = pages.flatMap((page) => page.events)
    expect(events.map(({ id }) => id).sort()).toEqual(story.events.map(({ id }) => id).sort())
    expect(events.every(({ accounts }) => accounts.length === 1)).toBe(true)
  })

  test('lead to the days before and after', () => {
    expect(pages.map(({ key, previous, next }) => [previous?.href, key, next?.href]).slice(0, 3)).toEqual([
      [undefined, '2020-01-01', '/a-bridge/days/2021-02-20/'],
      ['/a-bridge/days/2020-01-01/', '2021-02-20', '/a-bridge/days/2021-02-21/'],
      ['/a-bridge/days/2021-02-20/', '2021-02-21', '/a-bridge/days/2021-02-22/'],
    ])
    expect(pages[2]).toMatchObject({ title: 'Sunday 21 February 2021', counted: '9 events' })
  })

  test('are all in the index, the background last', () => {
    const rows = viewDayIndex(story, routes)
    expect(rows.map(({ label, days }) => [label, days.length])).toEqual([
      ['February 2021', 9],
      ['March 2021', 21],
      ['Background', 1],
    ])
    expect(rows.flatMap(({ days }) => days.map(({ href }) => href)).sort()).toEqual(
      pages.map(({ key }) => `/a-bridge/days/${key}/`).sort(),
    )
    expect(rows[0]?.days[0]).toEqual({
      href: '/a-bridge/days/2021-02-20/',
      label: '20',
      rest: ' February 2021',
      count: 9,
    })
    expect(rows[2]?.days[0]).toMatchObject({ label: '1 January 2020', rest: '', count: 30 })
  })

  test('a month, a year, a stretch of days and an unknown day have rows and addresses too', () => {
    const [text] = ['Welders came to the bridge at Oru.']
    const accounts = [['a', text]] as const
    const other = makeStory({
      articles: [{ id: 'a', text }],
      events: [
        { id: 'month', when: ['2021-03-01', '2021-03-31'], precision: 'month', accounts },
        { id: 'days', when: ['2021-03-02', '2021-03-04'], accounts },
        { id: 'unknown', when: null, accounts },
      ],
    })
    expect(viewDayIndex(other, routes)).toEqual([
      {
        label: 'March 2021',
        days: [
          { href: '/a-bridge/days/2021-03/', label: 'March 2021', rest: '', count: 1 },
          { href: '/a-bridge/days/2021-03-02-to-2021-03-04/', label: '2 to 4 March 2021', rest: '', count: 1 },
        ],
      },
      { label: 'No month', days: [{ href: '/a-bridge/days/unknown/', label: 'Day unknown', rest: '', count: 1 }] },
    ])
  })
})

test('a day’s page holds the first accounts of what dozens tell, and says how many there are', () => {
  const articles = Array.from({ length: 300 }, (_, index) => ({ id: `a${index}`, text: 'The bridge at Oru fell.' }))
  const accounts = articles.map(({ id, text }) => [id, text] as const)
  const [page] = viewDayPages(makeStory({ articles, events: [{ id: 'fell', when: '2021-03-14', accounts }] }), routes)
  const [event] = page?.events ?? []
  expect(event?.accounts).toHaveLength(12)
  expect([event?.inFull, event?.accountCount]).toEqual(['The first 12 of 300 accounts in full', 300])
  expect([event?.named.length, event?.unnamed]).toEqual([6, 'and 294 more'])
})
