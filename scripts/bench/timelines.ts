// The measure `timelines`: from all articles of a story, the days that matter and what happened on each, against
// timelines that newsrooms published (Timeline17, by the rules of Gholipour Ghalandari and Ifrim, ACL 2020). The engine
// is told how many days and sentences.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CivilDate } from '../../src/model/civil-date.ts'
import { compareText } from '../../src/model/text-order.ts'
import { chooseMainDays, DAY_WEIGHING } from '../../src/story/main-events/main-days.ts'
import type { DayWeighing } from '../../src/story/main-events/main-days.ts'
import { createDayChooser, SENTENCE_CHOICE } from '../../src/story/main-events/main-sentences.ts'
import type { SentenceChoice } from '../../src/story/main-events/main-sentences.ts'
import { findToldDays } from '../../src/story/main-events/told-days.ts'
import type { ToldDays } from '../../src/story/main-events/told-days.ts'
import { readArticle } from '../../src/text/read-article.ts'
import type { Measured } from './measure.ts'
import { harmonicMean } from './rouge.ts'
import { formatTimeline, listStories, readStory } from './timelines-files.ts'
import type { TimelineStory } from './timelines-files.ts'
import { averageF, scoreTimeline } from './timelines-score.ts'
import type { PrecisionRecall, Timeline, TimelineScore } from './timelines-score.ts'

/** What a timeline is chosen by. */
export interface TimelineEngine {
  readonly days: DayWeighing
  readonly sentences: SentenceChoice
}

/** As in production. */
export const WHOLE_ENGINE: TimelineEngine = { days: DAY_WEIGHING, sentences: SENTENCE_CHOICE }

/** A story as the choice of days sees it. */
interface ToldStory {
  readonly id: string
  readonly told: readonly ToldDays[]
  readonly timelines: TimelineStory['timelines']
}

interface Scored {
  readonly name: string
  readonly days: number
  readonly sentences: number
  readonly score: TimelineScore
}

/** `folder` is laid out as `timelines-files.ts` says. */
export function measureTimelines(folder: string, out: string | null): Promise<Measured> {
  if (out !== null) mkdirSync(out, { recursive: true })
  const stories = readTold(folder)
  const scored: Scored[] = []
  for (const { id, told, timelines } of stories) {
    for (const { name, gold } of timelines) {
      const predicted = predictTimeline(told, gold, WHOLE_ENGINE)
      if (out !== null) writeFileSync(join(out, `${id}__${name}.txt`), formatTimeline(predicted))
      const sentences = meanSentences(gold)
      scored.push({ name: `${id}/${name}`, days: gold.size, sentences, score: scoreTimeline(predicted, gold) })
    }
  }
  const figures = Object.entries(averagesOf(scored.map(({ score }) => score)))
  return Promise.resolve({
    table: formatTable(scored),
    articles: stories.reduce((sum, { told }) => sum + told.length, 0),
    figures: Object.fromEntries(figures.map(([figure, value]) => [figure, value.toFixed(4)])),
  })
}

/** Every article of every story, read once. */
export function readTold(folder: string): ToldStory[] {
  return listStories(folder).map((id) => {
    const { articles, timelines } = readStory(folder, id)
    return { id, told: articles.map((article) => findToldDays(article, readArticle(article))), timelines }
  })
}

/** `ar1`, `ar2` and `date-f1` over all timelines, each from 0 to 1. */
export function scoreTold(stories: readonly ToldStory[], engine: TimelineEngine): Readonly<Record<string, number>> {
  return averagesOf(
    stories.flatMap(({ told, timelines }) =>
      timelines.map(({ gold }) => scoreTimeline(predictTimeline(told, gold, engine), gold)),
    ),
  )
}

/**
 * Of the gold only its first and last day, which articles must lie between, its number of days and its mean of
 * sentences are looked at.
 */
function predictTimeline(told: readonly ToldDays[], gold: Timeline, engine: TimelineEngine): Timeline {
  const dates = [...gold.keys()].sort(compareText)
  const [first, last] = [dates[0], dates.at(-1)]
  if (first === undefined || last === undefined) return new Map()
  const within = told.filter(({ article }) => article.published >= first && article.published <= last)
  const texts = new Map(within.map(({ article }) => [article.id, article.text]))
  const chooser = createDayChooser(within, engine.sentences)
  const sentences = meanSentences(gold)
  return new Map<CivilDate, readonly string[]>(
    chooseMainDays(within, gold.size, engine.days).map((day) => [
      day,
      chooser
        .sentences(day, sentences)
        .map(({ article, sentence }) => (texts.get(article) ?? '').slice(sentence.start, sentence.end)),
    ]),
  )
}

/** Rounded. */
function meanSentences(gold: Timeline): number {
  const all = [...gold.values()].reduce((sum, sentences) => sum + sentences.length, 0)
  return gold.size === 0 ? 0 : Math.round(all / gold.size)
}

function averagesOf(scores: readonly TimelineScore[]): Readonly<Record<string, number>> {
  const of = (read: (score: TimelineScore) => PrecisionRecall): number => averageF(scores.map(read))
  return { ar1: of(({ ar1 }) => ar1), ar2: of(({ ar2 }) => ar2), 'date-f1': of(({ dates }) => dates) }
}

function formatTable(scored: readonly Scored[]): string {
  const f = ({ precision, recall }: PrecisionRecall): string => harmonicMean(precision, recall).toFixed(3)
  const rows = scored.map(({ name, days, sentences, score }) =>
    [
      name.padEnd(40),
      String(days).padStart(5),
      String(sentences).padStart(4),
      f(score.ar1),
      f(score.ar2),
      f(score.dates),
    ].join('  '),
  )
  return [`${'timeline'.padEnd(40)}   days  sent    ar1    ar2   date`, ...rows].join('\n')
}
