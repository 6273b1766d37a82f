import { describe, expect, test } from 'vitest'
import type { PartOfDay } from '../../src/model/reading.ts'
import { partDay } from '../../src/site/day-parts.ts'
import { createRoutes } from '../../src/site/routes.ts'
import { viewStory } from '../../src/site/story-view.ts'
import { makeStory } from './story-fixture.ts'

/** A story of one day with an event for each part given. */
function dayOf(...parts: readonly (PartOfDay | null)[]) {
  return makeStory({
    articles: [{ id: 'a', text: parts.map((_, index) => `Thing ${String(index)} happened.`).join(' ') }],
    events: parts.map((part, index) => ({
      id: `e${String(index)}`,
      when: '2021-03-14',
      accounts: [['a', `Thing ${String(index)} happened.`]],
      ...(part === null ? {} : { part }),
    })),
  })
}

function partsOf(...parts: readonly (PartOfDay | null)[]): (readonly [string, string, ...string[]])[] {
  return partDay('day', dayOf(...parts).events).map(
    ({ anchor, label, events }) => [anchor, label, ...events.map(({ id }) => id)] as const,
  )
}

describe('a day with no more than one part has none', () => {
  test.each([[[]], [[null]], [[null, null]], [['morning', 'morning']]] as const)('%j', (parts) => {
    expect(partsOf(...parts)).toEqual([])
  })
})

test('parts in order of their events, what is not told last', () => {
  expect(partsOf('early-hours', 'morning', 'morning', null)).toEqual([
    ['day-early-hours', 'Early hours', 'e0'],
    ['day-morning', 'Morning', 'e1', 'e2'],
    ['day-untold', 'Time of day not told', 'e3'],
  ])
  expect(partsOf(null, 'night').map(([, label]) => label)).toEqual(['Night', 'Time of day not told'])
  expect(partsOf('morning', 'night').map(([, label]) => label)).toEqual(['Morning', 'Night'])
})

test('the story’s page has each event of a parted day in one part', () => {
  const [day] = viewStory(dayOf('early-hours', null, null), createRoutes('/')).days
  expect(day?.parts.map(({ events }) => events.map(({ id }) => id))).toEqual([['e0'], ['e1', 'e2']])
  expect(day?.parts.flatMap(({ events }) => events)).toEqual(day?.events)
})
