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
  const postings = indexTellings(tellings)
  const pairs: [number, number][] = []
  const weight = new Float64Array(tellings.length)
  tellings.forEach((telling, position) => {
    const touched: number[] = []
    for (const feature of featuresToFind(telling)) {
      const posting = postings.get(feature)
      if (posting === undefined || posting.length > LONGEST_POSTING) continue
      const worth = rarity.of(feature)
      for (let at = posting.length - 1; at >= 0; at -= 1) {
        const other = posting[at] ?? 0
        if (other <= position) break
        if (weight[other] === 0) touched.push(other)
        weight[other] = (weight[other] ?? 0) + worth
      }
    }
    for (const other of touched.sort((a, b) => a - b)) {
      const later = tellings[other]
      const shared = weight[other] ?? 0
      weight[other] = 0
      if (later === undefined || shared < SHARED_RARITY) continue
      const kin = actLikeness(telling.happening.act, later.happening.act) > 0
      if ((kin || shared >= SHARED_WORDING) && findBarrierBetween(telling, later, rarity) === null) {
        pairs.push([telling.index, later.index])
      }
    }
  })
  return pairs
}

/** For each feature the positions of the tellings that have it, rising. */
function indexTellings(tellings: readonly Telling[]): Map<string, number[]> {
  const postings = new Map<string, number[]>()
  tellings.forEach((telling, position) => {
    for (const feature of [...telling.words, actFeature(telling)]) {
      const posting = postings.get(feature)
      if (posting === undefined) postings.set(feature, [position])
      else posting.push(position)
    }
  })
  return postings
}

function featuresToFind(telling: Telling): string[] {
  return [...telling.words, actFeature(telling), ...kinOf(telling.happening.act).map((act) => `a:${act}`)]
}
