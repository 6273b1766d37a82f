// Whether what a clause tells is past, present, to come or only thought of.
import type { Clause } from './clause-draft.ts'
import { REAL_INFINITIVE, REPORTING, WISHING_VERBS } from '../data/plain-verbs.ts'
import type { Happening } from '../../model/reading.ts'
import type { Tagged } from './tags.ts'

export interface Mode {
  readonly mode: Happening['mode']
  /** Of the event nouns in the clause: "called for a ceasefire" tells of none yet. */
  readonly noun: Happening['mode']
}

const FUTURE = new Set(['will', 'shall'])
/** "is set to leave" */
const TO_COME = new Set('set due expected scheduled poised planned going likely about ready bound slated'.split(' '))
/** "the decision to leave" */
const DECIDED = new Set(['decision', 'decisions', 'move'])
/** "Their first act was to free the prisoners": what the subject is said to be was done. */
const DONE = new Set('act action acts answer gesture move reaction response step steps'.split(' '))
/** "ensure that aid reaches them": of what is present in their clause, nobody says that it is so. */
const SOUGHT: ReadonlySet<string> = new Set([...WISHING_VERBS, 'ensure', 'recommend', 'insist'])
const CONDITIONS = new Set(['if', 'unless', 'whether', 'lest'])
/** One for each clause, in order. `dated`: a day is named in the sentence; `ended`: a full stop or the like ends it. */
export function modesOf(
  tagged: Tagged,
  clauses: readonly Clause[],
  sentence: { dated: boolean; ended: boolean },
): Mode[] {
  const modes: Mode[] = []
  for (const clause of clauses) {
    const mode = modeOf(tagged, clause, clauses, modes, sentence)
    const wish = WISHING_VERBS.has(clause.verb.lemma)
    modes.push({ mode, noun: wish || mode === 'hypothetical' ? 'hypothetical' : mode === 'future' ? 'future' : 'past' })
  }
  return modes
}

function modeOf(
  tagged: Tagged,
  clause: Clause,
  clauses: readonly Clause[],
  modes: readonly Mode[],
  { dated, ended }: { dated: boolean; ended: boolean },
): Happening['mode'] {
  const { verb } = clause
  const host = clauses[clause.host]
  const hostMode = modes[clause.host]?.mode
  if (CONDITIONS.has(clause.opener)) return 'hypothetical'
  if (verb.modal !== null) return FUTURE.has(verb.modal) ? 'future' : 'hypothetical'
  if (verb.form === 'infinitive') {
    if (DECIDED.has(tagged.tokens[verb.from - 2]?.text ?? '')) return 'past'
    if (host === undefined) return 'hypothetical'
    if (verb.perfect && REPORTING.has(host.verb.lemma)) return 'past'
    const between = tagged.tokens[verb.from - 2]?.text ?? ''
    if (
      host.verb.lemma === 'be' &&
      host.verb.tense === 'past' &&
      host.verb.to === clause.from &&
      saysDone(tagged, host)
    )
      return 'past'
    if (
      (host.verb.lemma === 'be' && (host.verb.to === clause.from || TO_COME.has(between))) ||
      TO_COME.has(between) ||
      (host.passive && TO_COME.has(tagged.tokens[host.verb.head]?.text ?? ''))
    ) {
      return TO_COME.has(between) || host.verb.tense === 'present' ? 'future' : 'hypothetical'
    }
    return REAL_INFINITIVE.has(host.verb.lemma) && hostMode !== undefined && !host.verb.negated
      ? hostMode
      : 'hypothetical'
  }
  if (verb.form === 'ing' || verb.form === 'participle' || clause.kind === 'participle') return hostMode ?? 'past'
  if (verb.perfect || verb.tense === 'past') return 'past'
  if (clause.opener === 'that' && host !== undefined && SOUGHT.has(host.verb.lemma)) return 'hypothetical'
  if (verb.progressive) return dated ? 'past' : 'present'
  return tagged.headline || !ended || dated ? 'past' : 'present'
}

function saysDone({ tokens }: Tagged, { subject, subjectEnd, verb }: Clause): boolean {
  if (subject === null || verb.negated) return false
  const words = tokens.slice(subject.from, subjectEnd?.to ?? subject.to)
  return words.some(({ text, kind }) => kind === 'word' && DONE.has(text))
}
