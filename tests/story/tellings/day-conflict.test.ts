import { expect, test } from 'vitest'
import { areNewsOfOtherTimes } from '../../../src/story/tellings/day-conflict.ts'
import { NO_DAY } from '../../../src/story/tellings/telling-day.ts'
import type { TellingDay } from '../../../src/story/tellings/telling-day.ts'
import { civil } from '../../model/civil.ts'

function on(day: string, basis: TellingDay['basis']): TellingDay {
  return { ...NO_DAY, basis, from: civil(day), to: civil(day) }
}

test.each([
  ['two reports without a day, weeks apart', on('2024-03-01', 'published'), on('2024-03-16', 'published'), true],
  ['a day, and a report long after it', on('2024-03-01', 'clause'), on('2024-03-20', 'published'), true],
  ['two reports without a day, a fortnight apart', on('2024-03-01', 'published'), on('2024-03-15', 'published'), false],
  ['words give both days', on('2024-03-01', 'clause'), on('2024-05-01', 'sentence'), false],
  ['nothing gives one', on('2024-03-01', 'published'), NO_DAY, false],
])('%s', (_, a, b, expected) => {
  expect(areNewsOfOtherTimes(a, b)).toBe(expected)
  expect(areNewsOfOtherTimes(b, a)).toBe(expected)
})
