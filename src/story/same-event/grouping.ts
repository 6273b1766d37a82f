// Tellings in, groups of tellings that report one happening out. Main clauses found the groups; other clauses may only
// join one.
import { clusterItems } from './clusters.ts'
import type { ScoredPair } from './scored-pairs.ts'
import { keyOf } from '../editor/decisions.ts'
import type { ResolvedDecisions, SentenceKey } from '../editor/decisions.ts'
import type { Rarity } from './rarity.ts'
import { withoutMentions } from './mentions.ts'
import { findLookalikes } from './lookalikes.ts'
import { compareCandidates } from './comparisons.ts'
import type { Comparisons } from './comparisons.ts'
import type { Telling } from '../tellings.ts'
import { JOINS_EVENT, SAME_EVENT } from './weights.ts'

export interface Group {
  /** In order of articles, then of place; at most one telling of a sentence. */
  readonly tellings: readonly Telling[]
}

interface Grouping {
  readonly groups: readonly Group[]
  readonly comparisons: Comparisons
  /** Pairs of telling numbers that look alike and that a barrier keeps apart. */
  readonly lookalikes: readonly (readonly [number, number])[]
  /** By telling number: why a telling is in its group whatever its score, in words for readers. */
  readonly joins: ReadonlyMap<number, string>
}

/**
 * `continuations` are pairs of telling numbers that belong together by what they say. Editors' decisions beat
 * everything.
 */
export function groupTellings(
  tellings: readonly Telling[],
  rarity: Rarity,
  decisions: Pick<ResolvedDecisions, 'merge' | 'split' | 'hide'>,
  continuations: readonly (readonly [number, number])[],
): Grouping {
  const isFree = (telling: Telling): boolean =>
    !decisions.split.has(keyOf(telling)) && !decisions.hide.has(keyOf(telling))
  const free = tellings.filter(isFree)
  const comparisons = compareCandidates(tellings, free, rarity)
  const leads = tellings.filter((telling) => telling.leads && !decisions.hide.has(keyOf(telling)))
  comparisons.compareWithAll(leads)
  const clusterOf = clusterLeads(tellings, comparisons, decisions, continuations)
  const clusters = Map.groupBy(leads, (lead) => clusterOf[lead.index] ?? lead.index)
  const eventOf = mergeClusters(clusterOf, mergedLeads(leads, decisions))
  const others = tellings.filter((telling) => isFree(telling) && !telling.passing)
  const spoken = new Set(continuations.map(([, later]) => later))
  for (let round = 0; round < ROUNDS; round += 1) {
    comparisons.compareWithAll(joinOthers(others, { clusters, eventOf }, comparisons, spoken))
  }
  const chosen = new Set([...decisions.merge.flat(), ...decisions.split])
  const events = Map.groupBy([...clusters], ([cluster]) => eventOf[cluster] ?? cluster)
  const members = [...events.values()].map((parts) =>
    parts.flatMap(([, cluster]) => cluster).sort((a, b) => a.index - b.index),
  )
  const told = withoutMentions(members, tellings, (telling) => telling.whole && chosen.has(keyOf(telling)))
  return {
    groups: told.map((tellings) => ({ tellings })),
    comparisons,
    lookalikes: findLookalikes(free, rarity, new Set(told.flat().map(({ index }) => index))),
    joins: nameJoins(leads, decisions, continuations),
  }
}

function nameJoins(
  leads: readonly Telling[],
  { merge, split }: Pick<ResolvedDecisions, 'merge' | 'split'>,
  continuations: readonly (readonly [number, number])[],
): Map<number, string> {
  const joins = new Map<number, string>()
  const isLead = new Set(leads.filter((lead) => !split.has(keyOf(lead))).map(({ index }) => index))
  for (const [earlier, later] of continuations) {
    if (isLead.has(earlier) && isLead.has(later)) joins.set(later, 'it speaks of the sentence before it')
  }
  const chosen = new Set(merge.flat())
  for (const lead of leads) if (lead.whole && chosen.has(keyOf(lead))) joins.set(lead.index, 'an editor joined them')
  return joins
}

/** By telling number: the cluster of each, as the number of one of its members. */
function clusterLeads(
  tellings: readonly Telling[],
  comparisons: Comparisons,
  { split }: Pick<ResolvedDecisions, 'split'>,
  continuations: readonly (readonly [number, number])[],
): readonly number[] {
  const links: ScoredPair[] = []
  comparisons.visitClose(JOINS_EVENT, (a, b, score) => {
    if (tellings[a]?.leads === true && tellings[b]?.leads === true) links.push({ a, b, score })
  })
  const isSplit = (index: number): boolean => {
    const telling = tellings[index]
    return telling !== undefined && split.has(keyOf(telling))
  }
  const { clusterOf } = clusterItems(tellings.length, links, SAME_EVENT, comparisons.score, comparisons.isBarred)
  const told = continuations.filter(([, later]) => !isSplit(later))
  return mergeClusters(clusterOf, told)
}

