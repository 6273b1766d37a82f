// "that year", "the same year", "the following year" behind a day or a month in, the year of the last date told before
// out.
import { partsOf } from '../../model/civil-date.ts'
import type { Context } from './candidate.ts'
import { isWithinYear } from './interval.ts'

/** The words before "year", as the source of a regular expression. */
export const TOLD_YEAR = 'that(?:\\s+same)?|the\\s+(?:same|following|next)'

const TOLD = new RegExp(`^(?:${TOLD_YEAR})$`, 'iu')
const FOLLOWS = /(?:following|next)$/iu

/** Whether such words take their year from a date told before. */
export function isToldYear(words: string): boolean {
  return TOLD.test(words)
}

/** Null where nothing was told that is in one year. */
export function yearTold(words: string, context: Context): number | null {
  const anchor = context.anchor(({ interval }) => isWithinYear(interval))
  if (anchor === null) return null
  return partsOf(anchor.interval.from).year + (FOLLOWS.test(words) ? 1 : 0)
}
