import { expect, test } from 'vitest'
import { actLikeness, isSpeech, kinOf } from '../../../src/story/same-event/act-kinship.ts'
import { ACTS } from '../../../src/text/data/acts.ts'
import { SENSES } from '../../../src/text/data/act-senses.ts'

test('an act is itself, and likeness goes both ways', () => {
  expect(actLikeness('capture', 'capture')).toBe(1)
  expect(actLikeness('enter', 'capture')).toBeGreaterThan(0)
  expect(actLikeness('enter', 'capture')).toBe(actLikeness('capture', 'enter'))
  expect(actLikeness('marry', 'capture')).toBe(0)
  expect(kinOf('capture')).toContain('enter')
  expect(kinOf('capture')).not.toContain('capture')
})

test('every kin of a known act is an act that some word of the tables has', () => {
  const known = new Set([...ACTS.map(({ act }) => act), ...SENSES.map(({ act }) => act)])
  const kin = [...known].flatMap((act) => (act === null ? [] : kinOf(act)))
  expect(kin.length).toBeGreaterThan(50)
  expect(kin.filter((act) => !known.has(act))).toEqual([])
})

test('to say is speech, to seize is none', () => {
  expect(['say', 'announce', 'deny'].map(isSpeech)).toEqual([true, true, true])
  expect(['capture', 'leave', ''].map(isSpeech)).toEqual([false, false, false])
})
