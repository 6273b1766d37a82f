// Events of a story in, days with their events as lists show them out; and for a long story a page for each day.
import type { Story, StoryEvent } from '../model/story.ts'
import { partDay } from './day-parts.ts'
import type { DayPart } from './day-parts.ts'
import { groupEvents } from './event-groups.ts'
import type { EventGroup } from './event-groups.ts'
import { summariseEvent } from './event-summary.ts'
import type { EventSummary } from './event-summary.ts'
import { formatCount } from './format-count.ts'
import { isLong } from './long-story.ts'
import type { Routes } from './routes.ts'

/** Accounts of one event that a day's page holds: in a story of hundreds of articles dozens tell the same. */
const ACCOUNTS_LISTED = 12

export interface DayView extends Omit<EventGroup, 'events'> {
  readonly events: readonly EventSummary[]
  /** The same events under parts of the day; empty where there is no more than one. */
  readonly parts: readonly PartView[]
  /** All events of the day, whether or not they are here. */
  readonly count: number
  /** "All 57 events of this day", where only its main events are here. */
  readonly more: { readonly href: string; readonly label: string } | null
}

export interface PartView extends Omit<DayPart, 'events'> {
  readonly events: readonly EventSummary[]
}

export interface DayStep {
  readonly title: string
  readonly href: string
}

/** One day of a long story. */
export interface DayPageView extends DayView {
  /** "Sunday 8 December 2024" */
  readonly title: string
  /** "57 events" */
  readonly counted: string
  readonly previous: DayStep | null
  readonly next: DayStep | null
}

/** All events with all accounts. `prefix` keeps anchors apart where a page has two lists. */
export function viewDays(story: Story, events: readonly StoryEvent[], prefix: string, routes: Routes): DayView[] {
  return groupEvents(events, prefix).map((group) => viewDay(story, group, routes))
}

/** The days of main events with these alone, and without their accounts, which are a step away. */
export function viewMainDays(story: Story, main: ReadonlySet<string>, routes: Routes): DayView[] {
  return groupEvents(story.events, 'day-').flatMap((group) => {
    const events = group.events.filter(({ id }) => main.has(id))
    if (events.length === 0) return []
    const day = viewDay(story, { ...group, events }, routes)
    const count = group.events.length
    const label = `All ${formatCount(count, 'event')} of this day`
    const more = count === events.length ? null : { href: routes.day(story.id, group.key), label }
    return { ...keepAccounts(day, 0), count, more }
  })
}

/** A page for each day, month, year or stretch of days that has events; none for a story that one page holds. */
export function viewDayPages(story: Story, routes: Routes): DayPageView[] {
  if (!isLong(story)) return []
  const groups = groupEvents(story.events, 'day-')
  const step = (group: EventGroup | undefined): DayStep | null =>
    group === undefined ? null : { title: titleOf(group), href: routes.day(story.id, group.key) }
  return groups.map((group, index) => ({
    ...keepAccounts(viewDay(story, group, routes), ACCOUNTS_LISTED),
    title: titleOf(group),
    counted: formatCount(group.events.length, 'event'),
    previous: step(groups[index - 1]),
    next: step(groups[index + 1]),
  }))
}

function titleOf({ weekday, label }: EventGroup): string {
  return weekday === '' ? label : `${weekday} ${label}`
}

function viewDay(story: Story, group: EventGroup, routes: Routes): DayView {
  const summaries = new Map(group.events.map((event) => [event.id, summariseEvent(story, event, routes)]))
  const parts = partDay(group.anchor, group.events).map((part) => ({
    ...part,
    events: part.events.flatMap(({ id }) => summaries.get(id) ?? []),
  }))
  return { ...group, events: [...summaries.values()], parts, count: group.events.length, more: null }
}

/** Keeps the first accounts of each event, for a list that leaves the others to the event's page. */
function keepAccounts(day: DayView, count: number): DayView {
  const keep = (event: EventSummary): EventSummary =>
    event.accounts.length <= count
      ? event
      : {
          ...event,
          accounts: event.accounts.slice(0, count),
          inFull: `${event.saidOnce === null ? 'The' : 'Said once, and the'} first ${count} of ${event.accountCount} accounts in full`,
        }
  return {
    ...day,
    events: day.events.map(keep),
    parts: day.parts.map((part) => ({ ...part, events: part.events.map(keep) })),
  }
}
