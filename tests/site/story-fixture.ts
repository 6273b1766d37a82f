// Stories built by hand for tests: articles as plain text, events as words of them. Every span is found, none is
// counted by hand.
import type { Article, Passage } from '../../src/model/article.ts'
import type { PartOfDay, Precision, Reading, Sentence } from '../../src/model/reading.ts'
import type { Span } from '../../src/model/span.ts'
import type {
  AppliedDecision,
  Disagreement,
  Name,
  Quote,
  SentenceFate,
  Story,
  StoryEvent,
} from '../../src/model/story.ts'
import { civil } from '../model/civil.ts'

export interface ArticleSpec extends Partial<Omit<Article, 'id' | 'text' | 'passages' | 'published'>> {
  readonly id: string
  readonly published?: string
  /** One passage a line; a sentence ends at a full stop. */
  readonly text: string
}

export interface EventSpec {
  readonly id: string
  /** Words of the first account; all of it where left out. */
  readonly title?: string
  /** A day, the first and last day of a stretch, or null where unknown. */
  readonly when: string | readonly [string, string] | null
  readonly precision?: Precision
  /** Told for a single day. */
  readonly part?: PartOfDay
  /** Article and words of it. */
  readonly accounts: readonly (readonly [string, string])[]
  readonly names?: readonly string[]
  readonly disagreements?: readonly string[]
  readonly saidOnce?: readonly number[]
  readonly importance?: number
  readonly background?: boolean
}

export interface StorySpec {
  readonly id?: string
  readonly title?: string
  readonly introduction?: string | null
  readonly language?: string
  readonly articles: readonly ArticleSpec[]
  readonly events?: readonly EventSpec[]
  readonly names?: readonly {
    readonly id: string
    readonly kind: Name['kind']
    readonly spellings: readonly string[]
  }[]
  readonly quotes?: readonly {
    readonly article: string
    readonly words: string
    readonly speaker: string | null
    readonly speakerText: string
  }[]
  /** Article and words of each sentence that a decision is about. */
  readonly decisions?: readonly (Pick<AppliedDecision, 'kind' | 'what'> &
    Partial<Pick<AppliedDecision, 'why' | 'event' | 'names'>> & {
      readonly at?: readonly (readonly [string, string])[]
    })[]
  readonly disagreements?: readonly (Pick<Disagreement, 'id' | 'event' | 'field' | 'what'> & {
    readonly kind?: Disagreement['kind']
    readonly values: readonly { readonly value: string; readonly at: readonly (readonly [string, string])[] }[]
  })[]
}

export function makeStory(spec: StorySpec): Story {
  const articles = spec.articles.map((article) => makeArticle(article, spec.id ?? 'a-bridge'))
  const readings = articles.map(makeReading)
  const events = (spec.events ?? []).map((event) => makeEvent(event, articles))
  return {
    id: spec.id ?? 'a-bridge',
    title: spec.title ?? 'The bridge at Oru',
    introduction: spec.introduction ?? null,
    language: spec.language ?? 'en',
    articles,
    readings,
    events,
    names: (spec.names ?? []).map(({ id, kind, spellings }) => makeName(id, kind, spellings, articles)),
    quotes: (spec.quotes ?? []).map(({ article, words, speaker, speakerText }): Quote => {
      return { text: words, speaker, speakerText, spans: [locate(articles, article, words)], event: null }
    }),
    disagreements: (spec.disagreements ?? []).map(({ values, kind = 'conflict', ...rest }) => ({
      ...rest,
      kind,
      values: values.map(({ value, at }) => ({
        value,
        spans: at.map(([article, words]) => locate(articles, article, words)),
      })),
    })),
    decisions: (spec.decisions ?? []).map(({ at = [], ...rest }): AppliedDecision => {
      const sentences = at.map(([article, words]) => locate(articles, article, words))
      return { why: null, event: null, names: [], ...rest, sentences }
    }),
    sentences: readings.flatMap((reading) =>
      reading.sentences.map((sentence) => makeFate(reading.article, sentence, events)),
    ),
  }
}

