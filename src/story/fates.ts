// What became of every sentence of every article, with the reason. The lists together lose nothing: one fate a
// sentence.
import type { Article } from '../model/article.ts'
import type { Reading, Sentence } from '../model/reading.ts'
import { overlaps } from '../model/span.ts'
import type { Account, Fate, SentenceFate, StoryEvent } from '../model/story.ts'
import { readsLanguage } from '../text/read-article.ts'
import { keyOf } from './editor/decisions.ts'
import type { ResolvedDecisions } from './editor/decisions.ts'
import { isQuestion } from './tellings/leads.ts'
import { isStamp } from './tellings/stamps.ts'

/** A sentence of which quoted words make up this share is somebody's words and no report. */
const QUOTED_SHARE = 0.7

interface Told {
  readonly event: string
  readonly account: Account
}

/**
 * In order of articles, then of sentences. `event` is the first of `events`, null where no event has the sentence; a
 * sentence that the editor hides is 'omitted' whatever else it tells.
 */
export function findFates(
  articles: readonly Article[],
  readings: readonly Reading[],
  events: readonly StoryEvent[],
  decisions: Pick<ResolvedDecisions, 'hide'>,
): SentenceFate[] {
  const told = collectTold(events)
  return readings.flatMap((reading, article) => {
    const source = articles[article]
    if (source === undefined) return []
    return reading.sentences.map((sentence, index): SentenceFate => {
      const accounts = told.get(`${source.id}:${sentence.start}`) ?? []
      const hidden = decisions.hide.get(keyOf({ article, sentence: index }))
      const span = { article: source.id, start: sentence.start, end: sentence.end }
      const own = accounts.map(({ event }) => event)
      const { fate, reason } = hidden !== undefined ? omitted(hidden) : fateOf(source, reading, sentence, accounts)
      return { ...span, fate, event: own[0] ?? null, events: own, reason }
    })
  })
}

/** By article and start of sentence; the account that is the whole sentence first. */
function collectTold(events: readonly StoryEvent[]): Map<string, Told[]> {
  const told = new Map<string, Told[]>()
  for (const event of events) {
    for (const account of event.accounts) {
      const key = `${account.article}:${account.sentence.start}`
      const list = told.get(key) ?? []
      list.push({ event: event.id, account })
      told.set(key, list)
    }
  }
  const isWhole = ({ account }: Told): number =>
    account.start === account.sentence.start && account.end === account.sentence.end ? 0 : 1
  for (const list of told.values()) list.sort((a, b) => isWhole(a) - isWhole(b))
  return told
}

function omitted(why: string): { fate: Fate; reason: string } {
  return { fate: 'omitted', reason: `Left out by the editor: ${why}` }
}

function fateOf(
  article: Article,
  reading: Reading,
  sentence: Sentence,
  accounts: readonly Told[],
): { fate: Fate; reason: string } {
  const kind = article.passages[sentence.passage]?.kind
  if (kind === 'heading') return { fate: 'heading', reason: 'A heading of the article' }
  const first = accounts[0]
  if (first !== undefined) return { fate: first.account.role, reason: reasonOf(first.account, accounts.length) }
  if (kind === 'caption')
    return { fate: 'caption', reason: 'The caption of a picture, and no report of an event told in the text' }
  if (kind === 'quotation' || quotedShare(reading, sentence) >= QUOTED_SHARE)
    return { fate: 'quotation', reason: 'Somebody’s words, shown with the quotations' }
  if (!readsLanguage(article.language))
    return {
      fate: 'background',
      reason: `In another language, “${article.language}”: happenings are read in English only`,
    }
  if (isQuestion(article.text, sentence)) return { fate: 'background', reason: 'A question, and no report' }
  if (isStamp(article.text, reading, sentence))
    return { fate: 'background', reason: 'Says when the article came out, and reports nothing' }
  const found = reading.happenings.filter((happening) => overlaps(happening, sentence))
  if (found.length === 0) return { fate: 'background', reason: 'No happening was recognised in it' }
  if (found.every((happening) => happening.mode === 'hypothetical'))
    return { fate: 'background', reason: 'Tells of what may or should happen, and of nothing that did' }
  if (found.every((happening) => happening.mode === 'future'))
    return { fate: 'background', reason: 'Tells of what is still to come' }
  return { fate: 'background', reason: 'Speaks of an event in passing, too loosely to count as a report of it' }
}

function reasonOf(account: Account, events: number): string {
  const more = events > 1 ? `; its clauses tell of ${events} events` : ''
  if (account.role === 'repeat') return `Tells again what this article has told before${more}`
  if (account.role === 'caption') return `A caption that tells of an event in the text${more}`
  return `A report of an event${more}`
}

function quotedShare(reading: Reading, sentence: Sentence): number {
  const quoted = reading.quotations
    .filter((quotation) => quotation.form !== 'title')
    .reduce(
      (total, { start, end }) => total + Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)),
      0,
    )
  return quoted / Math.max(1, sentence.end - sentence.start)
}
