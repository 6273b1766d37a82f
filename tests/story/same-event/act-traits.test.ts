import { expect, test } from 'vitest'
import { NO_ACT, traitsOf } from '../../../src/story/same-event/act-traits.ts'
import { ACTS } from '../../../src/text/data/acts.ts'
import { SENSES } from '../../../src/text/data/act-senses.ts'

test('an act is like itself, and likeness of kin goes both ways', () => {
  expect(traitsOf('capture').toItself).toBe(1)
  expect(traitsOf('enter').kin.get('capture')).toBe(0.8)
  expect(traitsOf('capture').kin.get('enter')).toBe(0.8)
  expect([...traitsOf('capture').kin.keys()]).not.toContain('capture')
  expect(traitsOf('marry').kin.size).toBe(0)
})

test('no act is like no act', () => {
  expect(traitsOf(NO_ACT).toItself).toBe(0)
})

test('every kin of a known act is an act that some word of the tables has', () => {
  const known = new Set([...ACTS.map(({ act }) => act), ...SENSES.map(({ act }) => act)])
  const kin = [...known].flatMap((act) => (act === null ? [] : [...traitsOf(act).kin.keys()]))
  expect(kin.length).toBeGreaterThan(50)
  expect(kin.filter((act) => !known.has(act))).toEqual([])
})

test.each([
  ['isSpeech', ['say', 'announce', 'deny'], ['capture', 'leave', '']],
  ['onceToDoer', ['leave', 'resign'], ['kill', 'say']],
  ['onceToSufferer', ['kill', 'elect'], ['leave', 'visit']],
  ['onceToPlace', ['enter', 'capture'], ['visit', 'leave']],
  ['ofCrowd', ['celebrate', 'protest'], ['resign', 'sign']],
  ['toldByObject', ['send', 'publish'], ['kill', 'arrive']],
] as const)('%s holds for %j and not for %j', (trait, yes, no) => {
  expect(yes.map((act) => traitsOf(act)[trait])).toEqual(yes.map(() => true))
  expect(no.map((act) => traitsOf(act)[trait])).toEqual(no.map(() => false))
})
