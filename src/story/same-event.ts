// Two tellings in, a score from 0 to 1 and its parts out: how much they look like reports of one happening. Every feature has a name.
import { actLikeness, happensOnceToDoer, happensOnceToEither, happensOnceToSufferer } from './act-kinship.ts'
import { findBarrier } from './barriers.ts'
import type { Barrier } from './barriers.ts'
import type { Rarity } from './rarity.ts'
import { countTheSame, hasName, likenessOf, sharesAny, sharesName, SPECIFIC } from './shared-features.ts'
import { isSameDay } from './telling-day.ts'
import { isPersonFeature } from './telling-features.ts'
import type { Telling } from './tellings.ts'
import { NO_SHARED_NAME, ONCE, OTHER_DOER, SAME_DAY, SAME_NUMBER, SAME_QUOTATION, SHARES } from './weights.ts'

export type Feature = keyof typeof SHARES

export interface Likeness {
  readonly score: number
  /** Each feature's part of the score, before its share: 0 to 1. */
  readonly features: Readonly<Record<Feature, number>>
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
  let score = 0
  for (const key of Object.keys(SHARES) as Feature[]) score += SHARES[key] * features[key]
  if (isOnce(a, b)) score += ONCE
  else if ((hasName(a.words) || hasName(b.words)) && !sharesName(a.words, b.words)) score -= NO_SHARED_NAME
  if (sharesAny(a.quoted, b.quoted)) score += SAME_QUOTATION
  if (kin > 0 && isSameDay(a.day, b.day)) score += SAME_DAY
  if (kin > 0 && countTheSame(a, b)) score += SAME_NUMBER
  if (a.actor.size > 0 && b.actor.size > 0 && !sharesAny(a.actor, b.actor)) score -= OTHER_DOER
  return { score: Math.max(0, Math.min(1, score)), features }
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
  if (happensOnceToEither(act)) return [...a.actor, ...a.objects].some((feature) => isPersonIn(feature, b))
  return happensOnceToSufferer(act) && sharesName(a.objects, b.objects)
}

function isPersonIn(feature: string, { actor, objects }: Telling): boolean {
  return isPersonFeature(feature) && (actor.has(feature) || objects.has(feature))
}
