// A story in, the few events that open it out: on the days that its articles point to most, what they say most of each.
import type { CivilDate } from '../../model/civil-date.ts'
import type { Story, StoryEvent } from '../../model/story.ts'
import { isToTheDay } from '../../model/precision.ts'
import { rankDays, weighDays } from './main-days.ts'
import { createDayChooser } from './main-sentences.ts'
import { stemsIn } from '../tellings/stems.ts'
import { findToldDays } from './told-days.ts'

/**
 * Added to an event's importance before its title's nearness to the day is multiplied by it: what nobody else tells can
 * still be chosen.
 */
const LEAST_WEIGHT = 0.5

/**
 * Ids. At most `perDay` events on each of at most `days` days; none of the background, and none that is of more than a
 * day.
 */
export function chooseMainEvents(story: Story, days: number, perDay: number): ReadonlySet<string> {
  const told = story.articles.flatMap((article, index) => {
    const reading = story.readings[index]
    return reading === undefined ? [] : [findToldDays(article, reading)]
  })
  const ofDay = groupByDay(story.events)
  const chooser = createDayChooser(told)
  const texts = new Map(story.articles.map(({ id, text }) => [id, text]))
  const main = rankDays(weighDays(told))
    .filter((day) => ofDay.has(day))
    .slice(0, days)
  return new Set(
    main.flatMap((day) => {
      const candidates = (ofDay.get(day) ?? []).map((event) => ({
        id: event.id,
        stems: stemsIn(texts.get(event.titleSpan.article) ?? '', event.titleSpan),
        weight: LEAST_WEIGHT + event.importance,
      }))
      return chooser.among(day, candidates, perDay).map(({ id }) => id)
    }),
  )
}

function groupByDay(events: readonly StoryEvent[]): Map<CivilDate, StoryEvent[]> {
  const ofDay = new Map<CivilDate, StoryEvent[]>()
  for (const event of events) {
    const { start, end, precision } = event.when
    const single = start === end && isToTheDay(precision)
    if (start === null || !single || event.background) continue
    const known = ofDay.get(start)
    if (known === undefined) ofDay.set(start, [event])
    else known.push(event)
  }
  return ofDay
}
