// Tellings in, pairs worth comparing out: all that no barrier keeps apart, found by what such pairs must have in common
// (an act, a speaker, a quotation, most of their words) and never by trying all pairs of a long story.
import type { Features } from '../tellings/features.ts'
import { findBarrierOfOneDay, isExpected } from './barriers.ts'
import { findDistinctDays } from './distinct-days.ts'
import type { Rarity } from './rarity.ts'
import { findCommonActs, indexTellings } from './telling-indexes.ts'
import type { Telling } from '../tellings.ts'

/** In tellings: an act that more have finds another only together with a word, name or count of both clauses. */
const COMMON_ACT = 300

/** What a telling is weighed by: what its sentence speaks of, and its act. */
export function featuresOf(telling: Telling): Features {
  const { actNumber } = telling
  const { all } = telling.gist
  return all.told.includes(actNumber) ? all : all.vocabulary.setOfNumbers([...all.told, actNumber])
}

/**
 * Calls `visit` with every two tellings that no barrier keeps apart, once, and with no others; in no order, but all
 * with one first telling come one after another.
 */
export function visitCandidates(
  tellings: readonly Telling[],
  rarity: Rarity,
  visit: (a: Telling, b: Telling) => void,
  commonAct = COMMON_ACT,
): void {
  const common = findCommonActs(tellings, commonAct)
  // What has happened and what is only expected never go together.
  for (const side of [tellings.filter((each) => !isExpected(each)), tellings.filter(isExpected)]) {
    visitAmong(groupByAct(side), rarity, common, visit)
  }
}

/**
 * Those of one act one after another: they are compared with the same others, which are quicker to reach a second time.
 */
function groupByAct(tellings: readonly Telling[]): Telling[] {
  return [...Map.groupBy(tellings, ({ happening }) => happening.act).values()].flat()
}

function visitAmong(
  tellings: readonly Telling[],
  rarity: Rarity,
  common: ReadonlySet<string>,
  visit: (a: Telling, b: Telling) => void,
): void {
  const indexes = indexTellings(tellings, rarity, common)
  const days = findDistinctDays(tellings)
  const seenBy = new Int32Array(tellings.length).fill(-1)
  tellings.forEach((telling, position) => {
    const conflicts = days.conflictsOf(position)
    for (const postingsOf of indexes) {
      for (const posting of postingsOf(position)) {
        for (let at = posting.length - 1; at >= 0; at -= 1) {
          const place = posting[at] ?? 0
          if (place <= position) break
          if (seenBy[place] === position || conflicts[days.numberOf[place] ?? 0] === 1) continue
          seenBy[place] = position
          const other = tellings[place]
          if (other === undefined) continue
          if (findBarrierOfOneDay(telling, other, rarity) === null) visit(telling, other)
        }
      }
    }
  })
}
