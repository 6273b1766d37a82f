// A story comes in, ways to look things up in it go out: by id, by sentence, by event. Made once for each story.
import type { Article } from '../model/article.ts'
import type { Sentence } from '../model/reading.ts'
import { firstFrom } from '../model/span.ts'
import type { Span } from '../model/span.ts'
import type { Disagreement, Name, Quote, SentenceFate, Story, StoryEvent } from '../model/story.ts'
import { labelArticles } from './article-label.ts'
import type { ArticleLabel } from './article-label.ts'

export interface StoryIndex {
  readonly articles: ReadonlyMap<string, Article>
  readonly labels: ReadonlyMap<string, ArticleLabel>
  readonly events: ReadonlyMap<string, StoryEvent>
  readonly names: ReadonlyMap<string, Name>
  readonly disagreements: ReadonlyMap<string, Disagreement>
  readonly quotesOfEvent: ReadonlyMap<string, readonly Quote[]>
  readonly eventsOfName: ReadonlyMap<string, readonly StoryEvent[]>
  readonly sentences: ReadonlyMap<string, readonly Sentence[]>
  readonly fatesOfArticle: ReadonlyMap<string, readonly SentenceFate[]>
}

const MADE = new WeakMap<Story, StoryIndex>()

/** The same object at every call for one story. Sentences and fates are by id of the article, in order. */
export function indexStory(story: Story): StoryIndex {
  const made = MADE.get(story)
  if (made !== undefined) return made
  const index: StoryIndex = {
    articles: new Map(story.articles.map((article) => [article.id, article])),
    labels: labelArticles(story.articles),
    events: new Map(story.events.map((event) => [event.id, event])),
    names: new Map(story.names.map((name) => [name.id, name])),
    disagreements: new Map(story.disagreements.map((disagreement) => [disagreement.id, disagreement])),
    quotesOfEvent: groupBy(story.quotes, (quote) => (quote.event === null ? [] : [quote.event])),
    eventsOfName: groupBy(story.events, (event) => event.names),
    sentences: new Map(story.readings.map((reading) => [reading.article, reading.sentences])),
    fatesOfArticle: groupBy(story.sentences, (sentence) => [sentence.article]),
  }
  MADE.set(story, index)
  return index
}

/** The words at a span, empty where the story has no such article. */
export function wordsAt(index: StoryIndex, span: Span): string {
  return index.articles.get(span.article)?.text.slice(span.start, span.end) ?? ''
}

/** Which sentence of its article holds the start of a span, counted from 0; null where none does. */
export function sentenceIndex(index: StoryIndex, span: Span): number | null {
  const next = firstFrom(index.sentences.get(span.article) ?? [], span.start + 1)
  return next === 0 ? null : next - 1
}

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [item])
      else group.push(item)
    }
  }
  return groups
}
