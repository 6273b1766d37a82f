// A long story in, the list of all its days out: under their months, each with how many events it has and where they
// are.
import { partsOf } from '../model/civil-date.ts'
import { monthName } from '../model/date-text.ts'
import type { Story } from '../model/story.ts'
import { groupEvents } from './event-groups.ts'
import type { EventGroup } from './event-groups.ts'
import type { Routes } from './routes.ts'

export interface IndexedDay {
  readonly href: string
  /** "8" under its month, else the whole: "27 to 30 November". */
  readonly label: string
  /** What completes the label where it is read on its own: " December 2024"; empty where nothing is missing. */
  readonly rest: string
  readonly count: number
}

export interface DayIndexRow {
  /** "December 2024", "Background" */
  readonly label: string
  readonly days: readonly IndexedDay[]
}

const BACKGROUND = 'Background'
const UNKNOWN = 'No month'

/** In order of time, the background last: in a long story it can be of more days than all the rest. */
export function viewDayIndex(story: Story, routes: Routes): DayIndexRow[] {
  const rows = new Map<string, IndexedDay[]>()
  for (const group of groupEvents(story.events, '')) {
    const row = rowOf(group)
    const days = rows.get(row)
    const day = indexDay(group, row, routes.day(story.id, group.key))
    if (days === undefined) rows.set(row, [day])
    else days.push(day)
  }
  const all = Array.from(rows, ([label, days]) => ({ label, days }))
  return [...all.filter(({ label }) => label !== BACKGROUND), ...all.filter(({ label }) => label === BACKGROUND)]
}

function rowOf({ events }: EventGroup): string {
  const [first] = events
  if (first === undefined || first.background) return BACKGROUND
  const { start } = first.when
  if (start === null) return UNKNOWN
  const { year, month } = partsOf(start)
  return `${monthName(month)} ${year}`
}

function indexDay({ label, weekday, events }: EventGroup, row: string, href: string): IndexedDay {
  const isOfRow = weekday !== '' && label.endsWith(` ${row}`)
  const short = isOfRow ? label.slice(0, -row.length - 1) : label
  return { href, label: short, rest: label.slice(short.length), count: events.length }
}
