// What the sentences of each article speak of in, threads out: which articles of a story tell of one matter. A story
// that is about one thing is one thread; one that an editor filled with two affairs of one kind is two.
import { positionOf } from '../tellings/feature-kinds.ts'
import type { Features } from '../tellings/features.ts'

/**
 * Articles are of one thread while their likeness, on average, is at least this share of the average over all pairs of
 * the story: so it depends neither on how long articles are nor on how alike all are. Chosen on topics of two affairs
 * of one kind each, by F1 of the pairs of sentences (0.5: .540, 0.55: .544, 0.6: .545), the lesser so that a story of
 * one affair stays whole more often.
 */
const ONE_THREAD = 0.55

/**
 * The thread of each article, as the number of its first article. Agglomerative clustering by average link of the
 * cosines of whole articles, tf–idf by how many sentences of the article have a feature (Salton and Buckley 1988), idf
 * over these articles, so smoothed that what all have still counts: log(1/2 + articles / articles with it). Two
 * articles are always one thread. Time and memory grow with the square of the articles: 1,000 take 8 MB.
 */
export function findThreads(articles: readonly (readonly Features[])[]): number[] {
  const likeness = measureLikeness(articles)
  const pairs = articles.length * (articles.length - 1)
  const average = likeness.reduce((sum, value) => sum + value, 0) / Math.max(1, pairs)
  return clusterByAverage(likeness, articles.length, ONE_THREAD * average)
}

interface Posting {
  readonly articles: number[]
  readonly weights: number[]
}

/** Cosines of all pairs, row by row. Only articles that share a feature are ever met. */
function measureLikeness(articles: readonly (readonly Features[])[]): Float64Array {
  const size = articles.length
  const postings = collectPostings(articles)
  const squares = new Float64Array(size)
  const likeness = new Float64Array(size * size)
  for (const posting of postings) {
    if (posting === undefined) continue
    const rarity = Math.log(0.5 + size / posting.articles.length)
    for (let i = 0; i < posting.articles.length; i += 1) {
      const article = posting.articles[i] ?? 0
      const weight = (posting.weights[i] ?? 0) * rarity ** 2
      squares[article] = (squares[article] ?? 0) + weight * (posting.weights[i] ?? 0)
      for (let j = 0; j < i; j += 1) {
        const at = article * size + (posting.articles[j] ?? 0)
        likeness[at] = (likeness[at] ?? 0) + weight * (posting.weights[j] ?? 0)
      }
    }
  }
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b < a; b += 1) {
      const lengths = Math.sqrt((squares[a] ?? 0) * (squares[b] ?? 0))
      const cosine = lengths === 0 ? 0 : (likeness[a * size + b] ?? 0) / lengths
      likeness[a * size + b] = likeness[b * size + a] = cosine
    }
  }
  return likeness
}

/** By position of the feature: the articles that have it, rising, and how much of it. */
function collectPostings(articles: readonly (readonly Features[])[]): readonly (Posting | undefined)[] {
  const postings: (Posting | undefined)[] = []
  articles.forEach((sentences, article) => {
    const counts = new Map<number, number>()
    for (const { told } of sentences) for (const number of told) counts.set(number, (counts.get(number) ?? 0) + 1)
    for (const [number, count] of counts) {
      const posting = (postings[positionOf(number)] ??= { articles: [], weights: [] })
      posting.articles.push(article)
      posting.weights.push(count)
    }
  })
  return postings
}

/**
 * Follows nearest neighbours until two are each other's, and joins these (nearest-neighbour chain: Murtagh 1983, "A
 * Survey of Recent Advances in Hierarchical Clustering Algorithms"). Changes `likeness`. Of equals the first is
 * nearest.
 */
function clusterByAverage(likeness: Float64Array, size: number, threshold: number): number[] {
  const clusterOf = Array.from({ length: size }, (_, item) => item)
  const sizes = new Float64Array(size).fill(1)
  const open = new Set(clusterOf)
  const chain: number[] = []
  while (open.size > 0) {
    const [first = 0] = open
    const last = chain.at(-1) ?? first
    if (chain.length === 0) chain.push(last)
    const before = chain.at(-2)
    let nearest = before ?? -1
    let most = before === undefined ? -Infinity : (likeness[last * size + before] ?? 0)
    for (const other of open) {
      const value = likeness[last * size + other] ?? 0
      if (other !== last && value > most) [nearest, most] = [other, value]
    }
    if (most < threshold) {
      // Joins of others never bring a cluster nearer than its nearest was, so this one is whole.
      open.delete(last)
      chain.pop()
    } else if (nearest === before) {
      chain.length -= 2
      const [keep, drop] = last < before ? [last, before] : [before, last]
      joinRows(likeness, size, sizes, keep, drop)
      open.delete(drop)
      clusterOf[drop] = keep
    } else chain.push(nearest)
  }
  // A cluster is only ever joined into one that begins before it.
  clusterOf.forEach((cluster, item) => (clusterOf[item] = clusterOf[cluster] ?? cluster))
  return clusterOf
}

/** The likeness of two joined clusters to any third is their average, weighted by how many articles each has. */
function joinRows(likeness: Float64Array, size: number, sizes: Float64Array, keep: number, drop: number): void {
  const [kept, dropped] = [sizes[keep] ?? 1, sizes[drop] ?? 1]
  for (let other = 0; other < size; other += 1) {
    const sum = kept * (likeness[keep * size + other] ?? 0) + dropped * (likeness[drop * size + other] ?? 0)
    likeness[keep * size + other] = likeness[other * size + keep] = sum / (kept + dropped)
  }
  sizes[keep] = kept + dropped
}
