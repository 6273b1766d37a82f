// What to call an article beside its words: its source, or the first words of its title where the file names none.
import type { Article, Inferred } from '../model/article.ts'
import { shorten } from './format-count.ts'

/** Characters of a title that stand for an article: about five words, which fit a column's head. */
const TITLE_LENGTH = 34

export interface ArticleLabel {
  /** Unique in its story. */
  readonly text: string
  /** True where `text` is words of the article's title, false where it is its source. */
  readonly isTitle: boolean
  /** Words that the source was inferred from, null where the article names it. */
  readonly inferredFrom: string | null
}

export function labelArticles(articles: readonly Article[]): ReadonlyMap<string, ArticleLabel> {
  const uses = new Map<string, number>()
  for (const article of articles) {
    const label = shortLabel(article)
    uses.set(label, (uses.get(label) ?? 0) + 1)
  }
  const taken = new Set<string>()
  return new Map(
    articles.map((article) => {
      const label = shortLabel(article)
      const full = (uses.get(label) ?? 0) < 2 ? label : `${article.source?.name ?? 'Unnamed source'}: ${shortTitle(article)}`
      let text = full
      for (let number = 2; taken.has(text); number += 1) text = `${full} (${number})`
      taken.add(text)
      const inferredFrom = article.source === null ? null : (inferenceOf(article, 'source')?.from ?? null)
      return [article.id, { text, isTitle: article.source === null, inferredFrom }]
    }),
  )
}

/** How the value of a field was inferred, null where the article states it. */
export function inferenceOf(article: Article, field: Inferred['field']): Inferred | null {
  return article.inferred.find((inferred) => inferred.field === field) ?? null
}

/** Null for English, in which the site's own words are. */
export function languageOf(language: string | undefined): string | null {
  return language === undefined || /^en\b/i.test(language) ? null : language
}

function shortLabel(article: Article): string {
  return article.source?.name ?? shortTitle(article)
}

function shortTitle(article: Article): string {
  return `“${shorten(article.title, TITLE_LENGTH)}”`
}
