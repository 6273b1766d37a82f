// Names come in, the index of names and each name's page go out: spellings, roles, events, and every place that has it.
import type { Article } from '../model/article.ts'
import type { NameKind } from '../model/reading.ts'
import type { Span } from '../model/span.ts'
import type { Name, Story } from '../model/story.ts'
import type { EventLink } from './event-summary.ts'
import { linkEvent } from './event-summary.ts'
import { formatCount } from './format-count.ts'
import type { QuoteView } from './quotation-view.ts'
import { viewQuote } from './quotation-view.ts'
import type { Routes } from './routes.ts'
import { indexStory, sentenceIndex } from './story-index.ts'
import { compareText } from '../model/text-order.ts'

export interface NameLink {
  readonly id: string
  readonly href: string
  readonly name: string
  /** The role most used, empty where none. */
  readonly role: string
  readonly otherSpellings: readonly string[]
  /** "7 mentions" */
  readonly mentions: string
}

export interface KindGroup {
  readonly kind: NameKind
  readonly label: string
  readonly names: readonly NameLink[]
}

/** A sentence with the name in it, cut around the name. */
export interface MentionView {
  readonly href: string
  readonly before: string
  readonly words: string
  readonly after: string
}

export interface NameView extends NameLink {
  readonly kindLabel: string
  readonly roles: readonly string[]
  readonly spellings: readonly { readonly text: string; readonly count: string }[]
  readonly edited: boolean
  readonly events: readonly EventLink[]
  readonly quotes: readonly QuoteView[]
  readonly articles: readonly {
    readonly label: string
    readonly href: string
    readonly mentions: readonly MentionView[]
  }[]
}

const KINDS: readonly { kind: NameKind; one: string; many: string }[] = [
  { kind: 'person', one: 'Person', many: 'People' },
  { kind: 'place', one: 'Place', many: 'Places' },
  { kind: 'organisation', one: 'Organisation', many: 'Organisations' },
  { kind: 'other', one: 'Other name', many: 'Other names' },
]

/** By kind, each in the order given; kinds that nobody has are left out. */
export function groupNames(story: Story, names: readonly Name[], routes: Routes): KindGroup[] {
  return KINDS.map(({ kind, many }) => ({
    kind,
    label: many,
    names: names.filter((name) => name.kind === kind).map((name) => linkName(story, name, routes)),
  })).filter((group) => group.names.length > 0)
}

/** The index of all names: most mentioned first within their kind. */
export function viewNames(story: Story, routes: Routes): KindGroup[] {
  const names = [...story.names].sort((a, b) => b.mentions.length - a.mentions.length || compareText(a.name, b.name))
  return groupNames(story, names, routes)
}

function linkName(story: Story, name: Name, routes: Routes): NameLink {
  return {
    id: name.id,
    href: routes.name(story.id, name.id),
    name: name.name,
    role: name.roles[0] ?? '',
    otherSpellings: name.spellings.filter((spelling) => spelling !== name.name),
    mentions: formatCount(name.mentions.length, 'mention'),
  }
}

/** Articles that do not have the name are left out. `kindLabel` is in the singular. */
export function viewName(story: Story, name: Name, routes: Routes): NameView {
  const index = indexStory(story)
  const mentions = Map.groupBy(name.mentions, ({ article }) => article)
  const counts = new Map<string, number>()
  for (const span of name.mentions) {
    const words = index.articles.get(span.article)?.text.slice(span.start, span.end) ?? ''
    counts.set(words, (counts.get(words) ?? 0) + 1)
  }
  return {
    ...linkName(story, name, routes),
    kindLabel: KINDS.find(({ kind }) => kind === name.kind)?.one ?? '',
    roles: name.roles,
    spellings: name.spellings.map((text) => ({ text, count: formatCount(counts.get(text) ?? 0, 'time') })),
    edited: name.edited,
    events: (index.eventsOfName.get(name.id) ?? []).map((event) => linkEvent(story, event, routes)),
    quotes: story.quotes.filter((quote) => quote.speaker === name.id).map((quote) => viewQuote(story, quote, routes)),
    articles: story.articles.flatMap((article) => {
      const spans = mentions.get(article.id)
      if (spans === undefined) return []
      return [
        {
          label: index.labels.get(article.id)?.text ?? article.id,
          href: routes.article(story.id, article.id),
          mentions: spans.map((span) => viewMention(story, article, span, routes)),
        },
      ]
    }),
  }
}

function viewMention(story: Story, article: Article, span: Span, routes: Routes): MentionView {
  const index = indexStory(story)
  const position = sentenceIndex(index, span)
  const sentence = (position === null ? undefined : index.sentences.get(article.id)?.[position]) ?? span
  return {
    href: routes.sentence(story.id, article.id, position ?? 0),
    before: article.text.slice(sentence.start, span.start),
    words: article.text.slice(span.start, span.end),
    after: article.text.slice(span.end, Math.max(sentence.end, span.end)),
  }
}
