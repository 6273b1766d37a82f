// Sentences of several accounts in, those out that together say everything worth its words, once. Chooses whole
// sentences and orders them; cuts none and writes none. What the others say stays in the accounts, which are shown in
// full beneath.
import { POINTING_WORDS } from '../../text/data/title-words.ts'

/** A sentence that may stand in the merged account. */
export interface Candidate {
  /** Index of its article, and its own index there. */
  readonly article: number
  readonly sentence: number
  /** Stems, names and figures of what it says, by their numbers in one vocabulary. */
  readonly features: ReadonlySet<number>
  /** How many words a reader has to read. */
  readonly words: number
  /** False for a headline or another line that says in short what a sentence says. */
  readonly whole: boolean
  /** True where a reader needs the sentence before it: "He ordered …". */
  readonly leans: boolean
}

/** What a sentence earns and costs. */
export interface Saying {
  /**
   * What N words cost, in points: price · N². So short accounts are merged nearly whole, and a long one has to earn its
   * length.
   */
  readonly price: number
  /** A feature said first earns a point, and so many at most where other articles have it too. */
  readonly mostPoints: number
  /**
   * True where a feature said again costs a point, or as much less as more of the other sentences have it: that they
   * speak of one event is no repetition.
   */
  readonly again: boolean
  /** True where only whole sentences that lean on nothing, or on chosen ones before them, may stand. */
  readonly standing: boolean
}

/**
 * Measured by `npm run bench -- merged-days` on three stories: a price of 0.0025 gives ROUGE-1 F .713 at 58 words,
 * 0.00275 .709 at 56, 0.003 .699 at 54, 0.0035 .682 at 51. A point for each article does no better there, and makes the
 * account of a hundred articles long.
 */
export const SAYING: Saying = { price: 0.00275, mostPoints: 2, again: true, standing: true }

/** `text` is the sentence, as a reader will see it. */
export function makeCandidate(
  place: Pick<Candidate, 'article' | 'sentence'>,
  text: string,
  features: ReadonlySet<number>,
): Candidate {
  return {
    ...place,
    features,
    words: countWords(text),
    whole: SENTENCE_END.test(text),
    leans: LEANING.test(text),
  }
}

