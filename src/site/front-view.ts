// All stories come in, the front page goes out: each story with its latest events, in the order in which the stories
// come.
import type { Story } from '../model/story.ts'
import { linkEvent } from './event-summary.ts'
import type { EventLink } from './event-summary.ts'
import { formatCount } from './format-count.ts'
import { formatDay } from '../model/date-text.ts'
import type { Routes } from './routes.ts'

export interface FrontStory {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly introduction: string | null
  /** "5 articles" */
  readonly articles: string
  readonly events: string
  /** "Latest article 9 December 2024", empty where the story has none. */
  readonly latestArticle: string
  readonly latest: readonly EventLink[]
}

/** Events shown for each story: what fits beside its title. */
const LATEST = 4

/** A story's latest events are newest first, without background and what has no day. */
export function viewFront(stories: readonly Story[], routes: Routes): FrontStory[] {
  return stories.map((story) => {
    const dated = story.events.filter((event) => !event.background && event.when.start !== null)
    const last = story.articles[story.articles.length - 1]
    return {
      id: story.id,
      href: routes.story(story.id),
      title: story.title,
      introduction: story.introduction,
      articles: formatCount(story.articles.length, 'article'),
      events: formatCount(story.events.length, 'event'),
      latestArticle: last === undefined ? '' : `Latest article ${formatDay(last.published)}`,
      latest: dated
        .slice(-LATEST)
        .reverse()
        .map((event) => linkEvent(story, event, routes)),
    }
  })
}
