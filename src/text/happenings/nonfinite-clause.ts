// Reads clauses without a finite verb: "to leave", "leaving the city", "led by a general", and whose they are.
import { draft, beforeOf, firstFree, joined, openerAt, verbAhead } from './clause-draft.ts'
import type { Draft, Run } from './clause-draft.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { VerbGroup } from './verb-groups.ts'

const OBJECT_CONTROL = new Set(
  'ask tell force allow urge order instruct want expect help enable compel persuade send lead drive prompt cause invite call permit require encourage direct command authorise authorize convince appoint choose elect'.split(
    ' ',
  ),
)

/**
 * Begins at its "to". The subject is the one of the clause before, or the object of "told", "allowed" and the like;
 * null where neither is.
 */
export function infinitive(run: Run, index: number, verb: VerbGroup, gap: readonly NounPhrase[]): Draft {
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

/** "Norway" in "Norway's decision". */
function possessorOf({ tagged }: Run, phrase: NounPhrase): NounPhrase | null {
  const at = tagged.tags.indexOf('genitive', phrase.from)
  if (at < 0 || at >= phrase.to) return null
  return { ...phrase, to: at, head: at - 1, of: null, governor: null, time: false }
}

/** Arguments as of `finite`. `passive` overrules what the form of the verb tells. */
export function nonFinite(
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
  const near = isPassive && host !== undefined ? (gap.at(-1) ?? null) : nearPhrase(run, gap, before)
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
