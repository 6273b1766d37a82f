// Two tellings in, why they cannot report the same happening out, however alike their words: other days, doers, things
// or places.
import { isPlace, WHOLE_WORLD } from '../tellings/feature-kinds.ts'
import { sharesAny, sharesName } from '../tellings/features.ts'
import type { Features } from '../tellings/features.ts'
import { actLikeness, isOnce } from './pair-features.ts'
import type { Rarity } from './rarity.ts'
import { countTheSame, findFarCounts, likenessOf, namesDiffer, personsDiffer, SPECIFIC } from './shared-features.ts'
import { stemsOf } from '../tellings/stems.ts'
import { RULE } from '../../text/data/act-senses.ts'
import { PLACE_KINDS } from '../../text/data/organisation-words.ts'
import { daysConflict } from '../tellings/day-conflict.ts'
import type { Telling } from '../tellings.ts'

export type Barrier =
  | 'only expected'
  | 'different days'
  | 'different doers'
  | 'different things'
  | 'different places'
  | 'different numbers'
  | 'nothing in particular in common'

/** Clauses that share this much wording tell of one thing even where their verbs are strangers. */
export const ALMOST_VERBATIM = 0.75
/** Below this likeness, objects with different names are different things. */
const DIFFERENT_OBJECTS = 0.25
/** Two sentences that share less of their words, the speaker left out, report two things said. */
export const SAME_SPEECH = 0.2
/**
 * Below this likeness of their sentences, a word or an act that few tell of does not make one happening of clauses that
 * tell of it in different ways. Chosen on stories of one affair each: of the pairs joined there that readers have
 * judged, .574 were one happening without it, .592 with 0.15, .611 with 0.2; the gold reading feels neither.
 */
const SAME_MATTER = 0.2
/** Share of the full rarity from which a word is particular. */
const PARTICULAR = 0.6
/** Share of the full rarity from which an act is particular. */
const RARE_ACT = 1
/** Share of the full rarity from which a place is no longer the story's common ground. */
const NOTED_PLACE = 0.6

/** Stems of what a place with a name may be called instead. */
const PLACE_STEMS: ReadonlySet<string> = new Set(stemsOf([...PLACE_KINDS].join(' ')))

/** Why the two cannot be one event whatever their score, or null. Quicker than the score. */
export function findBarrier(a: Telling, b: Telling, rarity: Rarity): Barrier | null {
  if (isExpected(a) !== isExpected(b)) return 'only expected'
  if (daysConflict(a.day, b.day)) return 'different days'
  return findBarrierOfOneDay(a, b, rarity)
}

/** The same for two of one day and side: both have happened, or both are only expected. */
export function findBarrierOfOneDay(a: Telling, b: Telling, rarity: Rarity): Barrier | null {
  const kin = actLikeness(a, b) > 0
  const quoted = sharesAny(a.quoted, b.quoted)
  if (!kin && !quoted && !rarity.reaches(a.clause, b.clause, ALMOST_VERBATIM)) return 'different things'
  if (a.traits.isSpeech && b.traits.isSpeech && !quoted) {
    if (!sharesAny(a.actor, b.actor)) return 'different doers'
    if (!saysTheSame(a, b, rarity)) return 'different things'
  }
  // What befalls a person once is parted by days alone.
  if (isOnce(a, b)) return null
  if (kin && findFarCounts(a, b) !== null) return 'different numbers'
  if (!sharesInParticular(a, b, kin, rarity)) return 'nothing in particular in common'
  if (isOtherParty(a.party, b.party) || namesDiffer(a.actor, b.actor) || personsDiffer(a.actor, b.actor))
    return 'different doers'
  if (kin && (namesDiffer(a.target, b.target) || personsDiffer(a.objects, b.objects))) return 'different things'
  if (kin && (isOtherObject(a, b) || isOtherRuin(a, b))) return 'different things'
  if (isOtherGoal(a, b) || isOtherGoal(b, a)) return 'different things'
  if (kin && a.cities.size > 0 && b.cities.size > 0 && !sharesAny(a.cities, b.cities)) return 'different places'
  if (placesDiffer(a.caption ? a.words : a.clause, b.caption ? b.words : b.clause, rarity)) return 'different places'
  if (kin && namesDiffer(a.objects, b.objects) && likenessOf(a.objects, b.objects, rarity) < DIFFERENT_OBJECTS)
    return 'different things'
  return null
}

/** The rarity from which a word is particular. */
export function particularRarity(rarity: Rarity): number {
  return Math.min(SPECIFIC * PARTICULAR, rarity.rarestShared)
}

/** What may or will be is not what was. */
export function isExpected({ happening: { mode } }: Telling): boolean {
  return mode === 'future' || mode === 'hypothetical'
}

/**
 * A name, thing, count or word of both clauses that not half the story speaks of: a bare act and the story's country
 * are not enough; nor is one word or a rare act where the clauses tell of it in different ways and the sentences are
 * not alike.
 */
