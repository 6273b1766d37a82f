// How exactly a time is known.
import type { Precision } from './reading.ts'

/** Whether it is known to the day, or better. */
export function isToTheDay(precision: Precision): boolean {
  return precision === 'day' || precision === 'part-of-day'
}
