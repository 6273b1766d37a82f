// Tellings in, pairs worth comparing out: all that no barrier keeps apart, found by what such pairs must have in common (an act, a
// speaker, a quotation, most of their words) and never by trying all pairs of a long story.
import type { Features } from '../tellings/features.ts'
import { findBlocks } from './blocks.ts'
import { findDistinctDays } from './distinct-days.ts'
import { actNumber } from './pair-features.ts'
import type { Rarity } from './rarity.ts'
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

/**
 * Calls `meet` with every two tellings that no barrier keeps apart, the earlier first, and with no others; in no order, and with some more
 * than once. Those that have something in common come one after another, for what is looked at again at once is quickly found in memory.
 */
export function meetCandidates(
  tellings: readonly Telling[],
  rarity: Rarity,
  meet: (earlier: Telling, later: Telling) => void,
  commonAct = COMMON_ACT,
): void {
  const days = findDistinctDays(tellings)
  const meetIfFree = (earlier: Telling | undefined, later: Telling | undefined): void => {
    if (earlier === undefined || later === undefined || findBarrierBetween(earlier, later, rarity) !== null) return
    meet(earlier, later)
  }
  for (const [ones, others] of findBlocks(tellings, rarity, commonAct)) {
    ones.forEach((one, at) => {
      const conflicts = days.conflictsOf(one)
      for (let next = ones === others ? at + 1 : 0; next < others.length; next += 1) {
        const other = others[next] ?? 0
        if (other === one || conflicts[days.numberOf[other] ?? 0] === 1) continue
        meetIfFree(tellings[Math.min(one, other)], tellings[Math.max(one, other)])
      }
    })
  }
}
