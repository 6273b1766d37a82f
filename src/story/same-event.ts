// Two tellings in, a score from 0 to 1 and its reasons out: do they report the same happening? Every feature has a name.
import { daysConflict } from './telling-day.ts'
import type { Rarity } from './rarity.ts'
import { cosine, overlap } from './rarity.ts'
import type { Telling } from './tellings.ts'
import { SHARES, UNSAID } from './weights.ts'

export type Feature = keyof typeof SHARES

export interface Likeness {
  readonly score: number
  /** Each feature's part of the score, before its share: 0 to 1. */
  readonly features: Readonly<Record<Feature, number>>
  /** Why the two cannot be one event whatever the score, or null. */
  readonly barrier: 'different days' | 'different doers' | 'different things' | null
}

/** Acts of saying: two such are one event only where the same one speaks. */
const SPEECH_ACTS: ReadonlySet<string> = new Set([
  'say',
  'announce',
  'report',
  'warn',
  'promise',
  'call-for',
  'praise',
  'condemn',
  'deny',
  'confirm',
  'urge',
])

export function compareTellings(a: Telling, b: Telling, rarity: Rarity): Likeness {
  const features = {
    act: a.happening.act === b.happening.act ? Math.min(1, rarity(actFeature(a)) / COMMON_ACT) : 0,
    actor: unsaidOr(a.actor, b.actor, rarity),
    objects: unsaidOr(a.objects, b.objects, rarity),
    clause: cosine(a.clause, b.clause, rarity),
    words: cosine(a.words, b.words, rarity),
  }
  let score = 0
  for (const key of Object.keys(SHARES) as Feature[]) score += SHARES[key] * features[key]
  return { score, features, barrier: findBarrier(a, b, features) }
}

/** An act that a tenth of the sentences tell of counts in full when rarer than that: log(1 + 10). */
const COMMON_ACT = Math.log(11)

/** The act as a feature, for its rarity among all tellings. */
export function actFeature(telling: Telling): string {
  return `a:${telling.happening.act}`
}

function unsaidOr(a: ReadonlySet<string>, b: ReadonlySet<string>, rarity: Rarity): number {
  return a.size === 0 || b.size === 0 ? UNSAID : overlap(a, b, rarity)
}

function findBarrier(a: Telling, b: Telling, features: Readonly<Record<Feature, number>>): Likeness['barrier'] {
  if (daysConflict(a.day, b.day)) return 'different days'
  if (a.actor.size > 0 && b.actor.size > 0 && features.actor === 0 && SPEECH_ACTS.has(a.happening.act))
    return 'different doers'
  if (namesDiffer(a.actor, b.actor)) return 'different doers'
  if (features.act > 0 && namesDiffer(a.objects, b.objects) && features.objects < 0.2) return 'different things'
  return null
}

/** Both name somebody or something, and nothing named is in both. */
function namesDiffer(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let named = false
  let other = false
  for (const feature of a) {
    if (!feature.startsWith('n:')) continue
    if (b.has(feature)) return false
    named = true
  }
  for (const feature of b) if (feature.startsWith('n:')) other = true
  return named && other
}
