// What a page says of itself in its head, crumbs and section links; one function for each kind of page.
import type { Article } from '../model/article.ts'
import type { Name, Story, StoryEvent } from '../model/story.ts'
import { formatCount, shorten } from './format-count.ts'
import { formatDay } from '../model/date-text.ts'
import { formatWhen } from './format-when.ts'
import type { Routes } from './routes.ts'
import { indexStory } from './story-index.ts'

export interface Link {
  readonly label: string
  readonly href: string
}

/** The story that a page belongs to, with its pages. */
export interface Section {
  readonly title: string
  readonly href: string
  readonly pages: readonly Link[]
  /** The page of `pages` that this one is or lies under, null where none. */
  readonly current: string | null
}

export interface FeedLink {
  readonly type: string
  /** "JSON Feed" */
  readonly kind: string
  readonly title: string
  readonly href: string
}

export interface PageHead {
  /** For the browser's tab. */
  readonly title: string
  readonly shareTitle: string
  readonly description: string
  /** Canonical path; null where the page has no address of its own. */
  readonly path: string | null
  readonly kind: 'website' | 'article'
  readonly image: { readonly href: string; readonly alt: string } | null
  readonly feeds: readonly FeedLink[]
  readonly crumbs: readonly Link[]
  readonly section: Section | null
}

/** Characters that search engines and cards show of a description. */
const DESCRIPTION = 180
const TITLE = 70

const FEEDS = [
  { type: 'application/rss+xml', kind: 'RSS', file: 'feed.xml' },
  { type: 'application/atom+xml', kind: 'Atom', file: 'atom.xml' },
  { type: 'application/feed+json', kind: 'JSON Feed', file: 'feed.json' },
] as const

/** Belongs to no story: without image, feeds and crumbs. */
export function headOfFront(routes: Routes): PageHead {
  return {
    title: 'Synoptic: stories told by several sources',
    shareTitle: 'Synoptic',
    description: 'Several articles on one story, merged into one timeline. Every line is words of an article.',
    path: routes.home(),
    kind: 'website',
    image: null,
    feeds: [],
    crumbs: [],
    section: null,
  }
}

/** Is shown at any address that leads nowhere, so that it has no path of its own. */
export function headOfMissing(): PageHead {
  return {
    title: 'Page not found · Synoptic',
    shareTitle: 'Page not found',
    description: 'There is no page at this address.',
    path: null,
    kind: 'website',
    image: null,
    feeds: [],
    crumbs: [],
    section: null,
  }
}

/** Described by the introduction, or by counts where it has none. */
export function headOfStory(story: Story, routes: Routes): PageHead {
  const made = `${formatCount(story.articles.length, 'article')} merged into one timeline of ${formatCount(story.events.length, 'event')}.`
  const href = routes.story(story.id)
  return {
    ...base(story, routes, story.title, shorten(story.introduction ?? made, DESCRIPTION), href),
    title: `${story.title} · Synoptic`,
    crumbs: [],
    section: sectionOf(story, routes, href),
  }
}

/** Described by its time and sources. The crumb is the title's clause without the sentences before it. */
export function headOfEvent(story: Story, event: StoryEvent, routes: Routes): PageHead {
  const { labels } = indexStory(story)
  const sources = [...new Set(event.accounts.map(({ article }) => labels.get(article)?.text ?? article))]
  const description = shorten(`${formatWhen(event.when)}. Told by ${sources.join(', ')}.`, DESCRIPTION)
  const head = base(story, routes, event.title, description, routes.event(story.id, event.id))
  return {
    ...head,
    crumbs: crumbs(story, routes, { label: shorten(event.title.slice(event.titleLeadIn), 48), href: head.path ?? '' }),
  }
}

/** Described by its source, where it has one, and its day, also where these were inferred. */
export function headOfArticle(story: Story, article: Article, routes: Routes): PageHead {
  const source = article.source === null ? '' : `${article.source.name}, `
  const description = `${source}${formatDay(article.published)}. The text whole, each sentence linked to the event that it tells.`
  const head = base(story, routes, article.title, description, routes.article(story.id, article.id))
  return { ...head, crumbs: crumbs(story, routes, { label: shorten(article.title, 48), href: head.path ?? '' }) }
}

/** Lies under the index of names. */
export function headOfName(story: Story, name: Name, routes: Routes): PageHead {
  const description = `${name.name} in “${shorten(story.title, TITLE)}”: spellings, events and every sentence with the name.`
  const head = base(story, routes, name.name, description, routes.name(story.id, name.id))
  const names = { label: 'Names', href: routes.names(story.id) }
  return {
    ...head,
    crumbs: crumbs(story, routes, names, { label: name.name, href: head.path ?? '' }),
    section: sectionOf(story, routes, names.href),
  }
}

/** One day of a long story. */
export function headOfDay(story: Story, title: string, counted: string, href: string, routes: Routes): PageHead {
  return {
    ...base(story, routes, title, `${counted} of “${shorten(story.title, TITLE)}”, each with all its accounts.`, href),
    kind: 'website',
    crumbs: crumbs(story, routes, { label: title, href }),
    section: sectionOf(story, routes, routes.story(story.id)),
  }
}

/** Names, quotations, coverage, method: pages about the whole story. */
export function headOfPart(story: Story, label: string, href: string, description: string, routes: Routes): PageHead {
  return {
    ...base(story, routes, label, description, href),
    title: `${label}: ${shorten(story.title, TITLE)} · Synoptic`,
    kind: 'website',
    crumbs: crumbs(story, routes, { label, href }),
    section: sectionOf(story, routes, href),
  }
}

function base(story: Story, routes: Routes, title: string, description: string, path: string): PageHead {
  return {
    title: `${shorten(title, TITLE)} · ${shorten(story.title, TITLE)}`,
    shareTitle: shorten(title, 110),
    description,
    path,
    kind: 'article',
    image: { href: routes.file(story.id, 'card.png'), alt: `Card of the story “${story.title}”` },
    feeds: FEEDS.map(({ type, kind, file }) => ({
      type,
      kind,
      title: `${story.title} (${kind})`,
      href: routes.file(story.id, file),
    })),
    crumbs: [],
    section: sectionOf(story, routes, null),
  }
}

function sectionOf(story: Story, routes: Routes, current: string | null): Section {
  return {
    title: story.title,
    href: routes.story(story.id),
    pages: [
      { label: 'Timeline', href: routes.story(story.id) },
      { label: 'Coverage', href: routes.coverage(story.id) },
      { label: 'Names', href: routes.names(story.id) },
      { label: 'Quotations', href: routes.quotations(story.id) },
      { label: 'Method', href: routes.method(story.id) },
    ],
    current,
  }
}

function crumbs(story: Story, routes: Routes, ...below: Link[]): Link[] {
  return [{ label: shorten(story.title, 48), href: routes.story(story.id) }, ...below]
}
