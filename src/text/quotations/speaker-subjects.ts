// Words of a sentence and the place of a verb in, the noun phrase that is its subject out, or null where that is
// unsure. Steps over appositions, relative clauses and verbs joined by "and"; does not look beyond the sentence.
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  PAST_VERBS,
  SUBORDINATORS,
  WEEKDAYS,
} from '../data/clause-words.ts'
import { NOT_ADVERBS } from '../data/word-classes.ts'
import { skipFronted } from './speaker-openings.ts'
import { NAME_AFTER_ROLE, NO_WORD, asPhrase, isAuxiliary, isSaying, phraseEndingAt } from './speaker-phrases.ts'
import type { Phrase } from './speaker-phrases.ts'
import { isCapitalised } from '../words.ts'
import type { Word } from '../words.ts'

const SUBJECT_PRONOUN = /^(?:he|she|they|we|i)$/u

/** The subject of the finite verb at `verb`, no word of it before `low`. */
export function findSubject(words: readonly Word[], verb: number, low: number): Phrase | null {
  const end = beforeBrackets(words, beforeAdverbs(words, verb, low), low)
  if (end <= low) return null
  const last = words[end - 1]
  if (last === undefined) return null
  if (last.text === ',') return subjectBeforeComma(words, end - 1, low)
  if (CONJUNCTIONS.has(last.lower)) return findClauseSubject(words, end - 1, afterDash(words, end, low))
  if (last.text === 'who' || last.lower === 'which') return phraseEndingAt(words, end - 1, low)
  if (SUBJECT_PRONOUN.test(last.lower)) return { from: end - 1, to: end }
  const relative = beforeRelative(words, end, low)
  if (relative !== null) return relative
  if (!last.isWord && !isQuotedWord(last)) return null
  return asPhrase(words, clauseStart(words, end, low), end)
}

/** "It is over - Lee left and said": after the dash, where there is one alone. */
function afterDash(words: readonly Word[], end: number, low: number): number {
  const dashes = words.flatMap((word, at) => (at >= low && at < end && /^[-–—]$/u.test(word.text) ? [at] : []))
  return dashes.length === 1 ? (dashes[0] ?? low) + 1 : low
}

