// One clause in, the day it speaks of out, with what that rests on. Nothing is guessed in silence: a day that only the
// date of publication gives is marked so, and a clause set among older events gets none.
import type { Article } from '../../model/article.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { addDays, daysBetween } from '../../model/civil-date.ts'
import type { DateMention, Happening, Reading, Sentence, TimeReference } from '../../model/reading.ts'
import { contains } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'
import { findAmbiguousDays } from '../../text/dates/ambiguous-day.ts'
import type { AmbiguousDay } from '../../text/dates/ambiguous-day.ts'
import { findAsides, isAside } from './asides.ts'
import type { Aside } from './asides.ts'
import { findDaysAbove, inYearOf } from './days-above.ts'
import { isOwnedDay } from './owned-days.ts'
import { isOfOtherTime } from './present-perfect.ts'

export interface TellingDay {
  readonly mention: DateMention | null
  /**
   * 'clause': stated beside the verb; 'sentence': elsewhere in its sentence; 'passage': by the sentence before, or
   * above; 'published': no words give it.
   */
  readonly basis: 'clause' | 'sentence' | 'passage' | 'published' | 'none'
  readonly from: CivilDate | null
  readonly to: CivilDate | null
  /**
   * "recently", "in the future": what keeps the clause from being news of the day of publication, null where nothing
   * does.
   */
  readonly elsewhere: TimeReference | null
  /** Words that can be two days, in a clause that no other words date. */
  readonly ambiguous: AmbiguousDay | null
}

/**
 * Whether words of the article give the day: false where only the date of publication does, and where there is none.
 */
export function isStated(day: TellingDay): boolean {
  return day.basis !== 'published' && day.basis !== 'none'
}

/**
 * A passage that speaks of days further back than this looks back: its undated sentences are not news of the day of
 * publication.
 */
export const LOOKS_BACK_DAYS = 60

/** `happening` is one of `sentence`, both of the finder's article. */
export type DayFinder = (sentence: Sentence, happening: Happening) => TellingDay

/** What is known of an article while the days of its clauses are found. */
interface Context {
  readonly article: Article
  readonly reading: Reading
  /** What sets a clause apart from the day of publication. */
  readonly elsewhere: readonly TimeReference[]
  /** For each passage the date that stands above it. */
  readonly above: readonly (DateMention | null)[]
  readonly asidesOf: (sentence: Sentence) => readonly Aside[]
  /** Dates of a sentence that a clause can have happened on. */
  readonly datableOf: (sentence: Sentence) => readonly DateMention[]
  readonly happeningsOf: (sentence: Sentence) => readonly Happening[]
  /** By the passage's index: its dates, and the last one of the passage before it. */
  readonly around: (passage: number) => readonly DateMention[]
}

/**
 * Words beside the verb come first, then those elsewhere in the sentence, then a caption's, then those above the
 * passage; where none give a day it is that of publication, or none where the passage looks back or words say
 * "recently" and the like.
 */
export function createDayFinder(article: Article, reading: Reading): DayFinder {
  // Not those that only say which treaty is meant.
  const told = reading.dates.filter((date) => !isReference(article.text, date))
  const stretches = reading.dates
    .filter((date) => isLongStretch(date, article))
    .map(({ start, end }): TimeReference => ({ start, end, side: 'past' }))
  const datable = told.filter((date) => !isLongStretch(date, article))
  const context: Context = {
    article,
    reading,
    elsewhere: [...reading.references, ...stretches],
    above: findDaysAbove(article, reading),
    asidesOf: once((sentence) => findAsides(article.text, sentence, reading)),
    datableOf: once((sentence) => datable.filter((date) => contains(sentence, date))),
    happeningsOf: once((sentence) => reading.happenings.filter((happening) => contains(sentence, happening))),
    around: once((passage) => datesAround(article, told, passage)),
  }
  return (sentence, happening) => findDay(context, sentence, happening)
}

/** The function, which works each value out once. */
function once<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    const value = known.get(key) ?? find(key)
    known.set(key, value)
    return value
  }
}

