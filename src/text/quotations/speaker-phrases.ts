// Words of a sentence in, noun phrases that can name a speaker out: one that begins or ends at a place, or that fills a
// stretch; null where the words are something else. Goes by closed classes of English words and punctuation alone.
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PAST_VERBS,
  PHRASE_STOPS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
  WEEKDAYS,
} from '../data/clause-words.ts'
import { SAYING_FORMS } from '../saying-forms.ts'
import { skipTimes } from './speaker-times.ts'
import { isCapitalised } from '../words.ts'
import type { Word } from '../words.ts'

/** Indices into the words: `from` is the first, `to` is after the last. */
export interface Phrase {
  readonly from: number
  readonly to: number
}

/** In words. A longer stretch is more than a speaker. */
const MAX_PHRASE = 18
/** In words: "Vera" of "one woman, Vera". */
export const NAME_AFTER_ROLE = 5

/** A word that needs no determiner. */
const STANDS_ALONE = /s$|^(?:police|people|men|women|children|parents|one|another|some|many|several|few|both|all)$/u

/** Stands in where the words have ended. */
export const NO_WORD: Word = { start: 0, end: 0, text: '', lower: '', isWord: false }

/** The noun phrase that begins at `from`: "dock worker Petter Holm", "one woman, Vera". */
export function findPhraseAfter(words: readonly Word[], from: number, end: number): Phrase | null {
  const first = words[from]
  if (first === undefined || from >= end || !first.isWord) return null
  if (PRONOUNS.has(first.lower) && !DETERMINERS.has(first.lower)) return { from, to: from + 1 }
  let to = from
  while (to < end && !stopsPhrase(words, to, from)) to++
  const phrase = asPhrase(words, from, to)
  if (phrase === null) return null
  const named = words.slice(phrase.from, phrase.to).some(isCapitalised)
  if (named || words[to]?.text !== ',') return phrase
  let nameEnd = to + 1
  while (nameEnd < end && nameEnd - to <= NAME_AFTER_ROLE && isNamePart(words, nameEnd, to + 1)) nameEnd++
  const closes = words[nameEnd]
  const isName = nameEnd > to + 1 && (nameEnd >= end || (closes !== undefined && !closes.isWord))
  return isName ? { from, to: nameEnd } : phrase
}

