// A sentence, or an article's first ones, in, what it speaks of out: its names, the stems of all its words, those in names too, and the acts that its words may
// name. Coarser than what a clause is compared by: it finds two reports alike that choose other words for one thing.
import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import type { Range } from '../../model/span.ts'
import { actsOfWord } from '../../text/happenings/word-acts.ts'
import { STOP_WORDS } from './stop-words.ts'
import type { Features, Vocabulary } from './features.ts'
import type { FeatureFinder } from './telling-features.ts'

export interface Gist {
  /** Names, stems and acts together. */
  readonly all: Features
  /** Acts alone, each as `a:act`. */
  readonly acts: Features
}

const WORD = /\p{L}[\p{L}-]+/gu

/** `finder` is of the same text; its features are of the vocabulary. */
export function gistOf(
  text: string,
  range: Range,
  finder: Pick<FeatureFinder, 'of' | 'stemsOf'>,
  vocabulary: Vocabulary,
): Gist {
  const acts: string[] = []
  for (const word of text.slice(range.start, range.end).toLowerCase().match(WORD) ?? []) acts.push(...actsIn(word))
  const named = vocabulary.setOf(acts)
  const all = [...finder.of(range).told, ...finder.stemsOf(range), ...named.told]
  return { all: vocabulary.setOfNumbers(all), acts: named }
}

const known = new Map<string, readonly string[]>()

/** What a word, in small letters, may name, as features. */
function actsIn(word: string): readonly string[] {
  let acts = known.get(word)
  if (acts === undefined) {
    acts = STOP_WORDS.has(word) ? [] : actsOfWord(word).map((act) => `a:${act}`)
    known.set(word, acts)
  }
  return acts
}

/** Sentences of an article that say what it is about. */
const OPENING_SENTENCES = 3

/** Names, stems and acts of the article's first sentences that are no headings; an article of fewer has fewer. */
export function openingOf(article: Article, reading: Reading, finder: FeatureFinder, vocabulary: Vocabulary): Features {
  const first = reading.sentences
    .filter(({ passage }) => article.passages[passage]?.kind !== 'heading')
    .slice(0, OPENING_SENTENCES)
  return vocabulary.setOfNumbers(
    first.flatMap((sentence) => gistOf(article.text, sentence, finder, vocabulary).all.told),
  )
}
