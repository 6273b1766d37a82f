// Whether the events of the gold are in the story at all, and have their day. Gold, items and story in, shares and
// mistakes out.
import type { Story, StoryEvent } from '../../src/model/story.ts'
import type { Gold } from './gold-schema.ts'
import type { Item } from './merge-items.ts'
import { ratio } from './merge-score.ts'

export interface WhenScore {
  /** Gold events whose counterpart lies inside the gold's days, of those that have a counterpart and a known day. */
  readonly accuracy: number
  /** Gold events of which the story has a counterpart, of all. */
  readonly found: number
  /** Ids of those that have none: no sentence that tells them is in any event. */
  readonly missing: readonly string[]
  readonly mistakes: readonly string[]
}

/** The counterpart is the event with most of the sentences that tell it; among equals, one that is right will do. */
export function scoreWhens(gold: Gold, items: readonly Item[], story: Story): WhenScore {
  const mistakes: string[] = []
  const missing: string[] = []
  let dated = 0
  for (const event of gold.events) {
    const counterparts = findCounterparts(
      items.filter((item) => item.gold.has(event.id)),
      story,
    )
    if (counterparts.length === 0) missing.push(event.id)
    if (counterparts.length === 0 || event.when.start === null) continue
    dated++
    if (counterparts.some((one) => isInside(one, event.when))) continue
    const found = counterparts.map((one) => `${one.when.start ?? '?'} to ${one.when.end ?? '?'} ("${one.title}")`)
    const expected = `${event.when.start} to ${event.when.end ?? event.when.start}`
    mistakes.push(`${event.id}: expected within ${expected}, found ${found.join('; ')}`)
  }
  return {
    accuracy: ratio(dated - mistakes.length, dated),
    found: ratio(gold.events.length - missing.length, gold.events.length),
    missing,
    mistakes,
  }
}

function findCounterparts(told: readonly Item[], story: Story): StoryEvent[] {
  const count = (event: StoryEvent): number => told.filter((item) => item.predicted.has(event.id)).length
  const most = Math.max(0, ...story.events.map(count))
  return most === 0 ? [] : story.events.filter((event) => count(event) === most)
}

function isInside(event: StoryEvent, when: Gold['events'][number]['when']): boolean {
  const { start, end } = event.when
  return (
    start !== null && end !== null && when.start !== null && when.end !== null && start >= when.start && end <= when.end
  )
}
