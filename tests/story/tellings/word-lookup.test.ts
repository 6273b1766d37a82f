import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Vocabulary } from '../../../src/story/tellings/features.ts'
import { lookUpWords } from '../../../src/story/tellings/word-lookup.ts'
import { stemsIn } from '../../../src/story/tellings/stems.ts'

const words = fc.array(fc.constantFrom('The', 'troops', 'shelled', 'Karsk’s', 'two', '2,000', 'al-Veld', 'harbours,'))

test('the stems of any words of a text are those of the words by themselves', () => {
  fc.assert(
    fc.property(words, words, words, (before, stretch, after) => {
      const text = [...before, ...stretch, ...after].join(' ')
      const start = before.join(' ').length + (before.length > 0 && stretch.length > 0 ? 1 : 0)
      const range = { start, end: start + stretch.join(' ').length }
      const vocabulary = new Vocabulary()
      const found = lookUpWords(text, vocabulary)
        .stemsIn(range)
        .map((number) => vocabulary.featureOf(number))
      expect(found).toEqual(stemsIn(text, range))
    }),
  )
})

test('a word that the stretch cuts in two is not in it', () => {
  const vocabulary = new Vocabulary()
  const { stemsIn: stems, actsIn } = lookUpWords('Troops shelled harbours', vocabulary)
  expect(stems({ start: 2, end: 18 })).toEqual([vocabulary.numberOf('shell')])
  expect(stems({ start: 8, end: 8 })).toEqual([])
  expect(actsIn({ start: 7, end: 13 })).toEqual([])
})

test.each([
  ['Troops burned a blaze', ['a:burn', 'a:burn']],
  ['a far-reaching build-up', []],
  ['Nothing, and no one', []],
  ['', []],
])('the acts that words of %j may name', (text, acts) => {
  const vocabulary = new Vocabulary()
  const found = lookUpWords(text, vocabulary).actsIn({ start: 0, end: text.length })
  expect(found.map((number) => vocabulary.featureOf(number))).toEqual(acts)
})
