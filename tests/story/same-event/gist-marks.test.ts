import { expect, test } from 'vitest'
import { ACT, GistMarks, IN_NAME, WORD } from '../../../src/story/same-event/gist-marks.ts'
import { positionOf } from '../../../src/story/tellings/feature-kinds.ts'
import { Vocabulary } from '../../../src/story/tellings/features.ts'
import type { Gist } from '../../../src/story/tellings/gist.ts'

const vocabulary = new Vocabulary()
function gist(words: string[], inNames: string[], acts: string[]): Gist {
  return {
    all: vocabulary.setOf([...words, ...inNames, ...acts]),
    words: vocabulary.setOf(words),
    inNames: vocabulary.setOf(inNames),
    acts: vocabulary.setOf(acts),
  }
}

const marks = new GistMarks()
function read(of: Gist, features: string[]): number[] {
  const found = marks.of(of)
  return features.map((feature) => found[positionOf(vocabulary.numberOf(feature))] ?? 0)
}

test('what a feature is in a gist is marked, and nothing of the gist before is left', () => {
  const first = gist(['mill', 'p:tomas-veld'], ['veld'], ['a:burn'])
  const second = gist(['veld'], [], [])
  const features = ['mill', 'p:tomas-veld', 'veld', 'a:burn', 'bell']
  expect(read(first, features)).toEqual([WORD, WORD, IN_NAME, ACT, 0])
  expect(read(second, features)).toEqual([0, 0, WORD, 0, 0])
  expect(read(first, features)).toEqual([WORD, WORD, IN_NAME, ACT, 0])
})

test('features that came later than the marks are in none of them', () => {
  const before = gist(['mill'], [], [])
  marks.of(before)
  const after = gist(['newly', 'told'], [], [])
  expect(read(after, ['newly', 'told', 'mill'])).toEqual([WORD, WORD, 0])
})
