// Words that stand for a name told before: "they", "its forces", "the capital". Resolved only where one answer is
// possible; it serves comparing, and is never shown as text.
import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import type { Range } from '../../model/span.ts'
import type { NameOf } from '../names.ts'
import { onlyOne } from '../only-one.ts'

const PRONOUN = /^(?:it|they|them|he|she|him|his|her|its|their)\b/iu
const PERSONAL = /^(?:he|she|him|his|her)\b/iu
const CAPITAL_BEFORE = /\bcapital(?: city)?(?:,| of|, of)?\s*$/iu
const CAPITAL_AFTER = /^, (?:the|its|their) [\p{L} ]{0,30}\bcapital\b/iu

/** True where the phrase is a pronoun or begins with a possessive one. */
export function leansOnPronoun(phrase: string): boolean {
  return PRONOUN.test(phrase)
}

/** True where the phrase begins with a pronoun of one person, "his forces" among them; "it" and "they" are none. */
export function isPersonalPronoun(phrase: string): boolean {
  return PERSONAL.test(phrase)
}

/** The name of the place that the articles call the capital, or null where they call none or several so. */
export function findCapital(articles: readonly Article[], readings: readonly Reading[], nameOf: NameOf): string | null {
  const found = new Set<string>()
  readings.forEach((reading, index) => {
    const article = articles[index]
    if (article === undefined) return
    for (const mention of reading.names) {
      if (mention.kind !== 'place' || !isCalledCapital(article.text, mention)) continue
      const name = nameOf(index, mention)
      if (name !== null) found.add(name)
    }
  })
  return onlyOne(found)
}

function isCalledCapital(text: string, mention: Range): boolean {
  const before = text.slice(Math.max(0, mention.start - 24), mention.start)
  return CAPITAL_BEFORE.test(before) || CAPITAL_AFTER.test(text.slice(mention.end, mention.end + 60))
}

/** True where the phrase is of many countries and of no place in particular. */
export function speaksOfWorld(phrase: string): boolean {
  return /\b(?:across|all over|around|throughout) the (?:globe|world)\b|\bworldwide\b/iu.test(phrase)
}

/** True where the phrase speaks of the capital without naming it. */
export function speaksOfCapital(phrase: string): boolean {
  return /\bcapital\b(?! (?:punishment|gains?|markets?|crime|letters?))/iu.test(phrase)
}
