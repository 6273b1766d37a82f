// Tellings in, pairs worth comparing out: an inverted index over acts, names and rare stems, never all pairs of a long story.
import { kinOf } from './act-kinship.ts'
import type { Rarity } from './rarity.ts'
import { actFeature } from './same-event.ts'
import type { Telling } from './tellings.ts'

/** A feature that more tellings than this have finds no candidates by itself. */
const LONGEST_POSTING = 200
/** Pairs are compared where the rarities of what they share add up to this: about two uncommon words, or an act and a word. */
const SHARED_RARITY = 4

/** Pairs [i, j] with i < j, in order. */
export function findCandidates(tellings: readonly Telling[], rarity: Rarity): [number, number][] {
  const postings = new Map<string, number[]>()
  for (const telling of tellings) {
    for (const feature of [...telling.words, actFeature(telling)]) {
      const posting = postings.get(feature)
      if (posting === undefined) postings.set(feature, [telling.index])
      else posting.push(telling.index)
    }
  }
  const pairs: [number, number][] = []
  for (const telling of tellings) {
    const shared = new Map<number, number>()
    const kin = kinOf(telling.happening.act).map((act) => `a:${act}`)
    for (const feature of [...telling.words, actFeature(telling), ...kin]) {
      const posting = postings.get(feature) ?? []
      if (posting.length > LONGEST_POSTING) continue
      for (const other of posting)
        if (other > telling.index) shared.set(other, (shared.get(other) ?? 0) + rarity(feature))
    }
    for (const [other, weight] of [...shared].sort((a, b) => a[0] - b[0])) {
      if (weight >= SHARED_RARITY) pairs.push([telling.index, other])
    }
  }
  return pairs
}
