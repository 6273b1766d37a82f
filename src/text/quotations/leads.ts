// A frame in; out comes who speaks next, or a quotation that no verb of saying governs: "She put it this way:", "X said
// that it was over. “…”", "X was blunt: “…”", "X: “…”". Null where the frame does not make it plain.
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, PRONOUNS } from '../data/clause-words.ts'
import { COMMON_WORDS } from '../data/common-capitals.ts'
import { CLAUSE_TAKING, REPORTING_TOO } from '../data/saying-verbs.ts'
import { SAYING_FORMS } from '../saying-forms.ts'
import type { SayingForm } from '../saying-forms.ts'
import { WORDS_OF_CLASS } from '../data/word-classes.ts'
import { attribution, rangeOf } from './frames.ts'
import type { Attribution, FrameWord } from './frames.ts'
import { isNounToo, sayingForm } from './saying-words.ts'
import { invertedSubject } from './sayings-after.ts'
import { findSayingBefore, subjectOf } from './sayings-before.ts'
import { asPhrase } from './speaker-phrases.ts'
import type { Phrase } from './speaker-phrases.ts'
import { findClauseSubject } from './speaker-subjects.ts'
import { isCapitalised } from '../words.ts'

/** In words: "Party leader Ann Lee:". */
const MAX_LABEL = 6
/** Places where a label is looked up: more would make the work quadratic. */
const MAX_LOOKS = 50

/** The last speaker of a sentence that leads to a quotation in the next paragraph: "She put it this way:". */
export function findLeadingAttribution(text: string, frame: readonly FrameWord[]): Attribution | null {
  if (frame.at(-1)?.text !== ':') return null
  return findSayingBefore(frame, frame.length) ?? findPutting(text, frame, frame.length)
}

/** Whose words a sentence without quotation marks reports: "X said that it was over.", "It is over, says X." */
export function findReporter(frame: readonly FrameWord[]): Attribution | null {
  for (let verbAt = 1; verbAt < frame.length; verbAt++) {
    const word = frame[verbAt]
    const form = sayingForm(frame, verbAt)
    if (word === undefined || form?.form !== 'finite' || !reports(frame, verbAt, form)) continue
    const inverted = frame[verbAt - 1]?.text === ',' ? invertedSubject(frame, verbAt) : null
    const speaker = inverted ?? subjectOf(frame, verbAt, frame.length, form)
    if (speaker !== null) return attribution(frame, speaker, verbAt)
    if (!isNounToo(form, word)) return null
  }
  return null
}

/** Not "views rejected by many", and no noun ("claims of"). */
function reports(frame: readonly FrameWord[], verbAt: number, form: SayingForm): boolean {
  const next = frame[verbAt + 1]?.lower ?? ''
  const word = frame[verbAt]
  if (word !== undefined && isNounToo(form, word) && next !== 'that') return false
  if (form.kind === 'say' && CLAUSE_TAKING.has(form.lemma)) return true
  return REPORTING_TOO.has(form.lemma) && !(form.kind === 'describe' && PREPOSITIONS.has(next)) && next !== 'by'
}

/** Who says the quotation at `at` after a colon: "X was blunt: “…”", "X: “…”". */
export function findColonAttribution(text: string, frame: readonly FrameWord[], at: number): Attribution | null {
  return frame[at - 1]?.text === ':' && frame[at]?.closed === true ? findPutting(text, frame, at) : null
}

function findPutting(text: string, frame: readonly FrameWord[], at: number): Attribution | null {
  if (frame.slice(0, at).some((word) => word.quoted || '?;'.includes(word.text))) return null
  const speaker = findLabel(text, frame, at) ?? findDescribed(frame, at)
  return speaker === null ? null : { speaker: rangeOf(frame, speaker), verb: null }
}

/** "Lee: “…”" of a talk: all the words are a name that the article has elsewhere too, in the midst of a sentence. */
function findLabel(text: string, frame: readonly FrameWord[], at: number): Phrase | null {
  const label = frame.slice(0, at - 1)
  const last = label.at(-1)
  if (last === undefined || label.length > MAX_LABEL || !label.every((word) => word.isWord && isCapitalised(word)))
    return null
  return !COMMON_WORDS.has(last.lower) && isToldElsewhere(text, last.text) ? asPhrase(frame, 0, at - 1) : null
}

function isToldElsewhere(text: string, name: string): boolean {
  let looks = 0
  for (let found = text.indexOf(name); found >= 0 && looks < MAX_LOOKS; found = text.indexOf(name, found + 1)) {
    looks += 1
    if (/\p{L} $/u.test(text.slice(Math.max(0, found - 2), found)) && text.charAt(found + name.length) !== ':')
      return true
  }
  return false
}

/** "Lee was in no doubt: “…”": a person, and how the person is; not "Lee was told:". */
function findDescribed(frame: readonly FrameWord[], at: number): Phrase | null {
  const subject = findClauseSubject(frame, at - 1, 0)
  if (subject === null || !isPerson(frame, subject)) return null
  const rest = frame.slice(subject.to, at - 1)
  const verb = rest.findIndex((word) => AUXILIARIES.has(word.lower))
  if (!WORDS_OF_CLASS.be.has(rest[verb]?.lower ?? '')) return null
  const after = rest
    .slice(verb + 1)
    .filter((word) => !/ly$|^(?:not|also|more|less|even|still|just|now)$/u.test(word.lower))
  const first = after[0]?.lower ?? ''
  if (after.length === 0 || /(?:ed|en|ing)$/u.test(first) || SAYING_FORMS.has(first)) return null
  return /^(?:the|a|an|told|asked|heard|found|shown|sent|left|met|held|to)$/u.test(first) ? null : subject
}

function isPerson(frame: readonly FrameWord[], { from, to }: Phrase): boolean {
  const [first, last] = [frame[from]?.lower ?? '', frame[to - 1]]
  if (/^(?:he|she)$/u.test(first)) return to - from === 1
  if (last === undefined || !isCapitalised(last)) return false
  return !PRONOUNS.has(first) && !(to - from === 1 && DETERMINERS.has(first))
}
