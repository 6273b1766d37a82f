// What a clause is, and what the readers of its kinds share while they go through a sentence from left to right.
import { REPORTING } from '../data/plain-verbs.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Tag, Tagged } from './tags.ts'
import type { VerbGroup } from './verb-groups.ts'

export type ClauseKind = 'main' | 'subordinate' | 'relative' | 'reported' | 'attribution' | 'participle' | 'infinitive'

export interface Clause {
  readonly kind: ClauseKind
  /** Token indexes: `from` to `to`, `to` excluded. */
  readonly from: number
  readonly to: number
  readonly verb: VerbGroup
  /** Whether the subject undergoes what the verb tells. */
  readonly passive: boolean
  readonly subject: NounPhrase | null
  /** Where a list is the subject, its last member; else the subject itself. */
  readonly subjectEnd: NounPhrase | null
  /** Index of the clause that it hangs on or is joined to, -1 for none. */
  readonly host: number
  /** The word that opens it: "after", "who", "and"; empty where none does. */
  readonly opener: string
  /** True where another clause of the sentence says that somebody tells it. */
  readonly reported: boolean
  readonly denied: boolean
}

export type Draft = { -readonly [K in keyof Clause]: Clause[K] }

export interface Run {
  readonly tagged: Tagged
  readonly groups: readonly VerbGroup[]
  readonly phrases: readonly NounPhrase[]
  readonly clauses: Draft[]
  /** A subject whose verb is still to come: "the rebels who took the city …". */
  pending: NounPhrase | null
  mainSeen: boolean
}

/** From token `from` to the end of the verb, neither reported nor denied; `host` is -1 where it hangs on none. */
export function draft(
  verb: VerbGroup,
  kind: ClauseKind,
  from: number,
  subject: NounPhrase | null,
  host: number,
): Draft {
  return {
    kind,
    from,
    to: verb.to,
    verb,
    passive: verb.passive,
    subject,
    subjectEnd: subject,
    host,
    opener: '',
    reported: false,
    denied: false,
  }
}

/** A verb joined by "and" to the clause before, whose subject it shares. */
export function joined(run: Run, index: number, verb: VerbGroup, from: number): Draft {
  const host = run.clauses[index - 1]
  let at = index - 1
  let base = host
  while (
    base !== undefined &&
    (base.kind === 'participle' || base.kind === 'infinitive') &&
    base.host >= 0 &&
    base.host < at
  ) {
    at = base.host
    base = run.clauses[at]
  }
  const same = base ?? host
  const made = draft(verb, same?.kind ?? 'main', from, same?.subject ?? null, at)
  return {
    ...made,
    subjectEnd: same?.subjectEnd ?? made.subject,
    opener: openerAt(run, from),
    reported: same?.reported ?? false,
    denied: same?.denied ?? false,
    passive: verb.passive,
  }
}

/** The first phrase that is no time and stands under no preposition, or under `opener` alone; null where none is. */
export function firstFree(phrases: readonly NounPhrase[], opener = ''): NounPhrase | null {
  return (
    phrases.find(
      ({ governor, time, governorAt, from }) =>
        !time && (governor === null || (governor === opener && governorAt === from - 1)),
    ) ?? null
  )
}

/** Index of the nearest token before `from` that is no adverb, no "not" and no date; -1 where there is none. */
export function beforeOf(tags: readonly Tag[], from: number): number {
  let at = from - 1
  while (tags[at] === 'adverb' || tags[at] === 'not' || tags[at] === 'date') at -= 1
  return at
}

/** Whether its verb can have a clause of what was said behind it. */
export function reportsHere(clause: Draft): boolean {
  return REPORTING.has(clause.verb.lemma)
}

/** The word of token `from` where it joins clauses or is a preposition, else an empty text. */
export function openerAt({ tagged }: Run, from: number): string {
  const tag = tagged.tags[from]
  const word = tag === 'comma' ? '' : (tagged.tokens[from]?.text ?? '')
  return tag === 'subordinator' || tag === 'relative' || tag === 'conjunction' || tag === 'preposition' ? word : ''
}

/** Whether another finite verb follows with no mark or joining word between. */
export function verbAhead({ groups, tagged }: Run, index: number): boolean {
  const here = groups[index]
  const next = groups[index + 1]
  if (here === undefined || next === undefined || (next.form !== 'finite' && next.form !== 'open')) return false
  return !tagged.tags.slice(here.to, next.from).some((tag) => MARKS.has(tag))
}

/** Whether a comma, a stop or a joining word is among the tokens `from` to `to`, `to` excluded. */
export function hasMark({ tagged }: Run, from: number, to: number): boolean {
  return tagged.tags.slice(from, to).some((tag) => MARKS.has(tag))
}

const MARKS: ReadonlySet<Tag> = new Set<Tag>(['comma', 'stop', 'subordinator', 'relative', 'conjunction'])

/** Whether it parts clauses: a comma, a stop or a joining word. */
export function isMark(tag: Tag | undefined): boolean {
  return tag !== undefined && MARKS.has(tag)
}
