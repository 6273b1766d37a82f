import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rememberPairs } from '../../../src/story/same-event/pair-memo.ts'
import { Vocabulary } from '../../../src/story/tellings/features.ts'

const vocabulary = new Vocabulary()
const sets = Array.from({ length: 40 }, (_, number) => vocabulary.setOfNumbers([number * 4]))

test('a pair is measured once, in either order', () => {
  let measured = 0
  const [a, b] = [vocabulary.setOf(['mill']), vocabulary.setOf(['bell', 'mill'])]
  const measure = rememberPairs((one, other) => {
    measured += 1
    return one.size + other.size
  }, 100)
  expect([measure(a, b), measure(a, b), measure(b, a), measure(b, b)]).toEqual([3, 3, 3, 4])
  expect(measured).toBe(2)
})

test('what is remembered is what is measured, in any order of asking', () => {
  const set = fc.constantFrom(...sets)
  fc.assert(
    fc.property(fc.array(fc.tuple(set, set), { maxLength: 200 }), fc.nat(2000), (pairs, size) => {
      const plain = (a: { serial: number }, b: { serial: number }): number => a.serial * b.serial
      const measure = rememberPairs(plain, size)
      for (const [a, b] of pairs) expect(measure(a, b)).toBe(plain(a, b))
    }),
    { numRuns: 20 },
  )
})

test('two pairs in one place take turns', () => {
  const many = Array.from({ length: 1100 }, () => vocabulary.setOfNumbers([]))
  const plain = (a: { serial: number }, b: { serial: number }): number => a.serial * b.serial
  const measure = rememberPairs(plain, 1_000_000)
  for (const round of [1, 2]) {
    for (const a of many) for (const b of many) if (measure(a, b) !== plain(a, b)) expect.unreachable(`round ${round}`)
  }
})
