// Where the words of a gold reading stand in the articles of a story. Reference in, span out; it never guesses among
// several places.
import type { Span } from '../../src/model/span.ts'
import type { Article } from '../../src/model/article.ts'
import type { GoldRef } from './gold-schema.ts'

/** A reference as the scorers see it; the schema's type may say `undefined` outright. */
export type Reference = Pick<GoldRef, 'article' | 'words' | 'in' | 'occurrence'>

/** The same key for the same words, however often the gold names them. */
export function keyOf(ref: Reference): string {
  return JSON.stringify([ref.article, ref.words, ref.in ?? '', ref.occurrence ?? 0])
}

/** The span of the words, or what is wrong with the reference, in words. */
export function locate(ref: Reference, articles: readonly Article[]): Span | string {
  const article = articles.find((candidate) => candidate.id === ref.article)
  if (article === undefined) return `no article "${ref.article}"`
  const around = ref.in ?? ref.words
  const inner = around.indexOf(ref.words)
  if (inner === -1 || around.includes(ref.words, inner + 1)) return `"${around}" does not hold "${ref.words}" once`
  const places = placesOf(around, article.text)
  if (ref.occurrence === undefined && places.length !== 1)
    return `"${around}" stands ${places.length} times in ${ref.article}`
  const place = places[(ref.occurrence ?? 1) - 1]
  if (place === undefined) return `"${around}" stands only ${places.length} times in ${ref.article}`
  return { article: ref.article, start: place + inner, end: place + inner + ref.words.length }
}

/** As `locate`, for a gold that is known to be well-formed. */
export function spanOf(ref: Reference, articles: readonly Article[]): Span {
  const found = locate(ref, articles)
  if (typeof found === 'string') throw new Error(found)
  return found
}

export function overlapLength(a: Span, b: Span): number {
  if (a.article !== b.article) return 0
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) places.push(at)
  return places
}
