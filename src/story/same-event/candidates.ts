// Tellings in, pairs worth comparing out: all that no barrier keeps apart, found by what such pairs must have in common (an act, a
// speaker, a quotation, most of their words) and never by trying all pairs of a long story.
import { isSpeech, kinOf, NO_ACT } from './act-kinship.ts'
import { ALMOST_VERBATIM, isExpected, particularRarity } from './barriers.ts'
import { isName, positionOf } from '../tellings/features.ts'
import type { Features } from '../tellings/features.ts'
import type { Rarity } from './rarity.ts'
import { actNumber } from './pair-features.ts'
import { findBarrierBetween } from './same-event.ts'
import type { Telling } from '../tellings.ts'

/** In tellings: an act that more have finds another only together with a word, name or count of both clauses. */
const COMMON_ACT = 300

/** What a telling is weighed by: what its sentence speaks of, and its act. */
export function featuresOf(telling: Telling): Features {
  const { all } = telling.gist
  const { vocabulary } = all
  return all.with(vocabulary.setOfNumbers([actNumber(telling)]))
}

/** Pairs of telling numbers, the lesser first, in order; none that a barrier keeps apart, and all others. */
export function findCandidates(
  tellings: readonly Telling[],
  rarity: Rarity,
  commonAct = COMMON_ACT,
): [number, number][] {
  const common = commonActs(tellings, commonAct)
  const indexes = [
    indexBy(
      tellings,
      (telling) => keysOfAct(telling.happening.act, telling, common, rarity),
      (telling) => kinActsOf(telling).flatMap((act) => keysOfAct(act, telling, common, rarity)),
    ),
    indexBy(tellings, speakerOf),
    indexBy(tellings, ({ quoted }) => quoted.told),
    indexBy(tellings, ({ clause }) => rarestOf(clause, rarity)),
  ]
  const pairs: [number, number][] = []
  const seenBy = new Int32Array(tellings.length).fill(-1)
  tellings.forEach((telling, position) => {
    const found: number[] = []
    for (const { keysOf, postings } of indexes) {
      for (const key of keysOf(telling)) {
        const posting = postings[sideOf(telling)].get(key) ?? []
        for (let at = posting.length - 1; at >= 0; at -= 1) {
          const other = posting[at] ?? 0
          if (other <= position) break
          if (seenBy[other] === position) continue
          seenBy[other] = position
          const later = tellings[other]
          if (later !== undefined && findBarrierBetween(telling, later, rarity) === null) found.push(later.index)
        }
      }
    }
    for (const other of found.sort((a, b) => a - b)) pairs.push([telling.index, other])
  })
  return pairs
}

type Keys = readonly (string | number)[]

interface Index {
  /** What to look for, to find tellings that go with the one given. */
  readonly keysOf: (telling: Telling) => Keys
  /** The positions of the tellings that have each key, rising. */
  readonly postings: Sides<ReadonlyMap<string | number, readonly number[]>>
}

/** What has happened and what is only expected never go together, and are looked up apart. */
type Sides<T> = readonly [happened: T, expected: T]

function sideOf(telling: Telling): 0 | 1 {
  return isExpected(telling) ? 1 : 0
}

function indexBy(
  tellings: readonly Telling[],
  ownKeys: (telling: Telling) => Keys,
  keysOf: (telling: Telling) => Keys = ownKeys,
): Index {
  const postings: Sides<Map<string | number, number[]>> = [new Map(), new Map()]
  tellings.forEach((telling, position) => {
    const side = postings[sideOf(telling)]
    for (const key of ownKeys(telling)) {
      const posting = side.get(key)
      if (posting === undefined) side.set(key, [position])
      else posting.push(position)
    }
  })
  return { keysOf, postings }
}

/** The acts that go with a telling's own. Speech with speech is left to the speakers: a story has more of it than of all else. */
function kinActsOf({ happening: { act } }: Telling): string[] {
  if (act === NO_ACT) return []
  const kin = kinOf(act)
  return isSpeech(act) ? kin.filter((other) => !isSpeech(other)) : [act, ...kin]
}

function commonActs(tellings: readonly Telling[], most: number): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const { happening } of tellings) counts.set(happening.act, (counts.get(happening.act) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count > most).map(([act]) => act))
}

/** A common act is looked for by what no barrier lets two clauses do without: a particular word, a name, or a count. */
function keysOfAct(act: string, { clause, numbers }: Telling, common: ReadonlySet<string>, rarity: Rarity): string[] {
  if (!common.has(act)) return [act]
  const enough = particularRarity(rarity)
  const told = clause.told.filter((number) => isName(number) || rarity.ofNumber(number) >= enough)
  return [...told.map((number) => `${act} ${number}`), ...numbers.map(({ value, unit }) => `${act} ${value} ${unit}`)]
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
