import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { formatCount, formatList, formatNumber, shorten } from '../../src/site/format-count.ts'

describe('counts and lists', () => {
  test.each([
    [0, '0 events'],
    [1, '1 event'],
    [1204, '1,204 events'],
  ])('%i', (count, text) => {
    expect(formatCount(count, 'event')).toBe(text)
  })

  test('a plural of its own', () => {
    expect(formatCount(2, 'story', 'stories')).toBe('2 stories')
  })

  test.each([
    [999, '999'],
    [1000, '1,000'],
    [1234567, '1,234,567'],
  ])('thousands of %i', (count, text) => {
    expect(formatNumber(count)).toBe(text)
  })

  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j', (items, text) => {
    expect(formatList(items)).toBe(text)
  })
})

describe('shortened text', () => {
  test.each([
    ['Bridge falls', 20, 'Bridge falls'],
    ['Bridge falls into the river', 16, 'Bridge falls…'],
    ['Bridge, fallen into', 8, 'Bridge…'],
    ['Donaudampfschiff', 8, 'Donaudam…'],
  ])('%s at %i', (text, limit, expected) => {
    expect(shorten(text, limit)).toBe(expected)
  })

  test('is never longer than asked, and begins as the text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 4, max: 40 }), (text, limit) => {
        const short = shorten(text, limit)
        expect(short.length).toBeLessThanOrEqual(limit + 1)
        expect(text.trim().startsWith(short.replace(/…$/, '')) || short === text.trim()).toBe(true)
        expect(short.isWellFormed()).toBe(true)
      }),
    )
  })
})
