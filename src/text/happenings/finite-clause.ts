// Reads clauses with a finite verb: main, subordinate, relative, reported; and finds their subjects across
// interruptions.
import { DENYING, REPORTING } from '../data/plain-verbs.ts'
import { clauseStart } from './clause-start.ts'
import { beforeOf, draft, firstFree, joined, openerAt, reportsHere } from './clause-draft.ts'
import type { ClauseKind, Draft, Run } from './clause-draft.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { VerbGroup } from './verb-groups.ts'

/**
 * `gap` holds the phrases between token `gapStart` and the verb, which is group `index`. Moves the run on: its main
 * clause, its waiting subject.
 */
export function finite(run: Run, index: number, verb: VerbGroup, gapStart: number, gap: readonly NounPhrase[]): Draft {
  const { tags, tokens } = run.tagged
  const host = run.clauses[index - 1]
  const before = beforeOf(tags, verb.from)
  const tag = before >= gapStart ? tags[before] : undefined
  if (tag === 'relative') return relative(run, index, verb, before, gap)
  if (tag === 'conjunction' && host !== undefined) return joined(run, index, verb, before)
  const reports = host !== undefined && reportsHere(host)
  const fronted = frontedEnd(run, index, gapStart, before)
  const start = fronted >= 0 ? { at: fronted, word: ',' } : clauseStart(run, index, gapStart, before, reports, gap)
  const closing = tag === 'comma' || tag === 'stop' || tag === 'quotation'
  const inside = gap.filter((phrase) => phrase.from >= start.at)
  const segment = closing ? inside : lastSegment(run, inside)
  const own =
    closing && host !== undefined && !reports && start.word === '' && fronted < 0
      ? null
      : firstFree(segment, start.word)
  if (start.at === gapStart && run.pending !== null && start.word === '' && index > 0)
    return takePending(run, index, verb, gapStart)
  if (closing && run.pending !== null && index > 0) return takePending(run, index, verb, gapStart)
  if (own === null) {
    if (run.pending !== null) return takePending(run, index, verb, gapStart)
    if (closing && REPORTING.has(verb.lemma)) return attribution(run, index, verb, before)
    if (closing && host !== undefined && index > 0) return joined(run, index, verb, before)
  }
  const subject = own ?? segment.at(-1) ?? (host === undefined ? null : index > 0 ? host.subject : null)
  const trailing = run.mainSeen && start.word === ',' && REPORTING.has(verb.lemma)
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
    denied: kind === 'reported' && host !== undefined && DENYING.has(host.verb.lemma),
    to: Math.max(verb.to, tokens.length === 0 ? 0 : verb.to),
  }
}

/** After a fronted clause, and before a verb with a comma before it, the subject is what follows the first comma. */
export function frontedEnd(run: Run, index: number, gapStart: number, before: number): number {
  const { tags } = run.tagged
  const host = run.clauses[index - 1]
  if (tags[before] !== 'comma' || run.mainSeen || run.pending !== null || host === undefined) return -1
  if (host.kind !== 'subordinate' && host.kind !== 'participle') return -1
  const comma = tags.indexOf('comma', gapStart)
  return comma >= 0 && comma < before ? comma + 1 : -1
}

const COORDINATORS = new Set(['and', 'but', 'or', 'nor', 'yet', 'so', ';', ':', '\u2013', '\u2014', '-', '\u2026'])

/**
 * At a sentence's start, "On Sunday, the army" has its subject after the comma; "The army, a relic, left" before it.
 */
function lastSegment(run: Run, phrases: readonly NounPhrase[]): readonly NounPhrase[] {
  for (let at = phrases.length - 1; at > 0; at -= 1) {
    const phrase = phrases[at]
    if (phrase === undefined) continue
    const previous = phrases[at - 1]
    const between = run.tagged.tags.slice(previous?.to ?? 0, phrase.from)
    if (isPlaceOfPlace(run, previous, phrase) && firstFree(phrases.slice(0, at)) !== null) continue
    if (between.includes('comma') && firstFree(phrases.slice(at)) !== null) {
      return between.includes('conjunction') ? phrases : phrases.slice(at)
    }
  }
  return phrases
}

/** "Idaho" in "a church in Boise, Idaho burned" */
function isPlaceOfPlace({ tagged }: Run, place: NounPhrase | undefined, phrase: NounPhrase): boolean {
  if (place === undefined || place.governor === null || phrase.from !== place.to + 1) return false
  return tagged.tokens[place.head]?.capital === true && tagged.tokens[phrase.from]?.name === 'place'
}

function listEnd({ tagged }: Run, segment: readonly NounPhrase[], subject: NounPhrase | null): NounPhrase | null {
  if (subject === null) return null
  const after = segment[segment.indexOf(subject) + 1]
  if (after?.governor !== null || after.time) return null
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
