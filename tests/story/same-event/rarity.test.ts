import { describe, expect, test } from 'vitest'
import { Vocabulary } from '../../../src/story/tellings/features.ts'
import type { Gist } from '../../../src/story/tellings/gist.ts'
import { measureRarity } from '../../../src/story/same-event/rarity.ts'
import type { Meeting } from '../../../src/story/same-event/rarity.ts'

const vocabulary = new Vocabulary()
const set = (...features: string[]) => vocabulary.setOf(features)
const rarity = measureRarity([set('a', 'b'), set('a', 'a'), set('a', 'c'), set('d')])

test('a feature of fewer sentences is rarer, and repeats in one count once', () => {
  expect(rarity.of('a')).toBeCloseTo(Math.log(1 + 4 / 3))
  expect(rarity.of('b')).toBeCloseTo(Math.log(5))
  expect(rarity.of('never seen')).toBeCloseTo(Math.log(5))
})

/** Everything that is in both counts as specific enough. */
const likeness = (a: ReturnType<typeof set>, b: ReturnType<typeof set>): number => rarity.likeness(a, b, 0.1)

describe.each([
  ['cosine', rarity.cosine],
  ['likeness', likeness],
])('%s', (_, measure) => {
  test('is 1 for the same set, 0 for nothing in common and for nothing at all', () => {
    expect(measure(set('a', 'b'), set('a', 'b'))).toBeCloseTo(1)
    expect(measure(set('a'), set('b'))).toBe(0)
    expect(measure(set(), set('a'))).toBe(0)
  })
})

describe('one set that is part of the other', () => {
  const [part, whole] = [set('b'), set('a', 'b')]

  test('is alike as far as what both have is specific, and has a lesser cosine', () => {
    expect(rarity.likeness(part, whole, Math.log(5))).toBeCloseTo(1)
    // b has the rarity log 5, a half of log 25.
    expect(rarity.likeness(set('b', 'c'), set('b', 'd', 'a'), Math.log(25))).toBeCloseTo(
      Math.max(rarity.cosine(set('b', 'c'), set('b', 'd', 'a')), 0.25),
    )
    expect(rarity.cosine(part, whole)).toBeLessThan(1)
  })

  test('reaches what its cosine reaches', () => {
    const cosine = rarity.cosine(part, whole)
    expect(rarity.reaches(part, whole, cosine)).toBe(true)
    expect(rarity.reaches(part, whole, cosine + 0.01)).toBe(false)
    expect(rarity.reaches(set('d'), whole, 0.1)).toBe(false)
  })
})

describe('meet', () => {
  const gist = (words: string[], inNames: string[], acts: string[]): Gist => ({
    all: set(...words, ...inNames, ...acts),
    words: set(...words),
    inNames: set(...inNames),
    acts: set(...acts),
  })
  const met = (a: Gist, b: Gist): Meeting => {
    const meeting = { gist: 9, words: 9, acts: 9, person: 9 }
    rarity.meet(a, b, meeting)
    return meeting
  }
  const one = gist(['a', 'b', 'p:x'], ['c'], ['a:burn'])
  const other = gist(['b', 'c', 'p:x'], ['a'], ['a:burn', 'a:arrest'])

  test('says of each kind of feature how alike two gists are', () => {
    const { gist: whole, words, acts, person } = met(one, other)
    // All five of the one, six of the other: a, b, c, x and burn are in both.
    expect(whole).toBeCloseTo(5 / Math.sqrt(5 * 6))
    expect(words).toBeCloseTo(rarity.cosine(set('a', 'b', 'p:x'), set('b', 'c', 'p:x')))
    expect(acts).toBeCloseTo(Math.SQRT1_2)
    expect(person).toBeCloseTo(rarity.of('p:x'))
    expect(met(other, one)).toEqual(met(one, other))
  })

  test.each([
    ['nothing in common', gist(['d'], [], [])],
    ['nothing at all', gist([], [], [])],
  ])('is 0 in all for %s', (_, nothing) => {
    expect(met(one, nothing)).toEqual({ gist: 0, words: 0, acts: 0, person: 0 })
    expect(met(nothing, one)).toEqual({ gist: 0, words: 0, acts: 0, person: 0 })
  })
})

test('the rarest features of a set come first; of two alike the one that was told first', () => {
  expect(rarity.rarestFirst(set('a', 'c', 'b'))).toEqual(['b', 'c', 'a'].map((each) => vocabulary.numberOf(each)))
  expect(rarity.rarestFirst(set())).toEqual([])
})

test.each([
  [['a', 'b'], ['b'], 1.6, true],
  [['a', 'b'], ['b'], 1.7, false],
  [['a', 'b'], ['a'], 0.8, true],
  [['a', 'b'], ['a'], 1.6, false],
  [['b'], ['c'], 0, false],
  [[], [], 0, false],
])('%j and %j share a feature as rare as %d: %j', (a, b, least, shares) => {
  expect(rarity.sharesRare(set(...a), set(...b), least)).toBe(shares)
  expect(rarity.sharesRare(set(...b), set(...a), least)).toBe(shares)
})
