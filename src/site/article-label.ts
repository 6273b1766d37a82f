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

/** By id of the article. Two of one source are told apart by the words of their titles, then by a number. */
export function labelArticles(articles: readonly Article[]): ReadonlyMap<string, ArticleLabel> {
  const short = shortLabels(articles)
  const uses = new Map<string, number>()
  for (const article of articles) {
    const label = short.get(article.id) ?? ''
    uses.set(label, (uses.get(label) ?? 0) + 1)
  }
  const taken = new Set<string>()
  return new Map(
    articles.map((article) => {
      const label = short.get(article.id) ?? ''
      const full =
        (uses.get(label) ?? 0) < 2 ? label : `${article.source?.name ?? 'Unnamed'}: ${shortTitle(article.title, 0)}`
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

/** The source's name, or for each article that names none the telling words of its title. */
function shortLabels(articles: readonly Article[]): ReadonlyMap<string, string> {
  const unnamed = articles.filter((article) => article.source === null).map((article) => article.title)
  const skip = countSharedWords(unnamed)
  return new Map(articles.map((article) => [article.id, article.source?.name ?? shortTitle(article.title, skip)]))
}

function shortTitle(title: string, skip: number): string {
  const rest = skip === 0 ? '' : splitWords(title).slice(skip).join(' ')
  return rest === '' ? `“${shorten(title, TITLE_LENGTH)}”` : `“…${shorten(rest, TITLE_LENGTH)}”`
}

/**
 * How many words all titles begin with, if each has two more; a title's ending and its apostrophe-s make no difference.
 */
function countSharedWords(titles: readonly string[]): number {
  if (titles.length < 2) return 0
  const lists = titles.map((title) => splitWords(title).map(foldWord))
  const [first = []] = lists
  const end = first.findIndex((word, position) => lists.some((words) => words[position] !== word))
  const shared = end < 0 ? first.length : end
  return lists.every((words) => words.length >= shared + 2) ? shared : 0
}

function splitWords(title: string): string[] {
  return title.trim().split(/\s+/)
}

function foldWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