/** "a witness who gave her name as Vera said": the noun before "who", where no comma parts it from the verb. */
function beforeRelative(words: readonly Word[], end: number, low: number): Phrase | null {
  for (let at = end - 2; at > low; at--) {
    const word = words[at]
    if (word === undefined || (!word.isWord && !/^[’'“(). -]$/u.test(word.text))) return null
    if (word.text === 'who') return hasVerb(words, at, end) ? phraseEndingAt(words, at, low) : null
  }
  return null
}

/** "a writer named “gull”" */
function isQuotedWord(word: Word): boolean {
  return word.text === '“' && word.end - word.start > 1
}

/** "Ann Lee (NHS) said": without what stands in brackets before the verb. */
function beforeBrackets(words: readonly Word[], end: number, low: number): number {
  if (words[end - 1]?.text !== ')') return end
  let open = end - 1
  while (open > low && words[open]?.text !== '(') open--
  return open > low ? open : end
}

/**
 * The subject of the clause that begins at `low`: all before its first finite verb or its first comma, fronted parts
 * skipped.
 */
export function findClauseSubject(words: readonly Word[], end: number, low: number): Phrase | null {
  const from = skipFronted(words, low, end)
  let to = from
  while (to < end && !endsSubject(words, to, from)) to++
  if (to >= end) return null
  const phrase = asPhrase(words, from, beforeAdverbs(words, to, from))
  return phrase === null || words[to]?.text !== ',' || !isRole(words, phrase)
    ? phrase
    : withNameAfter(words, phrase, to, end)
}

/** "Norway’s foreign minister, Anna Berg,": with the name between the commas. */
function withNameAfter(words: readonly Word[], role: Phrase, comma: number, end: number): Phrase {
  let close = comma + 1
  while (close < end && words[close]?.text !== ',') close++
  const name = close < end ? asPhrase(words, comma + 1, close) : null
  const isName =
    name !== null && words.slice(name.from, name.to).every(isCapitalised) && name.to - name.from <= NAME_AFTER_ROLE
  return isName ? { from: role.from, to: name.to } : role
}

/** Where the subject ends that has auxiliaries, adverbs and days between it and the verb: "has also", "on Sunday". */
function beforeAdverbs(words: readonly Word[], verb: number, low: number): number {
  let end = verb
  for (; end > low; end--) {
    const word = words[end - 1]
    if (word === undefined) break
    const skipped = AUXILIARIES.has(word.lower) || ADVERBS.has(word.lower) || WEEKDAYS.has(word.lower)
    const dayBefore = WEEKDAYS.has(words[end]?.lower ?? '')
    const passed = skipped || isAdverb(word) || (dayBefore && word.lower === 'on')
    if (!passed) break
  }
  const [goes, on, to] = words.slice(Math.max(low, verb - 3), verb).map(({ lower }) => lower)
  return to === 'to' && on === 'on' && /^(?:goes|went|gone)$/u.test(goes ?? '')
    ? beforeAdverbs(words, verb - 3, low)
    : end
}

/** "sharply", not "family" */
function isAdverb(word: Word): boolean {
  return /..ly$/u.test(word.lower) && !isCapitalised(word) && !NOT_ADVERBS.has(word.lower)
}

/** "X, whose forces left, said": the first part that is a noun phrase. */
function subjectBeforeComma(words: readonly Word[], comma: number, low: number): Phrase | null {
  const from = lastIndexBefore(words, skipFronted(words, low, comma), comma)
  let to = from
  while (to < comma && words[to]?.text !== ',') to++
  if (to >= comma && !followsQuotation(words, low)) return null
  const start = clauseStart(words, to, from)
  const phrase = asPhrase(words, start, to)
  const name = asPhrase(words, to + 1, comma)
  const isName = name !== null && isCapitalised(words[name.from] ?? NO_WORD) && name.to - name.from <= NAME_AFTER_ROLE
  if (phrase !== null) return isName && isRole(words, phrase) ? { from: phrase.from, to: name.to } : phrase
  return joinedAfter(words, to, comma)
}

/** "“We won,” Ann Lee, said": a comma too many. */
function followsQuotation(words: readonly Word[], low: number): boolean {
  const before = words[low - 1]?.text === ',' ? words[low - 2] : words[low - 1]
  return before !== undefined && isQuotedWord(before)
}

/** "a dock worker", "Norway’s foreign minister": the name is still to come. */
function isRole(words: readonly Word[], { from, to }: Phrase): boolean {
  const inside = words.slice(from, to)
  if (DETERMINERS.has(words[from]?.lower ?? '') || !inside.some(isCapitalised)) return true
  return inside.some((word, at) => /[’']s?$/u.test(word.text) && at < inside.length - 1)
}

/** "X did this, but Y, a spokesman, said": the part after the conjunction. */
function joinedAfter(words: readonly Word[], to: number, comma: number): Phrase | null {
  const next = to + 1
  return CONJUNCTIONS.has(words[next]?.lower ?? '') ? subjectBeforeComma(words, comma, next + 1) : null
}

/** After the last "that", "as", "after" … that comes before the clause's first comma. */
function lastIndexBefore(words: readonly Word[], from: number, to: number): number {
  let start = from
  for (let at = from; at < to && words[at]?.text !== ','; at++) {
    const lower = words[at]?.lower ?? ''
    if (at > from && SUBORDINATORS.has(lower)) start = at + 1
  }
  return start
}

/**
 * Where the clause begins that ends before `end`: after a comma, a colon, a "that" or "as", or a clause joined by
 * "and".
 */
function clauseStart(words: readonly Word[], end: number, low: number): number {
  for (let at = end - 1; at >= low; at--) {
    const word = words[at]
    if (word === undefined) return low
    if (',;:–—!?'.includes(word.text) || (word.text === '-' && isSpaced(words, at))) return at + 1
    if (at < end - 1 && isSaying(word) && !DETERMINERS.has(words[at - 1]?.lower ?? '')) return at + 1
    if (SUBORDINATORS.has(word.lower) && at < end - 1 && !(word.lower === 'that' && at === low)) return at + 1
    if (word.lower === 'but' && at < end - 1) return at + 1
    if (word.lower === 'and' && at < end - 1 && hasVerb(words, afterComma(words, at, low), at)) return at + 1
  }
  return low
}

function afterComma(words: readonly Word[], at: number, low: number): number {
  let from = at
  while (from > low && words[from - 1]?.text !== ',') from--
  return from
}

/** "the rig - they have said", not "a 12 - year-old". */
function isSpaced(words: readonly Word[], at: number): boolean {
  const [before, dash, after] = [words[at - 1], words[at], words[at + 1]]
  if (before === undefined || dash === undefined || after === undefined) return false
  const apart = before.end < dash.start && dash.end < after.start
  const isName = isCapitalised(after) && !/^\p{Lu}\p{Ll}/u.test(before.text)
  return apart && (isName || DETERMINERS.has(after.lower) || SUBJECT_PRONOUN.test(after.lower))
}

function hasVerb(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word === undefined || isCapitalised(word)) continue
    if (AUXILIARIES.has(word.lower) || PAST_VERBS.has(word.lower) || isSaying(word)) return true
    if (at > from && /..ed$/u.test(word.lower)) return true
  }
  return false
}

/** "Lee defends the plan": the -s of a verb, between a name and a determiner. */
function isPresentVerb(words: readonly Word[], at: number): boolean {
  const [name, verb, object] = [words[at - 1], words[at], words[at + 1]]
  if (name === undefined || verb === undefined || object === undefined) return false
  return isCapitalised(name) && /[^s’']s$/u.test(verb.lower) && DETERMINERS.has(object.lower)
}

function endsSubject(words: readonly Word[], at: number, from: number): boolean {
  const word = words[at]
  if (at === from + 1 && /^(?:he|she|they|we|i|it)$/u.test(words[from]?.lower ?? '')) return true
  if (word === undefined || word.text === ',' || word.text === ';' || word.text === ':') return true
  if (isAuxiliary(word)) return true
  if (at === from || isCapitalised(word)) return false
  if (isSaying(word) || SUBORDINATORS.has(word.lower)) return true
  if (isPresentVerb(words, at)) return true
  return /..ed$/u.test(word.lower) || PAST_VERBS.has(word.lower) || word.text === 'who' || word.lower === 'that'
}
