// One `timeline.json` in; whether it keeps its schema, every id in it leads somewhere, every span is the words that it
// says and every sentence has one fate out. One line a fault.
import type { Article } from '../../src/model/article.ts'
import type { Reading } from '../../src/model/reading.ts'
import { overlaps } from '../../src/model/span.ts'
import type { Span } from '../../src/model/span.ts'
import type { Timeline } from '../../src/site/timeline-schema.ts'
import { timelineSchema } from '../../src/site/timeline-schema.ts'

/** What the timeline was made from. */
export interface TimelineOrigin {
  readonly articles: readonly Article[]
  readonly readings: readonly Reading[]
}

/** Throws where `text` is no JSON. Where it does not keep the schema, those faults alone; none where all is well. */
export function checkTimeline(text: string, origin: TimelineOrigin): string[] {
  const parsed = timelineSchema.safeParse(JSON.parse(text))
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return [...checkIds(parsed.data), ...checkSpans(parsed.data, origin), ...checkFates(parsed.data, origin)]
}

function checkIds(timeline: Timeline): string[] {
  const { articles, events, names, quotes, disagreements, sentences } = timeline
  const known = {
    article: idsOf(articles),
    event: idsOf(events),
    name: idsOf(names),
    disagreement: idsOf(disagreements),
  }
  const faults: string[] = []
  const expect = (kind: keyof typeof known, id: string | null, where: string): void => {
    if (id !== null && !known[kind].has(id)) faults.push(`${where}: no ${kind} has the id "${id}"`)
  }
  for (const [kind, list] of Object.entries({ articles, events, names, disagreements })) {
    if (idsOf(list).size !== list.length) faults.push(`${kind}: two have one id`)
  }
  for (const event of events) {
    for (const id of event.names) expect('name', id, `event ${event.id}`)
    for (const id of event.disagreements) {
      expect('disagreement', id, `event ${event.id}`)
      const owner = disagreements.find((disagreement) => disagreement.id === id)?.event
      if (owner !== event.id) faults.push(`event ${event.id}: its disagreement "${id}" is of another event`)
    }
    for (const origin of event.origins) {
      for (const id of origin.articles) expect('article', id, `event ${event.id}`)
    }
  }
  for (const quote of quotes) expect('name', quote.speaker, `quote "${quote.text}"`)
  for (const { id, event } of disagreements) expect('event', event, `disagreement ${id}`)
  for (const { article, start, event } of sentences) expect('event', event, `sentence at ${article}:${start}`)
  for (const { article, start } of allSpans(timeline)) expect('article', article, `span at ${start}`)
  return faults
}

function checkSpans(timeline: Timeline, { articles }: TimelineOrigin): string[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  const slice = ({ article, start, end }: Span): string => texts.get(article)?.slice(start, end) ?? ''
  const faults = allSpans(timeline)
    .filter((span) => slice(span).length !== span.end - span.start || slice(span).trim() === '')
    .map(({ article, start, end }) => `span ${article}:${start}-${end} has no words`)
  for (const event of timeline.events) {
    const told = timeline.sentences.filter((sentence) => event.accounts.some((account) => tells(account, sentence)))
    if (!told.some((sentence) => endsWithin(texts.get(sentence.article) ?? '', event.title, sentence))) {
      faults.push(`event ${event.id}: its title ends in no sentence that tells it`)
    }
    for (const account of event.accounts) {
      if (slice(account) !== account.text) faults.push(`event ${event.id}: an account is not the words at its span`)
    }
  }
  for (const name of timeline.names) {
    for (const mention of name.mentions) {
      if (!name.spellings.includes(slice(mention))) {
        faults.push(`name ${name.id}: the mention "${slice(mention)}" is none of its spellings`)
      }
    }
  }
  for (const quote of timeline.quotes) {
    if (!quote.spans.some((span) => slice(span) === quote.text)) {
      faults.push(`quote "${quote.text}" is not the words at its span`)
    }
  }
  return faults
}

/**
 * True where the words stand in the text and end inside the span: a title may begin in the sentences before its own.
 */
function endsWithin(text: string, words: string, { start, end }: Span): boolean {
  const at = text.slice(0, end).lastIndexOf(words)
  return at >= 0 && at + words.length > start
}

/** Every sentence of every reading stands once in `sentences`, and nothing else does. */
function checkFates(timeline: Timeline, { readings }: TimelineOrigin): string[] {
  const given = new Map<string, number>()
  for (const { article, start, end } of timeline.sentences) {
    const key = `${article}:${start}-${end}`
    given.set(key, (given.get(key) ?? 0) + 1)
  }
  const faults: string[] = []
  for (const { article, sentences } of readings) {
    for (const { start, end } of sentences) {
      const key = `${article}:${start}-${end}`
      const fates = given.get(key) ?? 0
      if (fates !== 1) faults.push(`sentence ${key} has ${fates} fates`)
      given.delete(key)
    }
  }
  return [...faults, ...[...given.keys()].map((key) => `sentence ${key} is in no article`)]
}

function allSpans({ events, names, quotes, disagreements, sentences }: Timeline): Span[] {
  return [
    ...events.flatMap(({ accounts }) => accounts),
    ...names.flatMap(({ mentions }) => mentions),
    ...quotes.flatMap(({ spans }) => spans),
    ...disagreements.flatMap(({ values }) => values.flatMap(({ spans }) => spans)),
    ...sentences,
  ]
}

function idsOf(list: readonly { readonly id: string }[]): Set<string> {
  return new Set(list.map(({ id }) => id))
}

function tells(account: Span, sentence: Span): boolean {
  return account.article === sentence.article && overlaps(account, sentence)
}
