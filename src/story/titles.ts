// An event's accounts in, its title out: the shortest verbatim clause that says who did what, with the sentences
// before it where no account has a clause that stands by itself.
import type { Article } from '../model/article.ts'
import type { Happening, Reading } from '../model/reading.ts'
import type { Range, Span } from '../model/span.ts'
import { traitsOf } from './same-event/act-traits.ts'
import type { Telling } from './tellings.ts'
import { isBalanced } from './titles/balanced-marks.ts'
import { LONG, costOfTitle } from './titles/title-cost.ts'
import { findLeadIn, leansOnSentenceBefore } from './titles/title-lead-ins.ts'
import { findTitleRanges } from './titles/title-ranges.ts'

export interface ChosenTitle {
  readonly span: Span
  /** How many characters of it are sentences before the clause. */
  readonly leadIn: number
}

/** What leaning on the sentence before costs: any whole sentence that stands by itself is better. */
const LEANS = 6
/** What each character of a sentence that must be shown before the clause costs, in clauses of full length. */
const LEAD_IN = 1

/** What being another event's title costs: less than to break off. */
const ALIKE = 3

interface Candidate extends ChosenTitle {
  readonly words: string
  /** What it costs beside the faults of its clause. */
  readonly leaning: number
}

interface Best {
  readonly candidate: Candidate
  readonly cost: number
}

/** `tellings` are those of one event; the first candidate in order of articles wins among equals. */
function chooseTitle(
  tellings: readonly Telling[],
  articles: readonly Article[],
  readings: readonly Reading[],
  taken: ReadonlySet<string>,
): Candidate {
  let best: Best | null = null
  for (const telling of tellings) {
    const article = articles[telling.article]
    const reading = readings[telling.article]
    if (article === undefined || reading === undefined) continue
    for (const range of findTitleRanges(withoutCredit(telling, article), article.text)) {
      const candidate = candidateOf(telling, article, reading, range)
      const beside = candidate.leaning + (taken.has(candidate.words) ? ALIKE : 0)
      const least: number = best?.cost ?? Infinity
      const cost: number = costOfTitle(telling, article.text, range, least - beside) + beside
      if (cost < least) best = { candidate, cost }
    }
  }
  if (best === null) throw new Error('An event without tellings has no title.')
  return best.candidate
}

/**
 * For each event's tellings its title. No two are alike where an event has other words to choose that read as well:
 * those of few tellings choose first. Throws where one has no tellings.
 */
export function chooseTitles(
  events: readonly (readonly Telling[])[],
  articles: readonly Article[],
  readings: readonly Reading[],
): ChosenTitle[] {
  const taken = new Set<string>()
  const titles = new Map<readonly Telling[], ChosenTitle>()
  for (const tellings of [...events].sort((a, b) => a.length - b.length)) {
    const { span, leadIn, words } = chooseTitle(tellings, articles, readings, taken)
    taken.add(words)
    titles.set(tellings, { span, leadIn })
  }
  return events.flatMap((tellings) => titles.get(tellings) ?? [])
}

/** The clause, with the sentences before it where it leans on them. */
function candidateOf(telling: Telling, article: Article, reading: Reading, range: Range): Candidate {
  const candidate = (start: number, leaning: number): Candidate => ({
    span: { article: article.id, start, end: range.end },
    leadIn: range.start - start,
    words: article.text.slice(start, range.end),
    leaning,
  })
  if (!leans(telling, article.text, range)) return candidate(range.start, 0)
  const before = range.start === telling.sentenceRange.start ? findLeadIn(telling, article, reading) : null
  if (before === null || leavesOpen(article.text, before, range)) return candidate(range.start, 2 * LEANS)
  return candidate(before.start, LEANS + (LEAD_IN * (before.end - before.start)) / LONG)
}

/** True where a quotation begins before the clause, or ends in it, that the sentences before do not hold whole. */
function leavesOpen(text: string, before: Range, range: Range): boolean {
  return isBalanced(text.slice(range.start, range.end)) && !isBalanced(text.slice(before.start, before.end))
}

function leans({ happening }: Telling, text: string, range: Range): boolean {
  const words = text.slice(range.start, range.end)
  return leansOnSentenceBefore(words) || isSaidByPronoun(happening, words)
}

/** A picture's credit is no part of a title. */
function withoutCredit(telling: Telling, article: Article): Telling {
  const { start, end } = telling.sentenceRange
  const credit = article.passages.find(
    (passage) => passage.credit !== null && passage.credit.start > start && passage.credit.start < end,
  )?.credit
  return credit === null || credit === undefined ? telling : { ...telling, sentenceRange: { start, end: credit.start } }
}

/** "“The road is open,” he said" leans on the sentence before as much as "He said that …" does. */
function isSaidByPronoun({ act }: Happening, words: string): boolean {
  return (
    traitsOf(act).isSpeech && /[”"],? (?:(?:he|she|they|it) \p{L}+|\p{L}+ (?:he|she|they|it))\b[^“”"]*$/iu.test(words)
  )
}
