// The accounts of one event in, who is behind them out: two that credit one agency, or share its long wording, are one
// origin.
import type { Article } from '../../model/article.ts'
import type { Origin } from '../../model/story.ts'
import type { CreditFinder } from './credits.ts'
import type { Telling } from '../tellings.ts'

/** Words in a row that two writers do not choose alike by chance. */
const SHARED_WORDS = 9
/** Words of a shared stretch that its reason shows. */
const SHOWN_WORDS = 6

export interface OriginsOfEvent {
  readonly origins: readonly Origin[]
  /** For each telling given, the index of its origin. */
  readonly originOf: readonly number[]
  /** How many tell it without copying each other or crediting one agency; two articles of one publisher are two. */
  readonly tellers: number
}

/** Words that stand in a row in two articles: how many, and the first of them as written. */
interface Wording {
  readonly length: number
  readonly words: string
}

/**
 * What an article tells without a credit comes from whom it credits elsewhere in the event; captions stand for
 * themselves.
 */
export function findOrigins(
  tellings: readonly Telling[],
  articles: readonly Article[],
  creditOf: CreditFinder,
): OriginsOfEvent {
  const credits = spreadCredits(tellings, tellings.map(creditOf))
  const keys = tellings.map((telling, index) => credits[index] ?? `article ${telling.article}`)
  const join = (from: string, to: string): void => {
    keys.forEach((key, position) => {
      if (key === from) keys[position] = to
    })
  }
  const wordings = new Map<string, Wording>()
  for (const { a, b, wording } of findSharedWording(tellings, articles)) {
    const [to = '', from = ''] = [keys[a], keys[b]]
    wordings.set(to, [wordings.get(to), wordings.get(from)].reduce<Wording>(longer, wording))
    join(from, to)
  }
  const tellers = new Set(keys).size
  const published = joinPublishers(tellings, articles, credits, keys, join)
  const order = [...new Set(keys)]
  const origins = order.map((key): Origin => {
    const members = tellings.filter((_, index) => keys[index] === key)
    const ids = [...new Set(members.map((telling) => articles[telling.article]?.id ?? ''))]
    const named = [...new Set(credits.filter((credit, index) => credit !== null && keys[index] === key))]
    return {
      label: named[0] ?? labelOf(articles[members[0]?.article ?? 0]),
      articles: ids,
      reason: formatReason(named.join(' and '), wordings.get(key), published.get(key), ids.length),
    }
  })
  return { origins, originOf: keys.map((key) => order.indexOf(key)), tellers }
}

/** Joins what one publisher's articles tell for themselves; for each origin so made, its publisher. */
function joinPublishers(
  tellings: readonly Telling[],
  articles: readonly Article[],
  credits: readonly (string | null)[],
  keys: readonly string[],
  join: (from: string, to: string) => void,
): Map<string, string> {
  const firstOf = new Map<string, number>()
  const published = new Map<string, string>()
  tellings.forEach(({ article }, index) => {
    const source = articles[article]?.source?.name
    if (source === undefined || credits[index] !== null) return
    const first = firstOf.get(source)
    if (first === undefined) firstOf.set(source, index)
    else if (keys[first] !== keys[index]) {
      const to = keys[first] ?? ''
      join(keys[index] ?? '', to)
      published.set(to, source)
    }
  })
  return published
}

/** An uncredited sentence takes the credit that its article gave last before it, else the first after it. */
function spreadCredits(tellings: readonly Telling[], credits: readonly (string | null)[]): (string | null)[] {
  return tellings.map(({ article, caption }, index) => {
    if (credits[index] !== null || caption) return credits[index] ?? null
    const positions = tellings.flatMap((other, position) =>
      other.article === article && !other.caption && credits[position] !== null ? [position] : [],
    )
    const nearest = positions.findLast((position) => position < index) ?? positions[0]
    return nearest === undefined ? null : (credits[nearest] ?? null)
  })
}

/**
 * Pairs of positions in `tellings`, of two articles each, that have SHARED_WORDS words in a row outside quotation
 * marks.
 */
function findSharedWording(
  tellings: readonly Telling[],
  articles: readonly Article[],
): { a: number; b: number; wording: Wording }[] {
  if (tellings.every(({ article }) => article === tellings[0]?.article)) return []
  const firstWith = new Map<string, number>()
  const shared: { a: number; b: number; wording: Wording }[] = []
  tellings.forEach((telling, b) => {
    const runs = new Map<number, { from: number; to: number }>()
    const text = articles[telling.article]?.text.slice(telling.sentenceRange.start, telling.sentenceRange.end) ?? ''
    const words = [...text.matchAll(WORDS)].map(([word]) => word)
    for (let at = 0; at + SHARED_WORDS <= words.length; at += 1) {
      const phrase = words.slice(at, at + SHARED_WORDS)
      if (phrase.some((word) => QUOTED.test(word))) continue
      const key = phrase.join(' ').toLowerCase().replace(/’/gu, "'")
      const a = firstWith.get(key)
      if (a === undefined) firstWith.set(key, b)
      else if (tellings[a]?.article !== telling.article) runs.set(a, { from: runs.get(a)?.from ?? at, to: at })
    }
    for (const [a, { from, to }] of runs) {
      const length = to - from + SHARED_WORDS
      shared.push({ a, b, wording: { length, words: words.slice(from, from + SHOWN_WORDS).join(' ') } })
    }
  })
  return shared
}

/** Words, and each quotation as one: what a speaker says in public, two reporters write down alike. */
const WORDS = /“[^”]*”?|"[^"]*"?|[\p{L}\p{N}][\p{L}\p{N}\p{M}’'-]*/gu
const QUOTED = /^[“"]/u

function longer(a: Wording, b: Wording | undefined): Wording {
  return b !== undefined && b.length > a.length ? b : a
}

function formatReason(
  credit: string,
  wording: Wording | undefined,
  publisher: string | undefined,
  articles: number,
): string {
  const who = articles > 2 ? 'all' : 'both'
  const alone = wording === undefined && publisher === undefined
  const reasons: string[] = []
  if (credit !== '') reasons.push(articles > 1 && alone ? `${who} credit ${credit}` : `credits ${credit}`)
  if (wording !== undefined) reasons.push(`the same ${wording.length} words in a row, “${wording.words} …”`)
  if (publisher !== undefined) reasons.push(`${who} published by ${publisher}`)
  return reasons.join('; ')
}

function labelOf(article: Article | undefined): string {
  return article?.source?.name ?? article?.title ?? ''
}
