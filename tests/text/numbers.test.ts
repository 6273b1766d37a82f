import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DateMention, NumberMention } from '../../src/model/reading.ts'
import { findNumbers } from '../../src/text/numbers.ts'
import { civil } from '../model/civil.ts'

function numbersOf(text: string): NumberMention[] {
  return findNumbers(text, [{ start: 0, end: text.length, passage: 0 }], [])
}

function shown(text: string): string {
  return numbersOf(text)
    .map((found) => `${text.slice(found.start, found.end)} = ${found.value} ${found.exactness} ${found.unit}`.trim())
    .join(' | ')
}

describe('findNumbers', () => {
  test.each([
    ['They put the figure at 2,000 troops.', '2,000 = 2000 exact troop'],
    ['hundreds of Syrian soldiers', 'hundreds = 100 some soldier'],
    ['dozens were hurt', 'dozens = 12 some'],
    ['the deaths of hundreds of thousands of innocent Syrians', 'hundreds of thousands = 100000 some syrian'],
    ['tens of thousands of people', 'tens of thousands = 10000 some person'],
    ['a $10 million reward', '$10 million = 10000000 exact $'],
    ['$10m and £1.5bn', '$10m = 10000000 exact $ | £1.5bn = 1500000000 exact £'],
    ['$8.4 bn and 3 mln voters', '$8.4 bn = 8400000000 exact $ | 3 mln = 3000000 exact voter'],
    ['10m people', '10m = 10000000 exact person'],
    ['a wall 10m high', '10m = 10 exact metre'],
    ['his 24-year rule', '24-year = 24 exact year'],
    ['13 years of civil war', '13 = 13 exact year'],
    ['a five-decade grip', 'five-decade = 50 exact year'],
    ['five decades of rule', 'five = 50 exact year'],
    ['more than a decade of war', 'a decade = 10 at-least year'],
    ['nearly half a million lives', 'half a million = 500000 about life'],
    ['at least twenty-five children', 'twenty-five = 25 at-least child'],
    ['up to two hundred and six small boats', 'two hundred and six = 206 at-most boat'],
    ['around 40% of voters, or 3.5 per cent', '40% = 40 about % | 3.5 per cent = 3.5 exact %'],
    ['two and a half million homes', 'two and a half million = 2500000 exact home'],
    ['Smith, 59, left', '59 = 59 exact age'],
    ['a 33-year-old actor, aged 34', '33-year-old = 33 exact age | 34 = 34 exact age'],
    ['said one woman', 'one = 1 exact woman'],
    ['one bank clerk died at a branch', 'one = 1 exact clerk'],
    ['several hundred cities', 'several hundred = 200 some city'],
    ['10-15 men', '10-15 = 10 at-least man'],
    ['5,000 or more houses', '5,000 = 5000 at-least house'],
    ['1430 miners came', '1430 = 1430 exact miner'],
    ['1430 Norwegians came', '1430 = 1430 exact norwegian'],
    ['three-plus seasons', 'three-plus = 3 at-least season'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })
})

describe('findNumbers finds nothing', () => {
  test.each([
    'from 4 pm to 5 a.m. and at 5:30',
    'the second city, the 3rd and the twenty-first',
    'the G7, an AK-47 and COVID-19',
    'one of the acts, and no one else',
    'in 2016 and after the 2012 elections',
    'No. 10 and Article 5, page 12, 9/11, #4',
    'two-thirds of it, a two-way road',
    'they won 9-14',
    '1430 Firemen reach the mill.',
    'they saw the Seven Sisters',
    '',
  ])('%s', (text) => {
    expect(shown(text)).toBe('')
  })

  test('in what is a date', () => {
    const day = civil('2024-12-08')
    const text = 'On 8 December 12 men came'
    const date: DateMention = {
      start: 3,
      end: 13,
      from: day,
      to: day,
      precision: 'day',
      part: null,
      stated: true,
      reason: '',
    }
    const found = findNumbers(text, [{ start: 0, end: text.length, passage: 0 }], [date])
    expect(found.map(({ value, unit }) => [value, unit])).toEqual([[12, 'man']])
  })
})

test('any text is survived: numbers are in order, apart, finite, and not white space', () => {
  const pieces = fc.constantFrom(
    '1',
    '2,000',
    '$',
    'ten',
    '-',
    'million',
    ' ',
    'hundred',
    'and',
    'of',
    'half a',
    '%',
    'tens',
  )
  const texts = fc.array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 40 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0
      for (const found of numbersOf(text)) {
        expect(found.start).toBeGreaterThanOrEqual(end)
        expect(found.end).toBeGreaterThan(found.start)
        expect(found.end).toBeLessThanOrEqual(text.length)
        expect(Number.isFinite(found.value)).toBe(true)
        expect(text.slice(found.start, found.end)).toBe(text.slice(found.start, found.end).trim())
        end = found.end
      }
    }),
  )
})
