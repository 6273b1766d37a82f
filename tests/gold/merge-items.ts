// The sentences that the merge is scored on: what the gold says of each and what the story says of it. Gold and story
// in, items out.
import type { Story } from '../../src/model/story.ts'
import type { Gold } from './gold-schema.ts'
import { keyOf, spanOf } from './locate.ts'
import type { Reference } from './locate.ts'

export interface Item {
  readonly article: string
  /** Where the gold's words begin; the sentence's own begin where the gold does not name it. */
  readonly start: number
  /** The sentence of the story that holds those words. */
  readonly text: string
  /** Index into the story's sentences, -1 where no sentence holds the words. */
  readonly sentence: number
  /** Gold events that it tells. */
  readonly gold: ReadonlySet<string>
  /** Gold events and either-groups within which it may be joined or left out. */
  readonly loose: ReadonlySet<string>
  /** Events of the story that it is in. */
  readonly predicted: ReadonlySet<string>
}

/**
 * One item for every sentence that the gold names and for every other sentence of the story, in order of articles and
 * place.
 */
export function buildItems(gold: Gold, story: Story): Item[] {
  const told = new Map<string, Set<string>>()
  const loose = new Map<string, Set<string>>()
  const refs = new Map<string, Reference>()
  const note = (into: Map<string, Set<string>>, ref: Reference, label: string): void => {
    const key = keyOf(ref)
    refs.set(key, ref)
    into.set(key, (into.get(key) ?? new Set()).add(label))
  }
  for (const event of gold.events) {
    for (const ref of event.tells) {
      note(told, ref, event.id)
      note(loose, ref, `event ${event.id}`)
    }
    for (const ref of event.passing) note(loose, ref, `event ${event.id}`)
  }
  for (const [index, group] of gold.either.entries()) for (const ref of group.these) note(loose, ref, `either ${index}`)
  for (const ref of gold.background) refs.set(keyOf(ref), ref)

  const events = eventsBySentence(story)
  const named = [...refs].map(([key, ref]): Item => {
    const span = spanOf(ref, story.articles)
    const sentence = sentenceAt(story, span.article, span.start)
    return item(story, sentence, span.article, span.start, events, told.get(key), loose.get(key))
  })
  const covered = new Set(named.map((one) => one.sentence))
  const rest = story.sentences.flatMap((sentence, index) =>
    covered.has(index) ? [] : [item(story, index, sentence.article, sentence.start, events, undefined, undefined)],
  )
  return [...named, ...rest].sort((a, b) => order(a.article, b.article) || a.start - b.start)
}

function item(
  story: Story,
  sentence: number,
  article: string,
  start: number,
  events: readonly ReadonlySet<string>[],
  gold: ReadonlySet<string> | undefined,
  loose: ReadonlySet<string> | undefined,
): Item {
  const fate = story.sentences[sentence]
  const text =
    story.articles.find((one) => one.id === article)?.text.slice(fate?.start ?? start, fate?.end ?? start + 80) ?? ''
  return {
    article,
    start,
    text,
    sentence,
    gold: gold ?? new Set(),
    loose: loose ?? new Set(),
    predicted: events[sentence] ?? new Set(),
  }
}

function sentenceAt(story: Story, article: string, start: number): number {
  return story.sentences.findIndex((one) => one.article === article && one.start <= start && start < one.end)
}

/** Ids of the events of each sentence, from the fates and from the accounts of the events. */
function eventsBySentence(story: Story): ReadonlySet<string>[] {
  const sets = story.sentences.map((one) => new Set(one.event === null ? one.events : [one.event, ...one.events]))
  for (const event of story.events) {
    for (const account of event.accounts) sets[sentenceAt(story, account.article, account.start)]?.add(event.id)
  }
  return sets
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
