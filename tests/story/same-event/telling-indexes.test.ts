import { describe, expect, test } from 'vitest'
import { indexTellings } from '../../../src/story/same-event/telling-indexes.ts'
import { tellSmall } from '../small-tellings.ts'

const FILLER = 'Astronomers discovered a comet. Divers recovered a bell. Clerks counted stamps.'

/** Whether any index leads from what the first body tells first to what the second does. */
function finds(first: string, second: string): boolean {
  const { tellings, rarity } = tellSmall([`${first}\n\n${FILLER}`, second])
  const indexes = indexTellings(tellings, rarity)
  const target = tellings.findIndex(({ article }) => article === 1)
  return indexes.some((postingsOf) => postingsOf(0).some((posting) => posting.includes(target)))
}

describe('leads to', () => {
  test.each([
    ['the same act with a doer in common', 'Rebels seized Mirelle.', 'Rebels seized Karsk.'],
    ['a kin act with a name in common', 'Rebels seized Mirelle.', 'Troops entered Mirelle.'],
    ['the same act with a name in common', 'Rebels seized Mirelle.', 'Troops seized Mirelle.'],
    [
      'what one speaker says in like words',
      'General Rolf Anker said that miners had flooded the valley.',
      'General Rolf Anker said that miners flooded a valley.',
    ],
    [
      'the same quotation',
      '“We will rebuild every house,” said Mayor Ilona Marsh.',
      'The deputy heard the words “we will rebuild every house” from her.',
    ],
  ])('%s', (_, first, second) => {
    expect(finds(first, second)).toBe(true)
  })
})

describe('does not lead to', () => {
  test.each([
    ['a stranger', 'Rebels seized Mirelle.', 'Nurses received a pay rise.'],
    ['a kin act with nothing in common', 'Rebels seized Mirelle.', 'Troops entered Karsk.'],
    ['the same act with nothing in common', 'Rebels seized Mirelle.', 'Troops seized Karsk.'],
    [
      'what another says',
      'General Rolf Anker warned miners of a flood.',
      'Mayor Ilona Marsh warned bakers of a strike.',
    ],
  ])('%s', (_, first, second) => {
    expect(finds(first, second)).toBe(false)
  })
})

/** So many of one act that each other act of the story is rare; clerks are not. */
const MANY = Array.from({ length: 40 }, () => 'Clerks counted stamps.').join('\n\n')

test.each([
  [
    'a common word in common',
    'Clerks burnt the crimson velvet curtain of a derelict theatre beside a brewery.',
    'Clerks burnt the brittle parchment atlas of a retired admiral behind a chapel.',
  ],
  [
    'a thing in common, and a doer who is named only here',
    'Rolf Anker burnt the crimson velvet curtain of a derelict theatre beside a brewery.',
    'Bakers burnt the brittle woollen curtain of a retired admiral behind a chapel.',
  ],
  [
    'a doer with one name',
    'Rolf Anker burnt the crimson velvet curtain of a derelict theatre beside a brewery.',
    'Rolf Anker burnt the brittle parchment atlas of a retired admiral behind a chapel.',
  ],
])('a rare act leads to the same act with %s', (_, first, second) => {
  expect(finds(`${first}\n\n${MANY}`, second)).toBe(true)
})

test('two doers of a rare act who share no name are not led to each other', () => {
  const [first, second] = ['Rolf Anker burnt the curtain of a theatre.', 'Ilona Marsh burnt the atlas of an admiral.']
  expect(finds(`${first}\n\n${MANY}`, second)).toBe(false)
})
