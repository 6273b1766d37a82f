// Tellings in, pairs out that share rare words and yet cannot be one event: for each telling the one that is most like it. For reasons
// only; nothing is grouped by it.
import type { Rarity } from './rarity.ts'
import { findBarrierBetween } from './same-event.ts'
import type { Telling } from '../tellings.ts'

/** Of each clause so many features, the rarest, are looked up. */
const LOOKED_UP = 4
/** A feature that more tellings than this have finds nobody. */
const LONGEST_POSTING = 60

interface Lookalike {
  readonly other: number
  readonly likeness: number
}

/** Pairs of telling numbers, the lesser first. */
export function findLookalikes(tellings: readonly Telling[], rarity: Rarity): [number, number][] {
  const rarest = tellings.map(({ clause }) =>
    [...clause.told].sort((a, b) => rarity.ofNumber(b) - rarity.ofNumber(a) || a - b).slice(0, LOOKED_UP),
  )
  const postings = new Map<number, number[]>()
  rarest.forEach((features, position) => {
    for (const feature of features) {
      const posting = postings.get(feature)
      if (posting === undefined) postings.set(feature, [position])
      else posting.push(position)
    }
  })
  const best = new Array<Lookalike | undefined>(tellings.length)
  for (const posting of postings.values()) {
    if (posting.length > LONGEST_POSTING) continue
    posting.forEach((first, at) => {
      for (const second of posting.slice(at + 1)) compare(tellings, first, second, rarity, best)
    })
  }
  const pairs = new Map<string, [number, number]>()
  best.forEach((lookalike, position) => {
    if (lookalike === undefined) return
    const [low, high] = position < lookalike.other ? [position, lookalike.other] : [lookalike.other, position]
    const [a, b] = [tellings[low]?.index ?? 0, tellings[high]?.index ?? 0]
    pairs.set(`${a} ${b}`, [a, b])
  })
  return [...pairs.values()]
}

/** Keeps the pair in `best` where it is barred and more alike than what either has there. */
function compare(
  tellings: readonly Telling[],
  first: number,
  second: number,
  rarity: Rarity,
  best: (Lookalike | undefined)[],
): void {
  const [a, b] = [tellings[first], tellings[second]]
  if (a === undefined || b === undefined || (a.article === b.article && a.sentence === b.sentence)) return
  const likeness = rarity.cosine(a.clause, b.clause)
  const isBetter = (position: number): boolean => likeness > (best[position]?.likeness ?? 0)
  if ((!isBetter(first) && !isBetter(second)) || findBarrierBetween(a, b, rarity) === null) return
  if (isBetter(first)) best[first] = { other: second, likeness }
  if (isBetter(second)) best[second] = { other: first, likeness }
}
