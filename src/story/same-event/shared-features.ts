// Two sets of features in, what they have in common or at odds out: names, persons, any word; and how alike they are.
import type { NumberMention } from '../../model/reading.ts'
import type { Rarity } from './rarity.ts'
import { sharesName, sharesPerson } from '../tellings/features.ts'
import type { Features } from '../tellings/features.ts'
import { gapBetween } from '../tellings/number-intervals.ts'
import { roleOf } from '../tellings/number-roles.ts'
import type { Telling } from '../tellings.ts'
import { SPECIFIC_SHARE, UNSAID } from './weights.ts'

/** The rarity of a feature that SPECIFIC_SHARE of the tellings have. */
export const SPECIFIC = Math.log(1 + 1 / SPECIFIC_SHARE)

/** As many times more: later reports correct a count by less. */
const FAR_APART = 10

/** 0 to 1; what all sentences share counts little. UNSAID where a side has nothing. */
export function likenessOf(a: Features, b: Features, rarity: Rarity): number {
  if (a.size === 0 || b.size === 0) return UNSAID
  return rarity.likeness(a, b, SPECIFIC)
}

/** Both name somebody or something, and nothing named is in both. */
export function namesDiffer(a: Features, b: Features): boolean {
  return a.hasName && b.hasName && !sharesName(a, b)
}

/** Both name persons, and none is in both. */
export function personsDiffer(a: Features, b: Features): boolean {
  return a.hasPerson && b.hasPerson && !sharesPerson(a, b)
}

/**
 * What both count in the same part of the act, and so differently that one could not replace the other: nine dead and
 * millions. Null where they count nothing so.
 */
export function findFarCounts(a: Telling, b: Telling): readonly [NumberMention, NumberMention] | null {
  for (const one of a.numbers) {
    for (const other of b.numbers) {
      if (one.unit === '' || one.unit !== other.unit || gapBetween(one, other) < FAR_APART) continue
      const role = roleOf(one, a.happening)
      if (role !== null && role === roleOf(other, b.happening)) return [one, other]
    }
  }
  return null
}

/** Both count the same number of the same thing: "two men". */
export function countTheSame(a: Pick<Telling, 'numbers'>, b: Pick<Telling, 'numbers'>): boolean {
  return a.numbers.some(
    ({ value, unit }) => unit !== '' && b.numbers.some((other) => other.value === value && other.unit === unit),
  )
}
