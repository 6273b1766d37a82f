// Words of a title in, how many sentences before them a reader needs: none where they stand by themselves, one or two
// where they begin with "It" or "However". It does not say whom a word means: the sentences that do are shown.
import type { Article } from '../../model/article.ts'
import type { Reading, Sentence } from '../../model/reading.ts'
import type { Range } from '../../model/span.ts'
import { LEANING_WORDS } from '../../text/data/title-words.ts'
import type { Telling } from '../tellings.ts'

/** Words that lean on what was said before, at the beginning of a title. */
const LEANING_START = new RegExp(`^(?:${LEANING_WORDS.join('|')})\\b`, 'iu')

/**
 * "In 2016, however, it …": a phrase first, then words that lean. With all of `POINTING_WORDS` one title in 3,500 was
 * another, and worse.
 */
const LEANING_BEHIND_PHRASE = /^(?:In|On|By|Since|At)\s[^,]{1,30},\s(?:however,\s)?(?:it|he|she|they|this|these)\b/u

/** More sentences than two, or more characters, make no title. */
const MOST_SENTENCES = 2
const MOST_CHARACTERS = 260

/** Looks at how the words begin: a pronoun further on is not noticed. */
export function leansOnSentenceBefore(words: string): boolean {
  return LEANING_START.test(words) || LEANING_BEHIND_PHRASE.test(words)
}

/**
 * The sentences that tell whom a telling's sentence speaks of: one or two, the first of which stands by itself, in the
 * same paragraph or, for its first sentence, in the one before. Null where there are none.
 */
export function findLeadIn(telling: Telling, article: Article, reading: Reading): Range | null {
  for (let back = 1; back <= MOST_SENTENCES; back += 1) {
    const sentence = reading.sentences[telling.sentence - back]
    if (sentence === undefined || !isReadOn(sentence, reading.sentences[telling.sentence], article)) return null
    const words = article.text.slice(sentence.start, sentence.end)
    if (telling.sentenceRange.start - sentence.start > MOST_CHARACTERS) return null
    if (!leansOnSentenceBefore(words)) return { start: sentence.start, end: telling.sentenceRange.start }
  }
  return null
}

/** True where one is read straight after the other: in one passage, or from one paragraph to the next. */
function isReadOn(before: Sentence, after: Sentence | undefined, { passages }: Article): boolean {
  if (after === undefined || after.passage - before.passage > 1) return false
  if (before.passage === after.passage) return true
  return [before, after].every(({ passage }) => passages[passage]?.kind === 'paragraph')
}