function sharesInParticular(a: Telling, b: Telling, kin: boolean, rarity: Rarity): boolean {
  if (sharesAny(a.quoted, b.quoted) || countTheSame(a, b) || (kin && sharesNameOfAct(a, b))) return true
  const isParticular =
    (kin && isRareAct(a, b, rarity) && !areStrangers(a, b)) ||
    rarity.sharesRare(a.particulars, b.particulars, particularRarity(rarity))
  if (!isParticular || !kin) return isParticular
  return isToldAlike(a, b) || rarity.reaches(a.words, b.words, SAME_MATTER)
}

/** An act done to the same name, "entered the city of X", or done in the same place. */
function sharesNameOfAct(a: Telling, b: Telling): boolean {
  if (a.traits.isSpeech || b.traits.isSpeech) return false
  return sharesName(a.objects, b.objects) || (a.actNumber === b.actNumber && sharesAny(a.scene, b.scene))
}

/**
 * The same act, as a verb or as a noun in both, with somebody or something of both in it; of crowds, which each report
 * calls something else, the act is enough.
 */
function isToldAlike(a: Telling, b: Telling): boolean {
  if (a.traits.ofCrowd || b.traits.ofCrowd) return true
  return a.actNumber === b.actNumber && a.happening.form === b.happening.form && sharesAny(a.about, b.about)
}

function isRareAct(a: Telling, b: Telling, rarity: Rarity): boolean {
  return !a.traits.isSpeech && a.actNumber === b.actNumber && isActRare(a, rarity)
}

/** Whether few tell of its act. */
export function isActRare({ actNumber }: Pick<Telling, 'actNumber'>, rarity: Rarity): boolean {
  return rarity.ofNumber(actNumber) >= RARE_ACT * SPECIFIC
}

/** Both say whom or what the act is about, and in no word the same: "the road closed", "the port closed". */
function areStrangers(a: Telling, b: Telling): boolean {
  return a.about.size > 0 && b.about.size > 0 && !sharesAny(a.about, b.about)
}

function saysTheSame(a: Telling, b: Telling, rarity: Rarity): boolean {
  return rarity.reaches(wordsSaid(a), wordsSaid(b), SAME_SPEECH)
}

/** The words of a sentence of speech without its speaker. */
export function wordsSaid({ words, actor }: Telling): Features {
  return words.without(actor)
}

/** One side is named, the other is not, and they have no word in common: "the navy's troops" are not "the rebels". */
function isOtherParty(a: Features, b: Features): boolean {
  return a.size > 0 && b.size > 0 && a.hasName !== b.hasName && !sharesAny(a, b)
}

/**
 * "stormed the palace" is not "entered Bergen": one goal is a place with a name, the other a thing that is no place.
 */
function isOtherGoal(a: Telling, b: Telling): boolean {
  if (!a.target.hasPlace || b.target.size === 0 || b.target.hasName || sharesAny(a.target, b.target)) return false
  if (!a.traits.onceToPlace || !b.traits.onceToPlace) return false
  return !Array.from(b.target).some((word) => PLACE_STEMS.has(word))
}

/** "aired a speech" is not "aired a video", nor "sent a letter" "sent soldiers". */
function isOtherObject(a: Telling, b: Telling): boolean {
  return a.traits.toldByObject && b.traits.toldByObject && haveOtherTargets(a, b)
}

/** Both are done to something, and in no word to the same. */
function haveOtherTargets(a: Telling, b: Telling): boolean {
  return a.target.size > 0 && b.target.size > 0 && !sharesAny(a.target, b.target)
}

/**
 * "the hospital collapsed" is not "the mill collapsed"; rulers and their governments have many names, and are left
 * alone.
 */
function isOtherRuin(a: Telling, b: Telling): boolean {
  if (!a.traits.isRuin || !b.traits.isRuin || !haveOtherTargets(a, b)) return false
  return ![a, b].some(({ target }) => target.hasPerson || Array.from(target).some((word) => RULE_STEMS.has(word)))
}

const RULE_STEMS: ReadonlySet<string> = new Set(stemsOf(RULE))

/**
 * Both name places that few sentences name, and no such place is in both; or one is of a place, the other of the whole
 * world.
 */
function placesDiffer(a: Features, b: Features, rarity: Rarity): boolean {
  if (!a.hasPlace || !b.hasPlace) return false
  if (a.has(WHOLE_WORLD) !== b.has(WHOLE_WORLD)) return true
  const isOfNote = (number: number): boolean => isPlace(number) && rarity.ofNumber(number) >= SPECIFIC * NOTED_PLACE
  const noted = a.sorted.filter(isOfNote)
  return noted.length > 0 && b.sorted.some(isOfNote) && !noted.some((place) => b.sorted.includes(place))
}
