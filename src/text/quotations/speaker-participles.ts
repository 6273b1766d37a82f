// A frame and the place of a participle of saying in it in, whose saying it is out: "Calling it “…”, X left", "X left,
// calling it “…”", "X was quoted as saying". Null where the participle may belong to another noun.
import { QUOTING_VERBS } from '../data/saying-verbs.ts'
import { WORDS_OF_CLASS } from '../data/word-classes.ts'
import type { FrameWord } from './frames.ts'
import { asPhrase, isOpening, isSaying } from './speaker-phrases.ts'
import type { Phrase } from './speaker-phrases.ts'
import { findClauseSubject, findSubject } from './speaker-subjects.ts'
import { skipTimes } from './speaker-times.ts'

/** "stopped short of calling": there is no saying. */
const NO_SAYING = /^(?:without|of|from|about|on|against|despite|not|avoid|avoided|stopped)$/u
const GOING_ON = /^(?:kept|keeps|keep|began|begins|started|starts|continued|continues)$/u
/** After one of these a participle goes with the subject of its clause. */
const JOINING = /^(?:,|and|by|in|including|before|after|while|when)$/u
/** Between a subject and a participle without a comma: it may be the thing or the man who is told of that says. */
const OTHER_NOUN = /^(?:with|which|that|who|from|by)$/u

/** The subject of the participle at `verbAt`, no word of it before `low`; what it is part of stands before it. */
export function findParticipleSubject(frame: readonly FrameWord[], verbAt: number, low: number): Phrase | null {
  const before = frame[verbAt - 1]?.lower ?? ''
  if (WORDS_OF_CLASS.be.has(before) || GOING_ON.test(before)) return findSubject(frame, verbAt - 1, low)
  if (before === 'as') return findQuoted(frame, verbAt, low)
  if (NO_SAYING.test(before)) return null
  if (before === ',' && isSaid(frame[verbAt - 2])) return findSubject(frame, verbAt - 2, low)
  const own = findAbsoluteSubject(frame, verbAt, low)
  if (own !== null) return own
  const phrase = findClauseSubject(frame, verbAt, low)
  if (phrase === null || isAside(frame, phrase)) return null
  const between = frame.slice(phrase.to, verbAt)
  if (before === 'for') return isBlamed(between) ? phrase : null
  if (JOINING.test(before) || frame[verbAt - 1]?.quoted === true) return phrase
  return between.some((word) => OTHER_NOUN.test(word.lower)) ? null : phrase
}

/** "It is over, she said, adding:": she adds. */
function isSaid(word: FrameWord | undefined): boolean {
  return word !== undefined && isSaying(word)
}

/** ", with the mayor saying": the words between. */
function findAbsoluteSubject(frame: readonly FrameWord[], verbAt: number, low: number): Phrase | null {
  for (let at = verbAt - 1; at >= low; at--) {
    const word = frame[at]
    if (word?.isWord !== true || WORDS_OF_CLASS.be.has(word.lower)) return null
    if (word.lower === 'with' && frame[at - 1]?.isWord !== true) return asPhrase(frame, at + 1, verbAt)
  }
  return null
}

/** "was blamed for saying", "apologised for saying": not "thanked him for saying". */
function isBlamed(between: readonly FrameWord[]): boolean {
  return between.some(
    ({ lower }, at) =>
      lower.startsWith('apologi') ||
      (WORDS_OF_CLASS.be.has(lower) && between.slice(at + 1).some((word) => word.lower.endsWith('ed'))),
  )
}

/** "the agency quoted X as saying", "X was quoted as saying". */
export function findQuoted(frame: readonly FrameWord[], verbAt: number, low: number): Phrase | null {
  for (let at = verbAt - 2; at >= low; at--) {
    const word = frame[at]
    if (word === undefined || word.quoted) return null
    if (!QUOTING_VERBS.has(word.lower)) continue
    if (WORDS_OF_CLASS.be.has(frame[at - 1]?.lower ?? '')) return findSubject(frame, at - 1, low)
    return asPhrase(frame, at + 1, verbAt - 1)
  }
  return null
}

/**
 * "Calling it “…”, X left": the subject of the clause after the participle's, which holds the quotation at `at`; null
 * where words other than "after", "by" and the like stand before the participle.
 */
export function findSubjectAfter(frame: readonly FrameWord[], verbAt: number, at: number, low: number): Phrase | null {
  for (let index = skipTimes(frame, low, verbAt); index < verbAt; index++) {
    const word = frame[index]
    if (!isOpening(word) && !/^(?:after|before|while|when|by|in|despite)$/u.test(word?.lower ?? '')) return null
  }
  let comma = at + 1
  if (frame[at]?.closed !== true) while (comma < frame.length && frame[comma]?.text !== ',') comma++
  return findClauseSubject(frame, frame.length, comma)
}

/** ", the report says," in the midst of what it says */
function isAside(frame: readonly FrameWord[], { from, to }: Phrase): boolean {
  const verb = frame[to]
  if (verb === undefined || !isSaying(verb) || frame[to + 1]?.text !== ',') return false
  return frame[from - 1]?.text === ',' && frame[from - 2]?.quoted === false
}
