// The days that an event's tellings speak of in, one `When` out, with the reason a reader can check.
import type { Article } from '../model/article.ts'
import { daysBetween } from '../model/civil-date.ts'
import type { DateMention, PartOfDay } from '../model/reading.ts'
import { DAY_OF_PUBLICATION, formatDay } from '../model/date-text.ts'
import { contains } from '../model/span.ts'
import type { When } from '../model/story.ts'
import { isStated } from './tellings/telling-day.ts'
import type { TellingDay } from './tellings/telling-day.ts'
import type { Telling } from './tellings.ts'
import { compareText } from '../model/text-order.ts'

const BASIS_RANK = { clause: 0, sentence: 1, passage: 2, published: 3, none: 4 } as const
const PRECISION_RANK = { 'part-of-day': 0, day: 1, month: 2, year: 3 } as const
const PARTS: readonly PartOfDay[] = ['early-hours', 'morning', 'midday', 'afternoon', 'evening', 'night']

/**
 * The day nearest to its verb, the finest, and the one that most tellings state among equals; else the day of
 * publication; else unknown.
 */
export function buildWhen(tellings: readonly Telling[], articles: readonly Article[]): When {
  const stated = tellings.filter((telling) => isStated(telling.day))
  const ranked = [...stated].sort(
    (a, b) =>
      rank(a.day) - rank(b.day) ||
      Number(b.whole) - Number(a.whole) ||
      daysLong(a.day) - daysLong(b.day) ||
      support(stated, b) - support(stated, a) ||
      length(b.day) - length(a.day) ||
      a.index - b.index,
  )
  if (ranked.length > 0) {
    const chosen = ranked.reduce((best, telling) => (telling.whole && isInside(telling.day, best.day) ? telling : best))
    return fromMention(chosen, stated, articles)
  }
  const published = tellings
    .filter((telling) => telling.day.basis === 'published')
    .sort((a, b) => compareText(a.day.from ?? '', b.day.from ?? '') || a.index - b.index)[0]
  return published === undefined ? unknown(reasonForNone(tellings, articles)) : fromPublication(published, articles)
}

/** Nearest basis first, then finest precision. */
function rank(day: TellingDay): number {
  return BASIS_RANK[day.basis] * 10 + (day.mention === null ? 9 : PRECISION_RANK[day.mention.precision])
}

/**
 * A day inside the month or year that a nearer verb gives: both are true, and the day tells more. A stretch of days
 * stays as it is.
 */
function isInside(finer: TellingDay, coarser: TellingDay): boolean {
  const { mention } = coarser
  if (mention === null || (mention.precision !== 'month' && mention.precision !== 'year')) return false
  if (finer.from === null || finer.to === null || coarser.from === null || coarser.to === null) return false
  return coarser.from <= finer.from && finer.to <= coarser.to && daysLong(finer) < daysLong(coarser)
}

/** The fuller words tell more: "the early hours of Sunday" than "this morning". */
function length({ mention }: TellingDay): number {
  return mention === null ? 0 : mention.end - mention.start
}

/** "This week" is a matter of days, and coarser than "Tuesday". */
function daysLong({ from, to }: TellingDay): number {
  return from === null || to === null ? 0 : daysBetween(from, to)
}

function support(stated: readonly Telling[], telling: Telling): number {
  return stated.filter((other) => other.day.from === telling.day.from && other.day.to === telling.day.to).length
}

function fromMention(telling: Telling, stated: readonly Telling[], articles: readonly Article[]): When {
  const { mention, from, to } = telling.day
  const article = articles[telling.article]
  if (mention === null || article === undefined) return unknown(LOOKS_BACK)
  const agreeing = stated.find(
    (other) => other.day.from === from && other.day.mention?.part !== null && other.day.mention !== null,
  )
  const part = mention.part ?? (from === to ? (agreeing?.day.mention?.part ?? null) : null)
  const words = { article: article.id, start: mention.start, end: mention.end }
  return {
    start: from,
    end: to,
    precision: part === null ? mention.precision : 'part-of-day',
    part,
    stated: mention.stated,
    basis: 'words',
    reason: reasonOf(article, mention, telling),
    evidence: words,
  }
}

