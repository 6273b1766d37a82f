// One article comes in, its page goes out: the text whole and in order, in blocks of sentences, each with the events
// that it tells.
import type { Article, Inferred, Passage } from '../model/article.ts'
import type { Range } from '../model/span.ts'
import type { Story } from '../model/story.ts'
import type { ArticleLink, Stated } from './article-link.ts'
import { linkArticle } from './article-link.ts'
import { inferenceOf } from './article-label.ts'
import type { EventLink } from './event-summary.ts'
import { linkEvent } from './event-summary.ts'
import { formatCount } from './format-count.ts'
import { sentenceAnchor } from './routes.ts'
import type { Routes } from './routes.ts'
import { indexStory } from './story-index.ts'
import type { Segment } from './text-segments.ts'
import { cutSegments } from './text-segments.ts'

/** An event told on this page; its number counts them in order of first telling. */
export interface NumberedEvent extends EventLink {
  readonly number: number
}

/** A sentence, or the blanks between two (then without anchor). */
export interface SentenceView {
  readonly anchor: string | null
  readonly segments: readonly Segment[]
  readonly events: readonly NumberedEvent[]
}

export interface Block {
  readonly kind: 'paragraph' | 'heading' | 'list' | 'quotation' | 'figure' | 'rows' | 'code'
  /** 2 to 6 for a heading; no level is skipped. */
  readonly level: number
  /** One for each passage: items of a list, captions of a picture. */
  readonly lines: readonly (readonly SentenceView[])[]
  /** Events whose number stands here for the first time. */
  readonly notes: readonly NumberedEvent[]
}

export interface ArticleView extends ArticleLink {
  readonly author: Stated | null
  readonly sourceHome: string | null
  readonly url: string | null
  /** Values inferred beside source, author and day, which say so themselves. */
  readonly inferred: readonly { readonly field: string; readonly from: string }[]
  /** "31 of 40 sentences tell 22 events of the timeline." */
  readonly summary: string
  readonly blocks: readonly Block[]
  readonly events: readonly NumberedEvent[]
}

const GROUPED: Readonly<Record<Passage['kind'], Block['kind']>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  item: 'list',
  quotation: 'quotation',
  caption: 'figure',
  cell: 'rows',
  code: 'code',
}

const OTHER_FIELDS: Partial<Record<Inferred['field'], string>> = {
  title: 'Title',
  url: 'Address',
  language: 'Language',
}

/** Blocks are in order of the text. Events are numbered from 1 as the text first tells them. */
export function viewArticle(story: Story, article: Article, routes: Routes): ArticleView {
  const index = indexStory(story)
  const events = new Map<string, NumberedEvent>()
  const numberEvents = (ids: readonly string[]): NumberedEvent[] =>
    ids.flatMap((id) => {
      const event = index.events.get(id)
      if (event === undefined) return []
      const numbered = events.get(id) ?? { ...linkEvent(story, event, routes), number: events.size + 1 }
      events.set(id, numbered)
      return [numbered]
    })
  const sentences = index.sentences.get(article.id) ?? []
  const fates = index.fatesOfArticle.get(article.id) ?? []
  const eventsAt = new Map(fates.map((fate) => [fate.start, fate.events]))
  const linesOf = new Map<number, SentenceView[]>(
    article.passages.map((passage, position) => {
      const own = sentences.flatMap((sentence, number) => (sentence.passage === position ? [{ sentence, number }] : []))
      const views: SentenceView[] = []
      let at = passage.start
      const blank = (end: number): void => {
        if (end > at) views.push({ anchor: null, segments: cut(article, passage, { start: at, end }), events: [] })
      }
      for (const { sentence, number } of own) {
        blank(sentence.start)
        views.push({
          anchor: sentenceAnchor(number),
          segments: cut(article, passage, sentence),
          events: numberEvents(eventsAt.get(sentence.start) ?? []),
        })
        at = sentence.end
      }
      blank(passage.end)
      return [position, views]
    }),
  )
  const blocks = makeBlocks(article.passages, linesOf)
  const telling = fates.filter((fate) => fate.events.length > 0).length
  return {
    ...linkArticle(story, article, routes),
    author:
      article.author === null
        ? null
        : { text: article.author, inferredFrom: inferenceOf(article, 'author')?.from ?? null },
    sourceHome: article.source?.home ?? null,
    url: article.url,
    inferred: article.inferred.flatMap(({ field, from }) => {
      const label = OTHER_FIELDS[field]
      return label === undefined ? [] : [{ field: label, from }]
    }),
    summary: `${telling} of ${formatCount(fates.length, 'sentence')} tell ${formatCount(events.size, 'event')} of the timeline.`,
    blocks,
    events: [...events.values()],
  }
}

function makeBlocks(passages: readonly Passage[], linesOf: ReadonlyMap<number, SentenceView[]>): Block[] {
  const blocks: { kind: Block['kind']; level: number; figure: number | null; lines: SentenceView[][] }[] = []
  let level = 1
  passages.forEach((passage, position) => {
    const kind = GROUPED[passage.kind]
    const lines = linesOf.get(position) ?? []
    const last = blocks[blocks.length - 1]
    const joins =
      kind === 'list' || kind === 'quotation' || kind === 'rows' || (kind === 'figure' && passage.figure !== null)
    if (last !== undefined && joins && last.kind === kind && last.figure === passage.figure) {
      last.lines.push(lines)
      return
    }
    if (kind === 'heading') level = Math.max(2, Math.min(passage.depth, level + 1))
    blocks.push({ kind, level: kind === 'heading' ? level : 0, figure: passage.figure, lines: [lines] })
  })
  const seen = new Set<number>()
  return blocks.map(({ kind, level: depth, lines }) => {
    const told = lines.flatMap((line) => line.flatMap((sentence) => sentence.events))
    const notes = told.filter((event) => !seen.has(event.number) && seen.add(event.number))
    return { kind, level: depth, lines, notes }
  })
}

function cut(article: Article, passage: Passage, range: Range): Segment[] {
  return cutSegments(article.text, range, article.marks, passage.credit)
}
