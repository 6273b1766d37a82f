// One sentence as words, its quotations each one word of it, in; who says which out, with the verb of saying. Leaves a
// quotation without a speaker where the sentence does not make it plain.
import { CONJUNCTIONS, SUBORDINATORS } from '../data/clause-words.ts'
import { SAYING_FORMS } from '../saying-forms.ts'
import { attribution } from './frames.ts'
import type { Attribution, FrameWord } from './frames.ts'
import { sayingForm } from './saying-words.ts'
import { MAX_SUBJECT, findAfter, findCited, invertedSubject } from './sayings-after.ts'
import { TIGHT_GAP, findSayingBefore } from './sayings-before.ts'
import { findSubject } from './speaker-subjects.ts'

/** In words, between a closing "…, AFP reported" and the sentence's end. */
const MAX_TAIL = 6

/**
 * `at` is the index of the quotation in the frame. Speaker and verb are spans of the text; null where none is plain.
 */
export function findAttribution(frame: readonly FrameWord[], at: number): Attribution | null {
  if (isApposition(frame, at) || isTerm(frame, at)) return null
  const before = findSayingBefore(frame, at)
  if (before !== null && before.gap <= TIGHT_GAP) return before
  return findCitedBefore(frame, at) ?? findAfter(frame, at) ?? before ?? findAtStart(frame, at) ?? findAtEnd(frame, at)
}

/** ", the “…”" renames what stands before it: whose words they are is open. */
function isApposition(frame: readonly FrameWord[], at: number): boolean {
  return frame[at - 2]?.text === ',' && /^(?:the|a|an)$/u.test(frame[at - 1]?.lower ?? '')
}

/** "so-called “…”", "a tube known as a “…”": the marks hold a name, whoever uses it. */
function isTerm(frame: readonly FrameWord[], at: number): boolean {
  const before = frame.slice(Math.max(0, at - 3), at).map(({ lower }) => lower)
  while (/^(?:an?|the)$/u.test(before.at(-1) ?? '')) before.pop()
  const last = before.pop() ?? ''
  return (
    /^(?:so-called|nicknamed|codenamed|code-named|titled|entitled)$/u.test(last) ||
    (last === 'as' && before.at(-1) === 'known')
  )
}

/** "because, according to X, “…”". */
function findCitedBefore(frame: readonly FrameWord[], at: number): Attribution | null {
  if (frame[at - 1]?.text !== ',') return null
  for (let from = at - 4; from >= Math.max(0, at - MAX_SUBJECT); from--) {
    if (frame[from]?.lower !== 'according') continue
    const cited = findCited(frame, from)
    return cited?.speaker.end === frame[at - 2]?.end ? cited : null
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
    const joint = frame[from - 2]?.lower ?? ''
    if (frame[from - 1]?.text === ',' && (SUBORDINATORS.has(joint) || CONJUNCTIONS.has(joint))) return null
    const cited = findCited(frame, from)
    if (cited !== null) return cited
    const form = SAYING_FORMS.get(frame[from]?.lower ?? '')
    if (frame[from - 1]?.closed === true && form?.form === 'finite' && form.kind === 'say')
      return findAfter(frame, from - 1)
    const inverted = invertedSubject(frame, from)
    if (inverted !== null) return attribution(frame, inverted, from)
    for (let verbAt = from + 1; verbAt < Math.min(frame.length, from + MAX_SUBJECT); verbAt++) {
      if (frame[verbAt]?.text === ',') break
      const saying = sayingForm(frame, verbAt)
      if (saying?.kind !== 'say' || saying.form === 'participle') continue
      const isTail = frame.length - verbAt <= MAX_TAIL || saysSomewhere(frame, verbAt)
      if (!isTail && frame[from - 1]?.closed !== true) break
      const speaker = findSubject(frame, verbAt, from)
      if (speaker?.from === from) return attribution(frame, speaker, verbAt)
      break
    }
  }
  return null
}

/** "X said in an interview on Sunday", and nothing that X says there. */
function saysSomewhere(frame: readonly FrameWord[], verbAt: number): boolean {
  const isPlace = /^(?:in|on|at|during|after|before|via)$/u.test(frame[verbAt + 1]?.lower ?? '')
  return isPlace && !frame.slice(verbAt).some(({ quoted, lower }) => quoted || lower === 'that')
}
