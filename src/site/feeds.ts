// A story comes in, its RSS 2.0, Atom and JSON Feed 1.1 go out as text. No clock: every date is the day of an event or
// an article.
import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith'
import type { AtomFeed, JsonFeed, RssFeed } from 'feedsmith'
import type { Story } from '../model/story.ts'
import { buildFeedContent } from './feeds-entries.ts'
import type { SiteAddress } from './site-address.ts'

const GENERATOR = 'Synoptic'

/** RSS 2.0. An entry whose event has no single first day has no `pubDate`. */
export function formatRss(story: Story, address: SiteAddress): string {
  const content = buildFeedContent(story, address)
  const feed: RssFeed.Feed<string> = {
    title: content.title,
    link: content.address,
    description: content.description,
    language: content.language,
    lastBuildDate: content.updated,
    generator: GENERATOR,
    atom: { links: [{ href: ownAddress(story, address, 'feed.xml'), rel: 'self', type: 'application/rss+xml' }] },
    items: content.entries.map((entry) => ({
      title: entry.title,
      link: entry.address,
      description: entry.html,
      guid: { value: entry.id, isPermaLink: address.known },
      categories: entry.tags.map((name) => ({ name })),
      ...(entry.happened === null ? {} : { pubDate: entry.happened }),
    })),
  }
  return generateRssFeed(feed)
}

/**
 * Atom 1.0. `updated` is the day of the latest article that tells the event, `published` what `pubDate` is in
 * `formatRss`.
 */
export function formatAtom(story: Story, address: SiteAddress): string {
  const content = buildFeedContent(story, address)
  const feed: AtomFeed.Feed<string> = {
    id: content.id,
    title: { value: content.title },
    subtitle: { value: content.description },
    updated: content.updated,
    generator: { text: GENERATOR },
    authors: [{ name: content.title }],
    links: [
      { href: content.address, rel: 'alternate', type: 'text/html' },
      { href: ownAddress(story, address, 'atom.xml'), rel: 'self', type: 'application/atom+xml' },
    ],
    entries: content.entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      updated: entry.updated,
      links: [{ href: entry.address, rel: 'alternate', type: 'text/html' }],
      content: { value: entry.html, type: 'html' },
      categories: entry.tags.map((term) => ({ term })),
      ...(entry.happened === null ? {} : { published: entry.happened }),
    })),
  }
  return generateAtomFeed(feed)
}

/** JSON Feed 1.1, indented, with a line feed at its end; days as in `formatAtom`. */
export function formatJsonFeed(story: Story, address: SiteAddress): string {
  const content = buildFeedContent(story, address)
  const feed = {
    title: content.title,
    home_page_url: content.address,
    feed_url: ownAddress(story, address, 'feed.json'),
    description: content.description,
    language: content.language,
    items: content.entries.map((entry) => ({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      content_html: entry.html,
      date_modified: entry.updated,
      tags: [...entry.tags],
      ...(entry.happened === null ? {} : { date_published: entry.happened }),
    })),
  } satisfies JsonFeed.Feed<string>
  // feedsmith leaves out an empty list, which JSON Feed requires.
  const generated = Object.assign({}, generateJsonFeed(feed), feed.items.length === 0 ? { items: [] } : {})
  return `${JSON.stringify(generated, null, 2)}\n`
}

function ownAddress(story: Story, address: SiteAddress, file: 'feed.xml' | 'atom.xml' | 'feed.json'): string {
  return address.absolute(address.routes.file(story.id, file))
}
