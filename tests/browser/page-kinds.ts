// One address for every kind of page of a served site, chosen from its timeline: the fullest of each kind.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { timelineSchema } from '../../src/site/timeline-schema.ts'
import type { Timeline } from '../../src/site/timeline-schema.ts'
import type { ServedSite } from './build-sites.ts'

/** What `scripts/generate.ts` names its first story. */
export const LONG_STORY = 'story-001'

export async function readTimeline(site: ServedSite, story: string): Promise<Timeline> {
  return timelineSchema.parse(JSON.parse(await readFile(join(site.folder, story, 'timeline.json'), 'utf8')))
}

/** The day of the generated long story that most events are of: its page's path, without the slash at the end. */
export async function fullestDay(site: ServedSite): Promise<string> {
  const { events } = await readTimeline(site, LONG_STORY)
  const counts = new Map<string, number>()
  for (const { when } of events) {
    if (when.start !== null && when.start === when.end) counts.set(when.start, (counts.get(when.start) ?? 0) + 1)
  }
  const [day = ''] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? []
  return `${LONG_STORY}/days/${day}`
}

/** Kind of page to its path below the site's address. */
export async function pageKinds(site: ServedSite, story: string): Promise<Map<string, string>> {
  const { articles, events, names } = await readTimeline(site, story)
  const most = <T>(list: readonly T[], size: (item: T) => number): T | undefined =>
    [...list].sort((a, b) => size(b) - size(a))[0]
  const kinds = new Map([
    ['front', ''],
    ['story', `${story}/`],
    ['names', `${story}/names/`],
    ['quotations', `${story}/quotations/`],
    ['coverage', `${story}/coverage/`],
    ['method', `${story}/method/`],
    ['missing', 'no/such/page/'],
  ])
  const event = most(events, ({ accounts }) => accounts.length)
  const contested = most(events, ({ disagreements }) => disagreements.length)
  const undated = events.find(({ when }) => when.start === null)
  const article = most(
    articles,
    ({ id }) => events.filter((each) => each.accounts.some((a) => a.article === id)).length,
  )
  const name = most(names, ({ mentions }) => mentions.length)
  if (event !== undefined) kinds.set('event', `${story}/events/${event.id}/`)
  if (contested !== undefined && contested.disagreements.length > 0) {
    kinds.set('contested event', `${story}/events/${contested.id}/`)
  }
  if (undated !== undefined) kinds.set('undated event', `${story}/events/${undated.id}/`)
  if (article !== undefined) kinds.set('article', `${story}/articles/${article.id}/`)
  if (name !== undefined) kinds.set('name', `${story}/names/${name.id}/`)
  return kinds
}
