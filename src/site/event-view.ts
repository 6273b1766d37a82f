// One event comes in, all that its own page shows goes out: accounts by article, what they differ on, who and where,
// why this day.
import type { Span } from '../model/span.ts'
import type { Disagreement, Story, StoryEvent } from '../model/story.ts'
import type { Column } from './column-view.ts'
import { makeColumns } from './column-view.ts'
import { linkEvent, summariseEvent } from './event-summary.ts'
import type { EventLink, EventSummary } from './event-summary.ts'
import type { KindGroup } from './name-view.ts'
import { groupNames } from './name-view.ts'
import type { QuoteView } from './quotation-view.ts'
import { viewQuote } from './quotation-view.ts'
import type { Routes } from './routes.ts'
import type { StoryIndex } from './story-index.ts'
import { indexStory, sentenceIndex, wordsAt } from './story-index.ts'

/** Words at a span, whose they are, and where they stand. */
export interface Place {
  readonly words: string
  readonly label: string
  readonly href: string
}

export interface DisagreementView {
  readonly id: string
  /** "They differ", "Later reports say", "Not every report knew". */
  readonly label: string
  readonly what: string
  readonly values: readonly { readonly value: string; readonly places: readonly Place[] }[]
}

/** Words that came near to being an account of the event. */
export interface LeftOutView {
  readonly place: Place
  /** The event that they are an account of, null where they are of none. */
  readonly event: EventLink | null
  readonly reason: string
}

export interface OriginView {
  readonly label: string
  readonly reason: string
  readonly articles: readonly string[]
}

export interface EventView extends EventSummary {
  /** Where the title's words stand. */
  readonly titlePlace: Place
  /** Where the words stand that the day was taken from. */
  readonly evidence: Place | null
  readonly columns: readonly Column[]
  readonly disagreements: readonly DisagreementView[]
  readonly kinds: readonly KindGroup[]
  readonly quotes: readonly QuoteView[]
  readonly originList: readonly OriginView[]
  readonly leftOut: readonly LeftOutView[]
  readonly background: boolean
  readonly previous: EventLink | null
  readonly next: EventLink | null
}

const KINDS: Readonly<Record<Disagreement['kind'], string>> = {
  conflict: 'They differ',
  later: 'Later reports say',
  unknown: 'Not every report knew',
}

/** `event` is one of `story.events`, whose order gives `previous` and `next`: null at the ends. */
export function viewEvent(story: Story, event: StoryEvent, routes: Routes): EventView {
  const index = indexStory(story)
  const summary = summariseEvent(story, event, routes)
  const position = story.events.indexOf(event)
  const neighbour = (at: number): EventLink | null => {
    const found = story.events[at]
    return found === undefined ? null : linkEvent(story, found, routes)
  }
  const place = (span: Span): Place => placeAt(story, index, span, routes)
  return {
    ...summary,
    titlePlace: place(event.titleSpan),
    evidence: event.when.evidence === null ? null : place(event.when.evidence),
    columns: makeColumns(summary, index, story.id, routes),
    disagreements: event.disagreements.flatMap((id) => {
      const found = index.disagreements.get(id)
      if (found === undefined) return []
      const values = found.values.map(({ value, spans }) => ({ value, places: spans.map(place) }))
      return [{ id, label: KINDS[found.kind], what: found.what, values }]
    }),
    kinds: groupNames(
      story,
      event.names.flatMap((id) => index.names.get(id) ?? []),
      routes,
    ),
    quotes: (index.quotesOfEvent.get(event.id) ?? []).map((quote) => viewQuote(story, quote, routes)),
    originList: event.origins.map(({ label, reason, articles }) => ({
      label,
      reason,
      articles: articles.map((id) => index.labels.get(id)?.text ?? id),
    })),
    leftOut: event.leftOut.map((leftOut) => {
      const other = index.events.get(leftOut.event ?? '')
      return {
        place: place(leftOut),
        event: other === undefined ? null : linkEvent(story, other, routes),
        reason: leftOut.reason,
      }
    }),
    background: event.background,
    previous: neighbour(position - 1),
    next: neighbour(position + 1),
  }
}

function placeAt(story: Story, index: StoryIndex, span: Span, routes: Routes): Place {
  const sentence = sentenceIndex(index, span)
  return {
    words: wordsAt(index, span),
    label: index.labels.get(span.article)?.text ?? span.article,
    href:
      sentence === null ? routes.article(story.id, span.article) : routes.sentence(story.id, span.article, sentence),
  }
}
