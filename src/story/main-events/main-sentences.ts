// What articles say of days in, the sentences that tell a day best out: together near the centre of all that is said of
// it, and unlike each other. "CentroidOpt" of Gholipour Ghalandari, "Revisiting the Centroid-based Method" (2017), on
// stems.
import { daysBetween } from '../../model/civil-date.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { OPENING_SENTENCES } from './told-days.ts'
import { stemsIn } from '../tellings/stems.ts'
import type { ToldDays, ToldSentence } from './told-days.ts'

/** What may be chosen for a day. */
export interface DayText {
  /** Of its content words, repeats kept. */
  readonly stems: readonly string[]
  /** How much it matters for other reasons than its words, 1 for no more than others. */
  readonly weight: number
}

export interface MainSentence extends DayText {
  readonly article: string
  readonly sentence: ToldSentence
}

/**
 * Chooses for one day after another of the same articles; in the order chosen, fewer than `count` only where no more
 * differ.
 */
export interface DayChooser {
  readonly sentences: (day: CivilDate, count: number) => MainSentence[]
  /** Of other texts that tell of the day, such as the titles of its events: those nearest to what its sentences say. */
  readonly among: <T extends DayText>(day: CivilDate, texts: readonly T[], count: number) => T[]
}

type Vector = ReadonlyMap<string, number>
type RarityOf = (stem: string) => number

interface Candidate<T> {
  readonly text: T
  /** Of length 1. */
  readonly vector: Vector
  /** Cosine with the centre. */
  readonly nearness: number
  /** What its score is multiplied by. */
  readonly factor: number
}

interface Central extends SentenceChoice {
  readonly centre: Vector
  readonly rarityOf: RarityOf
  readonly count: number
}

/** Fewer stems tell no happening. */
const LEAST_STEMS = 4
/**
 * An article's opening sentences without a day count for its day of publication and so many days less one before it.
 */
const NEWS_DAYS = 2
/** Sentences of more stems pay: (stems / FREE_STEMS) to the power of minus a cost. */
const FREE_STEMS = 12

/** What makes one sentence better than another. */
export interface SentenceChoice {
  /** Cosine above which two sentences say the same. */
  readonly same: number
  /** How much length costs: an exponent. */
  readonly lengthCost: number
  /** True where an article's opening sentences without a day count for its day of publication. */
  readonly openings: boolean
}

/** Measured by `npm run bench -- timelines`. */
export const SENTENCE_CHOICE: SentenceChoice = { same: 0.6, lengthCost: 0.08, openings: true }

/**
 * How rare a stem is, is measured over all sentences of these articles, once for all days. A day that none of them
 * tells has no sentences.
 */
export function createDayChooser(articles: readonly ToldDays[], choice = SENTENCE_CHOICE): DayChooser {
  const stems = new Map(articles.map((told) => [told, told.sentences.map((each) => stemsIn(told.article.text, each))]))
  const rarityOf = measureStems([...stems.values()].flat())
  const sentencesOn = (day: CivilDate): MainSentence[] =>
    articles.flatMap((told) =>
      tellingOf(day, told, choice)
        .map((sentence) => ({
          article: told.article.id,
          sentence,
          stems: stems.get(told)?.[sentence.index] ?? [],
          weight: 1,
        }))
        .filter((each) => each.stems.length >= LEAST_STEMS),
    )
  const among = <T extends DayText>(day: CivilDate, texts: readonly T[], count: number): T[] => {
    const centre = centreOf(sentencesOn(day).map((each) => vectorOf(each, rarityOf)))
    return chooseCentral(texts, { centre, rarityOf, count, ...choice })
  }
  return { sentences: (day, count) => among(day, sentencesOn(day), count), among }
}

/** Inverse frequency over the sentences, smoothed as in `rarity.ts`, which counts sets and not repeats. */
function measureStems(sentences: readonly (readonly string[])[]): RarityOf {
  const frequency = new Map<string, number>()
  for (const stems of sentences) {
    for (const stem of new Set(stems)) frequency.set(stem, (frequency.get(stem) ?? 0) + 1)
  }
  return (stem) => Math.log(1 + sentences.length / (frequency.get(stem) ?? 1))
}

/** Those that give the day, and those that open an article of that day or the next without giving any. */
function tellingOf(
  day: CivilDate,
  { article, sentences, days }: ToldDays,
  { openings }: SentenceChoice,
): readonly ToldSentence[] {
  const after = daysBetween(day, article.published)
  const isNews = openings && after >= 0 && after < NEWS_DAYS
  if (!isNews && !days.has(day)) return []
  return sentences.filter((sentence) =>
    sentence.days.length === 0 ? isNews && sentence.index < OPENING_SENTENCES : sentence.days.includes(day),
  )
}

/** One after another, the text that brings the sum of those chosen nearest to the centre. */
function chooseCentral<T extends DayText>(
  texts: readonly T[],
  { centre, rarityOf, count, same, lengthCost }: Central,
): T[] {
  const rest = new Set(
    texts.map((text): Candidate<T> => {
      const vector = vectorOf(text, rarityOf)
      return { text, vector, factor: text.weight * brevityOf(text, lengthCost), nearness: dot(vector, centre) }
    }),
  )
  const sum = new Map<string, number>()
  const chosen: Candidate<T>[] = []
  while (chosen.length < count && rest.size > 0) {
    const [near, square] = [dot(sum, centre), dot(sum, sum)]
    let best: Candidate<T> | null = null
    let most = -Infinity
    for (const candidate of rest) {
      const length = Math.sqrt(square + 1 + 2 * dot(candidate.vector, sum))
      const score = ((near + candidate.nearness) / length) * candidate.factor
      if (score > most) [best, most] = [candidate, score]
    }
    if (best === null) break
    const { vector } = best
    rest.delete(best)
    if (chosen.some((other) => dot(other.vector, vector) > same)) continue
    chosen.push(best)
    addTo(sum, vector)
  }
  return chosen.map(({ text }) => text)
}

function brevityOf({ stems }: DayText, lengthCost: number): number {
  return Math.max(1, stems.length / FREE_STEMS) ** -lengthCost
}

function vectorOf({ stems }: DayText, rarityOf: RarityOf): Vector {
  const vector = new Map<string, number>()
  for (const stem of stems) vector.set(stem, (vector.get(stem) ?? 0) + rarityOf(stem))
  return scaled(vector)
}

function centreOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>()
  for (const vector of vectors) addTo(sum, vector)
  return scaled(sum)
}

function addTo(sum: Map<string, number>, vector: Vector): void {
  for (const [stem, weight] of vector) sum.set(stem, (sum.get(stem) ?? 0) + weight)
}

/** To length 1. */
function scaled(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector))
  return new Map(Array.from(vector, ([stem, weight]) => [stem, length === 0 ? 0 : weight / length]))
}

function dot(a: Vector, b: Vector): number {
  const [smaller, larger] = a.size <= b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [stem, weight] of smaller) sum += weight * (larger.get(stem) ?? 0)
  return sum
}