function findDay(context: Context, sentence: Sentence, happening: Happening): TellingDay {
  const { article, asidesOf } = context
  const above = context.above[sentence.passage] ?? null
  const isOfVerb = (date: DateMention): boolean =>
    !isAside(asidesOf(sentence), date, happening, article.published) &&
    !(contains(sentence, date) && isOfAnother(article, sentence, date, happening))
  const inSentence = context.datableOf(sentence).filter(isOfVerb)
  const inYear = (date: DateMention): DateMention => inYearOf(article.text, date, above)
  const own = nearest(
    inSentence.filter((date) => contains(happening, date)),
    happening,
  )
  if (own !== null) return dated(inYear(own), 'clause')
  const others = (inSentence.length === 0 ? [] : context.happeningsOf(sentence)).filter(
    (other) => other !== happening && other.main !== happening.main,
  )
  const shared = nearest(
    inSentence.filter((date) => isShared(date, sentence, others)),
    happening,
  )
  if (shared !== null) return dated(inYear(shared), 'sentence')
  const ambiguous = findAmbiguousDays(article.text, happening)[0]
  if (ambiguous !== undefined) return { ...NO_DAY, ambiguous }
  const passage = article.passages[sentence.passage]
  const around = (passage === undefined ? [] : context.around(sentence.passage)).filter(isOfVerb)
  const within = around.filter((date) => passage !== undefined && contains(passage, date))
  if (looksBack(above === null ? around : within, context, above?.from ?? article.published)) return NO_DAY
  const before =
    passage === undefined ? [] : around.filter((date) => date.start >= passage.start && date.end <= sentence.start)
  const last = before.at(-1)
  if (passage?.kind === 'caption' && last !== undefined) return dated(last, 'passage')
  const elsewhere = findElsewhere(article.text, context.elsewhere, happening)
  if (elsewhere !== null) return { ...NO_DAY, elsewhere }
  if (above !== null) return dated(above, 'passage')
  return { ...NO_DAY, basis: 'published', from: article.published, to: article.published }
}

/** Whether it only says which thing is meant, or is of another time than what the verb says to hold. */
function isOfAnother({ text, published }: Article, sentence: Range, date: DateMention, happening: Happening): boolean {
  return isOwnedDay(text, sentence, date, happening) || isOfOtherTime(text, date, happening, published)
}

/** "over the last 250 years": what happened at some time in it did not happen on its first day, nor on its last. */
function isLongStretch({ from, to }: DateMention, { published }: Article): boolean {
  return to === published && daysBetween(from, to) > LOOKS_BACK_DAYS
}

/** "A recently opened bridge collapsed" is news all the same: the word must stand with the verb. */
function findElsewhere(text: string, references: readonly TimeReference[], happening: Happening): TimeReference | null {
  const isOwn = (reference: TimeReference): boolean =>
    reference.side !== 'present' &&
    contains(happening, reference) &&
    !OWNED_BEFORE.test(text.slice(Math.max(0, reference.start - 24), reference.start))
  return references.find(isOwn) ?? null
}

const OWNED_BEFORE =
  /(?:\b(?:an?|the|its|their|our|my|your|his|her|this|that|these|those)|['’]s?)\s+(?:more\s+|most\s+)?$/iu

/** "since the opening of the port in 1998", "a 1975 treaty": a day that dates something else than the verb. */
function isReference(text: string, date: DateMention): boolean {
  const before = text.slice(Math.max(0, date.start - 40), date.start)
  if (/\b(?:since|until)\b(?:\s+[\p{L}’'-]+){0,7}\s*$/iu.test(before)) return true
  return (
    /\b(?:a|an|the|its|their|his|her)\s*$/iu.test(before) &&
    date.precision === 'year' &&
    /^\s+\p{Ll}/u.test(text.slice(date.end, date.end + 3))
  )
}

/** A year is its own clause's alone, but for one that opens the sentence; a day is the whole sentence's. */
function isShared(date: DateMention, sentence: Sentence, others: readonly Happening[]): boolean {
  if (date.start - sentence.start <= OPENING) return true
  return date.precision !== 'year' || !others.some((other) => contains(other, date))
}

/** Characters before a date that opens its sentence: "In the early hours of". */
const OPENING = 24

/** What is said of somebody in an aside of its sentence sets nothing back. */
function looksBack(dates: readonly DateMention[], { reading, asidesOf }: Context, from: CivilDate): boolean {
  const limit = addDays(from, -LOOKS_BACK_DAYS)
  return dates.some((date) => {
    if (date.to >= limit) return false
    const sentence = reading.sentences.find((one) => contains(one, date))
    return sentence === undefined || !asidesOf(sentence).some((aside) => contains(aside, date))
  })
}

/** The dates of a passage, and the last one of the passage before it. */
function datesAround(article: Article, told: readonly DateMention[], index: number): DateMention[] {
  const [passage, previous] = [article.passages[index], article.passages[index - 1]]
  const of = (range: Range | undefined): DateMention[] =>
    range === undefined ? [] : told.filter((date) => contains(range, date))
  const last = previous?.kind === 'paragraph' ? of(previous).at(-1) : undefined
  return last === undefined ? of(passage) : [last, ...of(passage)]
}

export const NO_DAY: TellingDay = {
  mention: null,
  basis: 'none',
  from: null,
  to: null,
  elsewhere: null,
  ambiguous: null,
}

function dated(mention: DateMention, basis: TellingDay['basis']): TellingDay {
  return { mention, basis, from: mention.from, to: mention.to, elsewhere: null, ambiguous: null }
}

/** The mention with the fewest characters between it and the verb. */
function nearest(dates: readonly DateMention[], happening: Happening): DateMention | null {
  let best: DateMention | null = null
  for (const date of dates) {
    if (best === null || distance(date, happening) < distance(best, happening)) best = date
  }
  return best
}

function distance(date: DateMention, happening: Happening): number {
  return date.start >= happening.verb.end ? date.start - happening.verb.end : happening.verb.start - date.end
}
