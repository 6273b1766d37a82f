import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatSlug, takeSlug } from '../../src/model/slug.ts'

test.each([
  ['Rebels seize the capital', 'rebels-seize-the-capital'],
  ['“Éclair” d’Été — 2024', 'eclair-dete-2024'],
  ['Assad’s fall', 'assads-fall'],
  ['مدينة', 'مدينة'],
  ['Москва', 'москва'],
  ['con', 'con-event'],
  ['../..', 'event'],
  ['', 'event'],
  [
    'one two three four five six seven eight nine ten eleven twelve thirteen',
    'one-two-three-four-five-six-seven-eight-nine-ten-eleven',
  ],
])('%j becomes %j', (text, slug) => {
  expect(formatSlug(text, 'event')).toBe(slug)
})

test('any text gives a slug of letters, digits and single hyphens, at most 66 code units', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const slug = formatSlug(text, 'event')
      expect(slug).toMatch(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u)
      expect(slug.length).toBeLessThanOrEqual(66)
    }),
  )
})

test('a taken slug is numbered', () => {
  const taken = new Map<string, number>()
  const slugs = ['a', 'a', 'b', 'a', 'c-2', 'c', 'c', 'c-2', 'c']
  expect(slugs.map((slug) => takeSlug(slug, taken))).toEqual([
    'a',
    'a-2',
    'b',
    'a-3',
    'c-2',
    'c',
    'c-3',
    'c-2-2',
    'c-4',
  ])
})
