import { describe, expect, test } from 'vitest'
import { countDates, figuresOf, sumCounts } from '../../../scripts/bench/dates-score.ts'
import type { Valued } from '../../../scripts/bench/dates-score.ts'
import { findValues, measureDates } from '../../../scripts/bench/dates.ts'
import { parseTimeMl } from '../../../scripts/bench/timeml.ts'
import { timexValue } from '../../../scripts/bench/timex-value.ts'
import type { DateMention } from '../../../src/model/reading.ts'
import { civil } from '../../model/civil.ts'
import { makeFolder } from '../../temp-folder.ts'

function valued(start: number, end: number, value: string): Valued {
  return { start, end, value }
}

/** 9 December 2024 is a Monday. */
const HARBOUR = `<?xml version="1.0" ?>
<TimeML>
<DCT><TIMEX3 tid="t0" type="TIME" value="2024-12-09T08:00:00" functionInDocument="CREATION_TIME">12/09/2024</TIMEX3></DCT>
<TITLE>Harbour opens</TITLE>
<TEXT>
NORTHPORT &amp; Co. <EVENT eid="e1" class="OCCURRENCE">opened</EVENT>
its harbour <TIMEX3 tid="t1" type="DATE" value="2024-12-08">on
Sunday</TIMEX3> after <TIMEX3 tid="t2" type="DURATION" value="P3D">three days</TIMEX3>.

It was built in <TIMEX3 tid="t3" type="DATE" value="1998">1998</TIMEX3>, and will close <TIMEX3 tid="t4" type="DATE" value="2024-12-20">on the feast</TIMEX3>.
</TEXT>
</TimeML>
`

describe('parseTimeMl', () => {
  const file = parseTimeMl(HARBOUR)

  test('gives the day of publication, the text and its passages', () => {
    expect(file?.published).toBe('2024-12-09')
    expect(file?.text).toBe(
      'NORTHPORT & Co. opened its harbour on Sunday after three days.\nIt was built in 1998, and will close on the feast.',
    )
    expect(file?.passages.map(({ start, end }) => [start, end])).toEqual([
      [0, 62],
      [63, 113],
    ])
  })

  test('gives the marked times at their places', () => {
    expect(file?.times.map(({ start, end, type, value }) => [file.text.slice(start, end), type, value])).toEqual([
      ['on Sunday', 'DATE', '2024-12-08'],
      ['three days', 'DURATION', 'P3D'],
      ['1998', 'DATE', '1998'],
      ['on the feast', 'DATE', '2024-12-20'],
    ])
  })

  test.each(['', '<TEXT>No day.</TEXT>', '<DCT><TIMEX3 value="2024-12-09">x</TIMEX3></DCT> no text'])(
    'is null for %j',
    (source) => {
      expect(parseTimeMl(source)).toBeNull()
    },
  )
})

describe('timexValue', () => {
  test.each<[string, string, DateMention['precision'], DateMention['part'], string | null]>([
    ['2024-12-08', '2024-12-08', 'day', null, '2024-12-08'],
    ['2024-12-08', '2024-12-08', 'part-of-day', 'night', '2024-12-08TNI'],
    ['2024-12-07', '2024-12-08', 'part-of-day', 'night', '2024-12-07TNI'],
    ['2024-12-08', '2024-12-08', 'part-of-day', 'early-hours', '2024-12-08TMO'],
    ['2024-12-02', '2024-12-08', 'day', null, '2024-W49'],
    ['2024-12-30', '2025-01-05', 'day', null, '2025-W01'],
    ['2020-12-28', '2021-01-03', 'day', null, '2020-W53'],
    ['2024-12-07', '2024-12-08', 'day', null, '2024-W49-WE'],
    ['2024-12-03', '2024-12-08', 'day', null, null],
    ['2024-02-01', '2024-02-29', 'month', null, '2024-02'],
    ['2024-02-01', '2024-02-10', 'month', null, '2024-02'],
    ['2024-02-21', '2024-02-29', 'month', null, '2024-02'],
    ['2024-10-10', '2024-12-09', 'month', null, null],
    ['2024-07-01', '2024-09-30', 'month', null, '2024-Q3'],
    ['2024-06-01', '2024-08-31', 'month', null, '2024-SU'],
    ['2024-12-01', '2025-02-28', 'month', null, '2024-WI'],
    ['2024-02-01', '2024-04-30', 'month', null, null],
    ['2024-07-01', '2024-12-31', 'month', null, '2024-H2'],
    ['2024-01-01', '2024-12-31', 'year', null, '2024'],
    ['2024-05-01', '2024-08-31', 'year', null, '2024'],
    ['1990-01-01', '1999-12-31', 'year', null, '199'],
    ['1996-01-01', '1999-12-31', 'year', null, '199'],
    ['1901-01-01', '2000-12-31', 'year', null, '19'],
    ['2011-01-01', '2016-12-31', 'year', null, null],
  ])('%s to %s, %s %s: %s', (from, to, precision, part, value) => {
    expect(timexValue({ from: civil(from), to: civil(to), precision, part }, 'then')).toBe(value)
  })

  test.each([
    ['4 in the morning', '2024-12-08T04:00'],
    ['half an hour before 9:30 at night', '2024-12-08T21:30'],
    ['9:30 a.m. Sunday', '2024-12-08T09:30'],
    ['Sunday at 5 pm', '2024-12-08T17:00'],
    ['12 a.m. Sunday', '2024-12-08T00:00'],
    ['Sunday morning', '2024-12-08TMO'],
    ['Sunday at 22.30', '2024-12-08T22:30'],
    ['6:15 on Sunday', '2024-12-08T06:15'],
    ['early Sunday', '2024-12-08'],
    ['late on Sunday', '2024-12-08'],
    ['early Sunday morning', '2024-12-08TMO'],
    ['early hours of Sunday', '2024-12-08TMO'],
  ])('%s: %s', (words, value) => {
    const day = {
      from: civil('2024-12-08'),
      to: civil('2024-12-08'),
      precision: 'part-of-day',
      part: 'morning',
    } as const
    expect(timexValue(day, words)).toBe(value)
  })
})

