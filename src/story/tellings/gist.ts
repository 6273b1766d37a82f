// A sentence, or an article's first ones, in, what it speaks of out: its names, the stems of all its words, those in
// names too, and the acts that its words may name. Coarser than what a clause is compared by: it finds two reports
// alike that choose other words for one thing.
import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import type { Range } from '../../model/span.ts'
import type { Features, Vocabulary } from './features.ts'
import type { FeatureFinder } from './telling-features.ts'

export interface Gist {
  /** Names, stems and acts together. */
  readonly all: Features
  /** Acts alone, each as `a:act`. */
  readonly acts: Features
}

/** `finder` gives features of the vocabulary. */
export function gistOf(
  range: Range,
  finder: Pick<FeatureFinder, 'of' | 'stemsIn' | 'actsIn'>,
  vocabulary: Vocabulary,
): Gist {
  const acts = vocabulary.setOfNumbers(finder.actsIn(range))
  return {
    all: vocabulary.setOfNumbers([...finder.of(range).told, ...finder.stemsIn(range), ...acts.told]),
    acts,
  }
}

/** Sentences of an article that say what it is about. */
const OPENING_SENTENCES = 3

/** Names, stems and acts of the article's first sentences that are no headings; an article of fewer has fewer. */
export function openingOf(article: Article, reading: Reading, finder: FeatureFinder, vocabulary: Vocabulary): Features {
  const first = reading.sentences
    .filter(({ passage }) => article.passages[passage]?.kind !== 'heading')
    .slice(0, OPENING_SENTENCES)
  return vocabulary.setOfNumbers(first.flatMap((sentence) => gistOf(sentence, finder, vocabulary).all.told))
}
