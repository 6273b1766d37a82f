// Tellings in, pairs worth comparing out: all that no barrier keeps apart, found by what such pairs must have in common
// (an act, a speaker, a quotation, most of their words) and never by trying all pairs of a long story.
import type { Features } from '../tellings/features.ts'
import { findBarrierOfOneDay, isExpected } from './barriers.ts'
import { findDistinctDays } from './distinct-days.ts'
import type { Rarity } from './rarity.ts'
import { indexTellings } from './telling-indexes.ts'
import type { Telling } from '../tellings.ts'

/** What a telling is weighed by: what its sentence speaks of, and its act. */
export function featuresOf(telling: Telling): Features {
  const { actNumber } = telling
  const { all } = telling.gist
  return all.told.includes(actNumber) ? all : all.vocabulary.setOfNumbers([...all.told, actNumber])
}

type VisitTellings = (a: Telling, b: Telling) => void

export interface Candidates {
  /**
   * Calls `visit` with every two tellings that no barrier keeps apart and of which at least one is wanted, and with no
   * others: once for all calls, so that a later call goes on where the first left off. In no order, but all with one
   * first telling, a wanted one, come one after another.
   */
  readonly visitWith: (isWanted: (telling: Telling) => boolean, visit: VisitTellings) => void
}

/** Of these tellings; most pairs of a long story are never asked for. */
export function findCandidates(tellings: readonly Telling[], rarity: Rarity): Candidates {
  // What has happened and what is only expected never go together.
  const sides = [tellings.filter((each) => !isExpected(each)), tellings.filter(isExpected)].map((side) =>
    findAmong(groupByAct(side), rarity),
  )
  return {
    visitWith(isWanted, visit) {
      for (const side of sides) side.visitWith(isWanted, visit)
    },
  }
}

/**
 * Those of one act one after another: they are compared with the same others, which are quicker to reach a second time.
 */
function groupByAct(tellings: readonly Telling[]): Telling[] {
  return [...Map.groupBy(tellings, ({ happening }) => happening.act).values()].flat()
}

function findAmong(tellings: readonly Telling[], rarity: Rarity): Candidates {
  const indexes = indexTellings(tellings, rarity)
  const days = findDistinctDays(tellings)
  const seenBy = new Int32Array(tellings.length).fill(-1)
  /** By position: 1 where all pairs were visited. */
  const isDone = new Uint8Array(tellings.length)
  return {
    visitWith(isWanted, visit) {
      tellings.forEach((telling, position) => {
        if (isDone[position] === 1 || !isWanted(telling)) return
        isDone[position] = 1
        const conflicts = days.conflictsOf(position)
        for (const postingsOf of indexes) {
          for (const posting of postingsOf(position)) {
            for (const place of posting) {
              if (isDone[place] === 1 || seenBy[place] === position) continue
              if (conflicts[days.numberOf[place] ?? 0] === 1) continue
              seenBy[place] = position
              const other = tellings[place]
              if (other === undefined) continue
              if (findBarrierOfOneDay(telling, other, rarity) === null) visit(telling, other)
            }
          }
        }
      })
    },
  }
}
