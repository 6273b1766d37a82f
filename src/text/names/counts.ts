// How an article writes each word: small, or with a capital where the capital says something.
import type { SentenceTokens, Token } from './tokens.ts'

export interface WordCounts {
  readonly small: ReadonlyMap<string, number>
  readonly strong: ReadonlyMap<string, number>
}

/** By word in small letters. A capital that opens a sentence or stands in a headline counts for neither. */
export function countWords(sentences: readonly SentenceTokens[]): WordCounts {
  const small = new Map<string, number>()
  const strong = new Map<string, number>()
  for (const { tokens, titleCase } of sentences) {
    for (const token of tokens) {
      if (!token.capital) small.set(token.lower, (small.get(token.lower) ?? 0) + 1)
      else if (!token.weak && !titleCase) strong.set(token.lower, (strong.get(token.lower) ?? 0) + 1)
    }
  }
  return { small, strong }
}

/** Whether the article itself treats the word as an ordinary one. */
export function isOrdinary(token: Token, counts: WordCounts): boolean {
  const small = counts.small.get(token.lower) ?? 0
  return small > 0 && small >= (counts.strong.get(token.lower) ?? 0)
}
