// The scorer against cases counted by hand; the sentences are invented.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SMART_STOP_WORDS } from '../../../scripts/bench/rouge-stop-words.ts'
import {
  countNgrams,
  countShared,
  harmonicMean,
  scoreOf,
  scoreRouge,
  tokenize,
  totalOf,
} from '../../../scripts/bench/rouge.ts'

const PLAIN = { stems: false, withoutStopWords: false }
const STEMMED = { stems: true, withoutStopWords: false }
const CONTENT = { stems: true, withoutStopWords: true }

describe('tokens', () => {
  test.each([
    ['The ferry sank.', PLAIN, ['the', 'ferry', 'sank']],
    ['Mid-day: 2,500 men’s boats', PLAIN, ['mid', 'day', '2', '500', 'men', 's', 'boats']],
    ['Ferries were sinking', STEMMED, ['ferri', 'were', 'sink']],
    ['his gas was his', STEMMED, ['his', 'gas', 'was', 'his']],
    ['The ferries were sinking at the second pier', CONTENT, ['ferri', 'sink', 'pier']],
    ['Ærø', PLAIN, ['r']],
  ])('%s', (text, options, tokens) => {
    expect(tokenize(text, options)).toEqual(tokens)
  })

  test.each(['', ' … — “”', 'Ж'])('none in "%s"', (text) => {
    expect(tokenize(text, CONTENT)).toEqual([])
  })

  test('the SMART list is whole', () => {
    expect(SMART_STOP_WORDS.size).toBe(570)
    expect([...SMART_STOP_WORDS].filter((word) => !/^[a-z']+$/.test(word))).toEqual([])
  })
})

describe('n-grams', () => {
  test('of one word', () => {
    expect([...countNgrams(['a', 'b', 'a'], 1)]).toEqual([
      ['a', 2],
      ['b', 1],
    ])
  })

  test('of two words', () => {
    expect([...countNgrams(['a', 'b', 'a', 'b'], 2)]).toEqual([
      ['a b', 2],
      ['b a', 1],
    ])
  })

  test('of more words than there are: none', () => {
    expect(countNgrams(['a'], 2).size).toBe(0)
  })

  test('shared counts are clipped', () => {
    const a = countNgrams(['oil', 'oil', 'oil', 'rig'], 1)
    const b = countNgrams(['oil', 'oil', 'well'], 1)
    expect(countShared(a, b)).toBe(2)
    expect(countShared(b, a)).toBe(2)
    expect(totalOf(a)).toBe(4)
  })

  test('weighted counts', () => {
    expect(countShared(new Map([['dam', 0.5]]), new Map([['dam', 0.25]]))).toBe(0.25)
  })
})

describe('scores', () => {
  test('ROUGE-1', () => {
    // the dam burst on friday | the old dam burst: 3 of 5, 3 of 4.
    const { precision, recall, f } = scoreRouge('The dam burst on Friday.', 'The old dam burst', 1, PLAIN)
    expect(precision).toBeCloseTo(3 / 5)
    expect(recall).toBeCloseTo(3 / 4)
    expect(f).toBeCloseTo(2 / 3)
  })

  test('ROUGE-2', () => {
    // the dam, dam burst, burst on, on friday | the old, old dam, dam burst: 1 of 4, 1 of 3.
    const { precision, recall, f } = scoreRouge('The dam burst on Friday.', 'The old dam burst', 2, PLAIN)
    expect(precision).toBeCloseTo(1 / 4)
    expect(recall).toBeCloseTo(1 / 3)
    expect(f).toBeCloseTo(2 / 7)
  })

  test('stems without stop words', () => {
    // villag flood | flood villag evacu: 2 of 2, 2 of 3.
    const { precision, recall, f } = scoreRouge('Villages were flooded', 'Flooding: a village evacuated', 1, CONTENT)
    expect(precision).toBe(1)
    expect(recall).toBeCloseTo(2 / 3)
    expect(f).toBeCloseTo(4 / 5)
  })

  test.each([
    ['', 'the dam burst'],
    ['the dam burst', ''],
    ['', ''],
    ['a dam', 'the bridge'],
  ])('nothing shared: "%s", "%s"', (candidate, reference) => {
    expect(scoreRouge(candidate, reference, 1, PLAIN).f).toBe(0)
  })

  test('of sums', () => {
    expect(scoreOf(1, 2, 4)).toEqual({ precision: 0.5, recall: 0.25, f: harmonicMean(0.5, 0.25) })
    expect(harmonicMean(0.5, 0.25)).toBeCloseTo(1 / 3)
  })

  test('a text against itself is 1, and swapping the two swaps precision and recall', () => {
    const text = fc.array(fc.constantFrom('dam', 'bursts', 'the', 'Friday,', '40'), { minLength: 2 })
    fc.assert(
      fc.property(text, text, (a, b) => {
        const [one, other] = [a.join(' '), b.join(' ')]
        expect(scoreRouge(one, one, 2, PLAIN).f).toBe(1)
        const there = scoreRouge(one, other, 1, STEMMED)
        const back = scoreRouge(other, one, 1, STEMMED)
        expect([there.precision, there.recall]).toEqual([back.recall, back.precision])
      }),
    )
  })
})
