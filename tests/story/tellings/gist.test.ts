import { expect, test } from 'vitest'
import { Vocabulary } from '../../../src/story/tellings/features.ts'
import { gistOf } from '../../../src/story/tellings/gist.ts'
import { lookUpWords } from '../../../src/story/tellings/word-lookup.ts'

test('a gist holds names and stems, the stems of words in names, and the acts that words name', () => {
  const text = 'Officers detained Tomas Veld near the blaze.'
  const vocabulary = new Vocabulary()
  const words = vocabulary.setOf(['offic', 'detain', 'p:tomas-veld', 'blaze'])
  const finder = { of: () => words, ...lookUpWords(text, vocabulary) }
  const { all, words: told, inNames, acts } = gistOf({ start: 0, end: text.length }, finder, vocabulary)
  expect(told).toBe(words)
  expect([...inNames]).toEqual(['toma', 'veld'])
  expect([...acts]).toEqual(['a:arrest', 'a:burn'])
  expect([...all].sort()).toEqual(['a:arrest', 'a:burn', 'blaze', 'detain', 'offic', 'p:tomas-veld', 'toma', 'veld'])
})

test('a gist of nothing is empty', () => {
  const vocabulary = new Vocabulary()
  const finder = { of: () => vocabulary.none, ...lookUpWords('', vocabulary) }
  expect(gistOf({ start: 0, end: 0 }, finder, vocabulary).all.size).toBe(0)
})
