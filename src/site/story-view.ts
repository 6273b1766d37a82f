// A story comes in, what its own page shows goes out: what it is made of, background and days with their events, and ways on.
import type { Story, StoryEvent } from '../model/story.ts'
import { linkArticle } from './article-link.ts'
import type { ArticleLink } from './article-link.ts'
import { partDay } from './day-parts.ts'
import type { DayPart } from './day-parts.ts'
import { groupEvents } from './event-groups.ts'
import type { EventGroup } from './event-groups.ts'
import { linkEvent, summariseEvent } from './event-summary.ts'
import type { EventLink, EventSummary } from './event-summary.ts'
import { formatCount } from './format-count.ts'
import { formatShortWhen } from './format-when.ts'
import type { Routes } from './routes.ts'
import { indexStory } from './story-index.ts'
import { compareText } from '../model/text-order.ts'

export interface DayView extends Omit<EventGroup, 'events'> {
  readonly events: readonly EventSummary[]
  /** The same events under parts of the day; empty where there is no more than one. */
  readonly parts: readonly PartView[]
}

export interface PartView extends Omit<DayPart, 'events'> {
  readonly events: readonly EventSummary[]
}

export interface Choice {
  readonly value: string
  readonly label: string
}

export interface MadeOf {
  readonly href: string
  readonly count: string
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
  readonly articles: readonly ArticleLink[]
  readonly contested: readonly EventLink[]
  readonly sourceChoices: readonly Choice[]
  readonly nameChoices: readonly Choice[]
}

/** Names offered as filters: more than a screen of them is no help. */
const NAME_CHOICES = 24

export function viewStory(story: Story, routes: Routes): StoryView {
  const page = routes.story(story.id)
  const background = story.events.filter((event) => event.background)
  const contested = story.events.filter((event) => event.disagreements.length > 0)
  const days = (events: readonly StoryEvent[], prefix: string): DayView[] =>
    groupEvents(events, prefix).map((group) => {
      const summaries = new Map(group.events.map((event) => [event.id, summariseEvent(story, event, routes)]))
      const parts = partDay(group.anchor, group.events).map((part) => ({
        ...part,
        events: part.events.flatMap(({ id }) => summaries.get(id) ?? []),
      }))
      return { ...group, events: [...summaries.values()], parts }
    })
  return {
    id: story.id,
    title: story.title,
    introduction: story.introduction,
    madeOf: [
      { href: `${page}#articles`, count: formatCount(story.articles.length, 'article') },
      { href: `${page}#timeline`, count: formatCount(story.events.length, 'event') },
      ...(contested.length === 0 ? [] : [{ href: `${page}#contested`, count: `${contested.length} contested` }]),
    ],
    backgroundCount: countBackground(background),
    background: days(background, 'before-'),
    days: days(
      story.events.filter((event) => !event.background),
      'day-',
    ),
    articles: story.articles.map((article) => linkArticle(story, article, routes)),
    contested: contested.map((event) => linkEvent(story, event, routes)),
    sourceChoices: chooseSources(story),
    nameChoices: chooseNames(story),
  }
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

function chooseNames(story: Story): Choice[] {
  const { eventsOfName } = indexStory(story)
  return story.names
    .map((name) => ({ name, uses: eventsOfName.get(name.id)?.length ?? 0 }))
    .filter(({ uses }) => uses > 1)
    .sort((a, b) => b.uses - a.uses || compareText(a.name.name, b.name.name))
    .slice(0, NAME_CHOICES)
    .map(({ name, uses }) => ({ value: name.id, label: `${name.name} (${uses})` }))
}
