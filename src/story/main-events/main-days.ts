// What articles say of days in, how much each day matters out, and the days that a short timeline of the story would
// have.
import { addDays } from '../../model/civil-date.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { compareText } from '../../model/text-order.ts'
import type { ToldDays } from './told-days.ts'

/** What counts for a day. The shares are what one article adds to it, once however often it speaks of it. */
export interface DayWeighing {
  /** It speaks of a day up to its own. */
  readonly told: number
  /** It speaks of a day to come. */
  readonly ahead: number
  /** It gives no day for its news: its own day. */
  readonly undated: number
  /** How much of the weightier neighbour's logarithm is taken off, one day and two days away: a great day echoes. */
  readonly echoes: readonly number[]
}

/**
 * Measured by `npm run bench -- timelines`. For days to come, from 0 to 0.75 finds as many days. Without echoes 2 to 3
 * days in a hundred fewer are found, with half as much again up to 2.
 */
export const DAY_WEIGHING: DayWeighing = { told: 1, ahead: 0.5, undated: 1, echoes: [0.2, 0.1] }

/** How far before the first article a day of the story may lie, in days; as for an event, more is background. */
const BEFORE_FIRST = 90
/** Keeps logarithms of days of which nothing is told apart from minus infinity; half an article. */
const SMOOTHING = 0.5

/**
 * Weights above 0 of the days up to the last article's: in articles that speak of them, less the echo of their
 * neighbours.
 */
export function weighDays(articles: readonly ToldDays[], weighing = DAY_WEIGHING): Map<CivilDate, number> {
  const counts = countArticles(articles, weighing)
  const weights = new Map<CivilDate, number>()
  const at = (day: CivilDate): number => (counts.get(day) ?? 0) + SMOOTHING
  for (const day of counts.keys()) {
    const echo = weighing.echoes.reduce((product, share, index) => {
      const beside = Math.max(at(addDays(day, -index - 1)), at(addDays(day, index + 1)))
      return product * beside ** share
    }, 1)
    weights.set(day, at(day) / echo)
  }
  return weights
}

/** The weightiest days, in order of time; fewer than `count` only where the articles speak of fewer. */
export function chooseMainDays(articles: readonly ToldDays[], count: number, weighing = DAY_WEIGHING): CivilDate[] {
  return rankDays(weighDays(articles, weighing)).slice(0, count).sort(compareText)
}

/** The weightiest first, the earlier of equals. */
export function rankDays(weights: ReadonlyMap<CivilDate, number>): CivilDate[] {
  return [...weights].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([day]) => day)
}

function countArticles(articles: readonly ToldDays[], weighing: DayWeighing): Map<CivilDate, number> {
  const published = articles.map(({ article }) => article.published).sort(compareText)
  const [first, last] = [published[0], published.at(-1)]
  const counts = new Map<CivilDate, number>()
  if (first === undefined || last === undefined) return counts
  const from = addDays(first, -BEFORE_FIRST)
  const add = (day: CivilDate, share: number): void => {
    if (day >= from && day <= last) counts.set(day, (counts.get(day) ?? 0) + share)
  }
  for (const { article, days, undated } of articles) {
    for (const day of days) add(day, day <= article.published ? weighing.told : weighing.ahead)
    if (undated) add(article.published, weighing.undated)
  }
  return counts
}