/** Whether these words can be one noun phrase that names a speaker; adverbs and conjunctions before it are left out. */
export function asPhrase(words: readonly Word[], low: number, to: number): Phrase | null {
  let from = low
  while (from < to && isOpening(words[from])) from++
  from = skipTimes(words, from, to)
  if (isWholeQuotation(words, from, to)) from++
  if (words[from]?.text === '(') return afterBrackets(words, from, to)
  const first = words[from]
  if (first === undefined || from >= to || to - from > MAX_PHRASE) return null
  if (PRONOUNS.has(first.lower) && !DETERMINERS.has(first.lower) && first.text !== 'WHO')
    return to - from === 1 ? { from, to } : null
  if (PREPOSITIONS.has(first.lower) || AUXILIARIES.has(first.lower) || first.lower === 'there') return null
  if (SUBORDINATORS.has(first.lower) && !DETERMINERS.has(first.lower)) return null
  if (!isCapitalised(first) && /(?:ing|ly)$/u.test(first.lower)) return null
  if (isCapitalised(first) && first.lower.endsWith('ing') && from === low && to - from > 2) return null
  let nouns = 0
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word === undefined) return null
    if (isAuxiliary(word) && !isCapitalised(word)) return null
    if (!word.isWord && !"“.-/&()’'".includes(word.text)) return null
    if (at > from && word.isWord && isSaying(word) && !isCapitalised(words[at + 1] ?? word)) return null
    if (SUBORDINATORS.has(word.lower) && !PREPOSITIONS.has(word.lower) && at > from) return null
    if (at > from && isPastVerb(words, at)) return null
    if (word.isWord && !DETERMINERS.has(word.lower) && !PREPOSITIONS.has(word.lower)) nouns++
  }
  const last = words[to - 1]
  if (to - from === 1 && !isCapitalised(first) && !STANDS_ALONE.test(first.lower)) return null
  if (last === undefined || PREPOSITIONS.has(last.lower) || /[’']s?$/u.test(last.text)) return null
  if (last.lower === 'a' || last.lower === 'an' || last.lower === 'the') return null
  return nouns > 0 || DETERMINERS.has(first.lower) ? { from, to } : null
}

/** "John Smith" of "met John Smith, who": the words before, back to a word of a closed class. */
export function phraseEndingAt(words: readonly Word[], at: number, low: number): Phrase | null {
  let to = at
  if (words[to - 1]?.text === ',') to--
  let from = to
  while (from > low) {
    const word = words[from - 1]
    if (word === undefined || !word.isWord || isClosed(word) || (isSaying(word) && !isCapitalised(word))) break
    from--
  }
  const determiner = words[from - 1]
  if (determiner !== undefined && from > low && DETERMINERS.has(determiner.lower)) from--
  const phrase = asPhrase(words, from, to)
  if (phrase === null) return null
  return DETERMINERS.has(words[from]?.lower ?? '') || isCapitalised(words[from] ?? NO_WORD) ? phrase : null
}

/** "has", "can", "didn’t" */
export function isAuxiliary(word: Word): boolean {
  return AUXILIARIES.has(word.lower) || /n[’']t$/u.test(word.lower)
}

/** Whether the word is a finite form of a verb of saying, and no noun. */
export function isSaying(word: Word): boolean {
  if (SAYING_FORMS.get(word.lower)?.form !== 'finite' || isCapitalised(word)) return false
  return !/[^i]s$/u.test(word.lower) || /^(?:says|tells|adds|insists|argues|explains|admits|writes)$/u.test(word.lower)
}

/** Whether the word may stand before a subject without being part of it. A mark without its fellow may. */
export function isOpening(word: Word | undefined): boolean {
  if (word === undefined) return false
  if (!word.isWord) return !'“('.includes(word.text) || (word.text === '“' && word.end - word.start === 1)
  return CONJUNCTIONS.has(word.lower) || (ADVERBS.has(word.lower) && word.lower !== 'there')
}

/** "(Wire) The port said" */
function afterBrackets(words: readonly Word[], from: number, to: number): Phrase | null {
  const close = words.findIndex((word, at) => at > from && at < to && word.text === ')')
  return close > 0 ? asPhrase(words, close + 1, to) : null
}

/** "“We won” Ann Lee said": not "“Gulls” director Ann Lee". */
function isWholeQuotation(words: readonly Word[], at: number, to: number): boolean {
  const next = words[at + 1]
  return words[at]?.text === '“' && next !== undefined && at + 1 < to && isCapitalised(next)
}

/** "stopped" after a noun, not "unnamed" after a determiner nor "named" before a name. */
function isPastVerb(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || before === undefined || isCapitalised(word)) return false
  if (PAST_VERBS.has(word.lower)) return true
  if (!/..ed$/u.test(word.lower) || /^(?:named|identified|based|backed|aged|alleged|armed|wanted)$|-/u.test(word.lower))
    return false
  return !DETERMINERS.has(before.lower) && !PREPOSITIONS.has(before.lower) && !before.lower.endsWith('ly')
}

function isClosed(word: Word): boolean {
  return (
    PREPOSITIONS.has(word.lower) ||
    DETERMINERS.has(word.lower) ||
    AUXILIARIES.has(word.lower) ||
    CONJUNCTIONS.has(word.lower)
  )
}

function stopsPhrase(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]
  if (word === undefined) return true
  if (!word.isWord) return !"-/&’'".includes(word.text) && !(word.text === '.' && isShort(words[at - 1]))
  if (at === from) return false
  if (PHRASE_STOPS.has(word.lower) || AUXILIARIES.has(word.lower)) return true
  if (WEEKDAYS.has(word.lower) || ADVERBS.has(word.lower)) return true
  if (word.lower === 'and') return !isCapitalised(words[at + 1] ?? word)
  return false
}

/** "Mr", "Gen", "J": a full stop after it does not end a phrase. */
function isShort(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.text.length === 1 || /^(?:Mr|Mrs|Ms|Dr|Gen|Col|Lt|Sen|Rep|Gov|St|Sgt|Capt|Maj|Prof|Rev)$/u.test(word.text))
  )
}

function isNamePart(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]
  if (!word?.isWord) return false
  return isCapitalised(word) || (at > from && /^(?:al|el|bin|ibn|van|von|der|de|la|du|da|dos|di)$/u.test(word.lower))
}
