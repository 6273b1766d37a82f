import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { statedAs, workedOut } from '../../../src/text/dates/candidate.ts'
import type { Context, Resolution } from '../../../src/text/dates/candidate.ts'
import { listAround, listedCandidate } from '../../../src/text/dates/day-list.ts'
import { dayInterval, monthInterval } from '../../../src/text/dates/interval.ts'
import { civil } from '../../model/civil.ts'

/** The days beside the day in brackets that lend or take its month, and the year that stands at the last. */
function listIn(marked: string): string {
  const [before = '', words = '', after = ''] = marked.split(/[[\]]/u)
  const list = listAround(before, after, Number(/\d+/u.exec(words)?.[0]), /^\d/u.test(words))
  const days = [
    ...list.before.map(({ start, end, day }) => `${before.slice(start, end)} = ${day}`),
    ...list.after.map(({ start, end, day }) => `${after.slice(start, end)} = ${day}`),
  ]
  return `${days.join(', ')}${list.year === null ? '' : ` of ${list.year}`}`
}

describe('days that share a month', () => {
  test.each([
    ['two before it', 'They met on 3, 5 and [7 March].', '3 = 3, 5 = 5'],
    ['one before it, ordinal', 'The talks of the 3rd and the [7th of March] failed.', '3rd = 3'],
    ['joined by “or”', 'It opens on 3 or [7 March].', '3 = 3'],
    ['two after it', 'They met on [March 3], 5 and 7.', '5 = 5, 7 = 7'],
    ['the year after the last', 'They met on [March 3] and 7, 2024.', '7 = 7 of 2024'],
    ['words after the last', 'They met on [March 3] and 7 in the town hall.', '7 = 7'],
    ['a clause after the last', 'On [March 3] and 7, the ferry stood still.', '7 = 7'],
  ])('%s', (_, marked, expected) => {
    expect(listIn(marked)).toBe(expected)
  })
})

describe('no list', () => {
  test.each([
    ['nothing beside it', 'They met on [7 March].'],
    ['a count after it', 'On [March 3], 20 people came.'],
    ['a count after “and”', 'Between them [March 3] and 7 people.'],
    ['no preposition before the first', 'Rooms 3 and [7 March] streets.'],
    ['no word before the last', 'They met on 3, 5, [7 March].'],
    ['days that run back', 'They met on 9 and [7 March].'],
    ['one day twice', 'They met on [March 3] and 3.'],
    ['a number with thousands', 'On [March 3] and 7,000 came.'],
  ])('%s', (_, marked) => {
    expect(listIn(marked)).toBe('')
  })
})

describe('a day of a list', () => {
  const context: Context = { published: civil('2024-12-09'), direction: 'none', anchor: () => null }
  const dayWith = (day: number, named: Resolution | null): Resolution | null =>
    listedCandidate({ start: 4, end: 5, day }, { start: 10, end: 17, resolve: () => named }, '7 March').resolve(context)

  test('takes its month and year, and whether they are stated', () => {
    const stated = statedAs(dayInterval(civil('2024-03-07')))
    expect(dayWith(3, stated)).toMatchObject({
      from: '2024-03-03',
      to: '2024-03-03',
      stated: true,
      reason: 'stated; it is of the month of “7 March”',
    })
    const nearest = workedOut(dayInterval(civil('2024-03-07')), '“7 March” names no year')
    expect(dayWith(3, nearest)).toMatchObject({
      from: '2024-03-03',
      stated: false,
      reason: '“3” is a day: it is of the month of “7 March”; “7 March” names no year',
    })
  })

  test('is none where the month has no such day, or no day is known', () => {
    const day = statedAs(dayInterval(civil('2024-04-30')))
    const month = monthInterval(2024, 3)
    expect(dayWith(31, day)).toBeNull()
    expect(dayWith(3, null)).toBeNull()
    expect(month === null ? undefined : dayWith(3, statedAs(month))).toBeNull()
  })
})

test('days of a list stand where it says', () => {
  const sample = fc.array(fc.constantFrom('on ', '3', '5', '12th', ', ', ' and ', ' or ', ' the ', '.', ' ', '2024'))
  fc.assert(
    fc.property(sample, sample, fc.integer({ min: 1, max: 31 }), fc.boolean(), (head, tail, day, dayFirst) => {
      const [before, after] = [head.join(''), tail.join('')]
      const list = listAround(before, after, day, dayFirst)
      for (const one of list.before) expect(Number.parseInt(before.slice(one.start, one.end), 10)).toBe(one.day)
      for (const one of list.after) expect(Number.parseInt(after.slice(one.start, one.end), 10)).toBe(one.day)
    }),
  )
})
