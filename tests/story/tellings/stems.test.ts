import { expect, test } from 'vitest'
import { stemsIn, stemsOf } from '../../../src/story/tellings/stems.ts'

test.each([
  ['The shelling of Port Veld’s harbours', ['shell', 'port', 'veld', 'harbour']],
  ['a 12-year-old from al-Karsk', ['12', 'year', 'old', 'karsk']],
  ['In 1990, 2,000 men; in 1990.', ['1990', '2,000', 'men', '1990']],
  ['the 1990’s', ['1990']],
  ['It was as they said.', []],
  ['', []],
])('stems of %j', (text, stems) => {
  expect(stemsOf(text)).toEqual(stems)
})

test('only of the words in the range', () => {
  expect(stemsIn('Troops shelled harbours', { start: 7, end: 14 })).toEqual(['shell'])
})
