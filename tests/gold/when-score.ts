// Whether the events of the gold have their day in the story. Gold, items and story in, share and mistakes out.
import type { Story, StoryEvent } from '../../src/model/story.ts'
import type { Gold } from './gold-schema.ts'
import type { Item } from './merge-items.ts'
import { ratio } from './merge-score.ts'

export interface WhenScore {
  /** Gold events of known day whose counterpart lies inside the gold's days. */
  readonly accuracy: number
  readonly gold: number
  readonly mistakes: readonly string[]
}

/** The counterpart is the event with most of the sentences that tell it; among equals, one that is right will do. */
export function scoreWhens(gold: Gold, items: readonly Item[], story: Story): WhenScore {
  const mistakes: string[] = []
  const dated = gold.events.filter((event) => event.when.start !== null && event.when.end !== null)
  for (const event of dated) {
    const counterparts = findCounterparts(
      items.filter((item) => item.gold.has(event.id)),
      story,
    )
    if (counterparts.some((one) => isInside(one, event.when))) continue
    const found = counterparts.map((one) => `${one.when.start ?? '?'} to ${one.when.end ?? '?'} ("${one.title}")`)
    mistakes.push(
      `${event.id}: expected within ${event.when.start} to ${event.when.end}, found ${found.join('; ') || 'no event'}`,
    )
  }
  return { accuracy: ratio(dated.length - mistakes.length, dated.length), gold: dated.length, mistakes }
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
