// Two texts in, ROUGE-N out: how many of the words (n = 1) or word pairs (n = 2) of one stand in the other. Counts as
// ROUGE-1.5.5 does (Lin, "ROUGE: A Package for Automatic Evaluation of Summaries", 2004), but without its table of
// irregular forms.
import { stemmer } from 'stemmer'
import { SMART_STOP_WORDS } from './rouge-stop-words.ts'

export interface RougeOptions {
  /** Porter stems, as option `-m`. */
  readonly stems: boolean
  /** Leaves out the SMART stop words, as option `-s`. */
  readonly withoutStopWords: boolean
}

export interface RougeScore {
  /** Share of the candidate's n-grams that the reference has; 0 where it has none. */
  readonly precision: number
  /** Share of the reference's n-grams that the candidate has; 0 where it has none. */
  readonly recall: number
  /** Harmonic mean of the two. */
  readonly f: number
}

/** How often each n-gram stands in a text. Weighted counts need not be whole. */
export type NgramCounts = ReadonlyMap<string, number>

/** Words of up to this many letters are left as they are, as in ROUGE-1.5.5. */
const UNSTEMMED_LETTERS = 3

const stems = new Map<string, string>()

/** Lower case, all but a–z and 0–9 to spaces; then stop words out; then longer words stemmed. */
export function tokenize(text: string, options: RougeOptions): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? []
  const kept = options.withoutStopWords ? words.filter((word) => !SMART_STOP_WORDS.has(word)) : words
  return options.stems ? kept.map(stemOf) : kept
}

/** n-grams of one run of tokens; their words are joined by a space. */
export function countNgrams(tokens: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at + n <= tokens.length; at += 1) {
    const ngram = tokens.slice(at, at + n).join(' ')
    counts.set(ngram, (counts.get(ngram) ?? 0) + 1)
  }
  return counts
}

/** How many n-grams there are, each as often as it stands in the text. */
export function totalOf(counts: NgramCounts): number {
  let total = 0
  for (const count of counts.values()) total += count
  return total
}

/** n-grams that both have; one that stands three times here and twice there counts twice. */
export function countShared(a: NgramCounts, b: NgramCounts): number {
  let shared = 0
  for (const [ngram, count] of a) shared += Math.min(count, b.get(ngram) ?? 0)
  return shared
}

/**
 * Precision, recall and F of counts that may have been summed and weighted: `shared` of `candidate` and of `reference`.
 */
export function scoreOf(shared: number, candidate: number, reference: number): RougeScore {
  const precision = candidate === 0 ? 0 : shared / candidate
  const recall = reference === 0 ? 0 : shared / reference
  return { precision, recall, f: harmonicMean(precision, recall) }
}

/** Of two numbers of 0 or more; 0 where both are 0. */
export function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b)
}

/** ROUGE-N of a candidate text against one reference. */
export function scoreRouge(candidate: string, reference: string, n: number, options: RougeOptions): RougeScore {
  const a = countNgrams(tokenize(candidate, options), n)
  const b = countNgrams(tokenize(reference, options), n)
  return scoreOf(countShared(a, b), totalOf(a), totalOf(b))
}

function stemOf(word: string): string {
  if (word.length <= UNSTEMMED_LETTERS) return word
  let stem = stems.get(word)
  if (stem === undefined) {
    stem = stemmer(word)
    stems.set(word, stem)
  }
  return stem
}
