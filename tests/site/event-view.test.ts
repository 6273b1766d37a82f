import { describe, expect, test } from 'vitest'
import { viewEvent } from '../../src/site/event-view.ts'
import { createRoutes } from '../../src/site/routes.ts'
import { bridgeStory } from './bridge-story.ts'

const story = bridgeStory()
const views = new Map(story.events.map((event) => [event.id, viewEvent(story, event, createRoutes('/'))]))

describe('an event’s own page', () => {
  test('has a column for each article', () => {
    expect(views.get('bridge-fell')?.columns.map(({ label, accounts }) => [label, accounts.length])).toEqual([
      ['The Oru Post', 2],
      ['Coast Radio', 2],
    ])
  })

  test('its title leads to its words', () => {
    expect(views.get('bridge-fell')?.titlePlace).toEqual({
      words: 'The bridge at Oru fell',
      label: 'The Oru Post',
      href: '/a-bridge/articles/bridge-falls/#s1',
    })
  })

  test('gives both values of a disagreement with the words for them', () => {
    const [disagreement] = views.get('bridge-fell')?.disagreements ?? []
    expect(disagreement?.label).toBe('They differ')
    expect(disagreement?.values.map(({ places }) => places.map(({ label }) => label))).toEqual([
      ['The Oru Post'],
      ['Coast Radio'],
    ])
  })

  test.each([
    ['conflict', 'They differ', true],
    ['later', 'Later reports say', false],
    ['unknown', 'Not every report knew', false],
  ] as const)('a disagreement of the kind %s', (kind, label, contested) => {
    const told = { ...story, disagreements: story.disagreements.map((one) => ({ ...one, kind })) }
    const event = told.events.find(({ id }) => id === 'bridge-fell')
    if (event === undefined) throw new Error('No event')
    const view = viewEvent(told, event, createRoutes('/'))
    expect(view.disagreements.map((one) => one.label)).toEqual([label])
    expect(view.contested).toBe(contested)
  })

  test('leads to the events before and after, and not beyond', () => {
    const steps = [...views.values()].map(({ id, previous, next }) => [previous?.id ?? null, id, next?.id ?? null])
    expect(steps).toEqual([
      [null, 'bridge-built', 'bridge-fell'],
      ['bridge-built', 'bridge-fell', 'mayor-resigned'],
      ['bridge-fell', 'mayor-resigned', 'divers-searched'],
      ['mayor-resigned', 'divers-searched', 'nobody-knows'],
      ['divers-searched', 'nobody-knows', null],
    ])
  })

  test('shows what was left out, where it stands and which event tells it', () => {
    const [, event] = story.events
    if (event === undefined) throw new Error('No event')
    const near = {
      event: 'mayor-resigned',
      account: 0,
      score: 0.3,
      threshold: 0.45,
      parts: [],
      reason: 'Likeness 0.30',
    }
    const span = { article: 'no-warning', start: 0, end: 49 }
    const view = viewEvent(story, { ...event, leftOut: [{ ...span, ...near }] }, createRoutes('/'))
    expect(view.leftOut.map(({ place, event: other, reason }) => [place.label, other?.id, reason])).toEqual([
      ['Coast Radio', 'mayor-resigned', 'Likeness 0.30'],
    ])
    expect(views.get('bridge-fell')?.leftOut).toEqual([])
  })

  test('names who and where', () => {
    expect(views.get('bridge-fell')?.kinds.map(({ label, names }) => [label, names.map(({ name }) => name)])).toEqual([
      ['Places', ['Oru']],
    ])
  })

  test('parts a title from the sentences before its clause', () => {
    const [, event] = story.events
    if (event === undefined) throw new Error('No event')
    const told = { ...event, title: 'The bridge was old. It fell', titleLeadIn: 20 }
    expect(viewEvent(story, told, createRoutes('/')).titleParts).toEqual({
      leadIn: 'The bridge was old.',
      clause: 'It fell',
    })
  })

  test.each(['/', '/sub/'])('under %s every source leads below it', (base) => {
    const [event] = story.events
    if (event === undefined) throw new Error('No event')
    const { sources } = viewEvent(story, event, createRoutes(base))
    expect(sources.map(({ href }) => href.startsWith(`${base}a-bridge/`))).toEqual(sources.map(() => true))
    expect(sources.length).toBeGreaterThan(0)
  })
})
