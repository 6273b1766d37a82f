// A clause's words in, what their beginning and end cost a title: nothing where a reader would begin and stop there
// too, much where they begin or break off inside a phrase, or before what was said.
import { CLAUSE_VERBS, LEADING_UP_WORDS, NAMING_VERBS, WORDS_BEFORE_CLAUSES } from '../../text/data/title-words.ts'
import { verbFormsOf } from '../../text/happenings/verb-lexicon.ts'
import type { Range } from '../../model/span.ts'
import type { Telling } from '../tellings.ts'
import { hasFiniteVerb } from './finite-verbs.ts'
import { beginsInside, breaksOff } from './title-breaks.ts'
import { findBeginnings } from './title-ranges.ts'

/** A title that ends in the middle: worse than any long one. */
const BREAKS_OFF = 5

const LEADS_UP = new RegExp(`^(?:that )?(?:${[...LEADING_UP_WORDS].join('|')})\\b`, 'iu')
const ASIDE = /,\s(?:an?|the|who|which|whose|where|when)\b[^,]*(?:,|$)/giu

/** Marks and words behind which a clause of its own begins. */
const CLAUSE_BEFORE = new RegExp(
  `(?:[,.;:–—()“”"‘’]|--?|\\b(?:${[...WORDS_BEFORE_CLAUSES].join('|')}|\\w+day))\\s*$`,
  'iu',
)
/** "between 12 and" before "19 bridges". */
const IN_PAIR = /\b(?:between|both|from)\s[^,]{1,40}\s(?:and|to)\s$/iu
/** A preposition first: the phrase hangs on a verb that the title has not. */
const HANGING = /^(?:with|of|for|from|into|onto|by|about|like|than|more and more)\b/u

/**
 * What the beginning of a title costs that begins inside its sentence. `range` is the title's, in the article's `text`.
 */
export function costOfBeginning(text: string, { sentenceRange }: Telling, range: Range): number {
  if (findBeginnings(text, sentenceRange).includes(range.start)) return 0
  if (HANGING.test(text.slice(range.start, range.end))) return BREAKS_OFF
  const before = text.slice(sentenceRange.start, range.start)
  if (IN_PAIR.test(before) || beginsInside(before, text.slice(range.start, range.end))) return BREAKS_OFF
  return CLAUSE_BEFORE.test(before) ? 0 : BREAKS_OFF
}

/** What its end costs. */
export function costOfEnding(text: string, { happening, sentenceRange }: Telling, range: Range): number {
  const { verb } = happening
  const rest = text.slice(range.end, sentenceRange.end)
  if (!/[\p{L}\p{N}]/u.test(rest)) return 0
  if (range.end < verb.end) return BREAKS_OFF
  const lemma = lemmaOf(text.slice(verb.start, verb.end))
  const after = text.slice(verb.end, range.end).trim()
  const saysThat = CLAUSE_VERBS.has(lemma) || /^that\b/u.test(after)
  if (saysThat && !isQuoted(text.slice(range.start, verb.start)) && !hasClauseOrQuotation(after)) return BREAKS_OFF
  if (NAMING_VERBS.has(lemma) && /^,\s(?:(?:an?|the|who|which|whose)\b|[“"])/u.test(rest)) return BREAKS_OFF
  if (breaksOff(text.slice(range.start, range.end), rest)) return BREAKS_OFF
  if (!cutsIntoPhrase(rest)) return 0
  return /^\s\p{L}+ing\s/u.test(rest) ? BREAKS_OFF / 2 : BREAKS_OFF
}

/** Something quoted whole, or a clause with a verb of its own that is more than a lead-up. */
function hasClauseOrQuotation(after: string): boolean {
  if (isQuoted(after)) return true
  const that = after.indexOf(' that ')
  if (that >= 0) return hasClauseOrQuotation(after.slice(that + ' that '.length))
  const plain = after.replace(ASIDE, ' ').trim()
  const parts = plain.split(/,\s/u)
  const [first = ''] = parts
  const said = LEADS_UP.test(first) ? parts.slice(1).join(', ') : plain
  return hasFiniteVerb(said)
}

function isQuoted(words: string): boolean {
  return /“[^”]+”|"[^"]+"/u.test(words)
}

function lemmaOf(verb: string): string {
  const last =
    verb
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.at(-1) ?? ''
  return verbFormsOf(last)?.lemma ?? last
}

/** True where the words go on in the sentence without a mark or a joining word. */
function cutsIntoPhrase(rest: string): boolean {
  return !/^\s*(?:[,.;:–—()”"]|--?\s|(?:after|while|when|before|and|but|following|because|although|amid|as (?:\p{Lu}|he|she|it|they|\p{L}+s)\b))/u.test(
    rest,
  )
}