function reasonOf(article: Article, mention: DateMention, { sentenceRange }: Telling): string {
  const passage = article.passages.find((one) => contains(one, mention))
  if (passage !== undefined && !contains(passage, sentenceRange)) {
    const what = passage.kind === 'heading' || passage.kind === 'cell' ? passage.kind : 'line'
    const where = passage.kind === 'cell' ? 'before it in its row' : 'above it'
    const more = mention.stated ? doubtOf(mention) : `; ${workedOutReason(article, mention)}`
    return `The ${what} “${article.text.slice(passage.start, passage.end)}” ${where} gives the date${more}`
  }
  return mention.stated ? statedReason(article, mention) : workedOutReason(article, mention)
}

function statedReason({ text }: Article, mention: DateMention): string {
  return `An article says “${text.slice(mention.start, mention.end)}”${doubtOf(mention)}`
}

/** What does not fit the words, where the mention tells it: "Monday, 4 March 2025" was a Tuesday. */
function doubtOf({ reason }: DateMention): string {
  return /; .*$/su.exec(reason)?.[0] ?? ''
}

/** A day counted from one that is inferred is no surer than that. */
function workedOutReason(article: Article, { reason }: DateMention): string {
  return isInferred(article) ? reason.replace(DAY_OF_PUBLICATION, `${DAY_OF_PUBLICATION} (itself inferred)`) : reason
}

function isInferred({ inferred }: Article): boolean {
  return inferred.some(({ field }) => field === 'published')
}

function fromPublication(telling: Telling, articles: readonly Article[]): When {
  const article = articles[telling.article]
  if (article === undefined) return unknown(LOOKS_BACK)
  const how = isInferred(article) ? ', a day that is itself inferred' : ''
  return {
    start: article.published,
    end: article.published,
    precision: 'day',
    part: null,
    stated: false,
    basis: 'published',
    reason: `No words give the day; ${formatDay(article.published)} is the day of the article that reports it${how}`,
    evidence: null,
  }
}

const LOOKS_BACK = 'No words give the day, and the sentences around speak of earlier years'

function reasonForNone(tellings: readonly Telling[], articles: readonly Article[]): string {
  const unclear = tellings.find(({ day }) => day.ambiguous !== null)
  if (unclear?.day.ambiguous != null) {
    const { start, end, days } = unclear.day.ambiguous
    const words = articles[unclear.article]?.text.slice(start, end) ?? ''
    return `“${words}” can be two days: ${days.map(formatDay).join(' or ')}`
  }
  const telling = tellings.find(({ day }) => day.elsewhere !== null)
  const elsewhere = telling?.day.elsewhere
  if (telling === undefined || elsewhere == null) return LOOKS_BACK
  const words = articles[telling.article]?.text.slice(elsewhere.start, elsewhere.end) ?? ''
  const side = elsewhere.side === 'past' ? 'before' : 'after'
  return `No words give the day: “${words}” only says that it lies ${side} the day of the article`
}

function unknown(reason: string): When {
  return {
    start: null,
    end: null,
    precision: 'unknown',
    part: null,
    stated: false,
    basis: 'none',
    reason,
    evidence: null,
  }
}

/** By first day, then part of day where known, then last day; unknown days last. */
export function compareWhen(a: When, b: When): number {
  if (a.start === null || b.start === null) return Number(a.start === null) - Number(b.start === null)
  return compareText(a.start, b.start) || partRank(a) - partRank(b) || compareText(a.end ?? '', b.end ?? '')
}

function partRank(when: When): number {
  return when.part === null ? PARTS.length : PARTS.indexOf(when.part)
}
