// Votes of all mentions of one key in, one kind for the key out; a surname takes the kind of the person who bears it.
import type { NameKind } from '../../model/reading.ts'
import { isAcronymOf } from './acronyms.ts'
import { TEAM } from './cues.ts'
import type { Candidate } from './candidates.ts'

export interface KindVote {
  readonly kind: NameKind
  readonly cue: string
  readonly weight: number
}

const NO_VOTE: KindVote = { kind: 'other', cue: 'none', weight: 0 }
/** In order, where votes are even. */
const KINDS: readonly NameKind[] = ['person', 'organisation', 'place', 'other']
/** A kind with less is not told by its cues. */
const LEAST_WEIGHT = 2
const SURNAME_WEIGHT = 3
/** From here a key's own cues stand against the person whose surname it is. */
const OWN_CUES = 7

/** One for each key of the candidates; `other` of weight 0 where nothing tells. */
export function voteKinds(text: string, candidates: readonly Candidate[]): ReadonlyMap<string, KindVote> {
  const groups = new Map<string, Candidate[]>()
  for (const candidate of candidates) {
    const group = groups.get(candidate.key)
    if (group === undefined) groups.set(candidate.key, [candidate])
    else group.push(candidate)
  }
  const votes = new Map<string, KindVote>()
  for (const [key, group] of groups) votes.set(key, vote(group))
  tellFromSurnames(groups, votes)
  shareWithSurnames(groups, votes)
  shareWithTeams(groups, votes)
  shareWithAcronyms(text, candidates, votes)
  shareInLists(text, candidates, votes)
  return votes
}

/** Each cue counts once at its weight, and a little more for each time again. */
function vote(group: readonly Candidate[]): KindVote {
  const totals = new Map<NameKind, { weight: number; best: number; cue: string }>()
  const seen = new Set<string>()
  for (const { cues } of group) {
    for (const { kind, cue, weight } of cues) {
      const total = totals.get(kind) ?? { weight: 0, best: 0, cue: '' }
      const again = seen.has(`${kind} ${cue}`)
      seen.add(`${kind} ${cue}`)
      total.weight += again ? 0.5 : weight
      if (weight > total.best) {
        total.best = weight
        total.cue = cue
      }
      totals.set(kind, total)
    }
  }
  let winner = NO_VOTE
  for (const kind of KINDS) {
    const total = totals.get(kind)
    if (total !== undefined && total.weight > winner.weight) winner = { kind, cue: total.cue, weight: total.weight }
  }
  return winner.weight < LEAST_WEIGHT ? NO_VOTE : winner
}

/** "Wladimir Klitschko" and later "Klitschko" alone: so people are named, and hardly anything else. */
function tellFromSurnames(groups: ReadonlyMap<string, readonly Candidate[]>, votes: Map<string, KindVote>): void {
  for (const [key, group] of groups) {
    const lowers = group[0]?.lowers ?? []
    const surname = lowers.at(-1)
    if (lowers.length < 2 || lowers.length > 4 || surname === undefined || votes.get(key) !== NO_VOTE) continue
    const alone = votes.get(surname)
    if (alone === undefined || (alone.kind !== 'person' && alone !== NO_VOTE) || groups.has(lowers[0] ?? '')) continue
    votes.set(key, { kind: 'person', cue: 'last word alone elsewhere', weight: SURNAME_WEIGHT })
  }
}

function shareWithSurnames(groups: ReadonlyMap<string, readonly Candidate[]>, votes: Map<string, KindVote>): void {
  const parts = new Set<string>()
  for (const [key, group] of groups) {
    const lowers = group[0]?.lowers ?? []
    if (lowers.length < 2 || votes.get(key)?.kind !== 'person') continue
    for (const lower of [lowers[0], lowers.at(-1)]) if (lower !== undefined) parts.add(lower)
  }
  for (const [key, group] of groups) {
    const lowers = withoutArticle(group[0]?.lowers ?? [])
    const only = lowers[0]
    if (lowers.length !== 1 || only === undefined || !parts.has(only)) continue
    const own = votes.get(key) ?? NO_VOTE
    if (own.kind === 'person' || (own.kind === 'place' && own.weight >= OWN_CUES)) continue
    if (own.kind === 'organisation' && own.weight >= OWN_CUES) continue
    votes.set(key, { kind: 'person', cue: 'part of a fuller name', weight: OWN_CUES })
  }
}

/** "Oslo Vikings" and later "the Vikings". */
function shareWithTeams(groups: ReadonlyMap<string, readonly Candidate[]>, votes: Map<string, KindVote>): void {
  for (const group of groups.values()) {
    const alone = group[0]?.lowers.at(-1) ?? ''
    if (!group.some(({ cues }) => cues.some(({ cue }) => cue === TEAM)) || !groups.has(alone)) continue
    votes.set(alone, { kind: 'organisation', cue: 'part of a fuller name', weight: OWN_CUES })
  }
}

/** "Full Name (FN)": both are of one kind. */
function shareWithAcronyms(text: string, candidates: readonly Candidate[], votes: Map<string, KindVote>): void {
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1]
    if (next === undefined || text.slice(candidate.end, next.start) !== ' (' || text.charAt(next.end) !== ')') return
    const acronym = text.slice(next.start, next.end)
    if (!/^\p{Lu}{2,6}$/u.test(acronym) || !isAcronymOf(acronym, candidate.key)) return
    const own = votes.get(candidate.key) ?? NO_VOTE
    if (own.kind === 'person' && own.weight >= OWN_CUES) return
    const shared: KindVote =
      own.kind === 'place' ? own : { kind: 'organisation', cue: 'acronym beside it', weight: OWN_CUES }
    votes.set(candidate.key, own.weight > shared.weight ? own : shared)
    votes.set(next.key, shared)
  })
}

/** "in X and Y": Y is a place as X is, where nothing else tells what it is. */
function shareInLists(text: string, candidates: readonly Candidate[], votes: Map<string, KindVote>): void {
  candidates.forEach((candidate, index) => {
    const next = candidates[index + 1]
    if (next === undefined || votes.get(next.key)?.kind !== 'other' || votes.get(next.key)?.cue !== 'none') return
    if (votes.get(candidate.key)?.kind !== 'place') return
    if (!candidate.cues.some(({ kind, cue }) => kind === 'place' && cue.endsWith('before it'))) return
    const between = text.slice(candidate.end, next.start)
    if (/^(?:,? and |, | or )$/u.test(between)) {
      votes.set(next.key, { kind: 'place', cue: 'in a list of places', weight: LEAST_WEIGHT })
    }
  })
}

function withoutArticle(lowers: readonly string[]): readonly string[] {
  return lowers.length > 1 && /^(?:al|el|the)$/u.test(lowers[0] ?? '') ? lowers.slice(1) : lowers
}
