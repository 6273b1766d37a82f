// Splits a tagged sentence into clauses, one for each group of verbs: where each begins and ends, how it hangs on the others, and
// who its subject is. A shallow analysis from left to right, without a grammar of the whole sentence.
import { DENYING, REPORTING } from './data/plain-verbs.ts'
import type { NounPhrase } from './happenings/noun-phrases.ts'
import type { Tag, Tagged } from './happenings/tags.ts'
import type { VerbGroup } from './happenings/verb-groups.ts'

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

type Draft = { -readonly [K in keyof Clause]: Clause[K] }

interface Run {
  readonly tagged: Tagged
  readonly groups: readonly VerbGroup[]
  readonly phrases: readonly NounPhrase[]
  readonly clauses: Draft[]
  /** A subject whose verb is still to come: "the rebels who took the city …". */
  pending: NounPhrase | null
  mainSeen: boolean
}

const REPORTS = new Set(REPORTING)
const DENIES = new Set(DENYING)
const SOFT = new Set(['after', 'as', 'before', 'since', 'until', 'once'])
const OBJECT_CONTROL = new Set(
  'ask tell force allow urge order instruct want expect help enable compel persuade send lead drive prompt cause invite call permit require encourage direct command authorise authorize convince appoint choose elect'.split(
    ' ',
  ),
)

export function findClauses(tagged: Tagged, groups: readonly VerbGroup[], phrases: readonly NounPhrase[]): Clause[] {
  const run: Run = { tagged, groups, phrases, clauses: [], pending: null, mainSeen: false }
  let cursor = 0
  for (let index = 0; index < groups.length; index += 1) {
    const verb = groups[index]
    if (verb === undefined) continue
    const gapStart = groups[index - 1]?.to ?? 0
    while ((phrases[cursor]?.from ?? Infinity) < gapStart) cursor += 1
    const gap: NounPhrase[] = []
    for (let at = cursor; (phrases[at]?.from ?? Infinity) < verb.from; at += 1) {
      const phrase = phrases[at]
      if (phrase !== undefined) gap.push(phrase)
    }
    run.clauses.push(clauseOf(run, index, verb, gapStart, gap))
  }
  finish(run)
  return run.clauses
}

function clauseOf(run: Run, index: number, verb: VerbGroup, gapStart: number, gap: readonly NounPhrase[]): Draft {
  if (verb.form === 'infinitive') return infinitive(run, index, verb, gap)
  if (verb.form === 'ing' || verb.form === 'participle') return nonFinite(run, index, verb, gapStart, gap)
  if (verb.form === 'open') return open(run, index, verb, gapStart, gap)
  return finite(run, index, verb, gapStart, gap)
}

