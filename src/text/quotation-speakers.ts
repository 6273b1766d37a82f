// One sentence as words, its quotations each one word of it, in; who says which out, with the verb of saying. Leaves a
// quotation without a speaker where the sentence does not make it plain.
import type { Range } from '../model/span.ts'
import { CLAUSE_TAKING, QUOTING_VERBS, SAYING_FORMS } from './data/saying-verbs.ts'
import { WORDS_OF_CLASS } from './data/word-classes.ts'
import type { SayingForm } from './data/saying-verbs.ts'
import { isPassive, sayingForm } from './saying-words.ts'
import { asPhrase, findPhraseAfter } from './speaker-phrases.ts'
import type { Phrase } from './speaker-phrases.ts'
import { findClauseSubject, findSubject } from './speaker-subjects.ts'
import type { Word } from './words.ts'

export interface Attribution {
  readonly speaker: Range
  readonly verb: Range | null
}

/** A word, or a whole quotation with its marks. */
export interface FrameWord extends Word {
  readonly quoted: boolean
  /** Whether the quoted words end as a clause does before "he said": in a comma, or as a sentence does. */
  readonly closed: boolean
}

interface Found extends Attribution {
  /** Words between the verb and the quotation. */
  readonly gap: number
  readonly verbAt: number
}

/** In words: how far from its verb a quotation may begin. */
const MAX_GAP_SAY = 25
const MAX_GAP_DESCRIBE = 8
/** In words: so near, a verb before wins over one after. */
const TIGHT_GAP = 3
const MAX_SUBJECT = 22
/** In words, between a closing "…, AFP reported" and the sentence's end. */
const MAX_TAIL = 6

/**
 * `at` is the index of the quotation in the frame. Speaker and verb are spans of the text; null where none is plain.
 */
export function findAttribution(frame: readonly FrameWord[], at: number): Attribution | null {
  if (isApposition(frame, at)) return null
  const before = findBefore(frame, at)
  if (before !== null && before.gap <= TIGHT_GAP) return before
  return findAfter(frame, at) ?? before ?? findAtStart(frame, at) ?? findAtEnd(frame, at)
}

/** ", the “…”" renames what stands before it: whose words they are is open. */
function isApposition(frame: readonly FrameWord[], at: number): boolean {
  return frame[at - 2]?.text === ',' && /^(?:the|a|an)$/u.test(frame[at - 1]?.lower ?? '')
}

/** The last speaker of a sentence that leads to a quotation in the next paragraph: "She put it this way:". */
export function findLeadingAttribution(frame: readonly FrameWord[]): Attribution | null {
  return frame.at(-1)?.text === ':' ? findBefore(frame, frame.length) : null
}

/** Whose words a sentence without quotation marks reports: "X said that it was over." */
export function findReporter(frame: readonly FrameWord[]): Attribution | null {
  for (let verbAt = 1; verbAt < frame.length; verbAt++) {
    const form = sayingForm(frame, verbAt)
    if (form?.kind !== 'say' || form.form !== 'finite' || !CLAUSE_TAKING.has(form.lemma)) continue
    const speaker = subjectOf(frame, verbAt, form)
    return speaker === null ? null : attribution(frame, speaker, verbAt)
  }
  return null
}

/** "X said that it was “…”". */
function findBefore(frame: readonly FrameWord[], at: number): Found | null {
  for (let verbAt = at - 1; verbAt >= Math.max(0, at - 1 - MAX_GAP_SAY); verbAt--) {
    const word = frame[verbAt]
    if (word === undefined || word.text === ';') return null
    if (word.text === ',' && /^(?:as|while|after|but|although|though)$/u.test(frame[verbAt + 1]?.lower ?? ''))
      return null
    const form = sayingForm(frame, verbAt)
    if (form === null) continue
    const gap = at - verbAt - 1
    if (form.kind === 'describe' && gap > MAX_GAP_DESCRIBE) return null
    if (form.kind === 'say' && gap > TIGHT_GAP && !reaches(frame, verbAt, at, form)) return null
    if (form.kind === 'describe' && gap === 0 && !followsRelative(frame, verbAt)) return null
    if (answersEarlier(frame, verbAt) && !/^[,:]$/u.test(frame[verbAt + 1]?.text ?? '') && gap > 0) return null
    const speaker = subjectOf(frame, verbAt, form)
    return speaker === null ? null : { ...attribution(frame, speaker, verbAt), gap, verbAt }
  }
  return null
}

/** Whether a verb far before the quotation still governs it. */
function reaches(frame: readonly FrameWord[], verbAt: number, at: number, form: SayingForm): boolean {
  if (CLAUSE_TAKING.has(form.lemma) || frame[at - 1]?.text === ':') return true
  return frame.slice(verbAt + 1, at).some((word) => /^(?:that|whether|how|why)$/u.test(word.lower))
}

