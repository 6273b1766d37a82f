// Groups of tellings in, events out: title, days, accounts with their roles and reasons, origins, names, importance.
// Not yet in order.
import type { Article } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import type { Disagreement, Name, StoryEvent, When } from '../model/story.ts'
import { addDays } from '../model/civil-date.ts'
import type { CivilDate } from '../model/civil-date.ts'
import { formatSlug, takeSlug } from '../model/slug.ts'
import type { Span } from '../model/span.ts'
import { createCreditFinder } from './evidence/credits.ts'
import { keyOf } from './editor/decisions.ts'
import type { ResolvedDecisions } from './editor/decisions.ts'
import { locateNames } from './evidence/differing-words.ts'
import { findDisagreements } from './evidence/disagreements.ts'
import { buildAccounts, describeLeftOut } from './accounts.ts'
import type { Comparisons } from './same-event/comparisons.ts'
import type { Group } from './same-event/grouping.ts'
import { measureDays, measureImportance } from './main-events/importance.ts'
import { findOrigins } from './evidence/origins.ts'
import type { OriginsOfEvent } from './evidence/origins.ts'
import type { Rarity } from './same-event/rarity.ts'
import { findNearMisses } from './evidence/left-out.ts'
import type { NearMiss, NearPairs } from './evidence/left-out.ts'
import { nameInFeature } from './tellings/feature-kinds.ts'
import { chooseSaidOnce } from './said-once/said-once.ts'
import type { Telling } from './tellings.ts'
import { chooseTitles } from './titles.ts'
import type { ChosenTitle } from './titles.ts'
import { buildWhen, compareWhen } from './when.ts'
import { compareText } from '../model/text-order.ts'

/** What ended this many days or more before the first article is told as background. */
const BACKGROUND_DAYS = 90

export interface BuiltEvents {
  /** The timeline's order: by day and part of day, then by importance; unknown days last. */
  readonly events: readonly StoryEvent[]
  readonly disagreements: readonly Disagreement[]
  /** For each event, in the same order, its tellings. */
  readonly tellings: readonly (readonly Telling[])[]
}

interface Context extends NearPairs {
  readonly articles: readonly Article[]
  readonly readings: readonly Reading[]
  readonly names: ReadonlyMap<string, Name>
  readonly decisions: ResolvedDecisions
  readonly tellings: readonly Telling[]
  readonly comparisons: Comparisons
  readonly joins: ReadonlyMap<number, string>
  readonly rarity: Rarity
}

interface Draft {
  readonly nearMisses: readonly NearMiss[]
  readonly tellings: readonly Telling[]
  readonly when: When
  readonly titleSpan: Span
  readonly titleLeadIn: number
  readonly title: string
  readonly origins: OriginsOfEvent
  readonly importance: number
}

/**
 * One event for each group, with an id that is its own in the story. An editor's title or date beats what is found.
 * A group without tellings throws.
 */
