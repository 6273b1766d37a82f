// A sentence that begins with "Among the dead were" or "Among the looters was" in, what it says happened out: its verb
// is only "to be", and what was done, or who did it, is told by the word before. Other sentences tell nothing here.
import type { Happening } from '../../model/reading.ts'
import type { Range } from '../../model/span.ts'
import { actsOfVerb } from './act-lexicon.ts'
import { verbFormsOf } from './verb-lexicon.ts'

const AMONG = /^Among (?:the|those) (\p{Ll}+) (?:was|were) /u
/** The verb of those whom a word without one names. */
const UNDERGONE: ReadonlyMap<string, string> = new Map([
  ['casualties', 'kill'],
  ['dead', 'kill'],
  ['missing', 'disappear'],
  ['victims', 'kill'],
])

/** Null where the tables know no act for it. */
export function findAmong(text: string, sentence: Range): Happening | null {
  const words = text.slice(sentence.start, sentence.end).replace(/[\s.!?…]+$/u, '')
  const match = AMONG.exec(words)
  const [opening = '', of = ''] = match ?? []
  if (match === null) return null
  const undergone = actOf(UNDERGONE.get(of) ?? participleOf(of))
  const done = undergone === null ? actOf(doerOf(of)) : null
  const act = undergone ?? done
  if (act === null) return null
  const start = sentence.start + opening.length
  const end = sentence.start + words.length
  const who = { start, end: start + lengthOfWho(words.slice(opening.length)) }
  const rest = { start: end - text.slice(who.end, end).replace(/^[\s,]+/u, '').length, end }
  const verb = sentence.start + opening.indexOf(` ${of} `) + 1
  return {
    start: sentence.start,
    end,
    verb: { start: verb, end: verb + of.length },
    form: 'verb',
    act,
    actor: undergone === null ? who : null,
    objects: undergone !== null ? [who] : rest.end > rest.start ? [rest] : [],
    main: true,
    reported: false,
    polarity: 'affirmed',
    mode: 'past',
  }
}

/** Up to what is said of them: "citizens | carrying plates", "a mayor | of the north, who …". */
function lengthOfWho(words: string): number {
  return /,| (?:\p{Ll}+ing|who|whose|in|from|at)\b/u.exec(words)?.index ?? words.length
}

function actOf(lemma: string | null): string | null {
  return (lemma === null ? undefined : actsOfVerb(lemma).find(({ phrase }) => phrase.length === 0))?.act ?? null
}

function participleOf(word: string): string | null {
  const forms = verbFormsOf(word)
  return forms?.kinds.has('participle') === true ? forms.lemma : null
}

/** "looters" is of "loot", "invaders" of "invade". */
function doerOf(word: string): string | null {
  const stem = /^(\p{Ll}{3,})(?:e|o)rs?$/u.exec(word)?.[1]
  if (stem === undefined) return null
  return [stem, `${stem}e`].find((lemma) => verbFormsOf(lemma)?.lemma === lemma) ?? null
}
