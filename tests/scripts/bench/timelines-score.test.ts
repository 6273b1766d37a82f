import { describe, expect, test } from 'vitest'
import { averageF, scoreTimeline } from '../../../scripts/bench/timelines-score.ts'
import type { Timeline } from '../../../scripts/bench/timelines-score.ts'
import { civil } from '../../model/civil.ts'

function timeline(days: Readonly<Record<string, readonly string[]>>): Timeline {
  return new Map(Object.entries(days).map(([day, sentences]) => [civil(day), sentences]))
}

describe('scoreTimeline', () => {
  test('counts what aligned days share, by half where they are a day apart', () => {
    // 1 May shares storm and sank, and the pair; 4 May goes with 3 May, shares harbour and reopened, and the pair, by
    // half.
    const score = scoreTimeline(
      timeline({ '2021-05-01': ['Storm sank ferry.'], '2021-05-04': ['Harbour reopened Tuesday.'] }),
      timeline({ '2021-05-01': ['Storm sank trawler.'], '2021-05-03': ['Harbour reopened.'] }),
    )
    expect(score).toEqual({
      dates: { precision: 1 / 2, recall: 1 / 2 },
      ar1: { precision: (2 + 1) / 6, recall: (2 + 1) / 5 },
      ar2: { precision: (1 + 0.5) / 4, recall: (1 + 0.5) / 3 },
    })
  })

  test('a day goes with a further one that has its words, and several with the same', () => {
    // 2 May: cost (1 - 1/2) · 1 to 1 May, (1 - 1/3) · 0 to 4 May. 4 May of the gold costs nothing to both, and takes
    // the earlier. 1 May of the gold: (1 - 1/2) · 1 to 2 May, (1 - 1/5) · 1 to 5 May.
    const score = scoreTimeline(
      timeline({ '2021-05-02': ['Harbour reopened.'], '2021-05-05': ['Harbour reopened.'] }),
      timeline({ '2021-05-01': ['Storm.'], '2021-05-04': ['Harbour reopened.'] }),
    )
    expect(score.ar1.precision).toBeCloseTo((2 / 3 + 2 / 2) / 4, 12)
    expect(score.ar1.recall).toBeCloseTo((0 + 2 / 3) / 3, 12)
    expect(score.dates).toEqual({ precision: 0, recall: 0 })
  })

  test('the same day costs nothing, whatever its words', () => {
    const score = scoreTimeline(
      timeline({ '2021-05-01': ['Harbour reopened.'] }),
      timeline({ '2021-05-01': ['Storm.'], '2021-05-02': ['Harbour reopened.'] }),
    )
    expect(score.ar1).toEqual({ precision: 0, recall: (0 + 2 / 2) / 3 })
  })

  test('stop words count for nothing, stems are one, repeats count as often as both have them', () => {
    const score = scoreTimeline(
      timeline({ '2021-05-01': ['The ferries and the ferry were searched.'] }),
      timeline({ '2021-05-01': ['Ferry searches of a ferry, a ferry.'] }),
    )
    expect(score.ar1).toEqual({ precision: 3 / 3, recall: 3 / 4 })
  })

  test.each([
    ['nothing predicted', {}, { '2021-05-01': ['Storm.'] }],
    ['nothing gold', { '2021-05-01': ['Storm.'] }, {}],
    ['no words', { '2021-05-01': [] }, { '2021-05-02': [] }],
  ])('%s is worth nothing', (_, predicted, gold) => {
    const none = { precision: 0, recall: 0 }
    expect(scoreTimeline(timeline(predicted), timeline(gold))).toEqual({ dates: none, ar1: none, ar2: none })
  })
})

test('F is of the averages', () => {
  const scores = [
    { precision: 0.2, recall: 0.6 },
    { precision: 0.4, recall: 0.2 },
  ]
  expect(averageF(scores)).toBeCloseTo((2 * 0.3 * 0.4) / 0.7, 12)
  expect(averageF([])).toBe(0)
})
