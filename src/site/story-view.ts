// A story comes in, what its own page shows goes out: what it is made of, background and days with their events, and
// ways on.
import type { Story, StoryEvent } from '../model/story.ts'
import { linkArticle } from './article-link.ts'
import type { ArticleLink } from './article-link.ts'
import { viewDayIndex } from './day-index.ts'
import type { DayIndexRow } from './day-index.ts'
import { viewDays, viewMainDays } from './day-view.ts'
import type { DayView } from './day-view.ts'
import { conflictsOf, linkEvent } from './event-summary.ts'
import type { EventLink } from './event-summary.ts'
import { formatCount } from './format-count.ts'
import { formatShortWhen } from './format-when.ts'
import { findMainEvents } from './long-story.ts'
import type { Routes } from './routes.ts'
import { indexStory } from './story-index.ts'
import { compareText } from '../model/text-order.ts'

export interface Choice {
  readonly value: string
  readonly label: string
}

export interface MadeOf {
  readonly href: string
  readonly count: string
}

export interface LongStoryView {
  /** "58 of 1,910 events: …" */
  readonly note: string
  /** All days, by month. */
  readonly index: readonly DayIndexRow[]
  readonly articles: { readonly href: string; readonly label: string }
}

export interface StoryView {
  readonly id: string
  readonly title: string
  readonly introduction: string | null
  readonly madeOf: readonly MadeOf[]
  /** "12 events from 1971 to 2020", empty where there is no background. */
  readonly backgroundCount: string
  readonly background: readonly DayView[]
  readonly days: readonly DayView[]
  /** Of a long story, whose page shows its main events alone; null where it shows all. */
  readonly long: LongStoryView | null
  /** Empty where they have a page of their own. */
  readonly articles: readonly ArticleLink[]
  readonly contested: readonly EventLink[]
  /** "The 12 that matter most of 87", empty where all are here. */
  readonly contestedNote: string
  /** How many of the events on the page are contested. */
  readonly contestedHere: number
  readonly sourceChoices: readonly Choice[]
  readonly nameChoices: readonly Choice[]
}

/** Names offered as filters: more than a screen of them is no help. */
const NAME_CHOICES = 24
/** Contested events that a long story's page lists. */
const CONTESTED = 20

/** `days` of a long story are those of its main events, and its `background` is empty. */
export function viewStory(story: Story, routes: Routes): StoryView {
  const page = routes.story(story.id)
  const main = findMainEvents(story)
  const isLong = main !== null
  const background = isLong ? [] : story.events.filter((event) => event.background)
  const rest = story.events.filter((event) => !event.background)
  const contested = story.events.filter((event) => conflictsOf(story, event).length > 0)
  const here = isLong ? story.events.filter(({ id }) => main.has(id)) : story.events
  const shown = isLong ? mostImportant(contested, CONTESTED) : contested
  const articles = formatCount(story.articles.length, 'article')
  return {
    id: story.id,
    title: story.title,
    introduction: story.introduction,
    madeOf: [
      { href: isLong ? routes.articles(story.id) : `${page}#articles`, count: articles },
      { href: `${page}#timeline`, count: formatCount(story.events.length, 'event') },
      ...(contested.length === 0 ? [] : [{ href: `${page}#contested`, count: `${contested.length} contested` }]),
    ],
    backgroundCount: countBackground(background),
    background: viewDays(story, background, 'before-', routes),
    days: isLong ? viewMainDays(story, main, routes) : viewDays(story, rest, 'day-', routes),
    long: isLong ? viewLong(story, main, routes) : null,
    articles: isLong ? [] : story.articles.map((article) => linkArticle(story, article, routes)),
    contested: shown.map((event) => linkEvent(story, event, routes)),
    contestedNote: shown.length === contested.length ? '' : noteContested(shown.length, contested.length),
    sourceChoices: isLong ? [] : chooseSources(story),
    contestedHere: here.filter((event) => conflictsOf(story, event).length > 0).length,
    nameChoices: chooseNames(story, here),
  }
}

function viewLong(story: Story, main: ReadonlySet<string>, routes: Routes): LongStoryView {
  const all = formatCount(story.events.length, 'event')
  return {
    note: `${main.size} of ${all}: the days that most articles speak of, and what they say most of each.`,
    index: viewDayIndex(story, routes),
    articles: { href: routes.articles(story.id), label: `All ${formatCount(story.articles.length, 'article')}` },
  }
}

/** In their own order. */
function mostImportant(events: readonly StoryEvent[], count: number): StoryEvent[] {
  const chosen = new Set(events.toSorted((a, b) => b.importance - a.importance).slice(0, count))
  return events.filter((event) => chosen.has(event))
}

function noteContested(shown: number, all: number): string {
  return `The ${shown} that matter most of ${all}; the others are marked on their days.`
}

function countBackground(events: readonly StoryEvent[]): string {
  if (events.length === 0) return ''
  const dated = events.filter((event) => event.when.start !== null)
  const first = dated[0]
  const last = dated[dated.length - 1]
  const count = formatCount(events.length, 'event')
  if (first === undefined || last === undefined) return count
  const from = formatShortWhen(first.when)
  const to = formatShortWhen(last.when)
  return from === to ? `${count}, ${from}` : `${count}, ${from} to ${to}`
}

function chooseSources(story: Story): Choice[] {
  const { labels } = indexStory(story)
  if (story.articles.length < 2) return []
  return story.articles.map((article) => ({ value: article.id, label: labels.get(article.id)?.text ?? article.id }))
}

/** Names of several of the events that the page has. */
function chooseNames(story: Story, here: readonly StoryEvent[]): Choice[] {
  const uses = new Map<string, number>()
  for (const id of here.flatMap(({ names }) => names)) uses.set(id, (uses.get(id) ?? 0) + 1)
  return story.names
    .map((name) => ({ name, uses: uses.get(name.id) ?? 0 }))
    .filter((choice) => choice.uses > 1)
    .sort((a, b) => b.uses - a.uses || compareText(a.name.name, b.name.name))
    .slice(0, NAME_CHOICES)
    .map((choice) => ({ value: choice.name.id, label: `${choice.name.name} (${choice.uses})` }))
}
