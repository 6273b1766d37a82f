// Splits a tagged sentence into clauses, one for each group of verbs: where each begins and ends, how it hangs on the
// others, and who its subject is. A shallow analysis from left to right, without a grammar of the whole sentence.
import type { Clause, Draft, Run } from './happenings/clause-draft.ts'
import { finite } from './happenings/finite-clause.ts'
import { infinitive, nonFinite } from './happenings/nonfinite-clause.ts'
import type { NounPhrase } from './happenings/noun-phrases.ts'
import { open } from './happenings/open-clause.ts'
import type { Tagged } from './happenings/tags.ts'
import type { VerbGroup } from './happenings/verb-groups.ts'

/**
 * One for each group, in their order, which `host` counts in. Groups and phrases are those of the sentence, in order.
 */
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
