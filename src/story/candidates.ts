// Tellings in, pairs worth comparing out: an inverted index over acts, names and rare stems, never all pairs of a long story.
import { actLikeness, kinOf } from './act-kinship.ts'
import { positionOf } from './features.ts'
import type { Features } from './features.ts'
import type { Rarity } from './rarity.ts'
import { actFeature, findBarrierBetween } from './same-event.ts'
import type { Telling } from './tellings.ts'

/** A feature that more tellings than this have finds no candidates by itself. */
const LONGEST_POSTING = 200
/** Pairs are compared where the rarities of what they share add up to this: about two uncommon words, or an act and a word. */
const SHARED_RARITY = 4
/** Acts that are no kin are compared only where this much is shared: some four uncommon words. */
const SHARED_WORDING = 12

/** What a telling is found by: the words of its sentence, and its act. */
export function featuresOf(telling: Telling): Features {
  const { vocabulary } = telling.words
  return telling.words.with(vocabulary.setOf([actFeature(telling)]))
}

/** Pairs of telling numbers, the lesser first, in order; none that a barrier keeps apart. */
export function findCandidates(tellings: readonly Telling[], rarity: Rarity): [number, number][] {
  const features = tellings.map((telling) => featuresOf(telling).told)
  const postings = indexFeatures(features)
  const passed = new Int32Array(postings.length)
  const areKin = kinship(tellings)
  const pairs: [number, number][] = []
  const shared = new Float64Array(tellings.length)
  const touched = new Int32Array(tellings.length)
  tellings.forEach((telling, position) => {
    const own = features[position] ?? []
    for (const feature of own) passed[positionOf(feature)] = (passed[positionOf(feature)] ?? 0) + 1
    let count = 0
    for (const feature of [...own, ...kinFeatures(telling)]) {
      const posting = postings[positionOf(feature)]
      if (posting === undefined || posting.length > LONGEST_POSTING) continue
      const weight = rarity.ofNumber(feature)
      for (let at = passed[positionOf(feature)] ?? 0; at < posting.length; at += 1) {
        const other = posting[at] ?? 0
        const before = shared[other] ?? 0
        if (before === 0) touched[count++] = other
        shared[other] = before + weight
      }
    }
    const found: number[] = []
    for (let at = 0; at < count; at += 1) {
      const other = touched[at] ?? 0
      const weight = shared[other] ?? 0
      shared[other] = 0
      if (weight >= SHARED_WORDING || (weight >= SHARED_RARITY && areKin(position, other))) found.push(other)
    }
    for (const other of found.sort((a, b) => a - b)) {
      const later = tellings[other]
      if (later !== undefined && findBarrierBetween(telling, later, rarity) === null)
        pairs.push([telling.index, later.index])
    }
  })
  return pairs
}

/** For each feature, by its place in the vocabulary, the positions of the tellings that have it, rising. */
function indexFeatures(features: readonly (readonly number[])[]): number[][] {
  const postings: number[][] = []
  features.forEach((list, position) => {
    for (const feature of list) {
      const posting = (postings[positionOf(feature)] ??= [])
      posting.push(position)
    }
  })
  return postings
}

function kinFeatures({ words, happening }: Telling): number[] {
  return kinOf(happening.act).map((act) => words.vocabulary.numberOf(`a:${act}`))
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
