// A story comes in, the table of its events against its articles goes out: who tells what, and how fully.
import type { Story } from '../model/story.ts'
import { groupEvents } from './event-groups.ts'
import { linkEvent } from './event-summary.ts'
import type { EventLink } from './event-summary.ts'
import { formatCount } from './format-count.ts'
import type { Routes } from './routes.ts'
import { indexStory, sentenceIndex } from './story-index.ts'

export interface CoverageCell {
  /** "2 passages"; empty where the article is silent. */
  readonly text: string
  readonly count: number
  /** 0 for silence, 3 for the darkest. */
  readonly heat: 0 | 1 | 2 | 3
  readonly href: string | null
}

export interface CoverageRow extends EventLink {
  readonly cells: readonly CoverageCell[]
}

export interface CoverageView {
  /** True where the articles are more than stand side by side, so that the table is to scroll in itself. */
  readonly wide: boolean
  readonly columns: readonly {
    readonly label: string
    readonly href: string
    /** "12 events" */
    readonly events: string
    /** "3 alone": events that no other article tells. */
    readonly alone: string
  }[]
  readonly groups: readonly { readonly anchor: string; readonly label: string; readonly rows: readonly CoverageRow[] }[]
}

/** Columns of 5.5 rem beside the titles on a page of 75 rem. */
const SIDE_BY_SIDE = 9

/** The cells of a row stand in the order of `columns`, one for each article of the story. */
export function viewCoverage(story: Story, routes: Routes): CoverageView {
  const { labels } = indexStory(story)
  const told = (article: string): number =>
    story.events.filter((event) => event.accounts.some((account) => account.article === article)).length
  const alone = (article: string): number =>
    story.events.filter((event) => event.accounts.every((account) => account.article === article)).length
  return {
    wide: story.articles.length > SIDE_BY_SIDE,
    columns: story.articles.map(({ id }) => ({
      label: labels.get(id)?.text ?? id,
      href: routes.article(story.id, id),
      events: formatCount(told(id), 'event'),
      alone: `${alone(id)} alone`,
    })),
    groups: groupEvents(story.events, '').map(({ anchor, label, events }) => ({
      anchor,
      label,
      rows: events.map((event) => ({
        ...linkEvent(story, event, routes),
        cells: story.articles.map((article) => makeCell(story, event, article.id, routes)),
      })),
    })),
  }
}

function makeCell(story: Story, event: Story['events'][number], article: string, routes: Routes): CoverageCell {
  const accounts = event.accounts.filter((account) => account.article === article)
  const first = accounts[0]
  if (first === undefined) return { text: '', count: 0, heat: 0, href: null }
  const sentence = sentenceIndex(indexStory(story), first)
  return {
    text: formatCount(accounts.length, 'passage'),
    count: accounts.length,
    heat: accounts.length === 1 ? 1 : accounts.length === 2 ? 2 : 3,
    href: sentence === null ? routes.article(story.id, article) : routes.sentence(story.id, article, sentence),
  }
}