/** The tellings of the sentences that an editor joined, in pairs. */
function mergedLeads(
  leads: readonly Telling[],
  { merge }: Pick<ResolvedDecisions, 'merge'>,
): (readonly [number | undefined, number | undefined])[] {
  const leadAt = new Map<SentenceKey, number>()
  for (const lead of leads) if (lead.whole) leadAt.set(keyOf(lead), lead.index)
  return merge.map(([first, second]) => [leadAt.get(first), leadAt.get(second)])
}

/** What a sentence says of the one before it, and the editor's word, join whole clusters. */
function mergeClusters(
  clusterOf: readonly number[],
  pairs: readonly (readonly [number | undefined, number | undefined])[],
): readonly number[] {
  const joined = new Map<number, number>()
  const find = (cluster: number): number => {
    let found = cluster
    for (let next = joined.get(found); next !== undefined; next = joined.get(found)) found = next
    return found
  }
  for (const pair of pairs) {
    const [a, b] = pair.map((telling) => (telling === undefined ? undefined : find(clusterOf[telling] ?? telling)))
    if (a !== undefined && b !== undefined && a !== b) joined.set(Math.max(a, b), Math.min(a, b))
  }
  return clusterOf.map(find)
}

/** How often clauses that founded no group look for one: those that joined show others the way. */
const ROUNDS = 2

interface Clusters {
  readonly clusters: Map<number, Telling[]>
  /** By cluster: an editor may have made several one event. What bars a clause from one does not bar it from others. */
  readonly eventOf: readonly number[]
}

/**
 * Puts each clause that is in no cluster into the one it is closest to, if that is close enough: only a cluster with a
 * member that is close to it can be. `spoken` are members that only speak of the sentence before them: nothing is
 * compared with those. Changes `clusters`, and gives those that joined one.
 */
function joinOthers(
  tellings: readonly Telling[],
  { clusters, eventOf }: Clusters,
  comparisons: Comparisons,
  spoken: ReadonlySet<number>,
): Telling[] {
  const clusterOf: number[] = []
  const sentencesOf = new Map<number, Set<SentenceKey>>()
  const sentencesIn = (cluster: number): Set<SentenceKey> => {
    const event = eventOf[cluster] ?? cluster
    const sentences = sentencesOf.get(event) ?? new Set()
    sentencesOf.set(event, sentences)
    return sentences
  }
  for (const [cluster, members] of clusters) {
    const sentences = sentencesIn(cluster)
    for (const member of members) {
      clusterOf[member.index] = cluster
      sentences.add(keyOf(member))
    }
  }
  const near = new Map<number, Set<number>>()
  const come = (telling: number, cluster: number): void => {
    const known = near.get(telling)
    if (known === undefined) near.set(telling, new Set([cluster]))
    else known.add(cluster)
  }
  comparisons.visitClose(JOINS_EVENT, (a, b) => {
    const ofA = clusterOf[a]
    const ofB = clusterOf[b]
    if (ofA === undefined && ofB !== undefined) come(a, ofB)
    if (ofB === undefined && ofA !== undefined) come(b, ofA)
  })
  const joins: [number, Telling][] = []
  for (const telling of tellings) {
    let best: { cluster: number; score: number } | null = null
    for (const cluster of [...(near.get(telling.index) ?? [])].sort((a, b) => a - b)) {
      const members = (clusters.get(cluster) ?? []).filter(({ index }) => !spoken.has(index))
      if (sentencesIn(cluster).has(keyOf(telling))) continue
      if (members.some((member) => comparisons.isBarred(member.index, telling.index))) continue
      const score = closeness(telling, members, comparisons)
      if (score >= JOINS_EVENT && (best === null || score > best.score)) best = { cluster, score }
    }
    if (best !== null) joins.push([best.cluster, telling])
  }
  return verbsFirst(joins).flatMap(([cluster, telling]) => {
    if (sentencesIn(cluster).has(keyOf(telling))) return []
    clusters.set(cluster, [...(clusters.get(cluster) ?? []), telling])
    sentencesIn(cluster).add(keyOf(telling))
    return [telling]
  })
}

/** The average of its likeness to the two members it is most like: a group may tell its happening in several ways. */
function closeness(telling: Telling, members: readonly Telling[], comparisons: Comparisons): number {
  const scores = members.map((member) => comparisons.score(member.index, telling.index)).sort((a, b) => b - a)
  const best = scores.slice(0, 2)
  return best.reduce((total, score) => total + score, 0) / Math.max(1, best.length)
}

function verbsFirst(joins: readonly (readonly [number, Telling])[]): (readonly [number, Telling])[] {
  return [...joins].sort((a, b) => Number(onlyRefers(a[1])) - Number(onlyRefers(b[1])) || a[1].index - b[1].index)
}

/** "the fall of the city": a noun refers to what was told, and joins only where no clause of its sentence has. */
function onlyRefers(telling: Telling): boolean {
  return telling.happening.form === 'noun'
}
