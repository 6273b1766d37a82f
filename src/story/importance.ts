// How much an event matters, from 0 to 1: how many origins tell it, how early in their articles, and how often.
import type { Telling } from './tellings.ts'

/** What each part counts for; they add up to 1. Reasoned, not yet measured. */
const SHARE = { origins: 0.5, early: 0.3, often: 0.2 } as const
/** Tellings beyond this many add nothing. */
const OFTEN = 12

/** `originCount` of an event against the most that any event of the story has. */
export function measureImportance(tellings: readonly Telling[], originCount: number, mostOrigins: number): number {
  const earliest = tellings.reduce((least, telling) => Math.min(least, telling.sentence), Infinity)
  const origins = mostOrigins <= 1 ? 0 : (originCount - 1) / (mostOrigins - 1)
  const early = 1 / (1 + earliest / 3)
  const often = Math.min(1, Math.log(tellings.length) / Math.log(OFTEN))
  return Math.round((SHARE.origins * origins + SHARE.early * early + SHARE.often * often) * 1000) / 1000
}
