// A word of a sentence in, the form of a verb of saying that it is there out: no noun ("a claim"), no name, no passive.
import { DETERMINERS, PREPOSITIONS } from './data/clause-words.ts'
import { SAYING_FORMS } from './data/saying-verbs.ts'
import { WORDS_OF_CLASS } from './data/word-classes.ts'
import type { SayingForm } from './data/saying-verbs.ts'
import { isCapitalised } from './words.ts'
import type { Word } from './words.ts'

/** A sentence's words; a quotation is one of them. */
type Frame = readonly (Word & { readonly quoted: boolean })[]

/** The verb of saying at `at`, null where the word is none or is a noun here. */
export function sayingForm(frame: Frame, at: number): SayingForm | null {
  const word = frame[at]
  if (word === undefined || word.quoted) return null
  const form = SAYING_FORMS.get(word.lower)
  if (form === undefined || (isCapitalised(word) && at > 0)) return null
  if (form.lemma === 'call' && /^(?:on|for|upon)$/u.test(frame[at + 1]?.lower ?? '')) return { ...form, kind: 'say' }
  const before = frame[at - 1]
  const previous = before?.lower ?? ''
  if (frame[at + 1]?.lower === 'of' && form.lemma !== 'accuse') return null
  const past = form.form === 'finite' && !/[^i]s$/u.test(word.lower)
  if (past) return previous === 'the' || previous === 'a' || previous === 'an' || previous === 'to' ? null : form
  if (DETERMINERS.has(previous) || /[’']s?$/u.test(previous) || (PREPOSITIONS.has(previous) && previous !== 'by')) {
    return form.form === 'participle' && !DETERMINERS.has(previous) ? form : null
  }
  if (form.form === 'base') return /^(?:they|we|i|you|who)$|[^s’']s$|people$|police$/u.test(previous) ? form : null
  return form
}

/** Whether the subject is spoken of: "was called". */
export function isPassive(frame: Frame, verbAt: number, form: SayingForm): boolean {
  if (form.kind === 'describe' && frame[verbAt + 1]?.lower === 'as') return true
  for (let at = verbAt - 1; at >= Math.max(0, verbAt - 3); at--) {
    const lower = frame[at]?.lower ?? ''
    if (WORDS_OF_CLASS.be.has(lower)) return true
    if (!/ly$|^(?:also|once|often|since|not|never|widely|now)$/u.test(lower)) return false
  }
  return false
}
