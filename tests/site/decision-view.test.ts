import { expect, test } from 'vitest'
import { viewDecisions } from '../../src/site/decision-view.ts'
import { createRoutes } from '../../src/site/routes.ts'
import { bridgeStory } from './bridge-story.ts'

const routes = createRoutes('/')

test('no decision, no line', () => {
  expect(viewDecisions(bridgeStory(), routes)).toEqual([])
})

test('a decision leads to its event, else to its sentences, and to its names', () => {
  const story = bridgeStory({
    decisions: [
      { kind: 'retitle', what: '“fell on Sunday”', event: 'bridge-fell', at: [['bridge-falls', 'The bridge at Oru']] },
      { kind: 'redate', what: '“resigned”', why: 'The minutes.', event: 'mayor-resigned' },
      { kind: 'hide', what: '“Nobody knows”', why: 'A guess.', at: [['what-we-know', 'Nobody knows']] },
      { kind: 'same-name', what: '“Oru”, “the Oru”', names: ['oru'] },
    ],
  })
  expect(viewDecisions(story, routes)).toEqual([
    {
      done: 'Another title',
      what: '“fell on Sunday”',
      why: null,
      links: [{ label: 'The bridge at Oru fell', href: routes.event('a-bridge', 'bridge-fell') }],
    },
    {
      done: 'Another day',
      what: '“resigned”',
      why: 'The minutes.',
      links: [
        { label: 'The mayor resigned on Monday. (15 March 2021)', href: routes.event('a-bridge', 'mayor-resigned') },
      ],
    },
    {
      done: 'Left out',
      what: '“Nobody knows”',
      why: 'A guess.',
      links: [{ label: '“What we know so far”', href: routes.sentence('a-bridge', 'what-we-know', 1) }],
    },
    {
      done: 'One name',
      what: '“Oru”, “the Oru”',
      why: null,
      links: [{ label: 'Oru', href: routes.name('a-bridge', 'oru') }],
    },
  ])
})