export function buildEvents(groups: readonly Group[], context: Context): BuiltEvents {
  const creditOf = createCreditFinder(context.articles, context.names)
  const nearMisses = findNearMisses(groups, context.tellings, context, context.comparisons)
  const told = groups.map(({ tellings }, position) => ({
    tellings,
    nearMisses: nearMisses[position] ?? [],
    origins: findOrigins(tellings, context.articles, creditOf),
  }))
  const most = told.reduce((highest, { origins }) => Math.max(highest, origins.tellers), 1)
  const isOwn = ownTellings(groups)
  const dayShare = measureDays(context.articles, context.readings)
  const titles = chooseTitles(
    groups.map(({ tellings }) => tellings),
    context.articles,
    context.readings,
  )
  const drafts = told
    .map(({ tellings, nearMisses, origins }, position): Draft => {
      const draft = draftEvent(tellings, tellings.filter(isOwn), titles[position], origins, context)
      const importance = measureImportance(tellings, origins.tellers, most, dayShare(draft.when))
      return { ...draft, nearMisses, importance }
    })
    .sort(compareDrafts)
  const nameAt = locateNames(context.names.values())
  const taken = new Map<string, number>()
  const disagreements: Disagreement[] = []
  const first = firstDay(context.articles)
  const ids = drafts.map((draft) => takeSlug(formatSlug(draft.title.slice(draft.titleLeadIn), 'event'), taken))
  const eventOf = new Map(
    drafts.flatMap(({ tellings }, position) => tellings.map(({ index }) => [index, ids[position]])),
  )
  const events = drafts.map((draft, position): StoryEvent => {
    const id = ids[position] ?? ''
    const differing = findDisagreements(id, draft.tellings, context.articles, nameAt)
    disagreements.push(...differing)
    return {
      id,
      title: draft.title,
      titleSpan: draft.titleSpan,
      titleLeadIn: draft.titleLeadIn,
      when: draft.when,
      accounts: buildAccounts(draft.tellings, draft.origins, context),
      saidOnce: chooseSaidOnce(draft.tellings, context.articles),
      origins: draft.origins.origins,
      leftOut: draft.nearMisses.map((miss) =>
        describeLeftOut(miss, draft.tellings, eventOf.get(miss.outsider.index) ?? null, context),
      ),
      names: namesOf(draft.tellings, context.names),
      disagreements: differing.map((disagreement) => disagreement.id),
      importance: draft.importance,
      background: isBackground(draft.when, first),
    }
  })
  return { events, disagreements, tellings: drafts.map((draft) => draft.tellings) }
}

/**
 * Whether a decision about a telling's sentence is meant for its event: a clause that only joined another event is not.
 */
function ownTellings(groups: readonly Group[]): (telling: Telling) => boolean {
  const led = new Set(groups.flatMap(({ tellings }) => tellings.filter(({ leads }) => leads).map(keyOf)))
  return (telling) => telling.leads || !led.has(keyOf(telling))
}

/** `own` are the tellings whose sentences an editor's decision about the event may name. */
function draftEvent(
  tellings: readonly Telling[],
  own: readonly Telling[],
  found: ChosenTitle | undefined,
  origins: OriginsOfEvent,
  context: Context,
): Omit<Draft, 'nearMisses' | 'importance'> {
  const { articles, decisions } = context
  const retitled = own.map((telling) => decisions.retitle.get(keyOf(telling))).find((span) => span !== undefined)
  const chosen = retitled === undefined ? found : { span: retitled, leadIn: 0 }
  if (chosen === undefined) throw new Error('An event without tellings has no title.')
  const titleSpan = chosen.span
  const source = articles.find((article) => article.id === titleSpan.article)
  return {
    tellings,
    when: redated(own, decisions) ?? buildWhen(tellings, articles),
    titleSpan,
    titleLeadIn: chosen.leadIn,
    title: source?.text.slice(titleSpan.start, titleSpan.end) ?? '',
    origins,
  }
}

function redated(tellings: readonly Telling[], decisions: ResolvedDecisions): When | null {
  const decision = tellings.map((telling) => decisions.redate.get(keyOf(telling))).find((found) => found !== undefined)
  if (decision === undefined) return null
  const { from, to, precision, why } = decision
  return {
    start: from,
    end: to,
    precision,
    part: null,
    stated: false,
    basis: 'editor',
    reason: `The editor’s date: ${why}`,
    evidence: null,
  }
}

/** Names of the accounts' clauses, those in most accounts first. */
function namesOf(tellings: readonly Telling[], names: ReadonlyMap<string, Name>): string[] {
  const counts = new Map<string, number>()
  for (const telling of tellings) {
    for (const feature of telling.whole ? telling.words : telling.clause) {
      const id = nameInFeature(feature)
      if (id !== null && names.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([id]) => id)
}

function compareDrafts(a: Draft, b: Draft): number {
  return (
    compareWhen(a.when, b.when) ||
    b.importance - a.importance ||
    (a.tellings[0]?.index ?? 0) - (b.tellings[0]?.index ?? 0)
  )
}

function firstDay(articles: readonly Article[]): CivilDate | null {
  return articles.reduce<CivilDate | null>(
    (first, { published }) => (first === null || published < first ? published : first),
    null,
  )
}

function isBackground(when: When, first: CivilDate | null): boolean {
  if (when.end === null) return true
  return first !== null && when.end <= addDays(first, -BACKGROUND_DAYS)
}
