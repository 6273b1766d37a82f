import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Vocabulary } from '../../../src/story/tellings/features.ts'
import { lookUpStems } from '../../../src/story/tellings/stem-lookup.ts'
import { stemsIn } from '../../../src/story/tellings/stems.ts'

const words = fc.array(fc.constantFrom('The', 'troops', 'shelled', 'Karsk’s', 'two', '2,000', 'al-Veld', 'harbours,'))

test('the stems of any words of a text are those of the words by themselves', () => {
  fc.assert(
    fc.property(words, words, words, (before, stretch, after) => {
      const text = [...before, ...stretch, ...after].join(' ')
      const start = before.join(' ').length + (before.length > 0 && stretch.length > 0 ? 1 : 0)
      const range = { start, end: start + stretch.join(' ').length }
      const vocabulary = new Vocabulary()
      const found = lookUpStems(text, vocabulary)(range).map((number) => vocabulary.featureOf(number))
      expect(found).toEqual(stemsIn(text, range))
    }),
  )
})

test('a word that the stretch cuts in two is not in it', () => {
  const vocabulary = new Vocabulary()
  const stemsOf = lookUpStems('Troops shelled harbours', vocabulary)
  expect(stemsOf({ start: 2, end: 18 })).toEqual([vocabulary.numberOf('shell')])
  expect(stemsOf({ start: 8, end: 8 })).toEqual([])
})
