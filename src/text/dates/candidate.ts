// What a date form hands on: a stretch of one sentence and the way to work out which days it means, once what stands
// before it in the article is known. Holds the contract between forms and `findDates`, and no rule of any form.
import type { CivilDate } from '../../model/civil-date.ts'
import type { PartOfDay } from '../../model/reading.ts'
import type { Range } from '../../model/span.ts'
import type { Interval } from './interval.ts'
import type { Direction } from './direction.ts'

/** A date already worked out, for expressions that count from it: "two days later". */
export interface Anchor {
  readonly interval: Interval
  /** The words of the article that mean it. */
  readonly words: string
  /** How many sentences before the present one it stands; 0 in the same sentence. */
  readonly distance: number
}

/** What is known where an expression stands. */
export interface Context {
  readonly published: CivilDate
  readonly direction: Direction
  /** The last mention that `accepts` lets pass, nearest first, or null. */
  readonly anchor: (accepts: (anchor: Anchor) => boolean) => Anchor | null
}

export interface Resolution extends Interval {
  readonly part: PartOfDay | null
  readonly stated: boolean
  readonly reason: string
  /** False where later expressions do not count from it ("over the last two months"). */
  readonly anchors: boolean
}

/** Counts in the sentence, not in the article. */
export interface Candidate extends Range {
  /** Null where the days cannot be told. */
  readonly resolve: (context: Context) => Resolution | null
}

/** One date form: a sentence in, the expressions of that form out. Never throws. */
export type FindForm = (sentence: string, published: CivilDate) => Candidate[]

/** A resolution that the words alone give; null where there are no such days. */
export function statedAs(interval: Interval): Resolution
export function statedAs(interval: Interval | null): Resolution | null
export function statedAs(interval: Interval | null): Resolution | null {
  return interval === null ? null : { ...interval, part: null, stated: true, reason: 'stated', anchors: true }
}

/** A resolution that was worked out, with the reason for readers; null where there are no such days. */
export function workedOut(interval: Interval, reason: string, part?: PartOfDay | null): Resolution
export function workedOut(interval: Interval | null, reason: string): Resolution | null
export function workedOut(interval: Interval | null, reason: string, part: PartOfDay | null = null): Resolution | null {
  return interval === null ? null : { ...interval, part, stated: false, reason, anchors: true }
}
