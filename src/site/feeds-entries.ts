// A story comes in, what all three of its feeds say goes out: one entry an event, newest first, with its accounts as
// HTML.
import type { CivilDate } from '../model/civil-date.ts'
import type { Story, StoryEvent } from '../model/story.ts'
import { escapeHtml, stripControls } from './feeds-text.ts'
import { formatCount } from './format-count.ts'
import { formatWhen } from './format-when.ts'
import type { SiteAddress } from './site-address.ts'
import { indexStory, sentenceIndex, wordsAt } from './story-index.ts'
import { compareText } from '../model/text-order.ts'
import { isToTheDay } from '../model/precision.ts'

export interface FeedEntry {
  readonly id: string
  readonly address: string
  readonly title: string
  readonly html: string
  /** Midnight UTC of the first day of the event; null where no single day is known to begin it. */
  readonly happened: string | null
  /** Midnight UTC of the day of the latest article that tells it. */
  readonly updated: string
  /** Names in the event. */
  readonly tags: readonly string[]
}

export interface FeedContent {
  readonly id: string
  readonly address: string
  readonly title: string
  readonly description: string
  readonly language: string
  readonly updated: string
  readonly entries: readonly FeedEntry[]
}

/** Enough for a reader who comes once a week; the pages have the rest. */
const MOST_ENTRIES = 50

/** At most `MOST_ENTRIES` entries. `updated` is midnight UTC of the day of the latest article. */
export function buildFeedContent(story: Story, address: SiteAddress): FeedContent {
  const page = address.routes.story(story.id)
  const counts = `${formatCount(story.articles.length, 'article')}, ${formatCount(story.events.length, 'event')}`
  return {
    id: address.identify(page),
    address: address.absolute(page),
    title: stripControls(story.title),
    description: stripControls(story.introduction ?? counts),
    language: stripControls(story.language),
    updated: midnight(latestDay(story, new Set(story.articles.map((article) => article.id)))),
    entries: newestFirst(story.events)
      .slice(0, MOST_ENTRIES)
      .map((event) => buildEntry(story, event, address)),
  }
}

/** Latest `when` first, those of unknown day last; among equals the important first. */
export function newestFirst(events: readonly StoryEvent[]): StoryEvent[] {
  return [...events].sort(
    (a, b) =>
      compareText(b.when.start ?? '', a.when.start ?? '') ||
      compareText(b.when.end ?? '', a.when.end ?? '') ||
      b.importance - a.importance ||
      compareText(a.id, b.id),
  )
}

function buildEntry(story: Story, event: StoryEvent, address: SiteAddress): FeedEntry {
  const path = address.routes.event(story.id, event.id)
  const { names } = indexStory(story)
  const { start, precision } = event.when
  const ofDay = isToTheDay(precision)
  return {
    id: address.identify(path),
    address: address.absolute(path),
    title: stripControls(event.title),
    html: formatAccounts(story, event, address),
    happened: ofDay && start !== null ? midnight(start) : null,
    updated: midnight(latestDay(story, new Set(event.accounts.map((account) => account.article)))),
    tags: event.names.map((id) => stripControls(names.get(id)?.name ?? '')).filter((name) => name !== ''),
  }
}

function formatAccounts(story: Story, event: StoryEvent, address: SiteAddress): string {
  const index = indexStory(story)
  const articles = new Set(event.accounts.map((account) => account.article)).size
  const accounts = event.accounts.map((account) => {
    const sentence = sentenceIndex(index, account)
    const { routes } = address
    const path =
      sentence === null
        ? routes.article(story.id, account.article)
        : routes.sentence(story.id, account.article, sentence)
    const label = escapeHtml(index.labels.get(account.article)?.text ?? account.article)
    const words = escapeHtml(wordsAt(index, account))
    return `<blockquote><p>${words}</p></blockquote><p><a href="${escapeHtml(address.absolute(path))}">${label}</a></p>`
  })
  const when = escapeHtml(`${formatWhen(event.when)}. Told by ${formatCount(articles, 'article')}.`)
  return [`<p>${when}</p>`, ...accounts].join('')
}

function latestDay(story: Story, articles: ReadonlySet<string>): string {
  return story.articles.reduce<CivilDate | ''>((latest, { id, published }) => {
    return articles.has(id) && published > latest ? published : latest
  }, '')
}

/** A feed wants an instant; the day's own midnight in UTC is the same in every build. */
function midnight(day: string): string {
  return `${day}T00:00:00Z`
}
