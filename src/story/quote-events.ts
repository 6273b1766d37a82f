// Quotes and events in, quotes with the event that each is part of out.
import { contains } from '../model/span.ts'
import type { Quote, StoryEvent } from '../model/story.ts'

/** The event with an account whose sentence holds the quote, the account that is the whole sentence before a clause of one. */
export function placeQuotes(quotes: readonly Quote[], events: readonly StoryEvent[]): Quote[] {
  return quotes.map((quote) => ({ ...quote, event: findEvent(quote, events) }))
}

function findEvent(quote: Quote, events: readonly StoryEvent[]): string | null {
  for (const clauses of [false, true]) {
    for (const event of events) {
      const holds = event.accounts.some(
        (account) =>
          (clauses || (account.start === account.sentence.start && account.end === account.sentence.end)) &&
          quote.spans.some((span) => span.article === account.article && contains(account.sentence, span)),
      )
      if (holds) return event.id
    }
  }
  return null
}
