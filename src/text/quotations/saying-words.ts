// A word of a sentence in, the form of a verb of saying that it is there out: no noun ("a claim"), no name, no passive.
import { AUXILIARIES, DETERMINERS, PREPOSITIONS } from '../data/clause-words.ts'
import { NEEDS_LISTENER, SAYING_IDIOMS } from '../data/saying-verbs.ts'
import { SAYING_FORMS } from '../saying-forms.ts'
import { NOT_GUESSED, NOUN_TOO, WORDS_OF_CLASS } from '../data/word-classes.ts'
import type { SayingForm } from '../saying-forms.ts'
import { isCapitalised } from '../words.ts'
import type { Word } from '../words.ts'

/** A sentence's words; a quotation is one of them. */
type Frame = readonly (Word & { readonly quoted: boolean })[]

/** The verb of saying at `at`, null where the word is none or is a noun here. */
export function sayingForm(frame: Frame, at: number): SayingForm | null {
  const word = frame[at]
  if (word === undefined || word.quoted) return null
  const form = SAYING_FORMS.get(word.lower)
  if (form === undefined) return idiomForm(frame, at)
  if (isCapitalised(word) && at > 0) return null
  if (NEEDS_LISTENER.has(form.lemma) && frame[at + 1]?.isWord !== true) return null
  if (form.lemma === 'call' && /^(?:on|for|upon)$/u.test(frame[at + 1]?.lower ?? '')) return { ...form, kind: 'say' }
  const before = frame[at - 1]
  const previous = before?.lower ?? ''
  if (form.form === 'participle' && NOT_GUESSED.has(word.lower) && before?.isWord === true && !takesObject(frame, at))
    return null
  if (isNounToo(form, word) && AUXILIARIES.has(frame[at + 1]?.lower ?? '')) return null
  if (frame[at + 1]?.lower === 'of' && isNounToo(form, word)) return null
  if (form.form === 'base' && previous === 'to' && goesOn(frame, at - 3)) return { ...form, form: 'finite' }
  const past = form.form === 'finite' && !/[^i]s$/u.test(word.lower)
  if (past) return previous === 'the' || previous === 'a' || previous === 'an' || previous === 'to' ? null : form
  if (DETERMINERS.has(previous) || /[’']s?$/u.test(previous) || (PREPOSITIONS.has(previous) && previous !== 'by')) {
    return form.form === 'participle' && !DETERMINERS.has(previous) ? form : null
  }
  if (form.form === 'base') return /^(?:they|we|i|you|who)$|[^s’']s$|people$|police$/u.test(previous) ? form : null
  return form
}

/** Whether a clause, or what the verb is about, follows: "warning that", "warning of": not "an advance warning,". */
function takesObject(frame: Frame, at: number): boolean {
  const next = frame[at + 1]
  return next !== undefined && (next.isWord || next.quoted || next.text === ':')
}

/** Whether the word is as often a noun: "reports", "a claim"; a past is none. */
export function isNounToo({ form, lemma }: SayingForm, word: Word): boolean {
  return NOUN_TOO.has(lemma) && (form === 'base' || (form === 'finite' && word.lower.endsWith('s')))
}

/** "as she puts it", "he went on": words that say only together. */
function idiomForm(frame: Frame, at: number): SayingForm | null {
  const word = frame[at]
  const next = frame[at + 1]
  const idiom = SAYING_IDIOMS.get(word?.lower ?? '')
  if (idiom === undefined || next?.lower !== idiom.with) return null
  const closes = frame[at + 2]
  const isEnd = closes === undefined || (!closes.isWord && !closes.quoted)
  const isWay =
    idiom.lemma === 'put it' &&
    /^(?:this|that|another|more|like|bluntly|simply|in|last|recently|when)$/u.test(closes?.lower ?? '')
  return isEnd || isWay ? { lemma: idiom.lemma, form: 'finite', kind: 'say' } : null
}

/** "went on to say" */
function goesOn(frame: Frame, at: number): boolean {
  return /^(?:goes|went|gone)$/u.test(frame[at]?.lower ?? '') && frame[at + 1]?.lower === 'on'
}

/** Whether the subject is spoken of: "was called", "the man described as". */
export function isPassive(frame: Frame, verbAt: number, form: SayingForm): boolean {
  if (
    form.kind === 'describe' &&
    frame[verbAt + 1]?.lower === 'as' &&
    !hasRelative(frame, verbAt, /^(?:what|which|whom)$/u)
  )
    return true
  for (let at = verbAt - 1; at >= Math.max(0, verbAt - 3); at--) {
    const lower = frame[at]?.lower ?? ''
    if (WORDS_OF_CLASS.be.has(lower)) return true
    if (!/ly$|^(?:also|once|often|since|not|never|widely|now)$/u.test(lower)) return false
  }
  return false
}

/** "what he called “…”", "which she dubbed “…”": without such a word, "called “…”" gives a name. */
export function hasRelative(frame: Frame, verbAt: number, relative = /^(?:what|which|that|whom)$/u): boolean {
  if (/^(?:he|she|they|we|i)$/u.test(frame[verbAt - 1]?.lower ?? '')) return true
  for (let at = verbAt - 2; at >= Math.max(0, verbAt - 10); at--) {
    const word = frame[at]
    if (word === undefined || word.quoted || WORDS_OF_CLASS.be.has(frame[verbAt - 1]?.lower ?? '')) return false
    if (relative.test(word.lower)) return true
  }
  return false
}
