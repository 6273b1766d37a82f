// Tellings in, blocks of them out: those of a block have something in common by which they may go together, so that no others need be
// compared (blocking, as record linkage has it). An inverted index for each such thing; what is found so may be barred all the same.
import { isSpeech, KIN_ACTS, NO_ACT } from './act-kinship.ts'
import { ALMOST_VERBATIM, isExpected, particularRarity, SAME_SPEECH, wordsSaid } from './barriers.ts'
import { isName, positionOf } from '../tellings/feature-kinds.ts'
import type { Features } from '../tellings/features.ts'
import type { Rarity } from './rarity.ts'
import type { Telling } from '../tellings.ts'

/** Positions of tellings: each of the ones may go with each of the others. Both lists rise; they are one and the same, or have nothing in common. */
export type Block = readonly [ones: readonly number[], others: readonly number[]]

/** Two tellings may be in several. An act that more tellings than `commonAct` have finds another only together with a particular of both. */
export function findBlocks(tellings: readonly Telling[], rarity: Rarity, commonAct: number): Block[] {
  const common = commonActs(tellings, commonAct)
  // What has happened and what is only expected never go together.
  const [happened, expected] = [false, true].map((side) =>
    tellings.flatMap((telling, position) => (isExpected(telling) === side ? [{ telling, position }] : [])),
  )
  return [happened ?? [], expected ?? []].flatMap((placed) => [
    ...blocksBy(placed, ({ happening: { act } }) => (isFound(act, common) ? [act] : [])),
    ...blocksOfSpeech(placed, rarity),
    ...blocksBy(placed, ({ quoted }) => quoted.told),
    ...blocksBy(placed, ({ clause }) => rarestOf(clause, rarity, ALMOST_VERBATIM)),
    ...blocksOfKin(placed, common, rarity),
  ])
}

interface Placed {
  readonly telling: Telling
  readonly position: number
}

type Keys = readonly (string | number)[]
/** By key, those that have it, in order. */
function groupBy<T>(members: readonly T[], keysOf: (member: T) => Keys): ReadonlyMap<string | number, T[]> {
  const groups = new Map<string | number, T[]>()
  for (const member of members) {
    for (const key of keysOf(member)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [member])
      else group.push(member)
    }
  }
  return groups
}

/** Those that have a key in common. */
function blocksBy(placed: readonly Placed[], keysOf: (telling: Telling) => Keys): Block[] {
  return Array.from(groupBy(placed, ({ telling }) => keysOf(telling)).values(), (group) => {
    const positions = positionsOf(group)
    return [positions, positions]
  })
}

function positionsOf(placed: readonly Placed[]): number[] {
  return placed.map(({ position }) => position)
}

/** Two things said by one speaker, in words that are alike enough for one thing said. */
function blocksOfSpeech(placed: readonly Placed[], rarity: Rarity): Block[] {
  const speakers = groupBy(placed, ({ telling: { happening, actor } }) => (isSpeech(happening.act) ? actor.told : []))
  return [...speakers.values()].flatMap((spoken) => {
    const prefixes = spoken.map(({ telling }) => rarestOf(wordsSaid(telling), rarity, SAME_SPEECH))
    const sharing = groupBy([...spoken.keys()], (at) => prefixes[at] ?? [])
    return spoken.map(({ position }, at): Block => {
      const later = new Set(
        (prefixes[at] ?? []).flatMap((word) => (sharing.get(word) ?? []).filter((other) => other > at)),
      )
      return [[position], Array.from(later, (other) => spoken[other]?.position ?? position)]
    })
  })
}

/**
 * By a particular in common, those of kin acts and those of the same act where it is common: no barrier lets two such clauses do without a
 * particular word, a name that both acts are done to, or a count. Speech with speech is left to the speakers.
 */
function blocksOfKin(placed: readonly Placed[], common: ReadonlySet<string>, rarity: Rarity): Block[] {
  const postings = new Map(
    Array.from(
      groupBy(placed, ({ telling }) => [telling.happening.act]),
      ([act, those]) => [act, groupBy(those, ({ telling }) => particularsOf(telling, rarity))],
    ),
  )
  const same = [...common].filter((act) => act !== NO_ACT && !isSpeech(act)).map((act) => [act, act] as const)
  const kin = KIN_ACTS.filter(([a, b]) => !isSpeech(a) || !isSpeech(b))
  return [...same, ...kin].flatMap(([a, b]) => {
    const others = postings.get(b)
    return [...(postings.get(a) ?? [])].flatMap(([key, group]): Block[] => {
      const met = others?.get(key)
      if (met === undefined) return []
      const ones = positionsOf(group)
      return [[ones, met === group ? ones : positionsOf(met)]]
    })
  })
}

/** Whether all of the act are worth comparing. Speech with speech is left to the speakers: a story has more of it than of all else. */
function isFound(act: string, common: ReadonlySet<string>): boolean {
  return act !== NO_ACT && !isSpeech(act) && !common.has(act)
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

/**
 * So many of the rarest features that two sets whose cosine is `least` or more have at least one of them in common: the rest
 * weighs less than what they must share (prefix filtering; Bayardo, Ma and Srikant 2007, "Scaling Up All Pairs Similarity Search").
 */
function rarestOf(features: Features, rarity: Rarity, least: number): readonly number[] {
  const weigh = (number: number): number => rarity.ofNumber(number) ** 2
  const rarestFirst = [...features.told].sort((a, b) => rarity.ofNumber(b) - rarity.ofNumber(a) || a - b)
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
