// Why an account is in its event, in words for readers: what it shares with the account it is most like.
import type { Name } from '../model/story.ts'
import type { Comparisons } from './comparisons.ts'
import type { Rarity } from './rarity.ts'
import { nameInFeature } from './features.ts'
import type { Telling } from './tellings.ts'

/** Most shared words that a reason lists. */
const MOST_WORDS = 5

/** Empty for the only account of an event. */
export function explainTelling(
  telling: Telling,
  others: readonly Telling[],
  comparisons: Comparisons,
  names: ReadonlyMap<string, Name>,
  rarity: Rarity,
): string[] {
  const closest = others
    .filter((other) => other !== telling)
    .map((other) => ({ other, score: comparisons.score(telling.index, other.index) }))
    .sort((a, b) => b.score - a.score || a.other.index - b.other.index)[0]
  if (closest === undefined) return []
  const { other } = closest
  const reasons: string[] = []
  if (telling.happening.act === other.happening.act)
    reasons.push(`the same kind of act: ${telling.happening.act.replace(/-/gu, ' ')}`)
  const sharedNames = [...telling.clause]
    .filter((feature) => other.clause.has(feature))
    .map((feature) => names.get(nameInFeature(feature) ?? '')?.name)
    .filter((name) => name !== undefined)
  if (sharedNames.length > 0) reasons.push(`the same names: ${sharedNames.join(', ')}`)
  const sharedWords = [...telling.words]
    .filter((feature) => nameInFeature(feature) === null && other.words.has(feature))
    .sort((a, b) => rarity.of(b) - rarity.of(a) || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
  if (sharedWords.length > 0) reasons.push(`the same word stems: ${sharedWords.join(', ')}`)
  if (telling.day.mention !== null && other.day.mention !== null && telling.day.from === other.day.from)
    reasons.push('the same day')
  return reasons
}