describe('countDates', () => {
  const marked = [valued(0, 10, '2024-12-08'), valued(20, 24, '1998'), valued(30, 40, '2024-12-07')]

  test('counts what overlaps with the same value as right', () => {
    const found = [valued(3, 12, '2024-12-08'), valued(20, 24, '1999'), valued(50, 55, '2011')]
    expect(countDates(marked, found)).toMatchObject({ marked: 3, found: 3, right: 1, days: 2, daysRight: 1 })
  })

  test('takes a part of the day for its day in days only', () => {
    const found = [valued(0, 10, '2024-12-08TMO'), valued(30, 40, '2024-12-07')]
    expect(countDates(marked, found)).toMatchObject({ marked: 3, found: 2, right: 1, days: 2, daysRight: 2 })
  })

  test.each([
    ['2000-W7', '2000-W07'],
    ['1949-XX', '1949'],
    ['1949-XX-XX', '1949'],
    ['196X', '196'],
  ])('%s is %s in one notation, and wrong as it stands', (gold, value) => {
    expect(countDates([valued(0, 4, gold)], [valued(0, 4, value)])).toMatchObject({ right: 0, rightInOneNotation: 1 })
  })

  test('a time is no open value', () => {
    expect(countDates([valued(0, 4, '2024-W49-WE')], [valued(0, 4, '2024-W49')])).toMatchObject({
      rightInOneNotation: 0,
    })
  })

  test('lets no found one serve twice', () => {
    const twice = [valued(0, 4, '1998'), valued(4, 8, '1998')]
    expect(countDates(twice, [valued(0, 8, '1998')])).toMatchObject({ marked: 2, found: 1, right: 1 })
  })

  test('takes what only touches for something else', () => {
    expect(countDates([valued(0, 4, '1998')], [valued(4, 8, '1998')])).toMatchObject({ right: 0 })
  })
})

test('figures are of the summed counts', () => {
  const counts = sumCounts([
    { marked: 6, found: 4, right: 3, rightInOneNotation: 4, days: 2, daysRight: 1 },
    { marked: 4, found: 1, right: 1, rightInOneNotation: 1, days: 3, daysRight: 3 },
  ])
  expect(counts).toEqual({ marked: 10, found: 5, right: 4, rightInOneNotation: 5, days: 5, daysRight: 4 })
  expect(figuresOf(counts)).toEqual({ precision: 0.8, recall: 0.4, f1: 8 / 15, f1OneNotation: 10 / 15, dayRecall: 0.8 })
  expect(figuresOf(sumCounts([]))).toEqual({ precision: 0, recall: 0, f1: 0, f1OneNotation: 0, dayRecall: 0 })
})

describe('the measure', () => {
  test('asks the engine for its dates', () => {
    const file = parseTimeMl(HARBOUR)
    const found = file === null ? [] : findValues(file)
    expect(found.map(({ start, end, value }) => [file?.text.slice(start, end), value])).toContainEqual([
      'Sunday',
      '2024-12-08',
    ])
  })

  test('gives figures for each folder and for all', async () => {
    const folder = await makeFolder({
      'bay/harbour.tml': HARBOUR,
      'bay/notes.txt': 'On 8 December 2024.',
      'coast/': '',
    })
    // Sunday and 1998 are right, the feast is not dated: two of two found, two of three marked.
    const { articles, figures } = await measureDates(folder)
    expect(articles).toBe(1)
    expect(figures).toEqual({
      'bay-f1': '0.800',
      'bay-day-recall': '0.500',
      'all-f1': '0.800',
      'all-day-recall': '0.500',
    })
  })

  test('stops at a file that it cannot read', async () => {
    const folder = await makeFolder({ 'bay/odd.tml': '<TEXT>On Sunday.</TEXT>' })
    await expect(measureDates(folder)).rejects.toThrow('odd.tml: no text, or no day of creation')
  })
})
