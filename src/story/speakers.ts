// A quotation in, the id of the name that speaks it out, or null where that is not certain: a source, a crowd, a doubtful "he".
import type { Article } from '../model/article.ts'
import type { NameMention, QuotationMention, Reading, Sentence } from '../model/reading.ts'
import type { Range } from '../model/span.ts'
import { contains } from '../model/span.ts'
import { ORGANISATION_NOUNS } from '../text/data/organisation-words.ts'

/** The id of the name at a mention of the article in hand. */
export type NameId = (mention: Range) => string | null

const PRONOUN = /^(?:he|she)$/iu
const SOMEBODY = /^(?:an?|one|some|several|many|the\s+(?:source|official)s?)\s/iu
/** A name after one of these is not what the sentence is about. */
const OBLIQUE =
  /(?:^|[\s(“"])(?:of|by|to|with|from|for|about|against|on|in|at|under|over|than|like|via|between|and|after|before|that|as|called|told|asked)\s+(?:the\s+)?$/iu
const LINKING = /^(?:of|by|to|with|from|for|about|against|on|in|at|and|or|near|close|a|an)$/u
/** In sentences: how far back "he" may point. */
const REACH = 2

export function resolveSpeaker(
  reading: Reading,
  article: Article,
  quotation: QuotationMention,
  nameId: NameId,
): string | null {
  if (quotation.speaker === null) return null
  const words = article.text.slice(quotation.speaker.start, quotation.speaker.end)
  if (PRONOUN.test(words.trim())) return resolvePronoun(reading, article, quotation.speaker, nameId)
  return resolveNamed(reading, article, quotation.speaker, nameId)
}

function resolveNamed(reading: Reading, article: Article, speaker: Range, nameId: NameId): string | null {
  const inside = reading.names.filter((mention) => contains(speaker, mention))
  const people = inside.filter((mention) => mention.kind === 'person' && !isOwner(article.text, mention, speaker.end))
  const main = people.find((mention) => !isOblique(article.text, mention, speaker.start))
  if (main !== undefined) return nameId(main)
  const words = article.text.slice(speaker.start, speaker.end)
  if (SOMEBODY.test(words)) return null
  const bare = inside.find((mention) => isWhole(article.text, mention, speaker))
  return bare === undefined ? null : nameId(bare)
}

/** "he": the one person that the sentences just before are about. */
function resolvePronoun(reading: Reading, article: Article, pronoun: Range, nameId: NameId): string | null {
  const at = reading.sentences.findIndex((sentence) => contains(sentence, pronoun))
  const own = reading.sentences[at]
  if (own === undefined) return null
  for (let back = 0; back <= REACH; back += 1) {
    const sentence = reading.sentences[at - back]
    if (sentence?.passage !== own.passage) return null
    const range: Range = back === 0 ? { start: sentence.start, end: pronoun.start } : sentence
    const ids = subjectsOf(reading, article.text, range, sentence, nameId)
    if (ids.size > 1) return null
    const [id] = ids
    if (id !== undefined) return id
  }
  return null
}

/** Ids of people in it, null for what may be one, that are neither owners of something nor after a preposition nor inside quotation marks. */
function subjectsOf(
  reading: Reading,
  text: string,
  range: Range,
  sentence: Sentence,
  nameId: NameId,
): ReadonlySet<string | null> {
  const ids = new Set<string | null>()
  for (const mention of reading.names) {
    if ((mention.kind !== 'person' && mention.kind !== 'other') || !contains(range, mention)) continue
    if (reading.quotations.some((quotation) => contains(quotation, mention))) continue
    if (isOwner(text, mention, sentence.end) || isOblique(text, mention, sentence.start)) continue
    ids.add(mention.kind === 'person' ? nameId(mention) : null)
  }
  return ids
}

/** "X’s spokesman" is not X. */
function isOwner(text: string, mention: Range, end: number): boolean {
  return /^['’](?:s\b|\s)/iu.test(text.slice(mention.end, Math.min(end, mention.end + 3)))
}

function isOblique(text: string, mention: NameMention, start: number): boolean {
  const before = text
    .slice(Math.max(start, mention.start - 40 - mention.role.length), mention.start)
    .replace(/\s+/gu, ' ')
  const trimmed =
    mention.role !== '' && before.endsWith(`${mention.role} `) ? before.slice(0, -mention.role.length - 1) : before
  return OBLIQUE.test(trimmed)
}

/** "the Ministry", "the rebel group “X”", "the Islamist X group": the name and a word for what it is, nothing more. */
function isWhole(text: string, mention: NameMention, speaker: Range): boolean {
  const before = wordsOf(text.slice(speaker.start, mention.start))
  const after = wordsOf(text.slice(mention.end, speaker.end))
  if (before.some((word) => LINKING.test(word)) || after.length > 1) return false
  const said = after[0]
  if (said !== undefined) return mention.kind === 'organisation' && ORGANISATION_NOUNS.has(said)
  const last = before.at(-1)
  return last === undefined || last === 'the' || (mention.kind === 'organisation' && ORGANISATION_NOUNS.has(last))
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
