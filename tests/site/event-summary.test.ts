import { expect, test } from 'vitest'
import { linkEvent } from '../../src/site/event-summary.ts'
import { createRoutes } from '../../src/site/routes.ts'
import { bridgeStory } from './bridge-story.ts'

const routes = createRoutes('/')

test.each([
  ['a day that no article states', '2021-03-14', false, true],
  ['a stretch of days that no article states', ['2021-03-10', '2021-03-14'], false, true],
  ['a day that an article states', '2021-03-14', true, false],
  ['no day', null, false, false],
] as const)('whether the day was worked out: %s', (_, when, stated, workedOut) => {
  const story = bridgeStory({
    events: [{ id: 'fell', when, accounts: [['bridge-falls', 'The bridge at Oru fell on Sunday.']] }],
    disagreements: [],
  })
  const [event] = story.events
  if (event === undefined) throw new Error('The story has no event.')
  const told = { ...event, when: { ...event.when, stated } }
  expect(linkEvent({ ...story, events: [told] }, told, routes).when.workedOut).toBe(workedOut)
})
