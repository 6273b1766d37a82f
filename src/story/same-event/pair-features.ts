// Two tellings in, what they have in common out: named numbers from 0 to 1, each of which has a reason to speak for one
// happening or against it. Weighs nothing: weights.ts says how much each counts.
import type { Meeting, Rarity } from './rarity.ts'
import { sharesAny, sharesBearer, sharesPerson, sharesPlace } from '../tellings/features.ts'
import { countTheSame, likenessOf, SPECIFIC } from './shared-features.ts'
import { areNewsOfOtherTimes, isSameDay } from '../tellings/day-conflict.ts'
import type { Telling } from '../tellings.ts'

/** What each feature is, in words for those who read the weights. */
export const FEATURES = {
  gist: 'what the sentences speak of: names, words and acts, all alike',
  words: 'names and words of the sentences, rare ones more',
  person: 'the rarest person whom both sentences name',
  openings: 'how the two articles open',
  aboutOther: 'each sentence and how the article of the other opens',
  sameArticle: 'one article tells both',
  otherThread: 'the articles tell of different matters',
  acts: 'the acts that words of the sentences name',
  act: 'the same act or kin to it, by how rare it is',
  about: 'whom and what the act is about, in any part, where the acts are kin',
  once: 'an act that befalls one person once, and the same person',
  placeTaken: 'the same place entered or taken, by doers that may be the same',
  sameScene: 'the same place, no country, where the acts are kin and no speech',
  sameQuotation: 'the same words quoted',
  sameDay: 'the same day in words, where the acts are kin',
  sameNumber: 'the same number of the same thing',
  otherDoer: 'both say who does it, and in no word the same',
  otherNews: 'no words give the day of one, and it is news of another time than the other',
} as const

export type PairFeature = keyof typeof FEATURES
export const FEATURE_NAMES = Object.keys(FEATURES) as readonly PairFeature[]

/** Where each feature stands among the values of a pair. */
const AT = Object.fromEntries(FEATURE_NAMES.map((feature, position) => [feature, position])) as Readonly<
  Record<PairFeature, number>
>

const MEETING: Meeting = { gist: 0, words: 0, acts: 0, person: 0 }

/**
 * The value of each feature, in the order of FEATURE_NAMES; written into the array given, so that a million pairs need
 * but one. Both tellings, and what `rarity` was measured on, must be of one story: features of two stories have nothing
 * to do with each other.
 */
export function measurePair(
  a: Telling,
  b: Telling,
  rarity: Rarity,
  into = new Float64Array(FEATURE_NAMES.length),
): Float64Array {
  const kin = actLikeness(a, b)
  const oneArticle = a.article === b.article
  const actRarity = Math.min(rarity.ofNumber(a.actNumber), rarity.ofNumber(b.actNumber))
  rarity.meet(a.gist, b.gist, MEETING)
  into[AT.gist] = MEETING.gist
  into[AT.words] = MEETING.words
  into[AT.person] = Math.min(1, MEETING.person / SPECIFIC)
  into[AT.acts] = MEETING.acts
  into[AT.openings] = oneArticle ? 0 : rarity.cosineAgain(a.opening, b.opening)
  into[AT.aboutOther] = oneArticle
    ? 0
    : Math.min(rarity.cosineAgain(a.gist.all, b.opening), rarity.cosineAgain(a.opening, b.gist.all))
  into[AT.sameArticle] = flag(oneArticle)
  into[AT.otherThread] = flag(a.thread !== b.thread)
  into[AT.act] = kin * Math.min(1, actRarity / SPECIFIC)
  into[AT.about] = kin === 0 ? 0 : kin * likenessOf(a.about, b.about, rarity)
  into[AT.once] = flag(isOnce(a, b))
  into[AT.placeTaken] = flag(isPlaceTaken(a, b))
  into[AT.sameScene] = kin * flag(sharesPlace(a.scene, b.scene) && (a.traits.ofCrowd || b.traits.ofCrowd))
  into[AT.sameQuotation] = flag(sharesAny(a.quoted, b.quoted))
  into[AT.sameDay] = flag(kin > 0 && isSameDay(a.day, b.day))
  into[AT.sameNumber] = flag(countTheSame(a, b))
  into[AT.otherDoer] = flag(a.actor.size > 0 && b.actor.size > 0 && !sharesAny(a.actor, b.actor))
  into[AT.otherNews] = flag(into[AT.once] === 0 && areNewsOfOtherTimes(a.day, b.day))
  return into
}

/** 1 for the same class of acts, less for kin, 0 for strangers; no act is like no act. */
export function actLikeness(a: Telling, b: Telling): number {
  return a.actNumber === b.actNumber ? a.traits.toItself : (a.traits.kin.get(b.happening.act) ?? 0)
}

/** True where the act befalls one person once, and both name that person. */
export function isOnce(a: Telling, b: Telling): boolean {
  if (a.actNumber !== b.actNumber) return false
  if (a.traits.onceToDoer) return sharesBearer(a.actor, b.actor)
  if (a.traits.onceToEither) return sharesPerson(a.about, b.about)
  return a.traits.onceToSufferer && sharesBearer(a.objects, b.objects)
}

/** True where both tell that the same place was entered or taken, and no two doers are told. */
function isPlaceTaken(a: Telling, b: Telling): boolean {
  if (!sharesPlace(a.target, b.target)) return false
  if (!a.traits.onceToPlace || !b.traits.onceToPlace) return false
  return a.party.size === 0 || b.party.size === 0 || sharesAny(a.party, b.party)
}

function flag(value: boolean): number {
  return value ? 1 : 0
}
