// A story comes in, the account of how its page was made goes out: what became of every sentence, and what was worked
// out or inferred.
import type { Fate, Story } from '../model/story.ts'
import type { DecisionView } from './decision-view.ts'
import { viewDecisions } from './decision-view.ts'
import { formatCount } from './format-count.ts'
import { formatDay } from '../model/date-text.ts'
import type { Routes } from './routes.ts'
import { indexStory, sentenceIndex, wordsAt } from './story-index.ts'
import { compareText } from '../model/text-order.ts'

export interface FateCount {
  readonly fate: Fate
  readonly label: string
  readonly meaning: string
  readonly count: number
  /** In hundredths of all sentences, rounded. */
  readonly share: string
}

export interface ReasonGroup {
  readonly reason: string
  readonly count: string
  readonly sentences: readonly { readonly words: string; readonly label: string; readonly href: string }[]
}

export interface MethodView {
  readonly sentences: string
  readonly fates: readonly FateCount[]
  readonly omitted: readonly ReasonGroup[]
  readonly background: readonly ReasonGroup[]
  readonly inferred: readonly {
    readonly label: string
    readonly href: string
    readonly field: string
    readonly value: string
    readonly from: string
  }[]
  readonly days: readonly { readonly label: string; readonly count: number }[]
  readonly decisions: readonly DecisionView[]
}

const FATES: readonly { fate: Fate; label: string; meaning: string }[] = [
  { fate: 'account', label: 'Account', meaning: 'tells an event of the timeline' },
  { fate: 'repeat', label: 'Repeat', meaning: 'tells again what the same article has told' },
  { fate: 'background', label: 'Background', meaning: 'tells what things are like, or what was long before' },
  { fate: 'quotation', label: 'Quotation', meaning: 'is someone’s words, listed with the quotations' },
  { fate: 'heading', label: 'Heading', meaning: 'is a heading inside an article' },
  { fate: 'caption', label: 'Caption', meaning: 'stands under a picture' },
  { fate: 'omitted', label: 'Left out', meaning: 'is in no event, for the reason listed below' },
]

const FIELDS: Readonly<Record<string, string>> = {
  published: 'day of publication',
  source: 'publisher',
  url: 'address',
}

/** Every fate is counted, also one that no sentence has; reasons are in order of their sentences, most first. */
export function viewMethod(story: Story, routes: Routes): MethodView {
  const { labels } = indexStory(story)
  return {
    sentences: formatCount(story.sentences.length, 'sentence'),
    fates: FATES.map(({ fate, label, meaning }) => {
      const count = story.sentences.filter((sentence) => sentence.fate === fate).length
      const share = story.sentences.length === 0 ? 0 : Math.round((count * 100) / story.sentences.length)
      return { fate, label, meaning, count, share: `${share} %` }
    }),
    omitted: groupByReason(story, 'omitted', routes),
    background: groupByReason(story, 'background', routes),
    inferred: story.articles.flatMap((article) =>
      article.inferred.map(({ field, from }) => ({
        label: labels.get(article.id)?.text ?? article.id,
        href: routes.article(story.id, article.id),
        field: FIELDS[field] ?? field,
        value: valueOf(article, field),
        from,
      })),
    ),
    days: countDays(story),
    decisions: viewDecisions(story, routes),
  }
}

function groupByReason(story: Story, fate: Fate, routes: Routes): ReasonGroup[] {
  const index = indexStory(story)
  const groups = new Map<string, { words: string; label: string; href: string }[]>()
  for (const sentence of story.sentences) {
    if (sentence.fate !== fate) continue
    const line = {
      words: wordsAt(index, sentence),
      label: index.labels.get(sentence.article)?.text ?? sentence.article,
      href: routes.sentence(story.id, sentence.article, sentenceIndex(index, sentence) ?? 0),
    }
    const group = groups.get(sentence.reason)
    if (group === undefined) groups.set(sentence.reason, [line])
    else group.push(line)
  }
  return [...groups]
    .map(([reason, sentences]) => ({ reason, sentences, count: formatCount(sentences.length, 'sentence') }))
    .sort((a, b) => b.sentences.length - a.sentences.length || compareText(a.reason, b.reason))
}

function countDays(story: Story): MethodView['days'] {
  const count = (test: (event: Story['events'][number]) => boolean): number => story.events.filter(test).length
  return [
    { label: 'stated by an article', count: count(({ when }) => when.basis === 'words' && when.stated) },
    { label: 'worked out from an article’s words', count: count(({ when }) => when.basis === 'words' && !when.stated) },
    { label: 'taken from the day of publication', count: count(({ when }) => when.basis === 'published') },
    { label: 'given by the editor', count: count(({ when }) => when.basis === 'editor') },
    { label: 'unknown', count: count(({ when }) => when.basis === 'none') },
  ]
}

function valueOf(article: Story['articles'][number], field: string): string {
  if (field === 'published') return formatDay(article.published)
  if (field === 'source') return article.source?.name ?? ''
  if (field === 'author') return article.author ?? ''
  if (field === 'url') return article.url ?? ''
  return field === 'title' ? article.title : article.language
}
