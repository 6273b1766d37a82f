import { describe, expect, test } from 'vitest'
import { Vocabulary } from '../../../src/story/tellings/features.ts'
import { measureRarity } from '../../../src/story/same-event/rarity.ts'

const vocabulary = new Vocabulary()
const set = (...features: string[]) => vocabulary.setOf(features)
const rarity = measureRarity([set('a', 'b'), set('a', 'a'), set('a', 'c'), set('d')])

test('a feature of fewer sentences is rarer, and repeats in one count once', () => {
  expect(rarity.of('a')).toBeCloseTo(Math.log(1 + 4 / 3))
  expect(rarity.of('b')).toBeCloseTo(Math.log(5))
  expect(rarity.of('never seen')).toBeCloseTo(Math.log(5))
})

describe.each([
  ['cosine', rarity.cosine],
  ['overlap', rarity.overlap],
])('%s', (_, measure) => {
  test('is 1 for the same set, 0 for nothing in common and for nothing at all', () => {
    expect(measure(set('a', 'b'), set('a', 'b'))).toBeCloseTo(1)
    expect(measure(set('a'), set('b'))).toBe(0)
    expect(measure(set(), set('a'))).toBe(0)
  })
})

test('overlap is 1 where one is part of the other, cosine is less', () => {
  expect(rarity.overlap(set('b'), set('a', 'b'))).toBeCloseTo(1)
  expect(rarity.cosine(set('b'), set('a', 'b'))).toBeLessThan(1)
})
