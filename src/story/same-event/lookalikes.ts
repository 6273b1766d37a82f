// Tellings in, pairs out that share rare words and yet cannot be one event: for each telling of a group the one that is
// most like it, and for each other the one of a group. For reasons only; nothing is grouped by it.
import type { Features } from '../tellings/features.ts'
import { post } from './postings.ts'
import type { Postings } from './postings.ts'
import type { Rarity } from './rarity.ts'
import { findBarrier } from './barriers.ts'
import type { Telling } from '../tellings.ts'

/** Of each clause so many features, the rarest, are looked up. */
const LOOKED_UP = 4
/** A feature that more tellings than this have finds nobody. */
const LONGEST_POSTING = 60

/** Pairs of telling numbers, the lesser first; one of the two at least is `grouped`. */
export function findLookalikes(
  tellings: readonly Telling[],
  rarity: Rarity,
  grouped: ReadonlySet<number>,
): [number, number][] {
  const isGrouped = tellings.map(({ index }) => grouped.has(index))
  const clauses = tellings.map(({ clause }) => clause)
  /** Of each telling, by position: the one that is most like it of those that are barred, and how like it is. */
  const [nearest, most] = [new Int32Array(tellings.length).fill(-1), new Float64Array(tellings.length)]
  const compare = (first: number, second: number, likeness: number): void => {
    if (likeness <= (most[first] ?? 0) && likeness <= (most[second] ?? 0)) return
    const [a, b] = [tellings[first], tellings[second]]
    if (a === undefined || b === undefined || (a.article === b.article && a.sentence === b.sentence)) return
    if (findBarrier(a, b, rarity) === null) return
    for (const [one, other] of [
      [first, second],
      [second, first],
    ] as const) {
      if (likeness <= (most[one] ?? 0)) continue
      nearest[one] = other
      most[one] = likeness
    }
  }
  for (const posting of indexRarest(clauses, rarity)) {
    posting.forEach((first, at) => {
      const clause = clauses[first]
      if (clause === undefined) return
      for (let next = at + 1; next < posting.length; next += 1) {
        const second = posting[next] ?? 0
        if (isGrouped[first] !== true && isGrouped[second] !== true) continue
        compare(first, second, rarity.cosine(clause, clauses[second] ?? clause))
      }
    })
  }
  const pairs = new Map<string, [number, number]>()
  nearest.forEach((other, position) => {
    if (other === -1) return
    const [a, b] = [tellings[Math.min(position, other)]?.index ?? 0, tellings[Math.max(position, other)]?.index ?? 0]
    pairs.set(`${a} ${b}`, [a, b])
  })
  return [...pairs.values()]
}

/** Positions of the sets that have a feature in common which is among the rarest of each; rising. */
function indexRarest(sets: readonly Features[], rarity: Rarity): number[][] {
  const postings: Postings = new Map()
  sets.forEach((set, position) => {
    post(postings, rarity.rarestFirst(set).slice(0, LOOKED_UP), position)
  })
  return [...postings.values()].filter(({ length }) => length <= LONGEST_POSTING)
}