function draft(verb: VerbGroup, kind: ClauseKind, from: number, subject: NounPhrase | null, host: number): Draft {
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

function infinitive(run: Run, index: number, verb: VerbGroup, gap: readonly NounPhrase[]): Draft {
  const { tags } = run.tagged
  let from = verb.from
  while (from > 0 && tags[from] !== 'to') from -= 1
  const host = run.clauses[index - 1]
  const last = gap.at(-1)
  let subject = host?.subject ?? null
  const noun = last !== undefined && last.to >= from - 1 ? last : null
  if (noun !== null && (tags.slice(noun.from, noun.to).includes('genitive') || host === undefined)) {
    subject = possessorOf(run, noun) ?? (host === undefined ? noun : subject)
  } else if (host !== undefined && OBJECT_CONTROL.has(host.verb.lemma) && !host.passive) {
    subject =
      gap.find(
        (phrase) =>
          !phrase.time &&
          (phrase.governor === null ||
            phrase.governor === 'on' ||
            phrase.governor === 'to' ||
            phrase.governor === 'for'),
      ) ?? subject
  }
  if (!run.mainSeen && run.pending === null)
    run.pending = gap.find((phrase) => phrase.governor === null && !phrase.time) ?? null
  return { ...draft(verb, 'infinitive', from, subject, index - 1), opener: 'to' }
}

/** "Russia" in "Russia's decision". */
function possessorOf({ tagged }: Run, phrase: NounPhrase): NounPhrase | null {
  const at = tagged.tags.indexOf('genitive', phrase.from)
  if (at < 0 || at >= phrase.to) return null
  return { ...phrase, to: at, head: at - 1, of: null, governor: null, time: false }
}

function nonFinite(
  run: Run,
  index: number,
  verb: VerbGroup,
  gapStart: number,
  gap: readonly NounPhrase[],
  passive?: boolean,
): Draft {
  const { tags } = run.tagged
  const before = beforeOf(tags, verb.from)
  const tag = tags[before]
  const host = run.clauses[index - 1]
  const isPassive = passive ?? (verb.passive || verb.form === 'participle')
  const make = (from: number, subject: NounPhrase | null, hostAt: number): Draft => ({
    ...draft(verb, 'participle', from, subject, hostAt),
    passive: isPassive,
    opener: openerAt(run, from),
  })
  if (before < gapStart || before < 0) {
    // straight after a verb ("sending", "began"), or at the start of the sentence
    const near = host === undefined ? null : host.subject
    return make(verb.from, near, host === undefined ? -1 : index - 1)
  }
  if (tag === 'conjunction' && host !== undefined) {
    if (host.verb.perfect && host.kind !== 'participle' && verb.form === 'participle') {
      return { ...joined(run, index, verb, before), passive: verb.passive }
    }
    return { ...make(before, host.subject, index - 1), passive: isPassive }
  }
  if (tag === 'preposition' || tag === 'subordinator') {
    return make(before, host?.subject ?? firstFree(gap), index - 1)
  }
  if (tag === 'comma' || tag === 'stop' || tag === 'conjunction') {
    const own = host === undefined ? firstFree(gap) : null
    if (own !== null && !run.mainSeen) run.pending = own
    return make(before, own ?? host?.subject ?? null, index - 1)
  }
  const near = nearPhrase(run, gap, before)
  if (near !== null && verbAhead(run, index)) run.pending = run.mainSeen ? near : (firstFree(gap) ?? near)
  else if (!run.mainSeen && run.pending === null) run.pending = firstFree(gap)
  return make(reducedFrom(run, verb, gapStart, near), near, index - 1)
}

/** A reduced clause begins at its verb; but its subject is no object of the verb before where a mark stands between. */
function reducedFrom({ tagged }: Run, verb: VerbGroup, gapStart: number, near: NounPhrase | null): number {
  if (near === null || gapStart === 0) return verb.from
  if (near.governorAt >= gapStart && tagged.tags[near.governorAt] === 'subordinator') return near.governorAt
  return near.governor === null && tagged.tags[near.from - 1] === 'comma' ? near.from : verb.from
}

/** The phrase that ends right before the verb, or the free one that it is part of: "families in the city". */
function nearPhrase({ tagged }: Run, gap: readonly NounPhrase[], before: number): NounPhrase | null {
  for (let at = gap.length - 1; at >= 0; at -= 1) {
    const phrase = gap[at]
    if (phrase === undefined) continue
    if (tagged.tags.slice(phrase.to, before + 1).some((tag) => tag === 'comma' || tag === 'stop')) break
    if (phrase.governor === null && !phrase.time) return phrase
  }
  return gap.at(-1) ?? null
}

function open(run: Run, index: number, verb: VerbGroup, gapStart: number, gap: readonly NounPhrase[]): Draft {
  const { tags, tokens, headline } = run.tagged
  const before = beforeOf(tags, verb.from)
  const tag = tags[before]
  const host = run.clauses[index - 1]
  const by = tokens[verb.to]?.text === 'by' && tags[verb.to] === 'preposition'
  const direct = tags[verb.to] === 'noun' || tags[verb.to] === 'determiner' || tags[verb.to] === 'pronoun'
  const participle = (): Draft => nonFinite(run, index, verb, gapStart, gap, true)
  if (before < gapStart || before < 0) return participle()
  if (tag === 'conjunction' && host !== undefined) {
    const shared = joined(run, index, verb, before)
    const active = host.passive ? direct && !by : !(headline && host.verb.tense === 'present' && !host.verb.perfect)
    return host.kind === 'participle' && host.verb.form !== 'open' ? participle() : { ...shared, passive: !active }
  }
  if (tag === 'preposition' || tag === 'subordinator') return participle()
  if (tag === 'comma' || tag === 'stop') {
    if (run.pending !== null && !by) return finite(run, index, verb, gapStart, gap)
    const inversion = REPORTS.has(verb.lemma) && index > 0
    const fronted = frontedEnd(run, index, gapStart, before) >= 0
    const interrupted = (index === 0 || fronted) && firstFree(gap) !== null && !verbAhead(run, index)
    return !by && (inversion || interrupted) ? finite(run, index, verb, gapStart, gap) : participle()
  }
  const last = gap.at(-1)
  const stranded =
    last !== undefined &&
    last.governorAt >= 0 &&
    tags[last.governorAt] === 'preposition' &&
    !gap.some(
      ({ governor, governorAt, time }) =>
        !time && (governor === null || (governor !== 'as' && tags[governorAt] === 'subordinator')),
    )
  if (stranded && !direct) return participle()
  const marked =
    index === 0 || host === undefined || reportsHere(host) || run.pending !== null || hasMark(run, gapStart, verb.from)
  if (by || !marked || (!direct && verbAhead(run, index))) return participle()
  return finite(run, index, verb, gapStart, gap)
}

/** Whether another finite verb follows with no mark or joining word between. */
function verbAhead({ groups, tagged }: Run, index: number): boolean {
  const here = groups[index]
  const next = groups[index + 1]
  if (here === undefined || next === undefined || (next.form !== 'finite' && next.form !== 'open')) return false
  return !tagged.tags.slice(here.to, next.from).some((tag) => MARKS.has(tag))
}

function hasMark({ tagged }: Run, from: number, to: number): boolean {
  return tagged.tags.slice(from, to).some((tag) => MARKS.has(tag))
}

const MARKS: ReadonlySet<Tag> = new Set<Tag>(['comma', 'stop', 'subordinator', 'relative', 'conjunction'])

/** A verb joined by "and" to the clause before, whose subject it shares. */
function joined(run: Run, index: number, verb: VerbGroup, from: number): Draft {
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

function finite(run: Run, index: number, verb: VerbGroup, gapStart: number, gap: readonly NounPhrase[]): Draft {
  const { tags, tokens } = run.tagged
  const host = run.clauses[index - 1]
  const before = beforeOf(tags, verb.from)
  const tag = before >= gapStart ? tags[before] : undefined
  if (tag === 'relative') return relative(run, index, verb, before, gap)
  if (tag === 'conjunction' && host !== undefined) return joined(run, index, verb, before)
  const reports = host !== undefined && reportsHere(host)
  const fronted = frontedEnd(run, index, gapStart, before)
  const start = fronted >= 0 ? { at: fronted, word: ',' } : boundary(run, index, gapStart, before, reports, gap)
  const closing = tag === 'comma' || tag === 'stop' || tag === 'quotation'
  const inside = gap.filter((phrase) => phrase.from >= start.at)
  const segment = closing ? inside : lastSegment(run, inside)
  const own =
    closing && host !== undefined && !reports && start.word === '' && fronted < 0
      ? null
      : firstFree(segment, start.word)
  if (start.at === gapStart && run.pending !== null && start.word === '' && index > 0)
    return takePending(run, index, verb, gapStart)
  if (own === null) {
    if (run.pending !== null) return takePending(run, index, verb, gapStart)
    if (closing && REPORTS.has(verb.lemma)) return attribution(run, index, verb, before)
    if (closing && host !== undefined && index > 0) return joined(run, index, verb, before)
  }
  const subject = own ?? segment.at(-1) ?? (host === undefined ? null : index > 0 ? host.subject : null)
  const trailing = run.mainSeen && start.word === ',' && REPORTS.has(verb.lemma)
  const kind: ClauseKind = trailing
    ? 'attribution'
    : start.word === 'reports'
      ? 'reported'
      : start.word === 'contact' || start.word === 'relative'
        ? 'relative'
        : start.word !== '' && start.word !== ',' && !COORDINATORS.has(start.word)
          ? 'subordinate'
          : 'main'
  if (kind === 'main') run.mainSeen = true
  if (kind === 'main') run.pending = null
  else if (!run.mainSeen && run.pending === null && index === 0)
    run.pending = firstFree(gap.filter(({ to }) => to <= start.at))
  const from = start.at
  const made = draft(verb, kind, from, subject, index - 1)
  const listed = listEnd(run, segment, subject)
  return {
    ...made,
    subjectEnd: listed ?? subject,
    opener: openerAt(run, from),
    reported: kind === 'reported',
    denied: kind === 'reported' && host !== undefined && DENIES.has(host.verb.lemma),
    to: Math.max(verb.to, tokens.length === 0 ? 0 : verb.to),
  }
}

/** After a fronted clause, and before a verb with a comma before it, the subject is what follows the first comma. */
function frontedEnd(run: Run, index: number, gapStart: number, before: number): number {
  const { tags } = run.tagged
  const host = run.clauses[index - 1]
  if (tags[before] !== 'comma' || run.mainSeen || run.pending !== null || host === undefined) return -1
  if (host.kind !== 'subordinate' && host.kind !== 'participle') return -1
  const comma = tags.indexOf('comma', gapStart)
  return comma >= 0 && comma < before ? comma + 1 : -1
}

/** What follows these is a clause, not an object: in "said the fall after a day of fighting was", "after" opens none. */
const CLAUSE_TAKERS = new Set(
  'say tell believe think claim argue insist warn suggest estimate hope fear expect'.split(' '),
)
/** The first object of these is who is told. */
const TOLD = new Set('tell assure inform notify warn promise'.split(' '))

const COORDINATORS = new Set(['and', 'but', 'or', 'nor', 'yet', 'so', ';', ':', '\u2013', '\u2014', '-', '\u2026'])

/** Where the clause of a finite verb begins, and the word that begins it. */
function boundary(
  run: Run,
  index: number,
  gapStart: number,
  before: number,
  reports: boolean,
  gap: readonly NounPhrase[],
): { at: number; word: string } {
  const { tags, tokens } = run.tagged
  const host = run.clauses[index - 1]
  let fallback: { at: number; word: string } | null = null
  for (let at = before; at >= gapStart; at -= 1) {
    const tag = tags[at]
    const text = tokens[at]?.text ?? ''
    if (tag === 'relative') {
      if (reports || (text === 'that' && tags[at - 1] === 'noun' && REPORT_NOUN.test(tokens[at - 1]?.text ?? '')))
        return {
          at,
          word: text === 'that' || !reports ? 'reports' : text === 'who' || text === 'which' ? 'relative' : 'reports',
        }
      return { at, word: 'relative' }
    }
    if (tag === 'subordinator') {
      const comma = fallback !== null && fallback.word === ','
      if (comma && at === 0) return fallback ?? { at, word: text }
      const soft =
        SOFT.has(text) &&
        tags[at - 1] !== 'comma' &&
        at > 0 &&
        (index === 0 || (reports && CLAUSE_TAKERS.has(host?.verb.lemma ?? '')))
      if (soft || comma) continue
      return { at, word: text }
    }
    if (tag === 'stop') return { at: at + 1, word: text }
    if (tag === 'conjunction' && fallback === null) {
      const list =
        index === 0 ||
        reports ||
        tags.slice(gapStart, at).some((earlier) => earlier === 'subordinator' || earlier === 'relative')
      if (tags[at - 1] === 'comma' && index > 0) return { at, word: text }
      if (!list) fallback = { at, word: text }
    }
    if (tag === 'comma' && at < before && fallback === null && index > 0 && !reports)
      fallback = { at: at + 1, word: ',' }
  }
  if (fallback !== null) return fallback
  if (index === 0 || host === undefined) return { at: gapStart, word: '' }
  if (reports) {
    // "told reporters the army had left": who is told is no part of the report
    const free = TOLD.has(host.verb.lemma) ? gap.filter(({ governor, time }) => governor === null && !time) : []
    return { at: free.length > 1 ? (free[0]?.to ?? gapStart) : gapStart, word: 'reports' }
  }
  return { at: gapStart, word: run.pending === null && tags[beforeOf(tags, before)] !== undefined ? 'contact' : '' }
}

const REPORT_NOUN =
  /^(?:reports?|claims?|statements?|announcements?|news|rumou?rs?|fears?|hopes?|warnings?|belief|fact|evidence|signs?|allegations?)$/

/** At a sentence's start, "On Sunday, the army" has its subject after the comma; "The army, a relic, left" before it. */
function lastSegment({ tagged }: Run, phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  for (let at = phrases.length - 1; at > 0; at -= 1) {
    const phrase = phrases[at]
    if (phrase === undefined) continue
    const previous = phrases[at - 1]
    const between = tagged.tags.slice(previous?.to ?? 0, phrase.from)
    if (between.includes('comma') && firstFree(phrases.slice(at)) !== null) {
      return between.includes('conjunction') ? phrases : phrases.slice(at)
    }
  }
  return phrases
}

function listEnd({ tagged }: Run, segment: readonly NounPhrase[], subject: NounPhrase | null): NounPhrase | null {
  if (subject === null) return null
  const after = segment[segment.indexOf(subject) + 1]
  if (after === undefined || after.governor !== null || after.time) return null
  return tagged.tags.slice(subject.to, after.from).every((tag) => tag === 'conjunction') ? after : null
}

function relative(run: Run, index: number, verb: VerbGroup, at: number, gap: readonly NounPhrase[]): Draft {
  const text = run.tagged.tokens[at]?.text ?? ''
  const antecedent =
    gap.filter((phrase) => phrase.to <= at && !isAge(run, phrase)).at(-1) ?? run.clauses[index - 1]?.subject ?? null
  if (!run.mainSeen && run.pending === null) run.pending = firstFree(gap) ?? antecedent
  const asks = text === 'what' || text === 'how' || text === 'why'
  return { ...draft(verb, 'relative', at, asks ? null : antecedent, index - 1), opener: text }
}

/** "52" in "the mayor, 52, who …" */
function isAge({ tagged }: Run, { from, to }: NounPhrase): boolean {
  return to === from + 1 && tagged.tokens[from]?.word === 'number' && tagged.tags[from - 1] === 'comma'
}

function takePending(run: Run, index: number, verb: VerbGroup, from: number): Draft {
  const subject = run.pending
  const kind = run.mainSeen ? 'subordinate' : 'main'
  run.pending = null
  run.mainSeen = true
  const comma = run.tagged.tags.lastIndexOf('comma', verb.from)
  return draft(verb, kind, comma >= from ? comma : verb.from, subject, index - 1)
}

/** "…", said the woman; "…", he said; ", the ministry announced". */
function attribution(run: Run, index: number, verb: VerbGroup, from: number): Draft {
  const after = run.phrases.find(
    (phrase) => phrase.from >= verb.to && phrase.from <= verb.to + 1 && phrase.governor === null,
  )
  const kind: ClauseKind = run.mainSeen ? 'attribution' : 'main'
  if (kind === 'main') run.mainSeen = true
  return draft(verb, kind, from, after ?? null, index - 1)
}

function firstFree(phrases: readonly NounPhrase[], opener = ''): NounPhrase | null {
  return (
    phrases.find(
      ({ governor, time, governorAt, from }) =>
        !time && (governor === null || (governor === opener && governorAt === from - 1)),
    ) ?? null
  )
}

function beforeOf(tags: readonly Tag[], from: number): number {
  let at = from - 1
  while (tags[at] === 'adverb' || tags[at] === 'not' || tags[at] === 'date') at -= 1
  return at
}

function reportsHere(clause: Draft): boolean {
  return REPORTS.has(clause.verb.lemma)
}

function openerAt({ tagged }: Run, from: number): string {
  const tag = tagged.tags[from]
  const word = tag === 'comma' ? '' : (tagged.tokens[from]?.text ?? '')
  return tag === 'subordinator' || tag === 'relative' || tag === 'conjunction' || tag === 'preposition' ? word : ''
}

/** Ends of clauses, subjects of fronted participles, and what a trailing "the ministry said" covers. */
function finish({ clauses, tagged }: Run): void {
  clauses.forEach((clause, index) => {
    const next = clauses[index + 1]
    clause.to = Math.max(
      clause.verb.to,
      next === undefined ? tagged.tokens.length : Math.min(next.from, next.verb.from),
    )
    if (clause.subject === null && clause.kind === 'participle' && clause.host < 0) {
      const main = clauses.find(({ kind }, at) => at > index && kind === 'main')
      clause.subject = main?.subject ?? null
      clause.subjectEnd = main?.subjectEnd ?? null
    }
    const host = clauses[clause.host]
    if (
      clause.kind !== 'reported' &&
      clause.kind !== 'attribution' &&
      host !== undefined &&
      host.reported &&
      clause.kind !== 'main'
    ) {
      clause.reported = true
      clause.denied = host.denied
    }
    if (clause.kind === 'attribution') for (const earlier of clauses.slice(0, index)) earlier.reported = true
  })
  if (!clauses.some(({ kind }) => kind === 'main')) {
    const first = clauses.find(({ kind }) => kind !== 'infinitive')
    if (first !== undefined && first.kind !== 'attribution') first.kind = 'main'
  }
}
