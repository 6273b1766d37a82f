import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { findDifferences } from '../../src/site/differences.ts'

function marked(texts: readonly string[], groups = texts.map((_, index) => String(index))): string[][] {
  const tellings = texts.map((text, index) => ({ text, group: groups[index] ?? '' }))
  return findDifferences(tellings).map((ranges, index) =>
    ranges.map(({ start, end }) => texts[index]?.slice(start, end) ?? ''),
  )
}

describe('words that one telling alone has', () => {
  test.each([
    [
      ['The bridge fell on Sunday.', 'The old bridge fell.'],
      [['Sunday'], ['old']],
    ],
    [
      ['The bridge fell into the river.', 'The bridge fell.'],
      [['river'], []],
    ],
    [
      ['Two big red cars were hit.', 'Two cars were hit.'],
      [['big red'], []],
    ],
    [
      ['He fled to Bonn and on to Oru.', 'He fled.'],
      [['Bonn and on to Oru'], []],
    ],
  ])('%j', (texts, expected) => {
    expect(marked(texts)).toEqual(expected)
  })

  test('what two tellings of one article share is still that article’s own', () => {
    const texts = ['The bridge collapsed.', 'A bridge collapsed at Oru.', 'The bridge at Oru fell.']
    expect(marked(texts, ['a', 'a', 'b'])).toEqual([['collapsed'], ['collapsed'], ['fell']])
  })

  test.each([
    ['one telling', ['The bridge fell.'], undefined],
    ['two of one article', ['The bridge fell.', 'A crane tipped over.'], ['a', 'a']],
    ['case and accents', ['The café FELL.', 'the Cafe fell'], undefined],
    ['small words', ['It was the bridge.', 'bridge'], undefined],
    ['nothing at all', ['', ''], undefined],
  ])('finds nothing in %s', (_, texts, groups) => {
    expect(marked(texts, groups).flat()).toEqual([])
  })

  test('survives any text, with stretches in order and inside it', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 4 }), (texts) => {
        findDifferences(texts.map((text, index) => ({ text, group: String(index) }))).forEach((ranges, index) => {
          let at = 0
          for (const { start, end } of ranges) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            at = end
          }
          expect(at).toBeLessThanOrEqual(texts[index]?.length ?? 0)
        })
      }),
    )
  })
})
