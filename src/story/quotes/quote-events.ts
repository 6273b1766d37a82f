// Quotes and events in, quotes with the event that each is part of out.
import { contains } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'
import type { Quote, StoryEvent } from '../../model/story.ts'

/**
 * The event with an account whose sentence holds the quote, the account that is the whole sentence before a clause of
 * one.
 */
export function placeQuotes(quotes: readonly Quote[], events: readonly StoryEvent[]): Quote[] {
  const told = accountsByArticle(events)
  return quotes.map((quote) => ({ ...quote, event: findEvent(quote, told) }))
}

interface Told {
  readonly sentence: Range
  readonly isWhole: boolean
  /** Position of the event. */
  readonly order: number
  readonly event: string
}

function accountsByArticle(events: readonly StoryEvent[]): ReadonlyMap<string, readonly Told[]> {
  const told = new Map<string, Told[]>()
  events.forEach(({ id, accounts }, order) => {
    for (const { article, start, end, sentence } of accounts) {
      const entry = { sentence, isWhole: start === sentence.start && end === sentence.end, order, event: id }
      const list = told.get(article)
      if (list === undefined) told.set(article, [entry])
      else list.push(entry)
    }
  })
  return told
}

function findEvent(quote: Quote, told: ReadonlyMap<string, readonly Told[]>): string | null {
  let best: Told | null = null
  for (const span of quote.spans) {
    for (const one of told.get(span.article) ?? []) {
      if (contains(one.sentence, span) && (best === null || comesBefore(one, best))) best = one
    }
  }
  return best === null ? null : best.event
}

function comesBefore(a: Told, b: Told): boolean {
  return a.isWhole === b.isWhole ? a.order < b.order : a.isWhole
}
