// The accounts of one event in, where they differ out: other numbers of the same thing, and claimed against denied. Few and right.
import type { Article } from '../model/article.ts'
import type { NumberMention } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Disagreement } from '../model/story.ts'
import { deniesWhatWasSaid, recounts } from './continuations.ts'
import type { Telling } from './tellings.ts'

interface Counted {
  readonly mention: NumberMention
  readonly span: Span
  readonly thing: string
  readonly text: string
}

/** `event` is the id that the disagreements carry; their ids begin with it. */
export function findDisagreements(
  event: string,
  tellings: readonly Telling[],
  articles: readonly Article[],
): Disagreement[] {
  const found: Disagreement[] = []
  for (const [thing, counted] of groupByThing(tellings, articles)) {
    const values = distinctValues(counted)
    if (values.length > 1)
      found.push({ id: `${event}-number-${found.length + 1}`, event, field: 'number', what: thing, values })
  }
  const denial = findDenial(event, tellings, articles)
  return denial === null ? found : [...found, denial]
}

function groupByThing(tellings: readonly Telling[], articles: readonly Article[]): Map<string, Counted[]> {
  const groups = new Map<string, Counted[]>()
  let last: string | null = null
  for (const telling of tellings) {
    const article = articles[telling.article]
    if (article === undefined) continue
    const again = recounts(article.text.slice(telling.sentenceRange.start, telling.sentenceRange.end))
    for (const mention of telling.numbers) {
      const thing: string | null = again && last !== null ? last : thingOf(mention, article.text)
      if (thing === null) continue
      last = thing
      const text = article.text.slice(mention.start, mention.end)
      const group = groups.get(thing) ?? []
      if (!group.some((other) => other.span.article === article.id && other.span.start === mention.start)) {
        group.push({ mention, thing, text, span: { article: article.id, start: mention.start, end: mention.end } })
      }
      groups.set(thing, group)
    }
  }
  return groups
}

/** What is counted: the unit, and for "9-year reign" the noun that the number describes. Null where it is not sure. */
function thingOf(mention: NumberMention, text: string): string | null {
  if (mention.unit === '' || mention.unit === 'age') return null
  const compound = /^[-‐‑](?:year|month|week|day|hour)\b[-\s]*(?:old\b\s*)?(\p{Ll}+)?/iu.exec(
    text.slice(mention.end, mention.end + 40),
  )
  const inside = /[-‐‑](?:year|month|week|day|hour|decade)$/iu.test(text.slice(mention.start, mention.end))
  if (compound === null && !inside) return /^(?:year|month|week|day|hour)$/u.test(mention.unit) ? null : mention.unit
  const noun = compound?.[1] ?? /^\s+(\p{Ll}+)/u.exec(text.slice(mention.end, mention.end + 30))?.[1]
  return noun === undefined ? null : `${mention.unit}: ${RULE_NOUNS.has(noun) ? 'rule' : noun}`
}

/** Nouns for the time that somebody is in power. */
const RULE_NOUNS: ReadonlySet<string> = new Set([
  'rule',
  'reign',
  'regime',
  'presidency',
  'dictatorship',
  'tenure',
  'premiership',
  'leadership',
])

/** One value for numbers that can be the same; a single value where nothing differs. */
function distinctValues(counted: readonly Counted[]): { value: string; spans: Span[] }[] {
  const values: { value: string; spans: Span[]; mention: NumberMention }[] = []
  for (const item of counted) {
    const same = values.find((value) => canBeSame(value.mention, item.mention))
    if (same === undefined) values.push({ value: item.text, spans: [item.span], mention: item.mention })
    else same.spans.push(item.span)
  }
  return values.map(({ value, spans }) => ({ value, spans }))
}

function canBeSame(a: NumberMention, b: NumberMention): boolean {
  if (a.exactness === 'exact' && b.exactness === 'exact') return a.value === b.value
  if (a.value === b.value) return true
  const [low, high] = a.value < b.value ? [a, b] : [b, a]
  if (low.exactness === 'at-least') return true
  if (high.exactness === 'at-most') return true
  const near = low.value > 0 && high.value / low.value <= 1.15
  return near && (a.exactness === 'about' || b.exactness === 'about')
}

function findDenial(event: string, tellings: readonly Telling[], articles: readonly Article[]): Disagreement | null {
  const spanOf = (telling: Telling): Span => ({
    article: articles[telling.article]?.id ?? '',
    ...telling.sentenceRange,
  })
  const denies = tellings.filter((telling) => {
    const text = articles[telling.article]?.text.slice(telling.sentenceRange.start, telling.sentenceRange.end) ?? ''
    return telling.whole && deniesWhatWasSaid(text)
  })
  const claims = tellings.filter((telling) => telling.whole && !denies.includes(telling))
  if (denies.length === 0 || claims.length === 0) return null
  return {
    id: `${event}-polarity`,
    event,
    field: 'polarity',
    what: 'whether it happened',
    values: [
      { value: 'claimed', spans: claims.map(spanOf) },
      { value: 'denied', spans: denies.map(spanOf) },
    ],
  }
}
