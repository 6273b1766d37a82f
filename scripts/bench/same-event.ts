// `npm run bench -- same-event DIR`: for each pair of sentences, does the production score, at its own threshold, call
// them the same event, with no days to part them? Two sentences are where any telling of one and any of the other are.
// The layout of DIR is described in same-event-data.ts. All stories of a topic are read as one: which articles belong
// together is not given away.
import { lookTheSame } from '../../src/story/same-event/same-event.ts'
import type { Measured } from './measure.ts'
import { readTopics } from './same-event-data.ts'
import type { LinePair, Topic } from './same-event-data.ts'
import { scorePairs } from './same-event-score.ts'
import type { PairScore } from './same-event-score.ts'
import { tellTopic } from './same-event-tellings.ts'
import type { ToldTopic } from './same-event-tellings.ts'

/** Figures from 0 to 1 over the pairs of all topics together; `f1-within-stories` over those of one story alone. */
export async function measureSameEvent(folder: string): Promise<Measured> {
  const topics = await readTopics(folder)
  const judged = topics.map((topic) => ({ topic, answers: judgeTopic(topic) }))
  const all = judged.flatMap(({ answers }) => answers)
  const { pairs, same, precision, recall, f1 } = scorePairs(all)
  const rows = judged.map(({ topic, answers }) => formatRow(topic.id, scorePairs(answers)))
  return {
    table: ['topic  pairs   same precision recall     F1', ...rows].join('\n'),
    articles: topics.reduce((sum, { articles }) => sum + articles.length, 0),
    figures: {
      pairs: String(pairs),
      same: String(same),
      precision: precision.toFixed(3),
      recall: recall.toFixed(3),
      f1: f1.toFixed(3),
      'f1-within-stories': scorePairs(all.filter(({ oneStory }) => oneStory)).f1.toFixed(3),
    },
  }
}

function judgeTopic(topic: Topic): (LinePair & { readonly found: boolean })[] {
  const told = tellTopic(topic)
  return topic.pairs.map((pair) => ({ ...pair, found: isSameEvent(pair, told) }))
}

function isSameEvent({ a, b }: LinePair, { rarity, tellingsOf }: ToldTopic): boolean {
  return tellingsOf(a).some((one) => tellingsOf(b).some((other) => lookTheSame(one, other, rarity)))
}

function formatRow(topic: string, { pairs, same, precision, recall, f1 }: PairScore): string {
  const figures = [precision, recall, f1].map((figure) => figure.toFixed(3).padStart(8)).join('')
  return `${topic.padEnd(6)}${String(pairs).padStart(6)}${String(same).padStart(7)}${figures}`
}
