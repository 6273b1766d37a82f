// The accounts of one event in, who is behind them out: two that credit one agency, or share its long wording, are one origin.
import type { Article } from '../model/article.ts'
import type { Name, Origin } from '../model/story.ts'
import type { Telling } from './tellings.ts'

/** Words in a row that two writers do not choose alike by chance. */
const SHARED_WORDS = 9

export interface OriginsOfEvent {
  readonly origins: readonly Origin[]
  /** For each telling given, the index of its origin. */
  readonly originOf: readonly number[]
}

export function findOrigins(
  tellings: readonly Telling[],
  articles: readonly Article[],
  names: ReadonlyMap<string, Name>,
): OriginsOfEvent {
  const credits = tellings.map((telling) => creditOf(telling, articles, names))
  const keys = tellings.map((telling, index) => credits[index] ?? `article ${telling.article}`)
  const wordings = tellings.map((telling) => phrases(sentenceText(telling, articles)))
  const shared = new Set<string>()
  tellings.forEach((telling, index) => {
    for (let earlier = 0; earlier < index; earlier += 1) {
      if (tellings[earlier]?.article === telling.article || keys[earlier] === keys[index]) continue
      if (!sharePhrase(wordings[earlier], wordings[index])) continue
      const [from, to] = [keys[index] ?? '', keys[earlier] ?? '']
      keys.forEach((key, position) => {
        if (key === from) keys[position] = to
      })
      shared.add(to)
    }
  })
  const order = [...new Set(keys)]
  const origins = order.map((key): Origin => {
    const members = tellings.filter((_, index) => keys[index] === key)
    const ids = [...new Set(members.map((telling) => articles[telling.article]?.id ?? ''))]
    const credit = credits.find((value, index) => value !== null && keys[index] === key) ?? null
    const reasons: string[] = []
    if (credit !== null) reasons.push(`${ids.length > 1 ? 'these articles credit' : 'the article credits'} ${credit}`)
    if (shared.has(key)) reasons.push(`the same ${SHARED_WORDS} words or more in a row`)
    return { label: credit ?? labelOf(articles[members[0]?.article ?? 0]), articles: ids, reason: reasons.join('; ') }
  })
  return { origins, originOf: keys.map((key) => order.indexOf(key)) }
}

/** "told AFP", "AFP reported", "according to the Coast news agency": the organisation that the sentence credits. */
function creditOf(telling: Telling, articles: readonly Article[], names: ReadonlyMap<string, Name>): string | null {
  const article = articles[telling.article]
  if (article === undefined) return null
  for (const name of names.values()) {
    if (name.kind !== 'organisation') continue
    for (const mention of name.mentions) {
      if (mention.article !== article.id) continue
      if (mention.start < telling.sentenceRange.start || mention.end > telling.sentenceRange.end) continue
      const before = article.text.slice(telling.sentenceRange.start, mention.start)
      const after = article.text.slice(mention.end, telling.sentenceRange.end)
      const told =
        /\b(?:told|according to(?: [\p{L}’']+){0,4}|agency|agencies|quoted by|reported by|citing)\s*$/iu.test(before)
      const reports =
        /^(?:\s+(?:news agency|news wire|agency))/iu.test(after) ||
        (/^\s+(?:has |have )?(?:reported|reports)\b/iu.test(after) && !/\p{L}/u.test(before))
      const trails = /,\s*$/u.test(before) && /^\s+(?:has )?report(?:ed|s)\b/iu.test(after)
      if (told || reports || trails) return name.name
    }
  }
  return null
}

function sentenceText(telling: Telling, articles: readonly Article[]): string {
  return articles[telling.article]?.text.slice(telling.sentenceRange.start, telling.sentenceRange.end) ?? ''
}

function phrases(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  for (let at = 0; at + SHARED_WORDS <= words.length; at += 1) found.add(words.slice(at, at + SHARED_WORDS).join(' '))
  return found
}

function sharePhrase(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean {
  if (a === undefined || b === undefined) return false
  for (const phrase of a) if (b.has(phrase)) return true
  return false
}

function labelOf(article: Article | undefined): string {
  return article?.source?.name ?? article?.title ?? ''
}
