import { expect, test } from 'vitest'
import { featuresOf } from '../../../src/story/same-event/candidates.ts'
import { findLookalikes } from '../../../src/story/same-event/lookalikes.ts'
import { measureRarity } from '../../../src/story/same-event/rarity.ts'
import { tellSmall } from '../small-tellings.ts'

/** One article each, and what its sentence is there to tell. */
const TELLINGS = tellSmall([
  'The storm damaged the bridge on Monday.',
  'The storm damaged the bridge on Thursday.',
  'Anglers praised the bridge.',
  'Farmers harvested barley.',
]).tellings.filter(({ whole }) => whole)

test.each([
  [
    'of all, each with the one most like it that is barred',
    [0, 1, 2, 3],
    [
      [0, 1],
      [0, 2],
    ],
  ],
  ['not of two that no group has', [3], []],
  [
    'of one in a group with those in none',
    [1],
    [
      [0, 1],
      [1, 2],
    ],
  ],
  ['of nothing', [], []],
])('%s', (_, grouped, pairs) => {
  const numbers = new Set(grouped.map((article) => TELLINGS[article]?.index ?? -1))
  const found = findLookalikes(TELLINGS, measureRarity(TELLINGS.map(featuresOf)), numbers)
  const articleOf = (index: number): number => TELLINGS.findIndex((telling) => telling.index === index)
  expect(found.map((pair) => pair.map(articleOf))).toEqual(pairs)
})
