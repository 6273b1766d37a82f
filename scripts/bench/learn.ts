// `npm run bench -- learn DIR`: the weights that logistic regression finds for the features of the same-event score on
// pairs of sentences, beside the present ones. A pair is measured by the two clauses whose present score is best; pairs
// that days part teach nothing and count as not found. Proposes, and writes nothing. Layout of DIR as for same-event.
import { FEATURE_NAMES, FEATURES, measurePair } from '../../src/story/same-event/pair-features.ts'
import { compareTellings } from '../../src/story/same-event/same-event.ts'
import { daysConflict } from '../../src/story/tellings/day-conflict.ts'
import { SAME_EVENT, WEIGHTS } from '../../src/story/same-event/weights.ts'
import { fitLogistic, oddsOf } from './logistic-regression.ts'
import type { LogisticModel } from './logistic-regression.ts'
import type { Measured } from './measure.ts'
import { readTopics } from './same-event-data.ts'
import type { LinePair, Topic } from './same-event-data.ts'
import { bestThreshold, scorePairs } from './same-event-score.ts'
import type { Judged } from './same-event-score.ts'
import { tellTopic } from './same-event-tellings.ts'
import type { ToldTopic } from './same-event-tellings.ts'

interface Example {
  readonly yes: boolean
  /** In the order of FEATURES; null where days part the two. */
  readonly values: readonly number[] | null
  /** The present score. */
  readonly score: number
}

interface Learned {
  readonly model: LogisticModel
  /** Log-odds from which on a pair is found: the best of the pairs that were learned from. */
  readonly threshold: number
}

/**
 * F1 of the present weights, then of learned ones: each topic by those learned from all others, and all by those
 * learned from all.
 */
export async function measureLearning(folder: string): Promise<Measured> {
  const topics = await readTopics(folder)
  const examples = topics.map(measureTopic)
  const all = examples.flat()
  const learned = learn(all)
  const leftOut = examples.flatMap((own) => judge(own, learn(examples.filter((other) => other !== own).flat())))
  const weights = rescaleWeights(learned)
  const rows = FEATURE_NAMES.map((name, index) => {
    const [present, proposed] = [WEIGHTS[name], weights[index] ?? 0].map((weight) => weight.toFixed(2).padStart(8))
    return `${name.padEnd(14)}${present}${proposed}  ${FEATURES[name]}`
  })
  const f1 = (judged: readonly Judged[]): string => scorePairs(judged).f1.toFixed(3)
  return {
    table: [`feature        present proposed, where ${SAME_EVENT} is enough`, ...rows].join('\n'),
    articles: topics.reduce((sum, { articles }) => sum + articles.length, 0),
    figures: {
      'f1-present': f1(all.map(({ yes, score }) => ({ same: yes, found: score >= SAME_EVENT }))),
      'f1-learned-left-out': f1(leftOut),
      'f1-learned-on-itself': f1(judge(all, learned)),
    },
  }
}

function learn(examples: readonly Example[]): Learned {
  const rows = examples.flatMap(({ yes, values }) => (values === null ? [] : [{ yes, values }]))
  const model = fitLogistic(rows)
  return {
    model,
    threshold: bestThreshold(rows.map(({ yes, values }) => ({ same: yes, score: oddsOf(model, values) }))),
  }
}

function judge(examples: readonly Example[], { model, threshold }: Learned): Judged[] {
  return examples.map(({ yes, values }) => ({
    same: yes,
    found: values !== null && oddsOf(model, values) >= threshold,
  }))
}

/**
 * The same decisions with the threshold at SAME_EVENT; what a pair that shares nothing starts from must lie below the
 * threshold.
 */
export function rescaleWeights({ model, threshold }: Learned): number[] {
  return model.weights.map((weight) => (weight * SAME_EVENT) / (threshold - model.intercept))
}

function measureTopic(topic: Topic): Example[] {
  const told = tellTopic(topic)
  return topic.pairs.map((pair) => measureClosest(pair, told))
}

function measureClosest({ a, b, same }: LinePair, { rarity, tellingsOf }: ToldTopic): Example {
  let best: Example = { yes: same, values: null, score: -Infinity }
  for (const one of tellingsOf(a)) {
    for (const other of tellingsOf(b)) {
      if (daysConflict(one.day, other.day)) continue
      const { score } = compareTellings(one, other, rarity)
      if (score <= best.score) continue
      const measured = measurePair(one, other, rarity)
      best = { yes: same, values: Array.from(measured), score }
    }
  }
  return best
}
