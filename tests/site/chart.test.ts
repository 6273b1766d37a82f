import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/model/civil-date.ts'
import { buildColumns, startOfUnit } from '../../src/site/chart-columns.ts'
import { layOutChart } from '../../src/site/chart-layout.ts'
import { buildChart } from '../../src/site/chart.ts'
import { bridgeStory } from './bridge-story.ts'
import { civil } from '../model/civil.ts'
import { makeStory } from './story-fixture.ts'

const FIRST = civil('2020-01-01')

/** One article a source; an event on each of the days, told by every third source. */
function storyOf(days: readonly number[], sources: number): ReturnType<typeof makeStory> {
  const ids = Array.from({ length: sources }, (_, index) => `a${index}`)
  return makeStory({
    articles: ids.map((id, index) => ({ id, source: { name: `Source ${index}`, home: null }, text: 'It fell.' })),
    events: days.map((count, index) => ({
      id: `e${index}`,
      when: addDays(FIRST, count),
      accounts: ids
        .filter((_, source) => (source + index) % 3 === 0)
        .concat('a0')
        .map((id) => [id, 'It fell.']),
    })),
  })
}

describe('the counts', () => {
  test('are reports by day and source; an article tells an event once', () => {
    const chart = buildChart(bridgeStory())
    expect(chart.series).toEqual([
      { label: 'Coast Radio', total: 2 },
      { label: 'The Oru Post', total: 1 },
      { label: '“What we know so far”', total: 1 },
    ])
    expect(chart.columns).toMatchObject([
      { label: '14 March 2021', counts: [1, 1, 0], total: 2 },
      { label: '15 March 2021', counts: [1, 0, 0], total: 1 },
      { label: '16 March 2021', counts: [0, 0, 1], total: 1 },
    ])
  })

  test('are said in words, with what is not drawn', () => {
    const { title, summary, leftOut } = buildChart(bridgeStory())
    expect([title, summary, leftOut].join('\n')).toMatchInlineSnapshot(`
      "Reports by the day they tell of
      4 reports of what happened from 14 March 2021 to 16 March 2021. Most: 14 March 2021, 2 reports.
      1 report of the background and 1 report of an unknown day"
    `)
  })

  test('of a story without days are none', () => {
    const chart = buildChart(makeStory({ articles: [{ id: 'a', text: 'Nothing.' }] }))
    expect(chart).toMatchObject({ columns: [], series: [], summary: 'No report tells of a single day.', leftOut: '' })
  })

  test('of many sources are those of the largest and the others', () => {
    const { series } = buildChart(storyOf([0, 1, 2, 3], 500))
    expect(series).toHaveLength(6)
    expect(series[0]).toEqual({ label: 'Source 0', total: 4 })
    expect(series[5]?.label).toBe('495 others')
  })

  test('lose no report, whatever the days', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(4000), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 12 }),
        (days, sources) => {
          const story = storyOf(days, sources)
          const told = story.events.map((event) => new Set(event.accounts.map((account) => account.article)).size)
          const chart = buildChart(story)
          const expected = told.reduce((total, count) => total + count, 0)
          expect(chart.columns.reduce((total, column) => total + column.total, 0)).toBe(expected)
          expect(chart.series.reduce((total, series) => total + series.total, 0)).toBe(expected)
          expect(chart.columns.length).toBeLessThanOrEqual(52)
        },
      ),
    )
  })
})

describe('the columns', () => {
  const labels = (days: readonly number[]): string[] =>
    buildColumns(days.map((count) => addDays(FIRST, count))).columns.map((column) => column.label)

  test.each([
    ['no days', [], []],
    ['one day', [0], ['1 January 2020']],
    ['a day between', [0, 2], ['1 January 2020', '2 January 2020', '3 January 2020']],
    ['a long gap', [0, 40], ['1 January 2020', '39 days without reports', '10 February 2020']],
    ['any order, twice', [1, 0, 1], ['1 January 2020', '2 January 2020']],
  ])('%s', (_, days, expected) => {
    expect(labels(days)).toEqual(expected)
  })

  const every = (count: number, step: number): number[] => Array.from({ length: count }, (_, index) => index * step)
  test.each([
    ['day', every(52, 1)],
    ['week', every(53, 1)],
    ['month', every(400, 1)],
    ['year', every(60, 40)],
  ] as const)('are by the %s where that is the finest that fits', (unit, days) => {
    expect(buildColumns(days.map((count) => addDays(FIRST, count))).unit).toBe(unit)
  })

  test.each([
    ['day', '2024-12-08'],
    ['week', '2024-12-02'],
    ['month', '2024-12-01'],
    ['year', '2024-01-01'],
  ] as const)('the %s of 8 December 2024 begins on %s', (unit, start) => {
    expect(startOfUnit(civil('2024-12-08'), unit)).toBe(start)
  })
})

describe('the layout', () => {
  test.each([
    ['1 day', storyOf([0], 1)],
    ['2 days', storyOf([0, 1], 3)],
    [
      '400 days',
      storyOf(
        Array.from({ length: 400 }, (_, index) => index),
        5,
      ),
    ],
    ['500 articles', storyOf([0, 3, 90], 500)],
  ])('keeps all bars and labels within the picture, labels apart: %s', (_, story) => {
    const { bars, labels, baseline } = layOutChart(buildChart(story))
    expect(bars.length).toBeGreaterThan(0)
    for (const { x, width, segments } of bars) {
      expect(parseFloat(x)).toBeGreaterThanOrEqual(0)
      expect(parseFloat(x) + parseFloat(width)).toBeLessThanOrEqual(100)
      for (const { y, height } of segments) expect(y >= 20 && y + height <= baseline + 0.05).toBe(true)
    }
    const places = labels.map((label) => parseFloat(label.x))
    expect(places.slice(1).every((place, index) => place - (places[index] ?? 0) >= 13)).toBe(true)
  })

  test('labels both of two days', () => {
    expect(layOutChart(buildChart(storyOf([0, 1], 1))).labels.map((label) => label.text)).toEqual(['1 Jan', '2 Jan'])
  })

  test('marks a fold', () => {
    expect(layOutChart(buildChart(storyOf([0, 41], 1))).folds).toEqual([{ x: '50%', title: '40 days without reports' }])
  })
})
