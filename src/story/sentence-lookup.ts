// An editor's pointer in, the sentence it means out: words as they stand in the article, in one sentence only.
import type { Article } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import type { Reading } from '../model/reading.ts'
import type { Pointer } from '../model/settings.ts'

export interface SentenceAddress {
  /** Index into the story's articles. */
  readonly article: number
  /** Index into that article's sentences. */
  readonly sentence: number
}

/** The sentence, or a problem at the pointer's place in `file`. */
export function findSentence(
  pointer: Pointer,
  articles: readonly Article[],
  readings: readonly Reading[],
  file: string,
): SentenceAddress | Problem {
  const at = { file, line: pointer.line, column: pointer.column, field: 'decisions' }
  const article = articles.findIndex((candidate) => candidate.id === pointer.article)
  const source = articles[article]
  const reading = readings[article]
  if (source === undefined || reading === undefined) {
    const ids = articles.map((candidate) => candidate.id).join(', ')
    return {
      ...at,
      message: `expected the name of an article of this story, found "${pointer.article}"`,
      hint: `The articles are: ${ids}.`,
    }
  }
  const start = source.text.indexOf(pointer.words)
  if (start < 0) {
    return {
      ...at,
      message: `expected words of ${pointer.article}.md, found "${pointer.words}"`,
      hint: 'Copy some words of the sentence as the article has them; if the article was changed, change them here too.',
    }
  }
  if (source.text.includes(pointer.words, start + 1)) {
    return {
      ...at,
      message: `expected words that stand once in ${pointer.article}.md, found "${pointer.words}" more than once`,
      hint: 'Add more words of the sentence.',
    }
  }
  const end = start + pointer.words.length
  const sentence = reading.sentences.findIndex((candidate) => candidate.start <= start && end <= candidate.end)
  if (sentence < 0) {
    return {
      ...at,
      message: `expected words of one sentence, found "${pointer.words}", which goes over its end`,
      hint: 'Keep to words of one sentence.',
    }
  }
  return { article, sentence }
}

/** Tells the two answers of `findSentence` apart. */
export function isProblem(found: SentenceAddress | Problem): found is Problem {
  return 'message' in found
}
