// Two tellings in, what they have in common and what not, in words for readers: why an account is in its event.
import type { Name } from '../../model/story.ts'
import type { Comparison, Comparisons } from '../same-event/comparisons.ts'
import type { Rarity } from '../same-event/rarity.ts'
import { nameInFeature } from '../tellings/feature-kinds.ts'
import { sharesAny, sharesName } from '../tellings/features.ts'
import type { Telling } from '../tellings.ts'
import { compareText } from '../../model/text-order.ts'

/** Most shared words that a reason lists. */
const MOST_WORDS = 5

export interface ReasonContext {
  readonly comparisons: Comparisons
  /** By telling number: why a telling is in its event whatever its score. */
  readonly joins: ReadonlyMap<number, string>
  readonly names: ReadonlyMap<string, Name>
  readonly rarity: Rarity
}

export interface Reasons {
  readonly because: readonly string[]
  /** The one that it is most like, and how much. */
  readonly closest: Telling
  readonly comparison: Comparison
}

/** Null for the only account of an event. */
export function explainTelling(telling: Telling, others: readonly Telling[], context: ReasonContext): Reasons | null {
  let closest: { other: Telling; score: number } | null = null
  for (const other of others) {
    if (other === telling) continue
    const score = context.comparisons.score(telling.index, other.index)
    if (closest === null || score > closest.score) closest = { other, score }
  }
  if (closest === null) return null
  const { other } = closest
  const joined = context.joins.get(telling.index)
  return {
    because: [...(joined === undefined ? [] : [joined]), ...findShared(telling, other, context)],
    closest: other,
    comparison: context.comparisons.explain(telling.index, other.index),
  }
}

/** "the same names: Tomas Veld, Karsk": a list of what both have. */
export function findShared(a: Telling, b: Telling, { names, rarity }: ReasonContext): string[] {
  const reasons: string[] = []
  if (a.happening.act === b.happening.act) reasons.push(`the same kind of act: ${formatAct(a)}`)
  const sharedNames = [...a.clause]
    .filter((feature) => b.clause.has(feature))
    .map((feature) => names.get(nameInFeature(feature) ?? '')?.name)
    .filter((name) => name !== undefined)
  if (sharedNames.length > 0) reasons.push(`the same names: ${sharedNames.join(', ')}`)
  const sharedWords = [...a.words]
    .filter((feature) => nameInFeature(feature) === null && b.words.has(feature))
    .sort((x, y) => rarity.of(y) - rarity.of(x) || compareText(x, y))
    .slice(0, MOST_WORDS)
  if (sharedWords.length > 0) reasons.push(`the same word stems: ${sharedWords.join(', ')}`)
  if (a.day.mention !== null && b.day.mention !== null && a.day.from === b.day.from) reasons.push('the same day')
  return reasons
}

/** "another kind of act: enter": a list of what the second has otherwise than the first. */
export function findUnshared(a: Telling, b: Telling): string[] {
  const reasons: string[] = []
  if (a.happening.act !== b.happening.act) reasons.push(`another kind of act: ${formatAct(b)}, not ${formatAct(a)}`)
  if (a.actor.size > 0 && b.actor.size > 0 && !sharesAny(a.actor, b.actor)) reasons.push('other doers')
  if (a.objects.size > 0 && b.objects.size > 0 && !sharesAny(a.objects, b.objects))
    reasons.push('done to others, or elsewhere')
  if ((a.words.hasName || b.words.hasName) && !sharesName(a.words, b.words)) reasons.push('no name in both')
  return reasons
}

function formatAct({ happening }: Telling): string {
  return happening.act.replace(/-/gu, ' ')
}
