// One article in, its Reading out: sentences, dates, references in time, numbers, quotations, names and happenings,
// each at its span. Knows no other article.
import type { Article } from '../model/article.ts'
import type { Reading } from '../model/reading.ts'
import { findDates } from './dates.ts'
import { findHappenings } from './happenings.ts'
import { findNames } from './names.ts'
import { findNumbers } from './numbers.ts'
import { findQuotations } from './quotations.ts'
import { findReferences } from './references.ts'
import { findSentences } from './sentences.ts'

/** Spans count on the text of the article; of its front matter only language and day of publication matter. */
export function readArticle({ id, text, passages, language, published }: Article): Reading {
  const sentences = findSentences(text, passages, language)
  const dates = findDates(text, sentences, published)
  const references = findReferences(text, sentences, dates)
  const numbers = findNumbers(text, sentences, dates)
  const quotations = findQuotations(text, passages, sentences)
  const names = findNames(text, sentences, passages)
  const happenings = findHappenings(text, sentences, names, quotations, dates)
  return { article: id, sentences, dates, references, numbers, quotations, names, happenings }
}
