import { describe, expect, test } from 'vitest'
import { hourSpoken, partAt, partBeside, partByClock, SPOKEN_CLOCK } from '../../../src/text/dates/part-of-day.ts'

/** The words that name the day in brackets with its part, and the part. */
function partIn(marked: string): string | null {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  const sentence = marked.replace(/[[\]]/gu, '')
  const part = partBeside(sentence, { start, end })
  return part === null ? null : `${sentence.slice(part.start, part.end)} = ${part.part}`
}

describe('words for a part of the day', () => {
  test.each([
    ['The bridge fell in the early hours of [Sunday].', 'the early hours of Sunday = early-hours'],
    ['The bridge fell in the small hours of the [8 May].', 'the small hours of the 8 May = early-hours'],
    ['The bridge fell on [Sunday], in the early hours.', 'Sunday, in the early hours = early-hours'],
    ['The bridge fell [Sunday] morning.', 'Sunday morning = morning'],
    ['The bridge fell on [Sunday] at dawn.', 'Sunday at dawn = early-hours'],
    ['The bridge fell on the evening of [8 May].', 'the evening of 8 May = evening'],
    ['The bridge fell early on [8 May].', 'early on 8 May = early-hours'],
    ['The bridge fell late [Sunday].', 'late Sunday = night'],
    ['The bridge fell early [Sunday] evening.', 'early Sunday evening = evening'],
    ['The bridge fell by noon [Sunday].', 'noon Sunday = midday'],
  ])('%s', (marked, expected) => {
    expect(partIn(marked)).toBe(expected)
  })
})

describe('times by the clock', () => {
  test.each([
    ['The bridge fell at 9:30 a.m. on [Sunday].', '9:30 a.m. on Sunday = morning'],
    ['The bridge fell at 9 p.m. EST (0200 GMT) [Sunday].', '9 p.m. EST (0200 GMT) Sunday = night'],
    ['The bridge fell on [Sunday] at about 3 p.m.', 'Sunday at about 3 p.m. = afternoon'],
    ['The bridge fell at four in the morning on [Sunday].', 'four in the morning on Sunday = early-hours'],
    ['The bridge fell on [Sunday] at 9 at night.', 'Sunday at 9 at night = night'],
    ['The bridge fell at 22:30 on [Sunday].', '22:30 on Sunday = night'],
    ['The bridge fell on [Sunday] at around 06.15.', 'Sunday at around 06.15 = morning'],
  ])('%s', (marked, expected) => {
    expect(partIn(marked)).toBe(expected)
  })
})

describe('finds nothing', () => {
  test.each([
    ['The bridge fell on [Sunday].'],
    ['The bridge fell on [Sunday] after a morning of rain.'],
    ['The bridge fell earlier [Sunday].'],
    ['Its mourning began [Sunday].'],
    ['The bridge fell at 19 p.m. on [Sunday].'],
    ['The bridge fell on [Sunday] at 22:30 GMT.'],
    ['The side won 3:15 on [Sunday].'],
    ['It rose 22:30 percent on [Sunday].'],
  ])('%s', (marked) => {
    expect(partIn(marked)).toBeNull()
  })
})

test('the parts of a day follow each other', () => {
  const hours = Array.from({ length: 24 }, (_, hour) => partAt(hour))
  expect(hours.filter((part, hour) => part !== hours[hour - 1])).toEqual([
    'early-hours',
    'morning',
    'midday',
    'afternoon',
    'evening',
    'night',
  ])
  expect([5, 6, 12, 14, 18, 21].map(partAt)).toEqual([
    'early-hours',
    'morning',
    'midday',
    'afternoon',
    'evening',
    'night',
  ])
})

test.each([
  [12, 0, 'a', 'early-hours'],
  [12, 0, 'p', 'midday'],
  [11, 59, 'A', 'morning'],
  [9, 30, 'P', 'night'],
  [0, 0, 'a', null],
  [13, 0, 'p', null],
  [9, 60, 'a', null],
])('%i:%i %sm', (hour, minutes, half, expected) => {
  expect(partByClock(hour, minutes, half)).toBe(expected)
})

test.each([
  ['four in the morning', 4],
  ['4:20 in the early morning', 4],
  ['twelve in the morning', 0],
  ['two o’clock in the afternoon', 14],
  ['nine in the evening', 21],
  ['9 at night', 21],
  ['two at night', 2],
  ['12 at night', 0],
  ['13 in the afternoon', null],
  ['4:75 in the morning', null],
])('%s', (words, expected) => {
  const match = new RegExp(SPOKEN_CLOCK, 'iu').exec(words)
  expect(match?.[0]).toBe(words)
  expect(match === null ? undefined : hourSpoken(match)).toBe(expected)
})
