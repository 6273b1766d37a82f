// A frame and the place of a quotation in it in; out comes who says it in the words before it: "X said that it was
// “…”", "calling it “…”". Null where the nearest verb of saying may say something else.
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from '../data/clause-words.ts'
import { CALLING, CLAUSE_TAKING, DISOWNING, SAYINGS, SHOWING } from '../data/saying-verbs.ts'
import type { SayingForm } from '../saying-forms.ts'
import { attribution } from './frames.ts'
import type { Attribution, FrameWord } from './frames.ts'
import { hasRelative, isNounToo, isPassive, sayingForm } from './saying-words.ts'
import { MAX_SUBJECT, invertedSubject } from './sayings-after.ts'
import { findParticipleSubject, findSubjectAfter } from './speaker-participles.ts'
import { isSaying } from './speaker-phrases.ts'
import type { Phrase } from './speaker-phrases.ts'
import { findSubject } from './speaker-subjects.ts'

/** A speaker found before the quotation. */
export interface SayingBefore extends Attribution {
  /** Words between the verb and the quotation. */
  readonly gap: number
}

/** In words: how far from its verb a quotation may begin. */
const MAX_GAP_SAY = 25
const MAX_GAP_DESCRIBE = 8
/** In words: so near, a verb before wins over one after. */
export const TIGHT_GAP = 3

/** "X said that it was “…”". */
export function findSayingBefore(frame: readonly FrameWord[], at: number): SayingBefore | null {
  for (let verbAt = at - 1; verbAt >= Math.max(0, at - 1 - MAX_GAP_SAY); verbAt--) {
    const word = frame[verbAt]
    if (word === undefined || word.text === ';') return null
    if (word.text === ',' && startsOtherClause(frame, verbAt + 1)) return null
    const form = sayingForm(frame, verbAt)
    if (form === null) continue
    const gap = at - verbAt - 1
    if (!governs(frame, verbAt, at, form)) return null
    const speaker = subjectOf(frame, verbAt, at, form) ?? invertedBefore(frame, verbAt, at)
    const speaks = speaker !== null && !isReported(frame, speaker, form) && !isNounThere(frame, speaker, verbAt, form)
    if (speaks) return { ...attribution(frame, speaker, verbAt), gap }
    const isOther = form.form === 'participle' && (form.kind === 'describe' || gap > TIGHT_GAP)
    if (!isOther && !isNounToo(form, word) && !SHOWING.has(form.lemma)) return null
  }
  return null
}

/** "It is over, writes X: “…”". */
function invertedBefore(frame: readonly FrameWord[], verbAt: number, at: number): Phrase | null {
  return frame[at - 1]?.text === ':' && (verbAt === 0 || frame[verbAt - 1]?.text === ',')
    ? invertedSubject(frame, verbAt)
    : null
}

/** "on the coast states", "in phone calls": not "the head of the port claims it". */
function isNounThere(frame: readonly FrameWord[], phrase: Phrase, verbAt: number, form: SayingForm): boolean {
  const [verb, next] = [frame[verbAt], frame[verbAt + 1]]
  if (verb === undefined || next === undefined || !isNounToo(form, verb)) return false
  const object = next.quoted || DETERMINERS.has(next.lower) || PRONOUNS.has(next.lower) || next.lower === 'that'
  return !object && frame.slice(phrase.from, phrase.to).some(({ lower }) => PREPOSITIONS.has(lower))
}

/** "he said the figures suggest that “…”": the words are his. */
function isReported(frame: readonly FrameWord[], { from }: Phrase, { lemma }: SayingForm): boolean {
  const before = frame[from - 1]
  return before !== undefined && SHOWING.has(lemma) && isSaying(before)
}

/** "as", "but he" after a comma; not "but that", which goes on with what is reported. */
function startsOtherClause(frame: readonly FrameWord[], at: number): boolean {
  const word = frame[at]?.lower ?? ''
  return /^(?:as|while|after|but|although|though)$/u.test(word) && !(word === 'but' && frame[at + 1]?.lower === 'that')
}

/** Whether the words of the quotation can be what the verb before it says. */
function governs(frame: readonly FrameWord[], verbAt: number, at: number, form: SayingForm): boolean {
  const gap = at - verbAt - 1
  const between = frame.slice(verbAt + 1, at).map(({ lower }) => lower)
  while (/^(?:an?|the)$/u.test(between.at(-1) ?? '')) between.pop()
  const isAs = between.at(-1) === 'as'
  if (form.kind === 'describe') {
    if (gap > (isAs ? MAX_GAP_SAY : MAX_GAP_DESCRIBE)) return false
    const names = isAs ? between.length === 1 : between.length === 0 && CALLING.has(form.lemma)
    if (names && !hasRelative(frame, verbAt)) return false
  } else if (gap > TIGHT_GAP && !reaches(frame, verbAt, at, form)) return false
  if (DISOWNING.has(form.lemma) && !isAs && !/^[,:]$/u.test(between.at(-1) ?? '') && disowns(form, between))
    return false
  return gap === 0 || /^[,:]$/u.test(between[0] ?? '') || !answersEarlier(frame, verbAt)
}

/** "denied that it was “…”", "rejected claims of “…”": the words are what others say. */
function disowns(form: SayingForm, between: readonly string[]): boolean {
  return form.lemma === 'deny' || between.some((word) => SAYINGS.has(word))
}

/** Whether a verb far before the quotation still governs it. */
function reaches(frame: readonly FrameWord[], verbAt: number, at: number, form: SayingForm): boolean {
  if (CLAUSE_TAKING.has(form.lemma) || frame[at - 1]?.text === ':') return true
  return frame.slice(verbAt + 1, at).some((word) => /^(?:that|whether|how|why)$/u.test(word.lower))
}

/** `at` is the index of the quotation, or of the end of a frame without one. */
export function subjectOf(frame: readonly FrameWord[], verbAt: number, at: number, form: SayingForm): Phrase | null {
  const low = clauseLow(frame, verbAt)
  if (form.form === 'participle')
    return findParticipleSubject(frame, verbAt, low) ?? findSubjectAfter(frame, verbAt, at, low)
  return isPassive(frame, verbAt, form) ? null : findSubject(frame, verbAt, low)
}

/** Whether the verb at `verbAt` belongs to the quotation before it: "“…,” he said". */
function answersEarlier(frame: readonly FrameWord[], verbAt: number): boolean {
  for (let at = verbAt - 1; at >= Math.max(0, verbAt - MAX_SUBJECT); at--) {
    if (isJoint(frame, at)) return false
    if (frame[at]?.closed === true) return true
  }
  return false
}

/** "but" or "and" after a comma, or after a quotation that ends in one: another clause begins. */
function isJoint(frame: readonly FrameWord[], at: number): boolean {
  const before = frame[at - 1]
  return (
    /^(?:and|but|while|although)$/u.test(frame[at]?.lower ?? '') && (before?.text === ',' || before?.closed === true)
  )
}

/** After the last thing before the verb that ends a clause for good. */
function clauseLow(frame: readonly FrameWord[], verbAt: number): number {
  for (let at = verbAt - 1; at >= 0; at--) {
    const word = frame[at]
    if (word?.text === ';' || (word?.closed === true && !isJoint(frame, at + 1))) return at + 1
  }
  return 0
}
