import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { MarkKind } from '../../src/model/article.ts'
import { cutSegments } from '../../src/site/text-segments.ts'

const TEXT = 'The old bridge at Oru fell.'
const mark = (kind: MarkKind, start: number, end: number, href: string | null = null) => ({ kind, start, end, href })

describe('inline markup in pieces', () => {
  test('nested marks', () => {
    const marks = [mark('link', 4, 14, 'https://oru.example'), mark('emphasis', 4, 7)]
    const found = cutSegments(TEXT, { start: 0, end: TEXT.length }, marks, null)
    expect(found.map(({ text, emphasis, href }) => [text, emphasis, href])).toEqual([
      ['The ', false, null],
      ['old', true, 'https://oru.example'],
      [' bridge', false, 'https://oru.example'],
      [' at Oru fell.', false, null],
    ])
  })

  test('a mark is cut where the sentence ends', () => {
    const found = cutSegments(TEXT, { start: 4, end: 14 }, [mark('strong', 0, 7)], null)
    expect(found.map(({ text, strong }) => [text, strong])).toEqual([
      ['old', true],
      [' bridge', false],
    ])
  })

  test('a credit', () => {
    const found = cutSegments(TEXT, { start: 0, end: TEXT.length }, [], { start: 18, end: 27 })
    expect(found.map(({ text, credit }) => [text, credit])).toEqual([
      ['The old bridge at ', false],
      ['Oru fell.', true],
    ])
  })

  test('a mark elsewhere cuts nothing', () => {
    expect(cutSegments(TEXT, { start: 0, end: 3 }, [mark('code', 10, 14)], { start: 20, end: 24 })).toHaveLength(1)
  })

  test('pieces join to the words they came from', () => {
    const range = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 60 }), range, fc.array(range), (text, whole, ranges) => {
        const marks = ranges.map(({ start, end }) => mark('strong', start, end))
        const joined = cutSegments(text, whole, marks, null).map((segment) => segment.text)
        expect(joined.join('')).toBe(text.slice(whole.start, whole.end))
      }),
    )
  })
})
