// A sentence, or an article's first ones, in, what it speaks of out: its names, the stems of all its words, those in
// names too, and the acts that its words may name. Coarser than what a clause is compared by: it finds two reports
// alike that choose other words for one thing.
import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import type { Range } from '../../model/span.ts'
import type { Features, Vocabulary } from './features.ts'
import type { FeatureFinder } from './telling-features.ts'

export interface Gist {
  /** All that is in one of the three below, which have nothing in common. */
  readonly all: Features
  /** Names, and the stems of words outside them. */
  readonly words: Features
  /** Stems of words that stand in names only. */
  readonly inNames: Features
  /** Each as `a:act`. */
  readonly acts: Features
}

/** `finder` gives features of the vocabulary. */
export function gistOf(
  range: Range,
  finder: Pick<FeatureFinder, 'of' | 'stemsIn' | 'actsIn'>,
  vocabulary: Vocabulary,
): Gist {
  const words = finder.of(range)
  const acts = vocabulary.setOfNumbers(finder.actsIn(range))
  const named = vocabulary.setOfNumbers(finder.stemsIn(range))
  const all = vocabulary.setOfNumbers([...words.told, ...named.told, ...acts.told])
  return { all, words, inNames: named.without(words), acts }
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
