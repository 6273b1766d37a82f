// Tellings in, pairs worth comparing out: all that no barrier keeps apart, found by what such pairs must have in common (an act, a
// speaker, a quotation, most of their words) and never by trying all pairs of a long story.
import type { Features } from '../tellings/features.ts'
import { findDistinctDays } from './distinct-days.ts'
import { actNumber } from './pair-features.ts'
import type { Rarity } from './rarity.ts'
import { findBarrierBetween } from './same-event.ts'
import { indexTellings } from './telling-indexes.ts'
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
  const indexes = indexTellings(tellings, rarity, commonAct)
  const days = findDistinctDays(tellings)
  const pairs: [number, number][] = []
  const seenBy = new Int32Array(tellings.length).fill(-1)
  tellings.forEach((telling, position) => {
    const found: number[] = []
    const conflicts = days.conflictsOf(position)
    for (const postingsOf of indexes) {
      for (const posting of postingsOf(position)) {
        for (let at = posting.length - 1; at >= 0; at -= 1) {
          const other = posting[at] ?? 0
          if (other <= position) break
          if (seenBy[other] === position || conflicts[days.numberOf[other] ?? 0] === 1) continue
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
