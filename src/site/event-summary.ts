// An event in short, as every list of events shows it: title, time, who reports it, how many stand behind it, and its
// accounts.
import type { Disagreement, Story, StoryEvent, When } from '../model/story.ts'
import type { AccountView } from './account-view.ts'
import { viewAccounts } from './account-view.ts'
import { languageOf } from './article-label.ts'
import { formatCount } from './format-count.ts'
import { formatDatetime, formatShortWhen, formatWhen, formatWithin } from './format-when.ts'
import type { Routes } from './routes.ts'
import { viewSaidOnce } from './said-once-view.ts'
import type { SaidOnceView } from './said-once-view.ts'
import { indexStory } from './story-index.ts'

export interface WhenView {
  readonly label: string
  readonly short: string
  /** Under a heading that has the day: "Sunday, early hours", "Sunday", "November 2024". */
  readonly within: string
  readonly datetime: string | null
  readonly stated: boolean
  /** A day or a stretch of days is given that no article states. */
  readonly workedOut: boolean
  readonly reason: string
}

export interface SourceView {
  readonly article: string
  readonly label: string
  readonly isTitle: boolean
  /** Where the article tells it first. */
  readonly href: string
}

/** What links to an event need. */
export interface EventLink {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly language: string | null
  /** The title in two parts: sentences that only tell whom it speaks of, mostly none, and its clause. */
  readonly titleParts: { readonly leadIn: string; readonly clause: string }
  readonly when: WhenView
  /** Articles that tell it. */
  readonly told: string
  readonly contested: boolean
  /** "Sources differ", or "Its accounts differ" where one article contradicts itself; empty where nothing does. */
  readonly differ: string
}

export interface EventSummary extends EventLink {
  readonly sources: readonly SourceView[]
  /** The first of them, as many as a list names. */
  readonly named: readonly SourceView[]
  /** "and 24 more", empty where all are named. */
  readonly unnamed: string
  /** True where so many articles tell it that a list should set it larger. */
  readonly prominent: boolean
  /** "4 independent origins"; empty where one article alone tells it. */
  readonly origins: string
  /** What the sources differ on: "how many soldiers", ready for a list. */
  readonly differsOn: readonly string[]
  /** As many as the list shows; none where they are a step away. */
  readonly accounts: readonly AccountView[]
  /** The merged account; null where there is nothing to merge. */
  readonly saidOnce: SaidOnceView | null
  /** What opens the accounts in a list: "All 12 accounts in full". */
  readonly inFull: string
  /** Of all accounts, whether or not the list shows them. */
  readonly accountCount: number
  readonly names: readonly string[]
}

/** Articles that make an event prominent: with two, most days of a story of five articles would shout. */
const PROMINENT = 3
/** Sources that a list names: in a long story dozens can tell one event. */
const NAMED = 6

/** `language` is null for English, else that of the article whose words the title is. */
export const linkEvent = onceAnEvent(makeLink)

/**
 * With all accounts; a list that shows fewer takes them out itself. An event's own page, its day's and the story's all
 * show it.
 */
export const summariseEvent = onceAnEvent(makeSummary)

/** The same object at every call for one event of one story under one base. */
function onceAnEvent<View extends object>(
  make: (story: Story, event: StoryEvent, routes: Routes) => View,
): (story: Story, event: StoryEvent, routes: Routes) => View {
  const made = new WeakMap<StoryEvent, { story: Story; base: string; view: View }>()
  return (story, event, routes) => {
    const known = made.get(event)
    if (known?.story === story && known.base === routes.base) return known.view
    const view = make(story, event, routes)
    made.set(event, { story, base: routes.base, view })
    return view
  }
}

function makeLink(story: Story, event: StoryEvent, routes: Routes): EventLink {
  const articles = new Set(event.accounts.map((account) => account.article))
  const conflicts = conflictsOf(story, event)
  return {
    id: event.id,
    href: routes.event(story.id, event.id),
    title: event.title,
    language: languageOf(indexStory(story).articles.get(event.titleSpan.article)?.language),
    titleParts: {
      leadIn: event.title.slice(0, event.titleLeadIn).trim(),
      clause: event.title.slice(event.titleLeadIn),
    },
    when: viewWhen(event.when),
    told: formatCount(articles.size, 'article'),
    contested: conflicts.length > 0,
    differ: conflicts.length === 0 ? '' : articles.size > 1 ? 'Sources differ' : 'Its accounts differ',
  }
}

function makeSummary(story: Story, event: StoryEvent, routes: Routes): EventSummary {
  const index = indexStory(story)
  const accounts = viewAccounts(story, event, routes)
  const sources = new Map<string, SourceView>()
  for (const { article, label, href } of accounts) {
    const isTitle = index.labels.get(article)?.isTitle ?? false
    if (!sources.has(article)) sources.set(article, { article, label, isTitle, href })
  }
  const saidOnce = viewSaidOnce(story, event, routes)
  return {
    ...linkEvent(story, event, routes),
    sources: [...sources.values()],
    named: [...sources.values()].slice(0, NAMED),
    unnamed: sources.size > NAMED ? `and ${sources.size - NAMED} more` : '',
    prominent: sources.size >= PROMINENT,
    origins: sources.size < 2 ? '' : formatCount(event.origins.length, 'independent origin'),
    differsOn: [...new Set(conflictsOf(story, event).map(({ what }) => what))],
    accounts,
    saidOnce,
    inFull: labelInFull(accounts.length, saidOnce !== null),
    accountCount: accounts.length,
    names: event.names,
  }
}

function labelInFull(accounts: number, merged: boolean): string {
  if (accounts === 1) return 'The account in full'
  if (accounts === 2) return `${merged ? 'Said once, and both' : 'Both'} accounts in full`
  return `${merged ? 'Said once, and all' : 'All'} ${formatCount(accounts, 'account')} in full`
}

/** What cannot all be true; what later reports replaced, or one did not know, contests nothing. */
export function conflictsOf(story: Story, event: StoryEvent): Disagreement[] {
  const { disagreements } = indexStory(story)
  return event.disagreements.flatMap((id) => disagreements.get(id) ?? []).filter(({ kind }) => kind === 'conflict')
}

function viewWhen(when: When): WhenView {
  return {
    label: formatWhen(when),
    short: formatShortWhen(when),
    within: formatWithin(when),
    datetime: formatDatetime(when),
    stated: when.stated,
    workedOut: when.start !== null && !when.stated,
    reason: when.reason,
  }
}
