import { describe, expect, test } from 'vitest'
import { findCommonActs, indexTellings } from '../../../src/story/same-event/telling-indexes.ts'
import { tellSmall } from '../small-tellings.ts'

const FILLER = 'Astronomers discovered a comet. Divers recovered a bell. Clerks counted stamps.'

/** Whether any index leads from what the first body tells first to what the second does. */
function finds(first: string, second: string, common: readonly string[] = []): boolean {
  const { tellings, rarity } = tellSmall([`${first}\n\n${FILLER}`, second])
  const indexes = indexTellings(tellings, rarity, new Set(common))
  const target = tellings.findIndex(({ article }) => article === 1)
  return indexes.some((postingsOf) => postingsOf(0).some((posting) => posting.includes(target)))
}

describe('leads to', () => {
  test.each<[string, string, string, string[]]>([
    ['the same act', 'Rebels seized Mirelle.', 'Troops seized Karsk.', []],
    ['a kin act with a name in common', 'Rebels seized Mirelle.', 'Troops entered Mirelle.', []],
    ['a common act with a name in common', 'Rebels seized Mirelle.', 'Troops seized Mirelle.', ['capture']],
    [
      'what one speaker says in like words',
      'General Rolf Anker said that miners had flooded the valley.',
      'General Rolf Anker said that miners flooded a valley.',
      [],
    ],
    [
      'the same quotation',
      '“We will rebuild every house,” said Mayor Ilona Marsh.',
      'The deputy heard the words “we will rebuild every house” from her.',
      [],
    ],
  ])('%s', (_, first, second, common) => {
    expect(finds(first, second, common)).toBe(true)
  })
})

describe('does not lead to', () => {
  test.each<[string, string, string, string[]]>([
    ['a stranger', 'Rebels seized Mirelle.', 'Nurses received a pay rise.', []],
    ['a kin act with nothing in common', 'Rebels seized Mirelle.', 'Troops entered Karsk.', []],
    ['a common act with nothing in common', 'Rebels seized Mirelle.', 'Troops seized Karsk.', ['capture']],
    [
      'what another says',
      'General Rolf Anker warned miners of a flood.',
      'Mayor Ilona Marsh warned bakers of a strike.',
      [],
    ],
  ])('%s', (_, first, second, common) => {
    expect(finds(first, second, common)).toBe(false)
  })
})

test('acts that more tellings than so many have are common', () => {
  const { tellings } = tellSmall(['Rebels seized Mirelle.', 'Troops seized Karsk.', 'Nurses left.'])
  expect([...findCommonActs(tellings, 1)]).toEqual(['capture'])
  expect([...findCommonActs(tellings, 2)]).toEqual([])
})
