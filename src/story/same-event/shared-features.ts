// Two sets of features in, what they have in common or at odds out: names, persons, any word; and how alike they are.
import type { Rarity } from './rarity.ts'
import { sharesName, sharesPerson } from '../tellings/features.ts'
import type { Features } from '../tellings/features.ts'
import type { Telling } from '../tellings.ts'
import { SPECIFIC_SHARE, UNSAID } from './weights.ts'

/** The rarity of a feature that SPECIFIC_SHARE of the tellings have. */
export const SPECIFIC = Math.log(1 + 1 / SPECIFIC_SHARE)

/** 0 to 1; what all sentences share counts little. UNSAID where a side has nothing. */
export function likenessOf(a: Features, b: Features, rarity: Rarity): number {
  if (a.size === 0 || b.size === 0) return UNSAID
  return Math.max(rarity.cosine(a, b), rarity.overlap(a, b) * specificity(a, b, rarity))
}

/** How telling the rarest feature that both have is. */
function specificity(a: Features, b: Features, rarity: Rarity): number {
  return Math.min(1, rarity.rarestOfBoth(a, b) / SPECIFIC)
}

/** Both name somebody or something, and nothing named is in both. */
export function namesDiffer(a: Features, b: Features): boolean {
  return a.hasName && b.hasName && !sharesName(a, b)
}

/** Both name persons, and none is in both. */
export function personsDiffer(a: Features, b: Features): boolean {
  return a.hasPerson && b.hasPerson && !sharesPerson(a, b)
}

/** Both count the same number of the same thing: "two men". */
export function countTheSame(a: Pick<Telling, 'numbers'>, b: Pick<Telling, 'numbers'>): boolean {
  return a.numbers.some(
    ({ value, unit }) => unit !== '' && b.numbers.some((other) => other.value === value && other.unit === unit),
  )
}
