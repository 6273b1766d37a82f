// Every address of the site, from the base it is served under. Paths in, paths out: always with the base before and a
// slash behind.

/** Addresses of pages, and of files beside them. Ids are slugs; they are encoded all the same. */
export interface Routes {
  readonly base: string
  home(): string
  story(story: string): string
  event(story: string, event: string): string
  article(story: string, article: string): string
  /** The list of a long story's articles. */
  articles(story: string): string
  /** All events of a day of a long story; `key` is that of its group. */
  day(story: string, key: string): string
  /** A sentence on its article's page; `index` counts the article's sentences from 0. */
  sentence(story: string, article: string, index: number): string
  names(story: string): string
  name(story: string, name: string): string
  quotations(story: string): string
  coverage(story: string): string
  method(story: string): string
  /** A file in the story's folder: `feed.xml`, `timeline.json`, `card.png`. */
  file(story: string, name: string): string
  /** A file at the top of the site. */
  asset(name: string): string
}

/** `base` is the path that the site is served under: `/`, `/sub/` or `/sub`. */
export function createRoutes(base: string): Routes {
  const segments = base.split('/').filter((segment) => segment !== '')
  const root = segments.length === 0 ? '/' : `/${segments.join('/')}/`
  const path = (...parts: string[]): string => `${root}${parts.map(encodeURIComponent).join('/')}/`
  return {
    base: root,
    home: () => root,
    story: (story) => path(story),
    event: (story, event) => path(story, 'events', event),
    article: (story, article) => path(story, 'articles', article),
    articles: (story) => path(story, 'articles'),
    day: (story, key) => path(story, 'days', key),
    sentence: (story, article, index) => `${path(story, 'articles', article)}#${sentenceAnchor(index)}`,
    names: (story) => path(story, 'names'),
    name: (story, name) => path(story, 'names', name),
    quotations: (story) => path(story, 'quotations'),
    coverage: (story) => path(story, 'coverage'),
    method: (story) => path(story, 'method'),
    file: (story, name) => `${path(story)}${encodeURIComponent(name)}`,
    asset: (name) => `${root}${name.split('/').map(encodeURIComponent).join('/')}`,
  }
}

/** The id of a sentence on its article's page; `index` counts from 0. */
export function sentenceAnchor(index: number): string {
  return `s${index + 1}`
}
