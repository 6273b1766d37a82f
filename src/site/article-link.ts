// What links to an article need: what to call it, its day, and which of both were inferred.
import type { Article } from '../model/article.ts'
import type { Story } from '../model/story.ts'
import { inferenceOf, languageOf } from './article-label.ts'
import { formatDay } from '../model/date-text.ts'
import type { Routes } from './routes.ts'
import { indexStory } from './story-index.ts'

/** A value of an article's front matter. */
export interface Stated {
  readonly text: string
  /** Where the value was inferred: from what. Null where the article states it. */
  readonly inferredFrom: string | null
}

export interface ArticleLink {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly language: string | null
  readonly label: string
  readonly source: Stated | null
  readonly published: Stated
  readonly datetime: string
}

/** `published` is for readers, `datetime` the same day as `2024-12-08`. */
export function linkArticle(story: Story, article: Article, routes: Routes): ArticleLink {
  const stated = (field: 'source' | 'published', text: string): Stated => ({
    text,
    inferredFrom: inferenceOf(article, field)?.from ?? null,
  })
  return {
    id: article.id,
    href: routes.article(story.id, article.id),
    title: article.title,
    language: languageOf(article.language),
    label: indexStory(story).labels.get(article.id)?.text ?? article.id,
    source: article.source === null ? null : stated('source', article.source.name),
    published: stated('published', formatDay(article.published)),
    datetime: article.published,
  }
}
