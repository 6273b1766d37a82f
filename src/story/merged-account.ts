// Sentences of several accounts in, those out that together say everything worth its words, once. Chooses whole sentences and orders
// them; cuts none and writes none. What the others say stays in the accounts, which are shown in full beneath.
import type { FeatureSet } from './rarity.ts'

/** A sentence that may stand in the merged account. */
export interface Candidate {
  /** Whose it is: sentences of one article have the same number. */
  readonly article: number
  /** Stems, names and numbers of what it says. */
  readonly features: FeatureSet
  /** How many words a reader has to read. */
  readonly words: number
  /** False for a headline, a caption or another line that says in short what a sentence says. */
  readonly whole: boolean
}

/**
 * What N words cost, in points: PRICE · N². A feature said first earns a point for each article that has it, said again it costs one.
 * So short accounts are merged nearly whole, and a long one has to earn its length. Measured by `npm run bench -- merged-days` on
 * three stories: 0.00225 gives ROUGE-1 F .711 at 57 words, 0.0025 .704 at 54, 0.00275 .698 at 53, 0.003 .696 at 52.
 */
export const PRICE = 0.0025

interface Choice {
  readonly positions: readonly number[]
  readonly points: number
}

interface Choosing {
  readonly candidates: readonly Candidate[]
  /** Positions that may be chosen. */
  readonly open: readonly number[]
  /** Of each feature, how many articles have it. */
  readonly worth: ReadonlyMap<string, number>
  readonly price: number
}

/**
 * Positions in `candidates`, which come in order of articles, then of place. They go out in order of reading: the article that says
 * most comes first, then what the others add, the sentences of each in their order. Empty only where there are no candidates.
 */
export function buildMergedAccount(candidates: readonly Candidate[], price = PRICE): number[] {
  const anyWhole = candidates.some(({ whole }) => whole)
  const open = candidates.flatMap(({ whole }, position) => (whole || !anyWhole ? [position] : []))
  const choosing = { candidates, open, worth: weighFeatures(candidates), price }
  let choice: Choice = { positions: [], points: -Infinity }
  for (;;) {
    const next = takeStep(choice, choosing)
    if (next === choice) return inReadingOrder(choice.positions, choosing)
    choice = next
  }
}

/** The best that one step can do: a sentence more, one for another, one less. The same choice where no step is better. */
function takeStep(choice: Choice, { candidates, open, worth, price }: Choosing): Choice {
  let best = choice
  for (const left of [null, ...choice.positions]) {
    const kept = choice.positions.filter((position) => position !== left)
    const said = new Set<string>()
    let [points, words] = [0, 0]
    for (const position of kept) {
      const { features, words: more } = candidates[position] ?? NOTHING
      points += pointsFor(features, said, worth)
      words += more
      for (const feature of features) said.add(feature)
    }
    const consider = (positions: readonly number[], earned: number, length: number): void => {
      const total = earned - price * length ** 2
      if (total > best.points) best = { positions, points: total }
    }
    if (left !== null && kept.length > 0) consider(kept, points, words)
    for (const position of open) {
      if (choice.positions.includes(position)) continue
      const { features, words: more } = candidates[position] ?? NOTHING
      consider([...kept, position], points + pointsFor(features, said, worth), words + more)
    }
  }
  return best
}

const NOTHING: Pick<Candidate, 'features' | 'words'> = { features: new Set(), words: 0 }

function pointsFor(features: FeatureSet, said: FeatureSet, worth: ReadonlyMap<string, number>): number {
  let points = 0
  for (const feature of features) points += said.has(feature) ? -1 : (worth.get(feature) ?? 0)
  return points
}

function weighFeatures(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const articles = new Map<string, Set<number>>()
  for (const { article, features } of candidates) {
    for (const feature of features) articles.set(feature, (articles.get(feature) ?? new Set()).add(article))
  }
  return new Map(Array.from(articles, ([feature, { size }]) => [feature, size]))
}

function inReadingOrder(positions: readonly number[], { candidates, worth }: Choosing): number[] {
  const said = new Map<number, number>()
  const articleOf = (position: number): number => candidates[position]?.article ?? -1
  for (const position of positions) {
    const points = pointsFor(candidates[position]?.features ?? new Set(), new Set(), worth)
    said.set(articleOf(position), (said.get(articleOf(position)) ?? 0) + points)
  }
  return [...positions].sort(
    (a, b) => (said.get(articleOf(b)) ?? 0) - (said.get(articleOf(a)) ?? 0) || articleOf(a) - articleOf(b) || a - b,
  )
}
