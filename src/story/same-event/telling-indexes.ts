// Tellings in, for each the others that may go with it out, by what they have in common: an inverted index for each
// such thing. What it finds may be barred all the same.
import { NO_ACT, traitsOf } from './act-traits.ts'
import { ALMOST_VERBATIM, isActRare, particularRarity, SAME_SPEECH, wordsSaid } from './barriers.ts'
import { isName, positionOf } from '../tellings/feature-kinds.ts'
import type { Features } from '../tellings/features.ts'
import { post } from './postings.ts'
import type { Key, Postings } from './postings.ts'
import type { Rarity } from './rarity.ts'
import type { Telling } from '../tellings.ts'

/** For the position of a telling, the positions of those that may go with it, rising in each list. */
export type Index = (position: number) => readonly (readonly number[])[]

/** What finds all that no barrier keeps apart. */
export function indexTellings(tellings: readonly Telling[], rarity: Rarity): Index[] {
  const particulars = tellings.map((telling) => particularsOf(telling, rarity))
  return [
    indexAct(tellings, particulars, rarity),
    indexSpeech(tellings, rarity),
    indexBy(tellings, ({ quoted }) => quoted.told),
    indexBy(tellings, ({ clause }) => rarestOf(clause, rarity, ALMOST_VERBATIM)),
    indexKin(tellings, particulars),
  ]
}

/** Finds those that have a key in common. */
function indexBy(tellings: readonly Telling[], keysOf: (telling: Telling) => readonly Key[]): Index {
  const keys = tellings.map(keysOf)
  const postings: Postings = new Map()
  keys.forEach((own, position) => {
    post(postings, own, position)
  })
  return (position) => look(postings, keys[position] ?? [])
}

/**
 * Finds those of the same act, by what no barrier lets two of them do without: a particular in common, or a name that
 * both are about. An act that few tell of finds others by any word that both are about, and those that are about
 * nothing. Two whose doers are named must have one of these in common, unless the act befalls somebody once.
 */
function indexAct(tellings: readonly Telling[], particulars: readonly Key[][], rarity: Rarity): Index {
  const all: Postings = new Map()
  const bare: Postings = new Map()
  const byKey = new Map<string, Postings>()
  const unnamedByKey = new Map<string, Postings>()
  const byDoer = new Map<string, Postings>()
  const isBare = (telling: Telling): boolean => telling.about.size === 0 && isActRare(telling, rarity)
  const doers = tellings.map(({ actor, traits }) =>
    traits.onceToDoer || traits.onceToEither || traits.onceToSufferer ? [] : actor.told.filter(isName),
  )
  const keys = tellings.map((telling, position): Key[] => {
    const { told } = telling.about
    return [
      ...new Set([...(particulars[position] ?? []), ...(isActRare(telling, rarity) ? told : told.filter(isName))]),
    ]
  })
  tellings.forEach((telling, position) => {
    const { act } = telling.happening
    if (!isFound(act)) return
    const [own = [], named = []] = [keys[position], doers[position]]
    post(all, [act], position)
    post(member(byKey, act), own, position)
    if (named.length === 0) post(member(unnamedByKey, act), own, position)
    else post(member(byDoer, act), named, position)
    if (isBare(telling)) post(bare, [act], position)
  })
  return (position) => {
    const telling = tellings[position]
    if (telling === undefined || !isFound(telling.happening.act)) return []
    const { act } = telling.happening
    if (isBare(telling)) return look(all, [act])
    const [own = [], named = []] = [keys[position], doers[position]]
    if (named.length === 0) return [...look(bare, [act]), ...look(member(byKey, act), own)]
    return [...look(bare, [act]), ...look(member(unnamedByKey, act), own), ...look(member(byDoer, act), named)]
  }
}

/** Finds two things said by one speaker, in words that are alike enough for one thing said. */
function indexSpeech(tellings: readonly Telling[], rarity: Rarity): Index {
  const keys = tellings.map((telling) =>
    telling.traits.isSpeech ? rarestOf(wordsSaid(telling), rarity, SAME_SPEECH) : [],
  )
  const ofSpeaker = new Map<number, Postings>()
  tellings.forEach(({ actor }, position) => {
    for (const speaker of actor.told) post(member(ofSpeaker, speaker), keys[position] ?? [], position)
  })
  return (position) =>
    (tellings[position]?.actor.told ?? []).flatMap((speaker) => look(member(ofSpeaker, speaker), keys[position] ?? []))
}

/**
 * Finds, by a particular in common, those of kin acts: no barrier lets two such clauses do without a particular word, a
 * name that both acts are done to, or a count.
 */
function indexKin(tellings: readonly Telling[], particulars: readonly Key[][]): Index {
  const ofAct = new Map<string, Postings>()
  tellings.forEach(({ happening: { act } }, position) => {
    post(member(ofAct, act), particulars[position] ?? [], position)
  })
  return (position) =>
    kinActsOf(tellings[position]?.happening.act ?? NO_ACT).flatMap((act) =>
      look(member(ofAct, act), particulars[position] ?? []),
    )
}

function member<T>(all: Map<T, Postings>, key: T): Postings {
  let postings = all.get(key)
  if (postings === undefined) all.set(key, (postings = new Map<Key, number[]>()))
  return postings
}

function look(postings: Postings, keys: readonly Key[]): number[][] {
  const found: number[][] = []
  for (const key of keys) {
    const posting = postings.get(key)
    if (posting !== undefined) found.push(posting)
  }
  return found
}

/** Speech with speech is left to the speakers: no act is more common. */
function isFound(act: string): boolean {
  return act !== NO_ACT && !traitsOf(act).isSpeech
}

/** The acts that go with one where the two clauses have a particular in common. */
function kinActsOf(act: string): string[] {
  if (act === NO_ACT) return []
  const { isSpeech, kin } = traitsOf(act)
  return [...kin.keys()].filter((other) => !isSpeech || !traitsOf(other).isSpeech)
}

function particularsOf({ particulars, numbers, objects, scene }: Telling, rarity: Rarity): Key[] {
  const enough = particularRarity(rarity)
  const told = particulars.told.filter((number) => isName(number) || rarity.ofNumber(number) >= enough)
  const names = [...objects.told, ...scene.told].filter((number) => isName(number) && !told.includes(number))
  return [...told, ...names, ...numbers.map(({ value, unit }) => `${value} ${unit}`)]
}

/**
 * So many of the rarest features that two sets whose cosine is `least` or more have at least one of them in common: the
 * rest weighs less than what they must share (prefix filtering; Bayardo, Ma and Srikant 2007, "Scaling Up All Pairs
 * Similarity Search").
 */
function rarestOf(features: Features, rarity: Rarity, least: number): number[] {
  const weigh = (number: number): number => rarity.ofNumber(number) ** 2
  const rarestFirst = rarity.rarestFirst(features)
  let rest = rarestFirst.reduce((total, number) => total + weigh(number), 0)
  const shared = rest * least ** 2
  const prefix: number[] = []
  for (const number of rarestFirst) {
    if (rest < shared) break
    prefix.push(positionOf(number))
    rest -= weigh(number)
  }
  return prefix
}
