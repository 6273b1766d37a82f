// A story comes in, its `timeline.json` goes out: what `timeline-schema.ts` describes, keys always in the same order.
import type { Span } from '../model/span.ts'
import type { Story, StoryEvent } from '../model/story.ts'
import type { Timeline } from './timeline-schema.ts'
import { indexStory, wordsAt } from './story-index.ts'

/** Lists are copies in the story's order; spans count on the texts of the articles, which are not in it. */
export function buildTimeline(story: Story): Timeline {
  return {
    version: 1,
    story: { id: story.id, title: story.title },
    articles: story.articles.map((article) => ({
      id: article.id,
      title: article.title,
      source: article.source?.name ?? null,
      author: article.author,
      published: article.published,
      url: article.url,
    })),
    events: story.events.map((event) => exportEvent(story, event)),
    names: story.names.map(({ id, name, kind, spellings, mentions }) => ({
      id,
      name,
      kind,
      spellings: [...spellings],
      mentions: mentions.map(exportSpan),
    })),
    quotes: story.quotes.map(({ text, speaker, speakerText, spans }) => ({
      text,
      speaker,
      speakerText,
      spans: spans.map(exportSpan),
    })),
    disagreements: story.disagreements.map(({ id, event, field, kind, what, values }) => ({
      id,
      event,
      field,
      kind,
      what,
      values: values.map(({ value, spans }) => ({ value, spans: spans.map(exportSpan) })),
    })),
    sentences: story.sentences.map((sentence) => ({
      ...exportSpan(sentence),
      fate: sentence.fate,
      event: sentence.event,
      reason: sentence.reason,
    })),
  }
}

/** JSON with one entry of a list on a line, so that two versions of a story can be compared line by line. */
export function formatTimeline(story: Story): string {
  const fields = Object.entries(buildTimeline(story)).map(
    ([key, value]) => `${JSON.stringify(key)}: ${formatField(value)}`,
  )
  return `{\n${fields.join(',\n')}\n}\n`
}

function exportEvent(story: Story, event: StoryEvent): Timeline['events'][number] {
  const index = indexStory(story)
  const { start, end, precision, reason } = event.when
  return {
    id: event.id,
    title: event.title,
    when: { start, end, precision, reason },
    accounts: event.accounts.map((account) => ({ ...exportSpan(account), text: wordsAt(index, account) })),
    origins: event.origins.map(({ label, articles, reason: why }) => ({ label, articles: [...articles], reason: why })),
    leftOut: event.leftOut.map((leftOut) => ({
      ...exportSpan(leftOut),
      event: leftOut.event,
      score: leftOut.score,
      threshold: leftOut.threshold,
      reason: leftOut.reason,
    })),
    names: [...event.names],
    disagreements: [...event.disagreements],
    importance: event.importance,
  }
}

function exportSpan({ article, start, end }: Span): { article: string; start: number; end: number } {
  return { article, start, end }
}

function formatField(value: unknown): string {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value)
  return `[\n${value.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`
}
