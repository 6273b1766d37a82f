import { expect, test } from 'vitest'
import { Vocabulary } from '../../../src/story/tellings/features.ts'
import { gistOf } from '../../../src/story/tellings/gist.ts'

test('a gist holds the names and stems given, the stems of words in names, and the acts that words name', () => {
  const text = 'Officers detained Tomas Veld near the blaze.'
  const words = new Vocabulary().setOf(['offic', 'detain', 'p:tomas-veld', 'blaze'])
  const { all, acts } = gistOf(text, { start: 0, end: text.length }, words)
  expect([...acts]).toEqual(['a:arrest', 'a:burn'])
  expect([...all].sort()).toEqual(['a:arrest', 'a:burn', 'blaze', 'detain', 'offic', 'p:tomas-veld', 'toma', 'veld'])
})

test('a gist of nothing is empty', () => {
  expect(gistOf('', { start: 0, end: 0 }, new Vocabulary().none).all.size).toBe(0)
})
