import { expect, test } from 'vitest'
import { actLikeness, isSpeech, KIN_ACTS } from '../../../src/story/same-event/act-kinship.ts'
import { ACTS } from '../../../src/text/data/acts.ts'
import { SENSES } from '../../../src/text/data/act-senses.ts'

test('an act is itself, and likeness goes both ways', () => {
  expect(actLikeness('capture', 'capture')).toBe(1)
  expect(actLikeness('enter', 'capture')).toBeGreaterThan(0)
  expect(actLikeness('enter', 'capture')).toBe(actLikeness('capture', 'enter'))
  expect(actLikeness('marry', 'capture')).toBe(0)
})

test('kin are two acts, listed once', () => {
  const keys = KIN_ACTS.map((acts) => [...new Set(acts)].sort().join(' '))
  expect(keys).toContain('capture enter')
  expect(keys.filter((key) => key.split(' ').length !== 2)).toEqual([])
  expect(new Set(keys).size).toBe(keys.length)
})

test('every act that is kin to another is one that some word of the tables has', () => {
  const known = new Set([...ACTS.map(({ act }) => act), ...SENSES.map(({ act }) => act)])
  expect(KIN_ACTS.flat().filter((act) => !known.has(act))).toEqual([])
})

test('to say is speech, to seize is none', () => {
  expect(['say', 'announce', 'deny'].map(isSpeech)).toEqual([true, true, true])
  expect(['capture', 'leave', ''].map(isSpeech)).toEqual([false, false, false])
})
