// The days that two clauses speak of in, whether they can be one day out. Does not find the days.
import { daysBetween } from '../../model/civil-date.ts'
import { isStated, LOOKS_BACK_DAYS } from './telling-day.ts'
import type { TellingDay } from './telling-day.ts'

/** Whether no day is in both: words give both, or words set one so far back that undated news cannot be of it. */
export function daysConflict(a: TellingDay, b: TellingDay): boolean {
  if (!isStated(a) && !isStated(b)) return false
  if (!isStated(a) || !isStated(b)) return isLongBefore(a, b) || isLongBefore(b, a)
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false
  return a.to < b.from || b.to < a.from
}

/** "Storms killed hundreds in 2008" is not what an article of 2010 tells without a day. */
function isLongBefore(told: TellingDay, news: TellingDay): boolean {
  if (!isStated(told) || news.basis !== 'published' || told.to === null || news.from === null) return false
  return daysBetween(told.to, news.from) > LOOKS_BACK_DAYS
}

/** Whether words give both one and the same single day. */
export function isSameDay(a: TellingDay, b: TellingDay): boolean {
  return isStated(a) && isStated(b) && a.from !== null && a.from === a.to && a.from === b.from && b.from === b.to
}

/** In days: an article that gives no day tells what is new, and what is new is not told as new so much later. */
const NEWS_DAYS = 14

/** Whether one of them gives no day, so that it is news of its article's, and the other is of a time far from that. */
export function areNewsOfOtherTimes(a: TellingDay, b: TellingDay): boolean {
  if (isStated(a) && isStated(b)) return false
  if (a.from === null || a.to === null || b.from === null || b.to === null || a.from === b.from) return false
  return daysBetween(a.to, b.from) > NEWS_DAYS || daysBetween(b.to, a.from) > NEWS_DAYS
}
