// Two tellings in, a score from 0 to 1 and its reasons out: do they report the same happening? Every feature has a name.
import { actLikeness, happensOnceToDoer, happensOnceToEither, happensOnceToSufferer, isSpeech } from './act-kinship.ts'
import type { Rarity } from './rarity.ts'
import { daysConflict } from './telling-day.ts'
import { isPersonFeature, isPlaceFeature, nameInFeature } from './telling-features.ts'
import type { Features } from './telling-features.ts'
import type { Telling } from './tellings.ts'
import { NO_SHARED_NAME, ONCE, OTHER_DOER, SAME_QUOTATION, SHARES, SPECIFIC_SHARE, UNSAID } from './weights.ts'

export type Feature = keyof typeof SHARES

export interface Likeness {
  readonly score: number
  /** Each feature's part of the score, before its share: 0 to 1. */
  readonly features: Readonly<Record<Feature, number>>
  /** True where the act befalls one person once, and both name that person. */
  readonly once: boolean
  /** Why the two cannot be one event whatever the score, or null. */
  readonly barrier: 'different days' | 'different doers' | 'different things' | 'different places' | null
}

/** The rarity of a feature that SPECIFIC_SHARE of the tellings have. */
const SPECIFIC = Math.log(1 + 1 / SPECIFIC_SHARE)

export function compareTellings(a: Telling, b: Telling, rarity: Rarity): Likeness {
  const kin = actLikeness(a.happening.act, b.happening.act)
  if (kin === 0 && !sharesAny(a.quoted, b.quoted) && rarity.cosine(a.clause, b.clause) < ALMOST_VERBATIM)
    return STRANGERS
  const features = {
    act: kin * Math.min(1, Math.min(rarity.of(actFeature(a)), rarity.of(actFeature(b))) / SPECIFIC),
    actor: likenessOf(a.actor, b.actor, rarity),
    objects: likenessOf(a.objects, b.objects, rarity),
    clause: rarity.cosine(a.clause, b.clause),
    words: rarity.cosine(a.words, b.words),
  }
  const once = kin === 1 && isOnce(a, b)
  const quoted = sharesAny(a.quoted, b.quoted)
  let score = (once ? ONCE : sharesName(a.words, b.words) ? 0 : -NO_SHARED_NAME) + (quoted ? SAME_QUOTATION : 0)
  if (a.actor.size > 0 && b.actor.size > 0 && !sharesAny(a.actor, b.actor)) score -= OTHER_DOER
  for (const key of Object.keys(SHARES) as Feature[]) score += SHARES[key] * features[key]
  return {
    score: Math.max(0, Math.min(1, score)),
    features,
    once,
    barrier: findBarrier(a, b, kin, features, once, rarity),
  }
}

/** Acts that are no kin, told in other words: nothing else is worth comparing. */
const STRANGERS: Likeness = {
  score: 0,
  features: { act: 0, actor: 0, objects: 0, clause: 0, words: 0 },
  once: false,
  barrier: 'different things',
}

/** The act as a feature, for its rarity among all tellings. */
export function actFeature(telling: Telling): string {
  return `a:${telling.happening.act}`
}

function likenessOf(a: Features, b: Features, rarity: Rarity): number {
  if (a.size === 0 || b.size === 0) return UNSAID
  return Math.max(rarity.cosine(a, b), rarity.overlap(a, b) * specificity(a, b, rarity))
}

/** How telling the rarest feature that both have is. */
function specificity(a: Features, b: Features, rarity: Rarity): number {
  let rarest = 0
  for (const feature of a) if (b.has(feature)) rarest = Math.max(rarest, rarity.of(feature))
  return Math.min(1, rarest / SPECIFIC)
}

function isOnce(a: Telling, b: Telling): boolean {
  const { act } = a.happening
  if (happensOnceToDoer(act)) return sharesName(a.actor, b.actor)
  if (happensOnceToEither(act)) return sharesPerson([...a.actor, ...a.objects], b)
  return happensOnceToSufferer(act) && sharesName(a.objects, b.objects)
}

function sharesPerson(features: readonly string[], b: Telling): boolean {
  return features.some((feature) => isPersonFeature(feature) && (b.actor.has(feature) || b.objects.has(feature)))
}

function findBarrier(
  a: Telling,
  b: Telling,
  kin: number,
  features: Readonly<Record<Feature, number>>,
  once: boolean,
  rarity: Rarity,
): Likeness['barrier'] {
  if (daysConflict(a.day, b.day)) return 'different days'
  if (!once && isOtherParty(a.actor, b.actor)) return 'different doers'
  if (!once && (namesDiffer(a.actor, b.actor) || personsDiffer(a.actor, b.actor))) return 'different doers'
  if (isSpeech(a.happening.act) && isSpeech(b.happening.act) && !sharesAny(a.quoted, b.quoted)) {
    if (!sharesAny(a.actor, b.actor)) return 'different doers'
    if (rarity.cosine(without(a.words, a.actor), without(b.words, b.actor)) < SAME_SPEECH) return 'different things'
  }
  if (!once && placesDiffer(a.leads ? a.words : a.clause, b.leads ? b.words : b.clause, rarity))
    return 'different places'
  if (!once && kin > 0 && namesDiffer(a.target, b.target)) return 'different things'
  if (!once && kin > 0 && namesDiffer(a.objects, b.objects) && features.objects < DIFFERENT_OBJECTS)
    return 'different things'
  return null
}

/** Clauses that share this much wording tell of one thing even where their verbs are strangers. */
const ALMOST_VERBATIM = 0.75
/** Below this likeness, objects with different names are different things. */
const DIFFERENT_OBJECTS = 0.25

/** Two sentences that share less of their words, the speaker left out, report two things said. */
const SAME_SPEECH = 0.2

function without(features: Features, others: Features): Features {
  return new Set([...features].filter((feature) => !others.has(feature)))
}

function personsDiffer(a: Features, b: Features): boolean {
  const [left, right] = [[...a].filter(isPersonFeature), [...b].filter(isPersonFeature)]
  return left.length > 0 && right.length > 0 && !left.some((person) => b.has(person))
}

/** One side is named, the other is not, and they have no word in common: "the navy's troops" are not "the rebels". */
function isOtherParty(a: Features, b: Features): boolean {
  return a.size > 0 && b.size > 0 && hasName(a) !== hasName(b) && !sharesAny(a, b)
}

/** Both name places that few sentences name, and no such place is in both. */
function placesDiffer(a: Features, b: Features, rarity: Rarity): boolean {
  const ofNote = (features: Features): string[] =>
    [...features].filter((feature) => isPlaceFeature(feature) && rarity.of(feature) >= SPECIFIC * NOTED_PLACE)
  const left = ofNote(a)
  return left.length > 0 && ofNote(b).length > 0 && !left.some((place) => b.has(place))
}

/** Share of the full rarity from which a place is no longer the story's common ground. */
const NOTED_PLACE = 0.6

/** Both name somebody or something, and nothing named is in both. */
function namesDiffer(a: Features, b: Features): boolean {
  return hasName(a) && hasName(b) && !sharesName(a, b)
}

function hasName(features: Features): boolean {
  for (const feature of features) if (nameInFeature(feature) !== null) return true
  return false
}

function sharesName(a: Features, b: Features): boolean {
  for (const feature of a) if (nameInFeature(feature) !== null && b.has(feature)) return true
  return false
}

function sharesAny(a: Features, b: Features): boolean {
  for (const feature of a) if (b.has(feature)) return true
  return false
}