/** "“…,” said X", "“…,” X said", "“…,” according to X". */
function findAfter(frame: readonly FrameWord[], at: number): Attribution | null {
  let from = at + 1
  const comma = frame[from]?.text === ','
  while (frame[from]?.text === ',') from++
  const first = frame[from]
  if (first === undefined || first.quoted) return null
  const cited = findCited(frame, from)
  if (cited !== null) return cited
  if (!comma && frame[at]?.closed !== true) return null
  const form = SAYING_FORMS.get(first.lower)
  if (form?.form === 'finite' && form.kind === 'say') {
    const speaker = findPhraseAfter(frame, from + 1, frame.length)
    return speaker === null ? null : attribution(frame, speaker, from)
  }
  for (let verbAt = from + 1; verbAt < Math.min(frame.length, from + MAX_SUBJECT); verbAt++) {
    const word = frame[verbAt]
    if (word === undefined || word.quoted || ';:'.includes(word.text)) return null
    const saying = sayingForm(frame, verbAt)
    const quotes = saying?.form === 'participle' && frame[verbAt - 1]?.lower === 'as'
    if (saying?.kind !== 'say' || (saying.form === 'participle' && !quotes)) continue
    const speaker = quotes ? quotedSpeaker(frame, verbAt, from) : findSubject(frame, verbAt, from)
    return speaker?.from === from ? attribution(frame, speaker, verbAt) : null
  }
  return null
}

/** "According to X, it was “…”". */
function findAtStart(frame: readonly FrameWord[], at: number): Attribution | null {
  const cited = findCited(frame, 0)
  return cited !== null && cited.speaker.end <= (frame[at]?.start ?? 0) ? cited : null
}

/** "… “…” …, X said." and "… “…” …, according to X." */
function findAtEnd(frame: readonly FrameWord[], at: number): Attribution | null {
  for (let from = at + 1; from < frame.length; from++) {
    if (frame[from - 1]?.text !== ',' && frame[from - 1]?.closed !== true) continue
    const cited = findCited(frame, from)
    if (cited !== null) return cited
    const form = SAYING_FORMS.get(frame[from]?.lower ?? '')
    if (frame[from - 1]?.closed === true && form?.form === 'finite' && form.kind === 'say')
      return findAfter(frame, from - 1)
    for (let verbAt = from + 1; verbAt < Math.min(frame.length, from + MAX_SUBJECT); verbAt++) {
      if (frame[verbAt]?.text === ',') break
      const saying = sayingForm(frame, verbAt)
      if (saying?.kind !== 'say' || saying.form === 'participle') continue
      if (frame.length - verbAt > MAX_TAIL && frame[from - 1]?.closed !== true) break
      const speaker = findSubject(frame, verbAt, from)
      if (speaker?.from === from) return attribution(frame, speaker, verbAt)
      break
    }
  }
  return null
}

/** "according to X", "as per X" at `from`. */
function findCited(frame: readonly FrameWord[], from: number): Attribution | null {
  const first = frame[from]?.lower
  const second = frame[from + 1]?.lower
  const cites = (first === 'according' && second === 'to') || (first === 'as' && second === 'per')
  if (!cites) return null
  const speaker = findPhraseAfter(frame, from + 2, frame.length)
  if (speaker === null) return null
  const { start, end } = rangeOf(frame, { from, to: from + 2 })
  return { speaker: rangeOf(frame, speaker), verb: { start, end } }
}

function subjectOf(frame: readonly FrameWord[], verbAt: number, form: SayingForm): Phrase | null {
  const low = clauseLow(frame, verbAt)
  const before = frame[verbAt - 1]?.lower ?? ''
  if (form.form === 'participle') {
    if (WORDS_OF_CLASS.be.has(before)) return findSubject(frame, verbAt, low)
    return before === 'as' ? quotedSpeaker(frame, verbAt, low) : findClauseSubject(frame, verbAt, low)
  }
  return isPassive(frame, verbAt, form) ? null : findSubject(frame, verbAt, low)
}

/** "the agency quoted X as saying", "X was quoted as saying". */
function quotedSpeaker(frame: readonly FrameWord[], verbAt: number, low: number): Phrase | null {
  for (let at = verbAt - 2; at >= low; at--) {
    const word = frame[at]
    if (word === undefined || word.quoted) return null
    if (!QUOTING_VERBS.has(word.lower)) continue
    if (WORDS_OF_CLASS.be.has(frame[at - 1]?.lower ?? '')) return findSubject(frame, at - 1, low)
    return asPhrase(frame, at + 1, verbAt - 1)
  }
  return null
}

/** "what he called “…”", "which she dubbed “…”": without such a word, "called “…”" gives a name. */
function followsRelative(frame: readonly FrameWord[], verbAt: number): boolean {
  for (let at = verbAt - 1; at >= Math.max(0, verbAt - 10); at--) {
    if (/^(?:what|which|that|whom)$/u.test(frame[at]?.lower ?? '')) return true
  }
  return false
}

/** Whether the verb at `verbAt` belongs to the quotation before it: "“…,” he said". */
function answersEarlier(frame: readonly FrameWord[], verbAt: number): boolean {
  for (let at = verbAt - 1; at >= Math.max(0, verbAt - MAX_SUBJECT); at--) {
    if (frame[at]?.closed === true) return true
  }
  return false
}

/** After the last thing before the verb that ends a clause for good. */
function clauseLow(frame: readonly FrameWord[], verbAt: number): number {
  for (let at = verbAt - 1; at >= 0; at--) {
    const word = frame[at]
    if (word?.text === ';' || word?.closed === true) return at + 1
  }
  return 0
}

function attribution(frame: readonly FrameWord[], speaker: Phrase, verbAt: number): Attribution {
  return { speaker: rangeOf(frame, speaker), verb: rangeOf(frame, { from: verbAt, to: verbAt + 1 }) }
}

function rangeOf(frame: readonly FrameWord[], phrase: Phrase): Range {
  return { start: frame[phrase.from]?.start ?? 0, end: frame[phrase.to - 1]?.end ?? 0 }
}
