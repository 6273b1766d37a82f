// Words of a title in, how many sentences before them a reader needs: none where they stand by themselves, one or two
// where they begin with "It" or "However". It does not say whom a word means: the sentences that do are shown.
import type { Article } from '../../model/article.ts'
import type { Reading, Sentence } from '../../model/reading.ts'
import type { Range } from '../../model/span.ts'
import { LEADING_UP_WORDS, LEANING_WORDS } from '../../text/data/title-words.ts'
import type { Telling } from '../tellings.ts'

/** Words that lean on what was said before, at the beginning of a title. */
const LEANING_START = new RegExp(`^(?:${LEANING_WORDS.join('|')})\\b`, 'iu')

/** "As crowds cheered, ", "According to the council, ", "In 2016, however, ": what stands before the main clause. */
const LEAD_UP = new RegExp(
  `^(?:${[...LEADING_UP_WORDS, 'according', 'addressing', 'led', 'later', 'earlier'].map(capitalised).join('|')})\\s[^,]{1,120},["”]?\\s(?:however,\\s)?`,
  'u',
)
/**
 * Whom the main clause is of, behind a phrase that leads up to it. With all of `POINTING_WORDS` one title in 3,500 was
 * another, and worse.
 */
const LEANING_SUBJECT = /^(?:it|he|she|they|this|these|those|but|which|who|whose)\b/iu
function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** "that day", "this week": a time that was named before. */
const POINTS_BACK = /\b(?:this|these|those|that (?:day|night|week|month|year|time|point|evening|morning))\b/iu

/** They begin as words do that lean, and mean nothing said before: "It is clear that", "There was", "Over 300". */
const STANDS =
  /^(?:There(?:['’]s| (?:is|are|was|were|has|have|had|will|would|may|could|remains?|remained|seems?|seemed))\b|It(?:['’]s| (?:is|was|has|became|remains|remained|seems|seemed|will be|would be|may be|could be))(?: (?:been|not|still|also|too|very|so|far|now|\p{L}+ly))? (?:\p{L}+ (?:that|whether|how|if|why|who|what|when|where)|(?:possible|impossible|important|vital|essential|crucial|necessary|time|early|soon|late|wrong) to)\b|Over \d|One of (?:the (?:most|\p{Ll}+est|\p{Lu})|\p{Lu}))/u

/** More sentences than two, or more characters, make no title. */
const MOST_SENTENCES = 2
const MOST_CHARACTERS = 260
/** "His palace", "Another ferry": what it is of is half said, and only a short sentence before is worth its length. */
const NOUN_THAT_LEANS = /^(?:his|her|its|their|another)\s/iu
const MOST_CHARACTERS_TO_NOUN = 160

/** "As crowds cheered, ": what stands before the main clause, empty where nothing does. */
export function leadUpOf(words: string): string {
  return LEAD_UP.exec(words)?.[0] ?? ''
}

/** Looks at how the words begin: a pronoun further on is not noticed. */
export function leansOnSentenceBefore(words: string): boolean {
  if (STANDS.test(words)) return false
  const leadUp = leadUpOf(words)
  if (leadUp === '') return LEANING_START.test(words)
  return POINTS_BACK.test(leadUp) || LEANING_SUBJECT.test(words.slice(leadUp.length))
}

/**
 * The sentences that tell whom a telling's sentence speaks of: one or two, the first of which stands by itself, in the
 * same paragraph or, for its first sentence, in the one before. Null where there are none.
 */
export function findLeadIn(telling: Telling, article: Article, reading: Reading): Range | null {
  const leansWithNoun = NOUN_THAT_LEANS.test(article.text.slice(telling.sentenceRange.start, telling.sentenceRange.end))
  const most = leansWithNoun ? MOST_CHARACTERS_TO_NOUN : MOST_CHARACTERS
  for (let back = 1; back <= MOST_SENTENCES; back += 1) {
    const sentence = reading.sentences[telling.sentence - back]
    if (sentence === undefined || !isReadOn(sentence, reading.sentences[telling.sentence], article)) return null
    const words = article.text.slice(sentence.start, sentence.end)
    if (telling.sentenceRange.start - sentence.start > most) return null
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
