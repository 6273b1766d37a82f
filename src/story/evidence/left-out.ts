// Groups of tellings in, for each the tellings outside it that came nearest to being in it out, with what kept them
// out. Looks at compared pairs only, never at all pairs.
import type { Barrier } from '../same-event/barriers.ts'
import { averageBetween } from '../same-event/clusters.ts'
import type { Comparison, Comparisons } from '../same-event/comparisons.ts'
import type { Group } from '../same-event/grouping.ts'
import type { Telling } from '../tellings.ts'
import { SAME_EVENT } from '../same-event/weights.ts'

/** A pair that scores less than this share of what makes one event is not near: a few words in common. */
const NEAR = SAME_EVENT / 2
/** Of two events no more pairs than this are searched for what bars them. */
const MOST_PAIRS = 2000

export interface NearPairs {
  /** Telling numbers of pairs that look alike and that a barrier keeps apart. */
  readonly lookalikes: readonly (readonly [number, number])[]
}

export interface NearMiss {
  readonly outsider: Telling
  /** The telling of the group that it is most like. */
  readonly member: Telling
  readonly comparison: Comparison
  readonly cause: Cause
}

export type Cause =
  | { readonly kind: 'barred'; readonly barrier: Barrier }
  | { readonly kind: 'unlike'; readonly score: number }
  /** The pair is alike enough; all accounts of the two events are not, on average. */
  | { readonly kind: 'events unlike'; readonly average: number }
  /** The pair is alike enough; others of the two events can never be one. */
  | { readonly kind: 'events barred'; readonly barrier: Barrier }
  /** A clause that is there only to say who or what is meant. */
  | { readonly kind: 'passing' }
  /** A noun, such as "the collapse", for what its article tells in a clause of its own. */
  | { readonly kind: 'told already' }
  /** It is alike enough, and closer to the event that it is an account of. */
  | { readonly kind: 'closer elsewhere' }

interface Offer {
  readonly member: number
  readonly outsider: number
  readonly score: number
}

/**
 * For each group the nearest telling that its score kept out and the nearest that a barrier did, the likest first;
 * often none.
 */
export function findNearMisses(
  groups: readonly Group[],
  tellings: readonly Telling[],
  { lookalikes }: NearPairs,
  comparisons: Comparisons,
): NearMiss[][] {
  const groupOf = new Int32Array(tellings.length).fill(-1)
  groups.forEach((group, position) => {
    for (const { index } of group.tellings) groupOf[index] = position
  })
  const nearest = [new Map<number, Offer>(), new Map<number, Offer>()] as const
  const offer = (best: Map<number, Offer>, member: number, outsider: number, score: number): void => {
    const at = groupOf[member] ?? -1
    if (at === -1 || score < NEAR || score <= (best.get(at)?.score ?? 0)) return
    if (groups[at]?.tellings.some((telling) => isSameSentence(telling, tellings[outsider])) === true) return
    best.set(at, { member, outsider, score })
  }
  const offerBoth = (best: Map<number, Offer>, a: number, b: number, score: number): void => {
    if (groupOf[a] === groupOf[b]) return
    offer(best, a, b, score)
    offer(best, b, a, score)
  }
  comparisons.visitClose(NEAR, (a, b, score) => {
    offerBoth(nearest[0], a, b, score)
  })
  for (const [a, b] of lookalikes) {
    if (groupOf[a] !== groupOf[b]) offerBoth(nearest[1], a, b, comparisons.likeness(a, b))
  }
  return groups.map((group, position) =>
    nearest
      .flatMap((best) => best.get(position) ?? [])
      .flatMap(({ member, outsider }) => {
        const [inside, outside] = [tellings[member], tellings[outsider]]
        if (inside === undefined || outside === undefined) return []
        const comparison = comparisons.explain(member, outsider)
        const others = groups[groupOf[outsider] ?? -1]
        return [
          {
            member: inside,
            outsider: outside,
            comparison,
            cause: causeOf(outside, comparison, group, others, comparisons),
          },
        ]
      })
      .sort((a, b) => b.comparison.score - a.comparison.score),
  )
}

function causeOf(
  outsider: Telling,
  comparison: Comparison,
  group: Group,
  others: Group | undefined,
  comparisons: Comparisons,
): Cause {
  if (comparison.barrier !== null) return { kind: 'barred', barrier: comparison.barrier }
  if (comparison.score < SAME_EVENT) return { kind: 'unlike', score: comparison.score }
  const isClause = others === undefined || !outsider.leads
  if (isClause && outsider.passing) return { kind: 'passing' }
  const left = group.tellings.filter(({ leads }) => leads || isClause).map(({ index }) => index)
  const right = isClause ? [outsider.index] : others.tellings.filter(({ leads }) => leads).map(({ index }) => index)
  if (left.length * right.length > MOST_PAIRS) return { kind: 'closer elsewhere' }
  for (const a of left) {
    for (const b of right) {
      const barrier = comparisons.isBarred(a, b) ? comparisons.explain(a, b).barrier : null
      if (barrier !== null) return { kind: 'events barred', barrier }
    }
  }
  const average = averageBetween(left, right, comparisons.score)
  if (average < SAME_EVENT) return { kind: 'events unlike', average }
  const isTold = group.tellings.some(({ article }) => article === outsider.article)
  return { kind: outsider.happening.form === 'noun' && isTold ? 'told already' : 'closer elsewhere' }
}

function isSameSentence(a: Telling, b: Telling | undefined): boolean {
  return a.article === b?.article && a.sentence === b.sentence
}
