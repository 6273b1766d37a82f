// A date of a sentence in, whether it only says which thing is meant ("survivors of Tuesday's quake") out: such a day
// is the noun's, and not that of the verb around it. Reads the words beside the date, no grammar.
import type { DateMention, Happening } from '../../model/reading.ts'
import { overlaps } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'
import { isToTheDay } from '../../model/precision.ts'
import { ADVERBS, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS } from '../../text/data/clause-words.ts'
import { words } from '../../text/data/word-list.ts'
import { verbFormsOf } from '../../text/happenings/verb-lexicon.ts'
import { traitsOf } from '../same-event/act-traits.ts'

/** "Tuesday's quake" */
const POSSESSIVE = /^['’]s?\s+(?=\p{L})/u
/** "the deadly 12 January quake": a determiner and at most two adjectives before the date, a small word after it. */
const DETERMINED = /(?<!\p{L})(?:the|an?|this|that|its|their|his|her)\s+(?:\p{Ll}[\p{Ll}-]+\s+){0,2}$/iu
const NEXT_WORD = /^\s+(\p{Ll}[\p{L}’'-]*)/u
const LAST_WORD = /(\p{L}[\p{L}’'-]*)\s+$/u
/** "the quake, which killed": what is said of the noun itself is of its day. */
const SAID_OF_IT = /^[^,;:]*,?\s*(?:\p{Ll}+\s+)?(?:which|that|who|where)\s/iu
/** What happens in, at, during or by a thing happens when the thing does. */
const SAME_TIME = words('in at during by amid on throughout within')
const ALSO_PREPOSITIONS = words('following regarding concerning including involving facing')
/** "minutes before Tuesday's quake" is on Tuesday. */
const AT_ONCE = /(?<!\p{L})(?:right|just|immediately|moments|seconds|minutes|hours)\s+(?:after|before)\s+$/iu
/** In characters: how far a date's noun may stand from it, "Tuesday's devastating 7.0-magnitude quake". */
const NOUN_REACH = 40
/** In characters: what may decide before a date, "immediately after the deadly". */
const REACH_BEFORE = 60

/** `happening` is one of `sentence`, in which the date stands. */
export function isOwnedDay(text: string, sentence: Range, date: DateMention, happening: Happening): boolean {
  const start = startOfPhrase(text, sentence, date)
  if (start === null || isSubject(text, start, date, happening) || isOfPhrase(text, date, happening)) return false
  const lead = text.slice(Math.max(sentence.start, start - REACH_BEFORE), start)
  if (AT_ONCE.test(lead)) return false
  const before = LAST_WORD.exec(lead)?.[1]?.toLowerCase() ?? ''
  if (PREPOSITIONS.has(before) || ALSO_PREPOSITIONS.has(before)) return !SAME_TIME.has(before)
  return start >= happening.verb.end && traitsOf(happening.act).isSpeech
}

/** Where the noun phrase begins that the date stands in; null where the date stands in none. */
function startOfPhrase(text: string, sentence: Range, date: DateMention): number | null {
  const after = text.slice(date.end, date.end + NOUN_REACH)
  if (POSSESSIVE.test(after)) return date.start
  if (!isToTheDay(date.precision) || !/\d/u.test(text.slice(date.start, date.end))) return null
  const next = NEXT_WORD.exec(after)?.[1]
  if (next === undefined || !mayBeNoun(next)) return null
  const from = Math.max(sentence.start, date.start - REACH_BEFORE)
  const determined = DETERMINED.exec(text.slice(from, date.start))
  const last = LAST_WORD.exec(determined?.[0] ?? '')?.[1] ?? ''
  return determined === null || PREPOSITIONS.has(last) ? null : from + determined.index
}

function mayBeNoun(word: string): boolean {
  if ([ADVERBS, AUXILIARIES, CONJUNCTIONS, PREPOSITIONS, SUBORDINATORS].some((some) => some.has(word))) return false
  return verbFormsOf(word)?.kinds.has('past') !== true
}

/** "the quake killed", "the vote was held": who does it, or to what it is done, is the phrase and stands before it. */
function isSubject(text: string, start: number, date: Range, { actor, objects, verb }: Happening): boolean {
  return [actor, ...objects].some((phrase) => {
    if (phrase === null || phrase.start < start || phrase.end > verb.start) return false
    return overlaps(phrase, date) || /^(?:['’]s?)?\s*$/u.test(text.slice(date.end, phrase.start))
  })
}

/** Whether it is the noun's own happening, or said of the noun in a relative clause. */
function isOfPhrase(text: string, date: DateMention, { form, verb }: Happening): boolean {
  if (verb.start < date.end) return false
  const between = text.slice(date.end, verb.start)
  if (form === 'noun') return between.length <= NOUN_REACH && !/[,;:]/u.test(between)
  return SAID_OF_IT.test(between)
}
