// A predicted and a gold timeline in, how near they are out: F1 of their days, and ROUGE over aligned days ("align+
// m:1" of Martschat and Markert, "Improving ROUGE for Timeline Summarization", EACL 2017). Counts as their tool does:
// Porter stems, SMART stop words out.
import type { CivilDate } from '../../src/model/civil-date.ts'
import { daysBetween } from '../../src/model/civil-date.ts'
import { countNgrams, countShared, harmonicMean, scoreOf, tokenize, totalOf } from './rouge.ts'
import type { NgramCounts } from './rouge.ts'

/** Days with their sentences. */
export type Timeline = ReadonlyMap<CivilDate, readonly string[]>

export interface PrecisionRecall {
  readonly precision: number
  readonly recall: number
}

export interface TimelineScore {
  readonly dates: PrecisionRecall
  /** Aligned ROUGE-1. */
  readonly ar1: PrecisionRecall
  /** Aligned ROUGE-2. */
  readonly ar2: PrecisionRecall
}

interface Day {
  readonly date: CivilDate
  readonly words: NgramCounts
  readonly pairs: NgramCounts
}

/** All from 0 to 1, and 0 where there is nothing to divide by. Days of either may be in any order. */
export function scoreTimeline(predicted: Timeline, gold: Timeline): TimelineScore {
  const [ours, theirs] = [daysOf(predicted), daysOf(gold)]
  const found = ours.filter(({ date }) => gold.has(date)).length
  const byPredicted = ours.map((day) => ({ day, other: nearest(day, theirs) }))
  const byGold = theirs.map((day) => ({ day, other: nearest(day, ours) }))
  const aligned = (count: 'words' | 'pairs'): PrecisionRecall => ({
    precision: shareFound(byPredicted, count),
    recall: shareFound(byGold, count),
  })
  return {
    dates: { precision: share(found, ours.length), recall: share(found, theirs.length) },
    ar1: aligned('words'),
    ar2: aligned('pairs'),
  }
}

/** F of the averages, as the published figures are made: not the average of the Fs. */
export function averageF(scores: readonly PrecisionRecall[]): number {
  const mean = (read: (score: PrecisionRecall) => number): number =>
    share(
      scores.reduce((sum, score) => sum + read(score), 0),
      scores.length,
    )
  return harmonicMean(
    mean(({ precision }) => precision),
    mean(({ recall }) => recall),
  )
}

/** Of the n-grams of all days, those that the aligned days have, each worth 1 / (days apart + 1). */
function shareFound(pairs: readonly { day: Day; other: Day | null }[], count: 'words' | 'pairs'): number {
  let found = 0
  let all = 0
  for (const { day, other } of pairs) {
    all += totalOf(day[count])
    if (other !== null) found += nearness(day, other) * countShared(day[count], other[count])
  }
  return share(found, all)
}

/** The day of least cost, the earliest of equals; several days may have the same. */
function nearest(day: Day, others: readonly Day[]): Day | null {
  let best: Day | null = null
  let least = Infinity
  for (const other of others) {
    const cost = costOf(day, other)
    if (cost >= least) continue
    least = cost
    best = other
  }
  return best
}

function costOf(a: Day, b: Day): number {
  const { f } = scoreOf(countShared(a.words, b.words), totalOf(a.words), totalOf(b.words))
  return (1 - nearness(a, b)) * (1 - f)
}

function nearness(a: Day, b: Day): number {
  return 1 / (Math.abs(daysBetween(a.date, b.date)) + 1)
}

function daysOf(timeline: Timeline): Day[] {
  const dates = [...timeline.keys()].sort()
  return dates.map((date) => {
    const text = (timeline.get(date) ?? []).join(' ')
    const tokens = tokenize(text, { stems: true, withoutStopWords: true })
    return { date, words: countNgrams(tokens, 1), pairs: countNgrams(tokens, 2) }
  })
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
