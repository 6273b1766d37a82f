// A telling in, the organisation that its sentence credits out: "told AFP", "the Coast news agency reported", "citing a
// palace source".
import type { Article } from '../../model/article.ts'
import { firstFrom } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'
import type { Name } from '../../model/story.ts'
import { KNOWN_MEDIA, MEDIA_WORDS } from '../../text/data/news-media.ts'
import type { Telling } from '../tellings.ts'

/** The name of who is credited, null for nobody, and for an article that credits its own publisher. */
export type CreditFinder = (telling: Telling) => string | null

interface Place extends Range {
  readonly name: string
}

/** Looks a story's organisations up by where they stand, so that no telling is held against all of them. */
export function createCreditFinder(articles: readonly Article[], names: ReadonlyMap<string, Name>): CreditFinder {
  const places = new Map<string, Place[]>(articles.map(({ id }) => [id, []]))
  for (const { kind, name, mentions } of names.values()) {
    if (kind !== 'organisation') continue
    for (const { article, start, end } of mentions) places.get(article)?.push({ start, end, name })
  }
  for (const list of places.values()) list.sort((a, b) => a.start - b.start || b.end - a.end)
  return ({ article: index, sentenceRange }) => {
    const article = articles[index]
    if (article === undefined) return null
    const list = places.get(article.id) ?? []
    const publisher = article.source?.name.toLowerCase()
    let credited: string | null = null
    for (let at = firstFrom(list, sentenceRange.start); at < list.length; at += 1) {
      const place = list[at]
      if (place === undefined || place.end > sentenceRange.end) break
      if (place.name.toLowerCase() === publisher) continue
      const before = article.text.slice(sentenceRange.start, place.start)
      const after = article.text.slice(place.end, sentenceRange.end)
      if (isSourceOf(before, after)) return place.name
      if (isReporter(before, after, place.name)) credited ??= place.name
    }
    return credited
  }
}

/** "citing a palace source": whoever reports it, it comes from there. */
function isSourceOf(before: string, after: string): boolean {
  return (
    /\b(?:citing|quoting|quoted|according to)(?: (?:an?|one|two|several|some|the|unnamed|unidentified|anonymous|senior))*\s*$/iu.test(
      before,
    ) && /^\s+(?:sources?|officials?)\b/iu.test(after)
  )
}

function isReporter(before: string, after: string, name: string): boolean {
  if (/\btold(?: the)?\s*$/iu.test(before)) return isMedium(name) || NAMES_AGENCY.test(after)
  if (/\b(?:according to(?: [\p{L}’']+){0,4}|agency|agencies|quoted by|reported by|citing)\s*$/iu.test(before))
    return true
  if (NAMES_AGENCY.test(after)) return true
  const opens = !/\p{L}/u.test(before.replace(/^\W*the\b/iu, ''))
  if (opens && /^\s+(?:has |have |had )?(?:reported|reports?|quoted|cited|quotes|cites)\b/iu.test(after)) return true
  return /,[”"]?\s+(?:the )?$/iu.test(before) && /^\s+(?:has |have |had )?report(?:ed|s)\b/iu.test(after)
}

const NAMES_AGENCY = /^\s+(?:news agency|news wire|newswire|agency)\b/iu

function isMedium(name: string): boolean {
  const last = name.toLowerCase().split(/\s+/u).at(-1) ?? ''
  return MEDIA_WORDS.has(last) || KNOWN_MEDIA.has(name.toLowerCase())
}
