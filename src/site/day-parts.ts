// The events of one day in order come in, the same under parts of the day go out. A day whose events are of one part
// has no parts.
import type { StoryEvent } from '../model/story.ts'
import { formatPart } from './format-when.ts'

export interface DayPart {
  /** The heading's id on its page. */
  readonly anchor: string
  /** "Early hours"; for the events of which no article tells it "Time of day not told". */
  readonly label: string
  readonly events: readonly StoryEvent[]
}

const UNTOLD = 'Time of day not told'

/** In order of first appearance, the part that is not told last. `anchor` is the day's own. */
export function partDay(anchor: string, events: readonly StoryEvent[]): DayPart[] {
  const parts = new Map<string, StoryEvent[]>()
  for (const event of events) {
    const key = event.when.part ?? ''
    const part = parts.get(key)
    if (part === undefined) parts.set(key, [event])
    else part.push(event)
  }
  if (parts.size < 2) return []
  const untold = parts.get('')
  const told = [...parts].filter(([key]) => key !== '')
  return [
    ...told.map(([key, members]) => ({ anchor: `${anchor}-${key}`, label: labelOf(members), events: members })),
    ...(untold === undefined ? [] : [{ anchor: `${anchor}-untold`, label: UNTOLD, events: untold }]),
  ]
}

function labelOf([first]: readonly StoryEvent[]): string {
  return first === undefined || first.when.part === null ? UNTOLD : formatPart(first.when.part)
}
