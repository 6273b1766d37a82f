import { describe, expect, test } from 'vitest'
import { createRoutes } from '../../src/site/routes.ts'
import { viewStory } from '../../src/site/story-view.ts'
import { bridgeStory } from './bridge-story.ts'

const routes = createRoutes('/')
const view = viewStory(bridgeStory(), routes)

describe('a story’s own page', () => {
  test('says what it is made of', () => {
    expect(view.madeOf).toEqual([
      { href: '/a-bridge/#articles', count: '3 articles' },
      { href: '/a-bridge/#timeline', count: '5 events' },
      { href: '/a-bridge/#contested', count: '1 contested' },
    ])
  })

  test('background is apart, days are in order, the unknown day is last', () => {
    expect(view.backgroundCount).toBe('1 event, 1954')
    expect(view.background.map(({ anchor, events }) => [anchor, events.map(({ id }) => id)])).toEqual([
      ['before-1954', ['bridge-built']],
    ])
    expect(view.days.map(({ anchor, weekday, shortLabel, year }) => [anchor, weekday, shortLabel, year])).toEqual([
      ['day-2021-03-14', 'Sunday', '14 March', '2021'],
      ['day-2021-03-15', 'Monday', '15 March', '2021'],
      ['day-2021-03-16', 'Tuesday', '16 March', '2021'],
      ['day-unknown', '', 'Day unknown', ''],
    ])
  })

  test('an event says who tells it and what they differ on', () => {
    const event = view.days[0]?.events[0]
    expect(event?.sources.map(({ label }) => label)).toEqual(['The Oru Post', 'Coast Radio'])
    expect([event?.origins, event?.differ, event?.told]).toEqual([
      '2 independent origins',
      'Sources differ',
      '2 articles',
    ])
  })

  test('an event of one article counts no origins and differs from nothing', () => {
    const event = view.days[1]?.events[0]
    expect([event?.origins, event?.differ, event?.contested]).toEqual(['', '', false])
  })

  test('says nothing of contested events where none is', () => {
    const calm = viewStory(bridgeStory({ events: [], disagreements: [] }), routes)
    expect(calm.madeOf.map(({ count }) => count)).toEqual(['3 articles', '0 events'])
    expect([calm.backgroundCount, calm.days, calm.contested]).toEqual(['', [], []])
  })
})