/** "left.", "left.”": headlines and the like end without a mark. */
const SENTENCE_END = /[.!?…]["'”’)\]]*$/u

/** "He", "This development", "In 2016, however, it": who or what is meant stands in the sentence before. */
const LEANING = new RegExp(
  `^(?:(?:In|On|By|Since|At)\\s[^,]{1,30},\\s(?:however,\\s)?)?(?:${[...POINTING_WORDS].join('|')})\\b`,
  'iu',
)

/** Words between white space, as people count them. */
export function countWords(text: string): number {
  return text.match(/\S+/gu)?.length ?? 0
}

/**
 * Positions in `candidates`, which come in order of articles, then of place. They go out in order of reading: the
 * article that says most comes first, then what the others add, the sentences of each in their order. Empty only where
 * there are no candidates.
 */
export function buildMergedAccount(candidates: readonly Candidate[], saying = SAYING): number[] {
  const { price } = saying
  const choosing = { candidates, runs: findRuns(candidates, saying), weights: weighFeatures(candidates, saying), price }
  let choice: Choice = { positions: [], points: -Infinity }
  for (;;) {
    const next = takeStep(choice, choosing)
    if (next === choice) return inReadingOrder(choice.positions, choosing)
    choice = next
  }
}

interface Choice {
  readonly positions: readonly number[]
  readonly points: number
}

interface Choosing {
  readonly candidates: readonly Candidate[]
  readonly runs: Runs
  readonly weights: ReadonlyMap<number, Weight>
  readonly price: number
}

/** Of each position that may be chosen, itself after those that it leans on. */
type Runs = ReadonlyMap<number, readonly number[]>

/** Points that a feature earns where it is said first, and costs where it is said again. */
interface Weight {
  readonly first: number
  readonly again: number
}

/**
 * The best that one step can do: a sentence more, one for another, one less. The same choice where no step is better.
 */
function takeStep(choice: Choice, { candidates, runs, weights, price }: Choosing): Choice {
  let best = choice
  for (const left of [null, ...choice.positions]) {
    const kept = choice.positions.filter((position) => position !== left)
    if (kept.some((position) => runs.get(position)?.some((before) => !kept.includes(before)))) continue
    const said = new Set<number>()
    const base = tally(kept, said, candidates, weights)
    for (const position of kept) candidates[position]?.features.forEach((feature) => said.add(feature))
    const consider = (more: readonly number[]): void => {
      const added = tally(more, said, candidates, weights)
      const points = base.points + added.points - price * (base.words + added.words) ** 2
      if (points > best.points) best = { positions: [...kept, ...more], points }
    }
    if (left !== null && kept.length > 0) consider([])
    for (const [position, run] of runs) {
      if (!choice.positions.includes(position)) consider(run.filter((before) => !kept.includes(before)))
    }
  }
  return best
}

/** What sentences earn after those that have said `said`, and their words. */
function tally(
  positions: readonly number[],
  said: ReadonlySet<number>,
  candidates: readonly Candidate[],
  weights: ReadonlyMap<number, Weight>,
): { points: number; words: number } {
  const saidHere = new Set<number>()
  let [points, words] = [0, 0]
  for (const position of positions) {
    const candidate = candidates[position]
    if (candidate === undefined) continue
    words += candidate.words
    for (const feature of candidate.features) {
      const { first, again } = weights.get(feature) ?? NO_WEIGHT
      points += said.has(feature) || saidHere.has(feature) ? -again : first
      saidHere.add(feature)
    }
  }
  return { points, words }
}

const NO_WEIGHT: Weight = { first: 0, again: 0 }

function weighFeatures(candidates: readonly Candidate[], { mostPoints, again }: Saying): ReadonlyMap<number, Weight> {
  const uses = new Map<number, { sentences: number; readonly articles: Set<number> }>()
  for (const { article, features } of candidates) {
    for (const feature of features) {
      const use = uses.get(feature) ?? { sentences: 0, articles: new Set() }
      use.sentences += 1
      use.articles.add(article)
      uses.set(feature, use)
    }
  }
  return new Map(
    Array.from(uses, ([feature, { sentences, articles }]) => [
      feature,
      {
        first: Math.min(articles.size, mostPoints),
        again: again ? 1 - (sentences - 1) / candidates.length : 0,
      },
    ]),
  )
}

/** Whole sentences that lean on nothing, or on chosen ones before them. All of them where there is none such. */
function findRuns(candidates: readonly Candidate[], { standing }: Saying): Runs {
  const runs = new Map<number, readonly number[]>()
  candidates.forEach(({ article, sentence, whole, leans }, position) => {
    const run = standing && leans ? runs.get(findBefore({ article, sentence }, candidates)) : []
    if ((whole || !standing) && run !== undefined) runs.set(position, [...run, position])
  })
  return runs.size > 0 ? runs : new Map(candidates.keys().map((position) => [position, [position]]))
}

function findBefore({ article, sentence }: Pick<Candidate, 'article' | 'sentence'>, all: readonly Candidate[]): number {
  return all.findIndex((other) => other.article === article && other.sentence === sentence - 1)
}

function inReadingOrder(positions: readonly number[], { candidates, weights }: Choosing): number[] {
  const said = new Map<number, number>()
  const articleOf = (position: number): number => candidates[position]?.article ?? -1
  for (const position of positions) {
    const { points } = tally([position], new Set(), candidates, weights)
    said.set(articleOf(position), (said.get(articleOf(position)) ?? 0) + points)
  }
  return [...positions].sort(
    (a, b) => (said.get(articleOf(b)) ?? 0) - (said.get(articleOf(a)) ?? 0) || articleOf(a) - articleOf(b) || a - b,
  )
}