function makeArticle({ published, ...spec }: ArticleSpec, story: string): Article {
  return {
    story,
    file: `content/${story}/${spec.id}.md`,
    title: spec.id,
    published: civil(published ?? '2021-03-14'),
    source: null,
    author: null,
    url: null,
    language: 'en',
    tags: [],
    inferred: [],
    marks: [],
    passages: makePassages(spec.text),
    ...spec,
  }
}

function makePassages(text: string): Passage[] {
  let start = 0
  return text.split('\n').map((line, index) => {
    const passage: Passage = {
      start,
      end: start + line.length,
      kind: 'paragraph',
      depth: 0,
      figure: null,
      credit: null,
      line: index + 1,
    }
    start += line.length + 1
    return passage
  })
}

function makeReading(article: Article): Reading {
  const sentences = article.passages.flatMap(({ start, end }, passage): Sentence[] =>
    [...article.text.slice(start, end).matchAll(/[^.]+\.?/g)].map((match) => {
      const lead = match[0].length - match[0].trimStart().length
      const from = start + match.index + lead
      return { passage, start: from, end: from + match[0].trim().length }
    }),
  )
  return {
    article: article.id,
    sentences,
    dates: [],
    references: [],
    numbers: [],
    quotations: [],
    names: [],
    happenings: [],
  }
}

function makeEvent(spec: EventSpec, articles: readonly Article[]): StoryEvent {
  const spans = spec.accounts.map(([article, words]) => locate(articles, article, words))
  const first = spec.accounts[0]
  if (first === undefined) throw new Error(`An event needs an account: ${spec.id}`)
  const title = spec.title ?? first[1]
  const [start, end] = typeof spec.when === 'string' ? [spec.when, spec.when] : (spec.when ?? [null, null])
  const origins = [...new Set(spans.map((span) => span.article))]
  return {
    id: spec.id,
    title,
    titleSpan: locate(articles, first[0], title),
    titleLeadIn: 0,
    when: {
      start: start === null ? null : civil(start),
      end: end === null ? null : civil(end),
      precision: start === null ? 'unknown' : (spec.precision ?? (spec.part === undefined ? 'day' : 'part-of-day')),
      part: spec.part ?? null,
      stated: false,
      basis: start === null ? 'none' : 'words',
      reason: start === null ? 'No words tell the day.' : 'Worked out from its words.',
      evidence: null,
    },
    accounts: spans.map((span) => {
      return {
        ...span,
        sentence: span,
        role: 'account',
        origin: origins.indexOf(span.article),
        because: [],
        closest: null,
      }
    }),
    saidOnce: spec.saidOnce ?? [],
    origins: origins.map((article) => ({ label: article, articles: [article], reason: '' })),
    leftOut: [],
    names: spec.names ?? [],
    disagreements: spec.disagreements ?? [],
    importance: spec.importance ?? 0.5,
    background: spec.background ?? false,
  }
}

function makeName(id: string, kind: Name['kind'], spellings: readonly string[], articles: readonly Article[]): Name {
  const mentions = articles.flatMap((article) =>
    spellings.flatMap((spelling) => {
      const start = article.text.indexOf(spelling)
      return start < 0 ? [] : [{ article: article.id, start, end: start + spelling.length }]
    }),
  )
  return { id, name: spellings[0] ?? id, kind, spellings, roles: [], mentions, edited: false }
}

function makeFate(article: string, sentence: Sentence, events: readonly StoryEvent[]): SentenceFate {
  const told = events.filter((event) =>
    event.accounts.some((span) => span.article === article && span.start >= sentence.start && span.end <= sentence.end),
  )
  return {
    article,
    start: sentence.start,
    end: sentence.end,
    fate: told.length > 0 ? 'account' : 'omitted',
    event: told[0]?.id ?? null,
    events: told.map((event) => event.id),
    reason: told.length > 0 ? 'It tells an event.' : 'It tells of no happening.',
  }
}

function locate(articles: readonly Article[], id: string, words: string): Span {
  const start = articles.find((article) => article.id === id)?.text.indexOf(words) ?? -1
  if (start < 0) throw new Error(`The article ${id} has no words "${words}"`)
  return { article: id, start, end: start + words.length }
}
