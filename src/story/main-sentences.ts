// What articles say of days in, the sentences that tell a day best out: together near the centre of all that is said of it, and
// unlike each other. "CentroidOpt" of Gholipour Ghalandari, "Revisiting the Centroid-based Method" (2017), on stems.
import { daysBetween } from '../model/civil-date.ts'
import type { CivilDate } from '../model/civil-date.ts'
import { Vocabulary } from './features.ts'
import { measureRarity } from './rarity.ts'
import type { Rarity } from './rarity.ts'
import { OPENING_SENTENCES } from './told-days.ts'
import type { ToldDays, ToldSentence } from './told-days.ts'

export interface MainSentence {
  readonly article: string
  readonly sentence: ToldSentence
}

type Vector = ReadonlyMap<string, number>

interface Candidate extends MainSentence {
  /** Of length 1. */
  readonly vector: Vector
  readonly brevity: number
}

/** Fewer stems tell no happening. */
const LEAST_STEMS = 4
/** An article's opening sentences without a day count for its day of publication and so many days less one before it. */
const NEWS_DAYS = 2
/** Cosine above which two sentences say the same. */
const SAME = 0.6
/** Sentences of more stems pay: (stems / FREE_STEMS) to the power of minus LENGTH_COST. */
const FREE_STEMS = 12
const LENGTH_COST = 0.08

/** Chooses for one day after another of the same articles; in the order chosen, fewer than `count` only where no more differ. */
export function createSentenceChooser(
  articles: readonly ToldDays[],
): (day: CivilDate, count: number) => MainSentence[] {
  const vocabulary = new Vocabulary()
  const rarity = measureRarity(
    articles.flatMap(({ sentences }) => sentences.map(({ stems }) => vocabulary.setOf(stems))),
  )
  return (day, count) => {
    const candidates = articles.flatMap((article) =>
      sentencesOn(day, article).map((sentence) => weigh({ article: article.article, sentence }, rarity)),
    )
    return chooseCentral(candidates, count).map(({ article, sentence }) => ({ article, sentence }))
  }
}

/** Those that give the day, and those that open an article of that day or the next without giving any. */
function sentencesOn(day: CivilDate, { published, sentences, days }: ToldDays): ToldSentence[] {
  const after = daysBetween(day, published)
  const isNews = after >= 0 && after < NEWS_DAYS
  if (!isNews && !days.has(day)) return []
  return sentences.filter(
    (sentence) =>
      sentence.stems.length >= LEAST_STEMS &&
      (sentence.days.length === 0 ? isNews && sentence.index < OPENING_SENTENCES : sentence.days.includes(day)),
  )
}

function weigh(chosen: MainSentence, rarity: Rarity): Candidate {
  const vector = new Map<string, number>()
  for (const stem of chosen.sentence.stems) vector.set(stem, (vector.get(stem) ?? 0) + rarity.of(stem))
  return {
    ...chosen,
    vector: scaled(vector, lengthOf(vector)),
    brevity: Math.max(1, chosen.sentence.stems.length / FREE_STEMS) ** -LENGTH_COST,
  }
}

/** One after another, the sentence that brings the sum of those chosen nearest to the sum of all. */
function chooseCentral(candidates: readonly Candidate[], count: number): Candidate[] {
  const all = new Map<string, number>()
  for (const { vector } of candidates) addTo(all, vector)
  const centre = scaled(all, lengthOf(all))
  const rest = new Set(candidates)
  const nearness = new Map(candidates.map((candidate) => [candidate, dot(candidate.vector, centre)]))
  const sum = new Map<string, number>()
  const chosen: Candidate[] = []
  while (chosen.length < count && rest.size > 0) {
    const [near, square] = [dot(sum, centre), dot(sum, sum)]
    let best: Candidate | null = null
    let most = -Infinity
    for (const candidate of rest) {
      const length = Math.sqrt(square + 1 + 2 * dot(candidate.vector, sum))
      const score = ((near + (nearness.get(candidate) ?? 0)) / length) * candidate.brevity
      if (score > most) [best, most] = [candidate, score]
    }
    if (best === null) break
    const { vector } = best
    rest.delete(best)
    if (chosen.some((other) => dot(other.vector, vector) > SAME)) continue
    chosen.push(best)
    addTo(sum, vector)
  }
  return chosen
}

function addTo(sum: Map<string, number>, vector: Vector): void {
  for (const [stem, weight] of vector) sum.set(stem, (sum.get(stem) ?? 0) + weight)
}

function scaled(vector: Vector, length: number): Vector {
  return new Map(Array.from(vector, ([stem, weight]) => [stem, length === 0 ? 0 : weight / length]))
}

function lengthOf(vector: Vector): number {
  return Math.sqrt(dot(vector, vector))
}

function dot(a: Vector, b: Vector): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [stem, weight] of smaller) sum += weight * (larger.get(stem) ?? 0)
  return sum
}
