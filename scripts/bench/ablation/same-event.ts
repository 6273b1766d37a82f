// Each feature of the same-event score, left out: F1 without its points, at the threshold that is then best on the set,
// for a score that lacks a feature is lower everywhere. Layout as for the measure `same-event`.
import { FEATURES } from '../../../src/story/same-event/pair-features.ts'
import type { PairFeature } from '../../../src/story/same-event/pair-features.ts'
import { compareTellings } from '../../../src/story/same-event/same-event.ts'
import { daysConflict } from '../../../src/story/tellings/day-conflict.ts'
import type { Ablation } from '../ablation.ts'
import { readTopics } from '../same-event-data.ts'
import type { LinePair } from '../same-event-data.ts'
import { bestF1 } from '../same-event-score.ts'
import type { Ranked } from '../same-event-score.ts'
import { tellTopic } from '../same-event-tellings.ts'
import type { ToldTopic } from '../same-event-tellings.ts'

const LEFT_OUT: readonly (PairFeature | null)[] = [null, ...(Object.keys(FEATURES) as PairFeature[])]

/** `f1` from 0 to 1. */
export async function ablateSameEvent(folder: string): Promise<Ablation> {
  const topics = await readTopics(folder)
  const ranked: Ranked[][] = LEFT_OUT.map(() => [])
  for (const topic of topics) {
    const told = tellTopic(topic)
    for (const pair of topic.pairs) {
      scoresWithout(pair, told).forEach((score, index) => ranked[index]?.push({ same: pair.same, score }))
    }
  }
  const rows = LEFT_OUT.map((feature, index) => ({
    leftOut: feature ?? '',
    figures: { f1: bestF1(ranked[index] ?? []) },
    what: feature === null ? 'nothing left out' : FEATURES[feature],
  }))
  return { articles: topics.reduce((sum, { articles }) => sum + articles.length, 0), rows }
}

/** The best score of any two tellings, first with all features, then without each. */
function scoresWithout({ a, b }: LinePair, { rarity, tellingsOf }: ToldTopic): number[] {
  const best = LEFT_OUT.map(() => 0)
  for (const one of tellingsOf(a)) {
    for (const other of tellingsOf(b)) {
      if (daysConflict(one.day, other.day)) continue
      const { parts } = compareTellings(one, other, rarity)
      const sum = parts.reduce((total, { points }) => total + points, 0)
      LEFT_OUT.forEach((feature, index) => {
        const own = parts.find((part) => part.feature === feature)?.points ?? 0
        best[index] = Math.max(best[index] ?? 0, sum - own)
      })
    }
  }
  return best
}
