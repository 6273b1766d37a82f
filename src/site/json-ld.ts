// A story, event or article comes in, what its page says of itself to search engines goes out (schema.org, as JSON-LD).
// Says what the articles state; a value that was inferred is left out, since JSON-LD has no way to say so.
import type { NewsArticle, Thing, WebPage, WithContext, CollectionPage } from 'schema-dts'
import type { Article, Inferred } from '../model/article.ts'
import type { Name, Story, StoryEvent, When } from '../model/story.ts'
import { inferenceOf } from './article-label.ts'
import type { SiteAddress } from './site-address.ts'
import { indexStory } from './story-index.ts'

/** Events listed for a story: the most important. A search engine finds the rest by the site's links. */
const MOST_LISTED = 60

const KINDS = { person: 'Person', place: 'Place', organisation: 'Organization', other: 'Thing' } as const

/** All events are counted, the most important listed, each at its place in the timeline from 1. */
export function describeStory(story: Story, address: SiteAddress): WithContext<CollectionPage> {
  const url = address.absolute(address.routes.story(story.id))
  const listed = new Set(
    [...story.events]
      .sort((a, b) => b.importance - a.importance)
      .slice(0, MOST_LISTED)
      .map((event) => event.id),
  )
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: story.title,
    url,
    inLanguage: story.language,
    ...(story.introduction === null ? {} : { description: story.introduction }),
    isBasedOn: story.articles.map((article) => article.url ?? pageOf(story, article, address)),
    mainEntity: {
      '@type': 'ItemList',
      itemListOrder: 'https://schema.org/ItemListOrderAscending',
      numberOfItems: story.events.length,
      itemListElement: story.events.flatMap((event, index) =>
        listed.has(event.id)
          ? [
              {
                '@type': 'ListItem' as const,
                position: index + 1,
                name: event.title,
                url: address.absolute(address.routes.event(story.id, event.id)),
              },
            ]
          : [],
      ),
    },
  }
}

/** A page about what happened, not a schema.org Event, which is a thing to attend. */
export function describeEvent(story: Story, event: StoryEvent, address: SiteAddress): WithContext<WebPage> {
  const index = indexStory(story)
  const covered = formatCoverage(event.when)
  const sources = [...new Set(event.accounts.map((account) => account.article))]
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: event.title,
    url: address.absolute(address.routes.event(story.id, event.id)),
    inLanguage: index.articles.get(event.titleSpan.article)?.language ?? story.language,
    ...(covered === null ? {} : { temporalCoverage: covered }),
    isPartOf: {
      '@type': 'CollectionPage',
      name: story.title,
      url: address.absolute(address.routes.story(story.id)),
    },
    about: event.names.flatMap((id) => {
      const name = index.names.get(id)
      return name === undefined ? [] : [describeName(story, name, address)]
    }),
    isBasedOn: sources.flatMap((id) => {
      const article = index.articles.get(id)
      return article === undefined ? [] : [article.url ?? pageOf(story, article, address)]
    }),
  }
}

/** `isBasedOn` is the address at which the article was published, `url` its page here. */
export function describeArticle(story: Story, article: Article, address: SiteAddress): WithContext<NewsArticle> {
  const stated = (field: Inferred['field']): boolean => inferenceOf(article, field) === null
  const { source, author, url } = article
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    url: pageOf(story, article, address),
    inLanguage: article.language,
    ...(stated('published') ? { datePublished: article.published } : {}),
    ...(author !== null && stated('author') ? { author: { '@type': 'Person', name: author } } : {}),
    ...(source !== null && stated('source')
      ? {
          publisher: {
            '@type': 'Organization',
            name: source.name,
            ...(source.home === null ? {} : { url: source.home }),
          },
        }
      : {}),
    ...(url !== null && stated('url') ? { isBasedOn: url } : {}),
    isPartOf: { '@type': 'CollectionPage', name: story.title, url: address.absolute(address.routes.story(story.id)) },
  }
}

/** JSON for a `<script type="application/ld+json">`: nothing in it can end the script or begin a comment. */
export function formatJsonLd(value: WithContext<Thing>): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** ISO 8601: `2024-12-08`, `2024-11-27/2024-11-30`, `2011`; null where nothing is known. */
function formatCoverage({ start, end, precision }: When): string | null {
  if (start === null || end === null || precision === 'unknown') return null
  const length = precision === 'year' ? 4 : precision === 'month' ? 7 : 10
  const from = start.slice(0, length)
  const to = end.slice(0, length)
  return from === to ? from : `${from}/${to}`
}

function describeName(story: Story, name: Name, address: SiteAddress): Thing {
  const url = address.absolute(address.routes.name(story.id, name.id))
  return { '@type': KINDS[name.kind], name: name.name, url }
}

function pageOf(story: Story, article: Article, address: SiteAddress): string {
  return address.absolute(address.routes.article(story.id, article.id))
}
