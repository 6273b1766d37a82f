// Two tellings in, a score from 0 to 1 and its parts out: how much they look like reports of one happening. Every
// feature has a name.
import { FEATURE_NAMES, measurePair } from './pair-features.ts'
import type { PairFeature } from './pair-features.ts'
import type { Rarity } from './rarity.ts'
import { daysConflict } from '../tellings/day-conflict.ts'
import type { Telling } from '../tellings.ts'
import { SAME_EVENT, WEIGHTS } from './weights.ts'

/** What one feature adds to a score, or takes from it where it is below 0. */
export interface ScorePart {
  readonly feature: PairFeature
  readonly points: number
}

export interface Likeness {
  /** 0 to 1: the sum of the points, no less and no more. */
  readonly score: number
  /** Only features that both have something of. */
  readonly parts: readonly ScorePart[]
}

const POINTS = Float64Array.from(FEATURE_NAMES, (feature) => WEIGHTS[feature])
const VALUES = new Float64Array(FEATURE_NAMES.length)

/** How alike two tellings are, whatever keeps them apart; 0 to 1. */
export function scorePair(a: Telling, b: Telling, rarity: Rarity): number {
  measurePair(a, b, rarity, VALUES)
  let sum = 0
  for (let at = 0; at < VALUES.length; at += 1) sum += (POINTS[at] ?? 0) * (VALUES[at] ?? 0)
  return Math.max(0, Math.min(1, sum))
}

/** The same with its parts. */
export function compareTellings(a: Telling, b: Telling, rarity: Rarity): Likeness {
  const score = scorePair(a, b, rarity)
  const parts = FEATURE_NAMES.map((feature, at) => ({ feature, points: (POINTS[at] ?? 0) * (VALUES[at] ?? 0) }))
  return { score, parts: parts.filter(({ points }) => points !== 0) }
}

/**
 * Whether two sentences look like reports of one happening, by one clause of each: alike enough, and of no different
 * days. The accounts of one event must besides clear all barriers, pair by pair.
 */
export function lookTheSame(a: Telling, b: Telling, rarity: Rarity): boolean {
  return !daysConflict(a.day, b.day) && scorePair(a, b, rarity) >= SAME_EVENT
}
