// Tellings in, pairs worth comparing out: an inverted index over acts, names and rare stems, never all pairs of a long story.
import { actLikeness, kinOf } from './act-kinship.ts'
import type { Rarity } from './rarity.ts'
import { actFeature, findBarrierBetween } from './same-event.ts'
import type { Telling } from './tellings.ts'

/** A feature that more tellings than this have finds no candidates by itself. */
const LONGEST_POSTING = 200
/** Pairs are compared where the rarities of what they share add up to this: about two uncommon words, or an act and a word. */
const SHARED_RARITY = 4
/** Acts that are no kin are compared only where this much is shared: some four uncommon words. */
const SHARED_WORDING = 12

/** Pairs of telling numbers, the lesser first, in order; none that a barrier keeps apart. */
export function findCandidates(tellings: readonly Telling[], rarity: Rarity): [number, number][] {
  const { features, queries, postings, worth } = indexTellings(tellings, rarity)
  const kin = kinship(tellings)
  const pairs: [number, number][] = []
  const shared = new Float64Array(tellings.length)
  const touched = new Int32Array(tellings.length)
  const passed = new Int32Array(postings.length)
  tellings.forEach((telling, position) => {
    for (const feature of features[position] ?? []) passed[feature] = (passed[feature] ?? 0) + 1
    let count = 0
    for (const feature of queries[position] ?? []) {
      const posting = postings[feature] ?? NONE
      if (posting.length > LONGEST_POSTING) continue
      const weight = worth[feature] ?? 0
      for (let at = passed[feature] ?? 0; at < posting.length; at += 1) {
        const other = posting[at] ?? 0
        const before = shared[other] ?? 0
        if (before === 0) touched[count++] = other
        shared[other] = before + weight
      }
    }
    const found: number[] = []
    for (let at = 0; at < count; at += 1) {
      const other = touched[at] ?? 0
      const enough = shared[other] ?? 0
      shared[other] = 0
      if (enough >= SHARED_WORDING || (enough >= SHARED_RARITY && kin(position, other))) found.push(other)
    }
    for (const other of found.sort((a, b) => a - b)) {
      const later = tellings[other]
      if (later !== undefined && findBarrierBetween(telling, later, rarity) === null)
        pairs.push([telling.index, later.index])
    }
  })
  return pairs
}

const NONE = new Int32Array()

interface FeatureIndex {
  /** For each telling its features, as numbers. */
  readonly features: readonly Int32Array[]
  /** The same, and the acts that are kin to its own. */
  readonly queries: readonly Int32Array[]
  /** For each feature the positions of the tellings that have it, rising. */
  readonly postings: readonly Int32Array[]
  /** The rarity of each feature. */
  readonly worth: Float64Array
}

function indexTellings(tellings: readonly Telling[], rarity: Rarity): FeatureIndex {
  const numbers = new Map<string, number>()
  const numberOf = (feature: string): number => {
    const known = numbers.get(feature)
    if (known !== undefined) return known
    numbers.set(feature, numbers.size)
    return numbers.size - 1
  }
  const features = tellings.map((telling) => Int32Array.from([...telling.words, actFeature(telling)], numberOf))
  const queries = tellings.map((telling, position) => {
    const kin = kinOf(telling.happening.act).map((act) => numberOf(`a:${act}`))
    return Int32Array.of(...(features[position] ?? NONE), ...kin)
  })
  const counts = new Int32Array(numbers.size)
  for (const list of features) for (const feature of list) counts[feature] = (counts[feature] ?? 0) + 1
  const postings = Array.from(counts, (count) => new Int32Array(count))
  counts.fill(0)
  features.forEach((list, position) => {
    for (const feature of list) {
      const at = counts[feature] ?? 0
      const posting = postings[feature]
      if (posting !== undefined) posting[at] = position
      counts[feature] = at + 1
    }
  })
  return { features, queries, postings, worth: Float64Array.from(numbers.keys(), rarity.of) }
}

/** Whether the acts of two tellings, by their positions, can tell of one happening. */
function kinship(tellings: readonly Telling[]): (a: number, b: number) => boolean {
  const acts = [...new Set(tellings.map(({ happening }) => happening.act))]
  const rows = new Map(acts.map((act) => [act, Uint8Array.from(acts, (other) => Number(actLikeness(act, other) > 0))]))
  const columns = new Map(acts.map((act, column) => [act, column]))
  const rowOf = tellings.map(({ happening }) => rows.get(happening.act))
  const columnOf = Int32Array.from(tellings, ({ happening }) => columns.get(happening.act) ?? 0)
  return (a, b) => rowOf[a]?.[columnOf[b] ?? 0] === 1
}
