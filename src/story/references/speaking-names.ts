// A name in a phrase or sentence in, whether it can be whom that speaks of out: no owner of something, no object of a
// preposition.
import type { NameMention } from '../../model/reading.ts'
import type { Range } from '../../model/span.ts'
import { PREPOSITIONS } from '../../text/data/clause-words.ts'
import { ORGANISATION_NOUNS } from '../../text/data/organisation-words.ts'

/** A name after one of these is not what the sentence is about. */
const OBLIQUE =
  /(?:^|[\s(“"])(?:of|by|to|with|from|for|about|against|on|in|at|near|outside|behind|beside|under|over|than|like|via|between|and|after|before|that|as|called|told|asked)\s+(?:the\s+)?$|(?:^|\s)(?:of|by|with|from|for|to)(?:\s+[\p{Ll}\d-]+\.?){1,2}\s$/iu
/** One to three small words, and a name. */
const ATTRIBUTE = /^(?:\s\p{Ll}[\p{L}-]*){1,3}\s\p{Lu}/u
const LINKING = /^(?:of|by|to|with|from|for|about|against|on|in|at|and|or|near|close|a|an)$/u

/** "X’s spokesman" is not X. */
export function isOwner(text: string, mention: Range, end: number): boolean {
  return /^['’](?:s\b|\s)/iu.test(text.slice(mention.end, Math.min(end, mention.end + 3)))
}

/** "Holm spokeswoman Ann Lee" is not Holm. */
export function isAttribute(text: string, mention: Range, end: number): boolean {
  const after = text.slice(mention.end, end)
  const next = wordsOf(after.slice(0, 20))[0] ?? ''
  return ATTRIBUTE.test(after) && !PREPOSITIONS.has(next) && !/^(?:and|or|who|a|an|the)$/u.test(next)
}

/**
 * True where a preposition or the like ("and", "told") stands before the name and its role. `start` is where the phrase
 * or sentence begins: nothing before it is looked at.
 */
export function isOblique(text: string, mention: NameMention, start: number): boolean {
  const before = text
    .slice(Math.max(start, mention.start - 40 - mention.role.length), mention.start)
    .replace(/\s+/gu, ' ')
  const trimmed =
    mention.role !== '' && before.endsWith(`${mention.role} `) ? before.slice(0, -mention.role.length - 1) : before
  return OBLIQUE.test(trimmed)
}

/** "the Ministry", "the rebel group “X”", "the Islamist X group": the name and a word for what it is, nothing more. */
export function isWholeName(text: string, mention: NameMention, phrase: Range): boolean {
  const before = wordsOf(text.slice(phrase.start, mention.start))
  const after = wordsOf(text.slice(mention.end, phrase.end))
  if (before.some((word) => LINKING.test(word)) || after.length > 1) return false
  const said = after[0]
  if (said !== undefined) return mention.kind === 'organisation' && ORGANISATION_NOUNS.has(said)
  const last = before.at(-1)
  return last === undefined || last === 'the' || (mention.kind === 'organisation' && ORGANISATION_NOUNS.has(last))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
