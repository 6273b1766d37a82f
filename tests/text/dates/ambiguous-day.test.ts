import { expect, test } from 'vitest'
import { findAmbiguousDays } from '../../../src/text/dates/ambiguous-day.ts'

test.each([
  ['It was signed on 12/08/2024.', '12/08/2024 = 2024-08-12 or 2024-12-08'],
  ['Signed: 3/4/24', '3/4/24 = 2024-04-03 or 2024-03-04'],
])('%s', (text, expected) => {
  const found = findAmbiguousDays(text, { start: 0, end: text.length })
  expect(found.map(({ start, end, days }) => `${text.slice(start, end)} = ${days.join(' or ')}`)).toEqual([expected])
})

test.each([
  'on 30/11/2024',
  'on 11/30/2024',
  'on 5/5/2024',
  'on 13/13/2024',
  '1/2 of it',
  '112/08/2024',
  '1/12/08/2024',
])('finds nothing in %s', (text) => {
  expect(findAmbiguousDays(text, { start: 0, end: text.length })).toEqual([])
})
