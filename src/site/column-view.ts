// The accounts of an event come in, a column for each article goes out. Captions in the same words stand once, with all
// their pictures.
import type { AccountView } from './account-view.ts'
import type { EventSummary } from './event-summary.ts'
import { formatCount } from './format-count.ts'
import type { Link } from './page-head.ts'
import type { Routes } from './routes.ts'
import type { StoryIndex } from './story-index.ts'

export interface ColumnAccount extends AccountView {
  /** Where the words stand: one link, or for a caption that is told more than once one for each time. */
  readonly places: readonly Link[]
}

export interface Column {
  readonly article: string
  readonly label: string
  readonly title: string
  readonly href: string
  readonly accounts: readonly ColumnAccount[]
}

/** In the order of `summary.sources`; `story` is its id. */
export function makeColumns(summary: EventSummary, index: StoryIndex, story: string, routes: Routes): Column[] {
  return summary.sources.map(({ article, label }) => ({
    article,
    label,
    title: index.articles.get(article)?.title ?? article,
    href: routes.article(story, article),
    accounts: joinCaptions(summary.accounts.filter((account) => account.article === article)),
  }))
}

function joinCaptions(accounts: readonly AccountView[]): ColumnAccount[] {
  const groups = new Map<string, AccountView[]>()
  for (const [position, account] of accounts.entries()) {
    const key = account.figure === null ? String(position) : wordsOf(account)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [account])
    else group.push(account)
  }
  return [...groups.values()].flatMap(joinAccounts)
}

function joinAccounts(accounts: readonly AccountView[]): ColumnAccount[] {
  const [first] = accounts
  if (first === undefined) return []
  if (accounts.length === 1) return [{ ...first, places: [{ label: 'in the article', href: first.href }] }]
  const pictures = new Set(accounts.map(({ figure }) => figure)).size
  const note =
    pictures > 1
      ? `stands under ${formatCount(pictures, 'picture')}`
      : `stands ${formatCount(accounts.length, 'time')} under one picture`
  const places = accounts.map(({ figure, href }) => ({ label: `picture ${String((figure ?? 0) + 1)}`, href }))
  const because = [...new Set(accounts.flatMap((account) => account.because))]
  return [{ ...first, note, because, places }]
}

/** The sentence with the clause that tells the event set off: captions that tell it by other clauses stay apart. */
function wordsOf({ pieces, credit }: AccountView): string {
  return JSON.stringify([credit, ...pieces.map(({ text, told }) => [text, told])])
}
