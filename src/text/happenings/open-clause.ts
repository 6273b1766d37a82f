// Decides of a past that may be a participle which of the two it is: "forces captured the town", "the town captured by
// forces".
import { CLAUSE_TAKERS, REPORTING } from '../data/plain-verbs.ts'
import { beforeOf, firstFree, hasMark, isMark, joined, reportsHere, verbAhead } from './clause-draft.ts'
import type { Draft, Run } from './clause-draft.ts'
import { finite, frontedEnd } from './finite-clause.ts'
import { nonFinite } from './nonfinite-clause.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Tag } from './tags.ts'
import type { VerbGroup } from './verb-groups.ts'

/** Arguments as of `finite`, which reads it as a past; else `nonFinite` reads it as a participle. */
export function open(run: Run, index: number, verb: VerbGroup, gapStart: number, gap: readonly NounPhrase[]): Draft {
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
  // "in 1875 collapsed": the preposition is that of the date.
  const governed = tag === 'preposition' && tags[before + 1] === 'date'
  if (governed && run.pending !== null) return finite(run, index, verb, gapStart, gap)
  if (tag === 'preposition' || tag === 'subordinator') return participle()
  if (tag === 'comma' || tag === 'stop') {
    if (run.pending !== null && !by) return finite(run, index, verb, gapStart, gap)
    const inversion = REPORTING.has(verb.lemma) && index > 0
    const fronted = frontedEnd(run, index, gapStart, before) >= 0
    const interrupted =
      (index === 0 || fronted) && firstFree(gap) !== null && !verbAhead(run, index) && !isSetAside(run, index)
    return !by && (inversion || interrupted) ? finite(run, index, verb, gapStart, gap) : participle()
  }
  if (!direct && isStranded(run, index, gapStart, gap)) return participle()
  const marked =
    index === 0 || host === undefined || reportsHere(host) || run.pending !== null || hasMark(run, gapStart, verb.from)
  if (by || !marked || (!direct && !REPORTING.has(verb.lemma) && verbAhead(run, index))) return participle()
  return finite(run, index, verb, gapStart, gap)
}

/**
 * Whether the comma before the verb is closed by another, with a finite verb right behind it: "the mayor, elected in
 * 2019 and jailed in 2021, died".
 */
function isSetAside({ groups, tagged: { tags } }: Run, index: number): boolean {
  const markBefore = (at: number): Tag | undefined => tags[beforeOf(tags, groups[at]?.from ?? 0)]
  let next = index + 1
  while (markBefore(next) === 'conjunction' && groups[next]?.form === 'open') next += 1
  const form = groups[next]?.form
  if ((form !== 'finite' && form !== 'open') || markBefore(next) !== 'comma') return false
  // "The army, a relic, fled the town, burned the bridge and left"
  return markBefore(next + 1) !== 'conjunction'
}

/** Whether all that stands before the verb is the phrase of a preposition: "in a letter printed on Friday". */
function isStranded({ tagged, clauses }: Run, index: number, gapStart: number, gap: readonly NounPhrase[]): boolean {
  const { tags, tokens } = tagged
  const last = gap.at(-1)
  if (last === undefined || tags[last.governorAt] !== 'preposition') return false
  let mark = last.from
  while (mark >= gapStart && (!isMark(tags[mark]) || tokens[mark]?.text === 'as')) mark -= 1
  const host = clauses[index - 1]
  if (mark < gapStart && host !== undefined && !(reportsHere(host) && CLAUSE_TAKERS.has(host.verb.lemma))) return true
  return !gap.some(({ from, governor, governorAt, time }) => {
    const opens = governor === null || (governor !== 'as' && tags[governorAt] === 'subordinator')
    return from > mark && !time && opens
  })
}
