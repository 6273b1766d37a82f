// The accounts of one event in, who is behind them out: two that credit one agency, or share its long wording, are one origin.
import type { Article } from '../model/article.ts'
import { contains } from '../model/span.ts'
import type { Range } from '../model/span.ts'
import type { Name, Origin } from '../model/story.ts'
import type { Telling } from './tellings.ts'

/** Words in a row that two writers do not choose alike by chance. */
const SHARED_WORDS = 9

export interface OriginsOfEvent {
  readonly origins: readonly Origin[]
  /** For each telling given, the index of its origin. */
  readonly originOf: readonly number[]
}

/** Where the articles mention organisations, by the articles' ids; names in their order. */
export type OrganisationMentions = ReadonlyMap<string, readonly { readonly name: Name; readonly at: Range }[]>

export function locateOrganisations(names: Iterable<Name>): OrganisationMentions {
  const located = new Map<string, { name: Name; at: Range }[]>()
  for (const name of names) {
    if (name.kind !== 'organisation') continue
    for (const at of name.mentions) {
      const list = located.get(at.article)
      if (list === undefined) located.set(at.article, [{ name, at }])
      else list.push({ name, at })
    }
  }
  return located
}

export function findOrigins(
  tellings: readonly Telling[],
  articles: readonly Article[],
  organisations: OrganisationMentions,
): OriginsOfEvent {
  const credits = tellings.map((telling) => creditOf(telling, articles, organisations))
  const keys = tellings.map((telling, index) => credits[index] ?? `article ${telling.article}`)
  const shared = new Set<string>()
  for (const [earlier, index] of findSharedWording(tellings, articles)) {
    const [from, to] = [keys[index] ?? '', keys[earlier] ?? '']
    if (from === to) continue
    keys.forEach((key, position) => {
      if (key === from) keys[position] = to
    })
    shared.add(to)
  }
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
function creditOf(telling: Telling, articles: readonly Article[], organisations: OrganisationMentions): string | null {
  const article = articles[telling.article]
  if (article === undefined) return null
  for (const { name, at } of organisations.get(article.id) ?? []) {
    if (!contains(telling.sentenceRange, at)) continue
    const before = article.text.slice(telling.sentenceRange.start, at.start)
    const after = article.text.slice(at.end, telling.sentenceRange.end)
    const told = /\b(?:told|according to(?: [\p{L}’']+){0,4}|agency|agencies|quoted by|reported by|citing)\s*$/iu.test(
      before,
    )
    const reports =
      /^(?:\s+(?:news agency|news wire|agency))/iu.test(after) ||
      (/^\s+(?:has |have )?(?:reported|reports)\b/iu.test(after) && !/\p{L}/u.test(before))
    const trails = /,\s*$/u.test(before) && /^\s+(?:has )?report(?:ed|s)\b/iu.test(after)
    if (told || reports || trails) return name.name
  }
  return null
}

/** Pairs of positions, the earlier first, of tellings of two articles that share SHARED_WORDS words in a row. */
function findSharedWording(tellings: readonly Telling[], articles: readonly Article[]): [number, number][] {
  if (tellings.every((telling) => telling.article === tellings[0]?.article)) return []
  const pairs: [number, number][] = []
  const having = new Map<string, number[]>()
  tellings.forEach((telling, index) => {
    const earlier = new Set<number>()
    for (const phrase of phrases(sentenceText(telling, articles))) {
      const list = having.get(phrase)
      if (list === undefined) having.set(phrase, [index])
      else {
        for (const other of list) if (tellings[other]?.article !== telling.article) earlier.add(other)
        list.push(index)
      }
    }
    for (const other of [...earlier].sort((a, b) => a - b)) pairs.push([other, index])
  })
  return pairs
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

function labelOf(article: Article | undefined): string {
  return article?.source?.name ?? article?.title ?? ''
}
