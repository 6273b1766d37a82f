// How much an event matters, from 0 to 1: how many origins tell it, how early in their articles, how often, and how
// many articles speak of its day.
import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import type { When } from '../../model/story.ts'
import { weighDays } from './main-days.ts'
import { findToldDays } from './told-days.ts'
import type { Telling } from '../tellings.ts'

/** What each part counts for; they add up to 1. Reasoned; the day's own weights are measured, see `main-days.ts`. */
const SHARE = { origins: 0.4, early: 0.25, often: 0.15, day: 0.2 } as const
/** Tellings beyond this many add nothing. */
const OFTEN = 12

/** From 0 to 1: how much the articles speak of an event's day, against the day that they speak of most. */
export type DayShare = (when: When) => number

/** `originCount` of an event against the most that any event of the story has. */
export function measureImportance(
  tellings: readonly Telling[],
  originCount: number,
  mostOrigins: number,
  dayShare: number,
): number {
  const earliest = tellings.reduce((least, telling) => Math.min(least, telling.sentence), Infinity)
  const origins = mostOrigins <= 1 ? 0 : (originCount - 1) / (mostOrigins - 1)
  const early = 1 / (1 + earliest / 3)
  const often = Math.min(1, Math.log(tellings.length) / Math.log(OFTEN))
  const sum = SHARE.origins * origins + SHARE.early * early + SHARE.often * often + SHARE.day * dayShare
  return Math.round(sum * 1000) / 1000
}

/** By the logarithm of the day's weight. What is of no single day has none. */
export function measureDays(articles: readonly Article[], readings: readonly Reading[]): DayShare {
  const weights = weighDays(
    articles.flatMap((article, index) => {
      const reading = readings[index]
      return reading === undefined ? [] : [findToldDays(article, reading)]
    }),
  )
  const most = [...weights.values()].reduce((highest, weight) => Math.max(highest, weight), 0)
  return ({ start, end }) => {
    if (start === null || start !== end || most === 0) return 0
    return Math.log1p(weights.get(start) ?? 0) / Math.log1p(most)
  }
}
