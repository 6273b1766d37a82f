// One article in, its Reading out: sentences, dates, references in time, numbers, quotations, names and happenings,
// each at its span. Knows no other article. Of an article in another language than English only sentences and
// quotations are found.
import type { Article } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import { findDates } from './dates.ts'
import { findHappenings } from './happenings.ts'
import { findNames } from './names.ts'
import { findNumbers } from './numbers.ts'
import { findQuotations } from './quotations.ts'
import { findReferences } from './references.ts'
import { findSentences } from './sentences.ts'

/** Whether dates, names and happenings are read in that language, a BCP 47 tag. */
export function readsLanguage(language: string): boolean {
  return /^en(?:-|$)/i.test(language)
}

/** Spans count on the text of the article; of its front matter only language and day of publication matter. */
export function readArticle({ id, text, passages, language, published }: Article): Reading {
  const sentences = findSentences(text, passages, language)
  const quotations = findQuotations(text, passages, sentences)
  if (!readsLanguage(language)) {
    return { article: id, sentences, dates: [], references: [], numbers: [], quotations, names: [], happenings: [] }
  }
  const dates = findDates(text, sentences, published)
  const references = findReferences(text, sentences, dates)
  const numbers = findNumbers(text, sentences, dates)
  const names = findNames(text, sentences, passages)
  const happenings = findHappenings(text, sentences, names, quotations, dates)
  return { article: id, sentences, dates, references, numbers, quotations, names, happenings }
}
