// The tellings of one event in, those out whose sentences say together, once, what is reported. A sentence that tells
// the event in one of its clauses counts for what that clause says, and costs all of its words.
import type { Article } from '../../model/article.ts'
import { keyOf } from '../editor/decisions.ts'
import { buildMergedAccount, makeCandidate } from './merged-account.ts'
import type { Candidate } from './merged-account.ts'
import type { Telling } from '../tellings.ts'

/** Fewer sentences are read sooner than merged. */
const LEAST_SENTENCES = 3

/**
 * Indexes into `tellings`, in order of reading, each of another sentence. Empty where one article alone tells the
 * event, or where fewer than LEAST_SENTENCES do, captions not counted.
 */
export function chooseSaidOnce(tellings: readonly Telling[], articles: readonly Article[]): number[] {
  if (new Set(tellings.map(({ article }) => article)).size < 2) return []
  const sentences = [
    ...Map.groupBy(
      tellings.filter(({ caption }) => !caption),
      keyOf,
    ).values(),
  ]
  if (sentences.length < LEAST_SENTENCES) return []
  return buildMergedAccount(sentences.map((some) => candidateOf(some, articles))).flatMap((position) => {
    const some = sentences[position] ?? []
    const shown = some.find(({ whole }) => whole) ?? some[0]
    return shown === undefined ? [] : [tellings.indexOf(shown)]
  })
}

/** One candidate of the tellings of one sentence. */
function candidateOf(tellings: readonly Telling[], articles: readonly Article[]): Candidate {
  const [{ article, sentence, sentenceRange } = NO_SENTENCE] = tellings
  const text = articles[article]?.text.slice(sentenceRange.start, sentenceRange.end) ?? ''
  const features = new Set(tellings.flatMap(({ whole, words, clause }) => (whole ? words : clause).told))
  return makeCandidate({ article, sentence }, text, features)
}

const NO_SENTENCE = { article: -1, sentence: -1, sentenceRange: { start: 0, end: 0 } }
