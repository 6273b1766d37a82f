// Events in order come in, groups of one day (or month, year, stretch of days) each go out, with what their headings
// say.
import type { StoryEvent, When } from '../model/story.ts'
import { partsOf } from '../model/civil-date.ts'
import { UNKNOWN_DAY, formatDatetime, formatDays, formatWeekday } from './format-when.ts'

export interface EventGroup {
  /**
   * `2024-12-08`, `2024-11`, `2011`, `2024-11-27-to-2024-11-30`, `unknown`: unique in a story, and fit for an address.
   */
  readonly key: string
  /** The heading's id on its page. */
  readonly anchor: string
  /** "8 December 2024" */
  readonly label: string
  /** "Sunday", empty where it is no single day. */
  readonly weekday: string
  readonly datetime: string | null
  /** The year, which a list of days need not say again while it stays the same; empty where unknown. */
  readonly year: string
  /** "8 December": the label without its year, where one year holds it and it says more than the year. */
  readonly shortLabel: string
  readonly events: readonly StoryEvent[]
}

/** In order of first appearance, the unknown day last. `prefix` keeps anchors apart where a page has two lists. */
export function groupEvents(events: readonly StoryEvent[], prefix: string): EventGroup[] {
  const groups = new Map<string, StoryEvent[]>()
  for (const event of events) {
    const key = keyOf(event.when)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [event])
    else group.push(event)
  }
  const all = [...groups].map(([key, members]) => describeGroup(key, `${prefix}${key}`, members))
  return [...all.filter((group) => group.year !== ''), ...all.filter((group) => group.year === '')]
}

function describeGroup(key: string, anchor: string, events: readonly StoryEvent[]): EventGroup {
  const when = events[0]?.when
  if (when === undefined || when.start === null || when.end === null || when.precision === 'unknown') {
    return { key, anchor, label: UNKNOWN_DAY, weekday: '', datetime: null, year: '', shortLabel: UNKNOWN_DAY, events }
  }
  const label = formatDays(when)
  const year = String(partsOf(when.start).year)
  const short = label.endsWith(` ${year}`) && partsOf(when.end).year === Number(year) ? label.slice(0, -5) : label
  return {
    key,
    anchor,
    label,
    weekday: when.start === when.end ? formatWeekday(when.start) : '',
    datetime: formatDatetime(when),
    year,
    shortLabel: short,
    events,
  }
}

function keyOf({ start, end, precision }: When): string {
  if (start === null || end === null || precision === 'unknown') return 'unknown'
  if (precision === 'year') return range(start.slice(0, 4), end.slice(0, 4))
  if (precision === 'month') return range(start.slice(0, 7), end.slice(0, 7))
  return range(start, end)
}

function range(start: string, end: string): string {
  return start === end ? start : `${start}-to-${end}`
}
