import fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilDateOf } from '../../../src/model/civil-date.ts'
import { findDistinctDays } from '../../../src/story/same-event/distinct-days.ts'
import { daysConflict } from '../../../src/story/tellings/day-conflict.ts'
import { NO_DAY } from '../../../src/story/tellings/telling-day.ts'
import type { TellingDay } from '../../../src/story/tellings/telling-day.ts'

const BASES = ['clause', 'sentence', 'passage', 'published', 'none'] as const

/** Days of two months that lie far apart, stretches of them, and none. */
const day = fc
  .record({
    basis: fc.constantFrom(...BASES),
    month: fc.constantFrom(2, 6),
    first: fc.integer({ min: 1, max: 3 }),
    length: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ basis, month, first, length }): TellingDay => {
    const [from, to] = [civilDateOf(2024, month, first), civilDateOf(2024, month, first + length)]
    const given = basis === 'none' ? { from: null, to: null } : { from, to }
    return { ...NO_DAY, basis, ...given }
  })

test('any two tellings conflict as their days do', () => {
  fc.assert(
    fc.property(fc.array(day, { maxLength: 12 }), (days) => {
      const { numberOf, conflictsOf } = findDistinctDays(days.map((one) => ({ day: one })))
      days.forEach((one, position) => {
        const found = days.map((_, other) => conflictsOf(position)[numberOf[other] ?? -1] === 1)
        expect(found).toEqual(days.map((other) => daysConflict(one, other)))
      })
    }),
  )
})

test('days of one stretch have one number, given by the clause or by its sentence, and another where publication gives them', () => {
  const from = civilDateOf(2024, 2, 1)
  const days = (['clause', 'sentence', 'published'] as const).map((basis) => ({
    day: { ...NO_DAY, basis, from, to: from },
  }))
  expect([...findDistinctDays(days).numberOf]).toEqual([0, 0, 1])
})

test('no tellings have no days', () => {
  expect([...findDistinctDays([]).numberOf]).toEqual([])
})
