// Quotations come in, each with its speaker and every place that prints it goes out, and the page of them by speaker.
import type { Quote, Story } from '../model/story.ts'
import { languageOf } from './article-label.ts'
import type { Routes } from './routes.ts'
import { indexStory, sentenceIndex } from './story-index.ts'

export interface QuoteView {
  readonly text: string
  readonly language: string | null
  /** As written, or the name; empty where nobody is named. */
  readonly speaker: string
  readonly speakerHref: string | null
  readonly places: readonly { readonly label: string; readonly href: string }[]
  readonly event: { readonly href: string; readonly title: string } | null
}

export interface SpeakerView {
  readonly anchor: string
  /** "No speaker named" for the last group. */
  readonly name: string
  readonly role: string
  readonly href: string | null
  readonly quotes: readonly QuoteView[]
}

const NOBODY = 'No speaker named'

/** One place for each time that it is printed, in order; `event` is null where it is part of none. */
export function viewQuote(story: Story, quote: Quote, routes: Routes): QuoteView {
  const index = indexStory(story)
  const name = quote.speaker === null ? undefined : index.names.get(quote.speaker)
  const event = quote.event === null ? undefined : index.events.get(quote.event)
  const first = quote.spans[0]
  return {
    text: quote.text,
    language: languageOf(first === undefined ? undefined : index.articles.get(first.article)?.language),
    speaker: name?.name ?? quote.speakerText,
    speakerHref: name === undefined ? null : routes.name(story.id, name.id),
    places: quote.spans.map((span) => ({
      label: index.labels.get(span.article)?.text ?? span.article,
      href: routes.sentence(story.id, span.article, sentenceIndex(index, span) ?? 0),
    })),
    event: event === undefined ? null : { href: routes.event(story.id, event.id), title: event.title },
  }
}

/** Speakers with most quotations first, then in order of appearance; words without a speaker last. */
export function viewQuotations(story: Story, routes: Routes): SpeakerView[] {
  const index = indexStory(story)
  const groups = new Map<string, Quote[]>()
  for (const quote of story.quotes) {
    const key = quote.speaker ?? (quote.speakerText === '' ? '' : `as written ${quote.speakerText}`)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [quote])
    else group.push(quote)
  }
  const unnamed = groups.get('') ?? []
  groups.delete('')
  const named = [...groups].sort(([, a], [, b]) => b.length - a.length)
  const all = unnamed.length === 0 ? named : [...named, ['', unnamed] as const]
  return all.map(([key, quotes], position) => {
    const name = index.names.get(key)
    const written = quotes[0]?.speakerText ?? ''
    return {
      anchor: `speaker-${position + 1}`,
      name: name?.name ?? (written === '' ? NOBODY : written),
      role: name?.roles[0] ?? '',
      href: name === undefined ? null : routes.name(story.id, name.id),
      quotes: quotes.map((quote) => viewQuote(story, quote, routes)),
    }
  })
}
