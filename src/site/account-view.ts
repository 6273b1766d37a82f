// One account of an event as a page shows it: the whole sentence in pieces, the clause that tells the event set off,
// and who says it.
import type { Range } from '../model/span.ts'
import { contains } from '../model/span.ts'
import type { Account, Story, StoryEvent } from '../model/story.ts'
import { languageOf } from './article-label.ts'
import type { Telling } from './differences.ts'
import { findDifferences } from './differences.ts'
import type { Routes } from './routes.ts'
import { indexStory, sentenceIndex, wordsAt } from './story-index.ts'

/** Words of an article, one after the other; together they are the sentence. */
export interface Piece {
  readonly text: string
  /** False where the words stand around the clause that tells the event. */
  readonly told: boolean
  /** True where no other article's account has them. */
  readonly own: boolean
}

export interface AccountView {
  readonly article: string
  /** The article's source or title. */
  readonly label: string
  /** Where the sentence stands. */
  readonly href: string
  /** BCP 47; null where it is the language of the site, English. */
  readonly language: string | null
  readonly pieces: readonly Piece[]
  /** "in a caption", "told again", "in a quotation"; empty for a plain account. */
  readonly note: string
  /** Counts the article's pictures from 0; null where the account is no caption. */
  readonly figure: number | null
  /** "AFP", where the account is not the article's own; empty elsewhere. */
  readonly credit: string
  readonly creditReason: string
  readonly because: readonly string[]
}

const NOTES: Readonly<Record<Account['role'], string>> = {
  account: '',
  repeat: 'told again',
  caption: 'in a caption',
  quotation: 'in a quotation',
}

/** All accounts of an event, in the model's order. */
export function viewAccounts(story: Story, event: StoryEvent, routes: Routes): AccountView[] {
  const index = indexStory(story)
  const tellings: Telling[] = event.accounts.map((account) => ({
    group: account.article,
    text: wordsAt(index, account),
  }))
  const differences = findDifferences(tellings)
  return event.accounts.map((account, position) => {
    const article = index.articles.get(account.article)
    const origin = event.origins[account.origin]
    const sentence = sentenceIndex(index, account)
    const label = index.labels.get(account.article)?.text ?? account.article
    const own = (differences[position] ?? []).map((range) => shift(range, account.start))
    const borrowed = origin !== undefined && origin.reason !== ''
    return {
      article: account.article,
      label,
      href:
        sentence === null
          ? routes.article(story.id, account.article)
          : routes.sentence(story.id, account.article, sentence),
      language: languageOf(article?.language),
      pieces: cutPieces(article?.text ?? '', account.sentence, account, own),
      note: NOTES[account.role],
      figure: article?.passages.find((passage) => contains(passage, account))?.figure ?? null,
      credit: borrowed && origin.label !== label ? origin.label : '',
      creditReason: borrowed ? origin.reason : '',
      because: account.because,
    }
  })
}

/** The words of `whole`, cut wherever the clause or one of its own stretches begins or ends. */
export function cutPieces(text: string, whole: Range, clause: Range, own: readonly Range[]): Piece[] {
  const outer = contains(whole, clause) ? whole : clause
  const edges = [outer, clause, ...own].flatMap((range) => [range.start, range.end])
  const cuts = [...new Set(edges)].filter((edge) => edge >= outer.start && edge <= outer.end).sort((a, b) => a - b)
  return cuts.slice(1).map((end, position) => {
    const piece = { start: cuts[position] ?? outer.start, end }
    return {
      text: text.slice(piece.start, piece.end),
      told: contains(clause, piece),
      own: own.some((range) => contains(range, piece)),
    }
  })
}

function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by }
}
