// A frame and the place of a quotation in it in; out comes who says it in the words right after it: "“…,” said X",
// "“…,” X said", "“…,” according to X". Null where those words say something else.
import { THINKING_FORMS } from '../data/saying-verbs.ts'
import { SAYING_FORMS } from '../saying-forms.ts'
import { attribution, rangeOf } from './frames.ts'
import type { Attribution, FrameWord } from './frames.ts'
import { isNounToo, sayingForm } from './saying-words.ts'
import { findQuoted } from './speaker-participles.ts'
import { asPhrase, findPhraseAfter } from './speaker-phrases.ts'
import type { Phrase } from './speaker-phrases.ts'
import { findSubject } from './speaker-subjects.ts'
import { isCapitalised } from '../words.ts'

/** In words: the longest subject with what is added to it, up to its verb. */
export const MAX_SUBJECT = 30
/** Verbs that stand before their subject after what is said. */
const INVERTED = new Set(['say', 'write', 'report', 'add', 'argue', 'explain', 'warn', 'note', 'announce'])

/** "“…,” said X", "“…,” X said", "“…,” according to X". */
export function findAfter(frame: readonly FrameWord[], at: number): Attribution | null {
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
    if (word === undefined || word.closed || ';:'.includes(word.text)) return null
    const saying = sayingForm(frame, verbAt)
    const quotes = saying?.form === 'participle' && frame[verbAt - 1]?.lower === 'as'
    if (!thinks(frame, verbAt) && (saying?.kind !== 'say' || (saying.form === 'participle' && !quotes))) continue
    const found = quotes ? findQuoted(frame, verbAt, from) : findSubject(frame, verbAt, from)
    const speaker = found === null || found.from === from ? found : nameBefore(frame, from, found)
    if (speaker !== null) return attribution(frame, speaker, verbAt)
    if (saying === null || !isNounToo(saying, word)) return null
  }
  return null
}

/** "Ann Lee, a spokeswoman for the port said": the name, where a comma is missing. */
function nameBefore(frame: readonly FrameWord[], from: number, role: Phrase): Phrase | null {
  const name = frame[role.from - 1]?.text === ',' ? asPhrase(frame, from, role.from - 1) : null
  return name !== null && frame.slice(name.from, name.to).every(isCapitalised) ? name : null
}

/** "“…,” she believes.": the clause ends there. */
function thinks(frame: readonly FrameWord[], verbAt: number): boolean {
  return THINKING_FORMS.has(frame[verbAt]?.lower ?? '') && frame[verbAt + 1]?.isWord !== true
}

/** ", says X:" and ", said X, a minister.": the words after the verb at `verbAt`, where the clause ends with them. */
export function invertedSubject(frame: readonly FrameWord[], verbAt: number): Phrase | null {
  const form = sayingForm(frame, verbAt)
  if (form?.form !== 'finite' || form.kind !== 'say' || !INVERTED.has(form.lemma)) return null
  const phrase = findPhraseAfter(frame, verbAt + 1, frame.length)
  const next = phrase === null ? undefined : frame[phrase.to]
  return phrase !== null && (next === undefined || /^(?:[,:.]|who)$/u.test(next.text)) ? phrase : null
}

/** "according to X", "as per X" at `from`. */
export function findCited(frame: readonly FrameWord[], from: number): Attribution | null {
  const first = frame[from]?.lower
  const second = frame[from + 1]?.lower
  const cites = (first === 'according' && second === 'to') || (first === 'as' && second === 'per')
  if (!cites) return null
  const speaker = findPhraseAfter(frame, from + 2, frame.length)
  if (speaker === null) return null
  const { start, end } = rangeOf(frame, { from, to: from + 2 })
  return { speaker: rangeOf(frame, speaker), verb: { start, end } }
}
