// An event comes in, its merged account goes out: the sentences that say it once, whole and verbatim, a paragraph for
// each article, and a line that says how they were chosen. Nothing of it takes the place of the accounts.
import type { Story, StoryEvent } from '../model/story.ts'
import { languageOf } from './article-label.ts'
import { formatCount, formatNumber } from './format-count.ts'
import type { Routes } from './routes.ts'
import { indexStory, sentenceIndex, wordsAt } from './story-index.ts'
import type { StoryIndex } from './story-index.ts'

export interface OnceParagraph {
  /** The article's source or title. */
  readonly label: string
  /** Where its first sentence stands. */
  readonly href: string
  readonly language: string | null
  /** Words of the article; "…" stands between sentences that others part there. */
  readonly text: string
}

export interface SaidOnceView {
  readonly paragraphs: readonly OnceParagraph[]
  readonly note: string
}

interface Chosen {
  readonly article: string
  readonly sentence: number
  readonly text: string
}

/** Null where the event has no merged account. */
export function viewSaidOnce(story: Story, event: StoryEvent, routes: Routes): SaidOnceView | null {
  const index = indexStory(story)
  const chosen = event.saidOnce.flatMap((position): Chosen[] => {
    const account = event.accounts[position]
    const sentence = account === undefined ? null : sentenceIndex(index, account.sentence)
    if (account === undefined || sentence === null) return []
    return [{ article: account.article, sentence, text: wordsAt(index, account.sentence) }]
  })
  if (chosen.length === 0) return null
  return {
    paragraphs: [...Map.groupBy(chosen, ({ article }) => article).values()].flatMap((some) =>
      makeParagraph(story, some, index, routes),
    ),
    note: noteOf(chosen.length, event.accounts.length),
  }
}

function makeParagraph(story: Story, chosen: readonly Chosen[], index: StoryIndex, routes: Routes): OnceParagraph[] {
  const [first] = chosen
  if (first === undefined) return []
  const text = chosen.map(({ text: words, sentence }, position) => {
    const before = chosen[position - 1]
    if (before === undefined) return words
    return before.sentence === sentence - 1 ? ` ${words}` : ` … ${words}`
  })
  return [
    {
      label: index.labels.get(first.article)?.text ?? first.article,
      href: routes.sentence(story.id, first.article, first.sentence),
      language: languageOf(index.articles.get(first.article)?.language),
      text: text.join(''),
    },
  ]
}

function noteOf(chosen: number, accounts: number): string {
  const choice =
    chosen === 1
      ? `The sentence of ${formatNumber(accounts)} accounts that tells most for its length.`
      : `${formatCount(chosen, 'sentence')} of ${formatNumber(accounts)} accounts, chosen to tell most and repeat least.`
  return `${choice} ${accounts === 2 ? 'Both' : 'All'} accounts stand in full below.`
}
