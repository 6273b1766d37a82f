// Two tellings in, a score from 0 to 1 and its parts out: how much they look like reports of one happening. Every feature has a name.
import { actLikeness, happensOnceToDoer, happensOnceToEither, happensOnceToSufferer } from './act-kinship.ts'
import { findBarrier } from './barriers.ts'
import type { Barrier } from './barriers.ts'
import { sharesAny, sharesName, sharesPerson } from './features.ts'
import type { Rarity } from './rarity.ts'
import { countTheSame, likenessOf, SPECIFIC } from './shared-features.ts'
import { isSameDay } from './telling-day.ts'
import type { Telling } from './tellings.ts'
import { NO_SHARED_NAME, ONCE, OTHER_DOER, SAME_DAY, SAME_NUMBER, SAME_QUOTATION, SHARES } from './weights.ts'

/** What a part of the score is for. */
export type Feature =
  keyof typeof SHARES | 'once' | 'noSharedName' | 'sameQuotation' | 'sameDay' | 'sameNumber' | 'otherDoer'

/** What one feature adds to a score, or takes from it where it is below 0. */
export interface ScorePart {
  readonly feature: Feature
  readonly points: number
}

export interface Likeness {
  /** 0 to 1: the sum of the points, no less and no more. */
  readonly score: number
  readonly parts: readonly ScorePart[]
}

/** How alike two tellings are, whatever keeps them apart. */
export function compareTellings(a: Telling, b: Telling, rarity: Rarity): Likeness {
  const kin = actLikeness(a.happening.act, b.happening.act)
  const features = {
    act: kin * Math.min(1, Math.min(rarity.of(actFeature(a)), rarity.of(actFeature(b))) / SPECIFIC),
    actor: likenessOf(a.actor, b.actor, rarity),
    objects: likenessOf(a.objects, b.objects, rarity),
    clause: rarity.cosine(a.clause, b.clause),
    words: rarity.cosine(a.words, b.words),
  }
  const parts: ScorePart[] = []
  const add = (feature: Feature, points: number): void => {
    parts.push({ feature, points })
  }
  for (const key of Object.keys(SHARES) as (keyof typeof SHARES)[]) add(key, SHARES[key] * features[key])
  if (isOnce(a, b)) add('once', ONCE)
  else if ((a.words.hasName || b.words.hasName) && !sharesName(a.words, b.words)) add('noSharedName', -NO_SHARED_NAME)
  if (sharesAny(a.quoted, b.quoted)) add('sameQuotation', SAME_QUOTATION)
  if (kin > 0 && isSameDay(a.day, b.day)) add('sameDay', SAME_DAY)
  if (kin > 0 && countTheSame(a, b)) add('sameNumber', SAME_NUMBER)
  if (a.actor.size > 0 && b.actor.size > 0 && !sharesAny(a.actor, b.actor)) add('otherDoer', -OTHER_DOER)
  const total = parts.reduce((sum, { points }) => sum + points, 0)
  return { score: Math.max(0, Math.min(1, total)), parts }
}

/** Why the two cannot be one event whatever their score, or null. Quicker than the score. */
export function findBarrierBetween(a: Telling, b: Telling, rarity: Rarity): Barrier | null {
  return findBarrier(a, b, isOnce(a, b), rarity)
}

/** The act as a feature, for its rarity among all tellings. */
export function actFeature(telling: Telling): string {
  return `a:${telling.happening.act}`
}

/** True where the act befalls one person once, and both name that person. */
function isOnce(a: Telling, b: Telling): boolean {
  const { act } = a.happening
  if (act !== b.happening.act) return false
  if (happensOnceToDoer(act)) return sharesName(a.actor, b.actor)
  if (happensOnceToEither(act)) return sharesPerson(a.actor.with(a.objects), b.actor.with(b.objects))
  return happensOnceToSufferer(act) && sharesName(a.objects, b.objects)
}
