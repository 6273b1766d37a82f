// Passages in, the organisations that captions credit with their pictures out: "(Picture: Northern News Agency)".
// Photographers and names of one word are left out: they say nothing of what the articles tell.
import type { Passage } from '../../model/article.ts'
import type { Range } from '../../model/span.ts'
import { wordBits, WORD } from './lexicon.ts'

/** In words. */
const LEAST_WORDS = 3
const RUN = /\p{Lu}[\p{L}\p{N}]*(?: \p{Lu}[\p{L}\p{N}]*)+/gu

export interface CreditedName extends Range {
  /** The words in small letters. */
  readonly key: string
}

/** In order of passages; spans count on the text. */
export function findCreditedNames(text: string, passages: readonly Passage[]): CreditedName[] {
  return passages.flatMap(({ credit }) => {
    if (credit === null) return []
    return [...text.slice(credit.start, credit.end).matchAll(RUN)].flatMap((run): CreditedName[] => {
      const key = run[0].toLowerCase()
      const words = key.split(' ')
      if (words.length < LEAST_WORDS || (wordBits(words.at(-1) ?? '') & WORD.organisation) === 0) return []
      const start = credit.start + run.index
      return [{ start, end: start + run[0].length, key }]
    })
  })
}
