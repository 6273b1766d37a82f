// Tellings in, for each the others that may go with it out, by what they have in common: an inverted index for each such thing. What it
// finds may be barred all the same.
import { isSpeech, kinOf, NO_ACT } from './act-kinship.ts'
import { ALMOST_VERBATIM, isExpected, particularRarity } from './barriers.ts'
import { isName, positionOf } from '../tellings/feature-kinds.ts'
import type { Features } from '../tellings/features.ts'
import type { Rarity } from './rarity.ts'
import type { Telling } from '../tellings.ts'

/** For the position of a telling, the positions of those that may go with it, rising in each list. */
export type Index = (position: number) => readonly (readonly number[])[]

/** An act that more tellings than `commonAct` have finds another only together with a particular of both. */
export function indexTellings(tellings: readonly Telling[], rarity: Rarity, commonAct: number): Index[] {
  const common = commonActs(tellings, commonAct)
  return [
    indexBy(tellings, (telling) => (isFound(telling, common) ? [telling.happening.act] : [])),
    indexBy(tellings, speakerOf),
    indexBy(tellings, ({ quoted }) => quoted.told),
    indexBy(tellings, ({ clause }) => rarestOf(clause, rarity)),
    indexKin(tellings, common, rarity),
  ]
}

type Keys = readonly (string | number)[]

/** What has happened and what is only expected never go together, and are looked up apart. */
type Sides<T> = readonly [happened: T, expected: T]

function sideOf(telling: Telling): 0 | 1 {
  return isExpected(telling) ? 1 : 0
}

/** Finds those that have a key in common. */
function indexBy(tellings: readonly Telling[], keysOf: (telling: Telling) => Keys): Index {
  const keys = tellings.map(keysOf)
  const postings: Sides<Postings> = [new Map(), new Map()]
  tellings.forEach((telling, position) => {
    for (const key of keys[position] ?? []) post(postings[sideOf(telling)], key, position)
  })
  return (position) => {
    const telling = tellings[position]
    if (telling === undefined) return []
    return (keys[position] ?? []).flatMap((key) => {
      const posting = postings[sideOf(telling)].get(key)
      return posting === undefined ? [] : [posting]
    })
  }
}

type Postings = Map<string | number, number[]>

function post(postings: Postings, key: string | number, position: number): void {
  const posting = postings.get(key)
  if (posting === undefined) postings.set(key, [position])
  else posting.push(position)
}

/**
 * Finds, by a particular in common, those of kin acts and those of the same act where it is common: no barrier lets two such clauses do
 * without a particular word, a name that both acts are done to, or a count.
 */
function indexKin(tellings: readonly Telling[], common: ReadonlySet<string>, rarity: Rarity): Index {
  const particulars = tellings.map((telling) => particularsOf(telling, rarity))
  const postings: Sides<Map<string, Postings>> = [new Map(), new Map()]
  tellings.forEach((telling, position) => {
    const side = postings[sideOf(telling)]
    const { act } = telling.happening
    const ofAct = side.get(act) ?? new Map<string | number, number[]>()
    side.set(act, ofAct)
    for (const key of particulars[position] ?? []) post(ofAct, key, position)
  })
  return (position) => {
    const telling = tellings[position]
    if (telling === undefined) return []
    return kinActsOf(telling, common).flatMap((act) => {
      const ofAct = postings[sideOf(telling)].get(act)
      return ofAct === undefined ? [] : (particulars[position] ?? []).flatMap((key) => [ofAct.get(key) ?? []])
    })
  }
}

/** Whether all of its act are worth comparing. Speech with speech is left to the speakers: a story has more of it than of all else. */
function isFound({ happening: { act } }: Telling, common: ReadonlySet<string>): boolean {
  return act !== NO_ACT && !isSpeech(act) && !common.has(act)
}

/** The acts that go with a telling's own where the two have a particular in common. */
function kinActsOf(telling: Telling, common: ReadonlySet<string>): string[] {
  const { act } = telling.happening
  if (act === NO_ACT) return []
  const kin = kinOf(act)
  if (isSpeech(act)) return kin.filter((other) => !isSpeech(other))
  return common.has(act) ? [act, ...kin] : kin
}

function particularsOf({ particulars, numbers, objects, scene }: Telling, rarity: Rarity): Keys {
  const enough = particularRarity(rarity)
  const told = particulars.told.filter((number) => isName(number) || rarity.ofNumber(number) >= enough)
  const names = [...objects.told, ...scene.told].filter((number) => isName(number) && !told.includes(number))
  return [...told, ...names, ...numbers.map(({ value, unit }) => `${value} ${unit}`)]
}

function commonActs(tellings: readonly Telling[], most: number): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { happening } of tellings) counts.set(happening.act, (counts.get(happening.act) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count > most).map(([act]) => act))
}

function speakerOf({ happening: { act }, actor }: Telling): Keys {
  return isSpeech(act) ? actor.told : []
}

/**
 * So many of the rarest features that two sets whose cosine is ALMOST_VERBATIM or more have at least one of them in common: the rest
 * weighs less than what they must share (prefix filtering; Bayardo, Ma and Srikant 2007, "Scaling Up All Pairs Similarity Search").
 */
function rarestOf(features: Features, rarity: Rarity): Keys {
  const weigh = (number: number): number => rarity.ofNumber(number) ** 2
  const rarestFirst = [...features.told].sort((a, b) => rarity.ofNumber(b) - rarity.ofNumber(a) || a - b)
  let rest = rarestFirst.reduce((total, number) => total + weigh(number), 0)
  const least = rest * ALMOST_VERBATIM ** 2
  const prefix: number[] = []
  for (const number of rarestFirst) {
    if (rest < least) break
    prefix.push(positionOf(number))
    rest -= weigh(number)
  }
  return prefix
}
