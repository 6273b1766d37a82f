import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isName, isPerson, isPlace, nameInFeature } from '../../../src/story/tellings/feature-kinds.ts'
import { collectShared, sharesAny, sharesName, sharesPerson, Vocabulary } from '../../../src/story/tellings/features.ts'

const feature = fc.constantFrom('flood', 'bridg', 'p:ann-lee', 'l:karsk', 'n:corvid', 'a:leave', 'open', 'mayor')
const list = fc.array(feature, { maxLength: 8 })

test('a set has each feature once, in the order told', () => {
  const set = new Vocabulary().setOf(['open', 'p:ann-lee', 'open', 'flood'])
  expect([...set]).toEqual(['open', 'p:ann-lee', 'flood'])
  expect(set.size).toBe(3)
  expect(set.has('flood')).toBe(true)
  expect(set.has('bridg')).toBe(false)
})

test.each([
  ['flood', null, false, false, false],
  ['a:leave', null, false, false, false],
  ['p:ann-lee', 'ann-lee', true, true, false],
  ['l:karsk', 'karsk', true, false, true],
  ['n:corvid', 'corvid', true, false, false],
])('%s names %s', (text, id, name, person, place) => {
  const vocabulary = new Vocabulary()
  const number = vocabulary.numberOf(text)
  const set = vocabulary.setOf(['open', text])
  expect(nameInFeature(text)).toBe(id)
  expect([isName(number), isPerson(number), isPlace(number)]).toEqual([name, person, place])
  expect([set.hasName, set.hasPerson, set.hasPlace]).toEqual([name, person, place])
})

describe('as sets of words', () => {
  test('what two share', () => {
    fc.assert(
      fc.property(list, list, (first, second) => {
        const vocabulary = new Vocabulary()
        const [a, b] = [vocabulary.setOf(first), vocabulary.setOf(second)]
        const both = [...new Set(first)].filter((word) => second.includes(word))
        const into: number[] = []
        const count = collectShared(a, b, into)
        expect(new Set(into.slice(0, count).map((number) => vocabulary.featureOf(number)))).toEqual(new Set(both))
        expect(sharesAny(a, b)).toBe(both.length > 0)
        expect(sharesName(a, b)).toBe(both.some((word) => /^[pln]:/.test(word)))
        expect(sharesPerson(a, b)).toBe(both.includes('p:ann-lee'))
      }),
    )
  })

  test('one with another, one without another', () => {
    fc.assert(
      fc.property(list, list, (first, second) => {
        const vocabulary = new Vocabulary()
        const [a, b] = [vocabulary.setOf(first), vocabulary.setOf(second)]
        expect([...a.with(b)]).toEqual([...new Set([...first, ...second])])
        expect([...a.without(b)]).toEqual([...new Set(first)].filter((word) => !second.includes(word)))
      }),
    )
  })
})
