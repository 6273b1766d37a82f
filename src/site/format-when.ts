// Days in words for readers: a `When` or civil date comes in, English text goes out.
import type { CivilDate } from '../model/civil-date.ts'
import { partsOf, weekdayOf } from '../model/civil-date.ts'
import { formatInterval, monthName } from '../model/date-text.ts'
import type { PartOfDay } from '../model/reading.ts'
import type { When } from '../model/story.ts'
import { WEEKDAY_NAMES } from '../text/data/calendar-words.ts'

const PARTS: Readonly<Record<PartOfDay, string>> = {
  'early-hours': 'Early hours',
  morning: 'Morning',
  midday: 'Midday',
  afternoon: 'Afternoon',
  evening: 'Evening',
  night: 'Night',
}

export const UNKNOWN_DAY = 'Day unknown'

/** `8 Dec 2024` */
export function formatShortDay(date: CivilDate): string {
  const { year, month, day } = partsOf(date)
  return `${day} ${monthName(month).slice(0, 3)} ${year}`
}

/** `Sunday` */
export function formatWeekday(date: CivilDate): string {
  return WEEKDAY_NAMES[weekdayOf(date)] ?? ''
}

/** `Early hours` */
export function formatPart(part: PartOfDay): string {
  return PARTS[part]
}

/** The days alone: `8 December 2024`, `27 to 30 November 2024`, `November 2024`, `2011 to 2016`, `Day unknown`. */
export function formatDays({ start, end, precision }: Pick<When, 'start' | 'end' | 'precision'>): string {
  return start === null || end === null || precision === 'unknown' ? UNKNOWN_DAY : formatInterval(start, end, precision)
}

/** The whole answer: `Sunday 8 December 2024, early hours`. */
export function formatWhen(when: When): string {
  const days = formatDays(when)
  if (when.start === null || when.start !== when.end) return days
  const part = when.part === null ? '' : `, ${formatPart(when.part).toLowerCase()}`
  return `${reported(when)}${formatWeekday(when.start)} ${days}${part}`
}

/** Under a heading that has the day: `Sunday, early hours`, `Sunday`; where it is no single day, the days. */
export function formatWithin(when: When): string {
  if (when.start === null || when.start !== when.end) return formatDays(when)
  const weekday = `${reported(when)}${formatWeekday(when.start)}`
  return when.part === null ? weekday : `${weekday}, ${formatPart(when.part).toLowerCase()}`
}

/** Only the day of the report is known. */
function reported(when: When): string {
  return when.basis === 'published' ? 'Reported ' : ''
}

/** For narrow places: `8 Dec 2024`, `Nov 2024`, `2011`, `undated`. */
export function formatShortWhen(when: When): string {
  const { start, end, precision } = when
  if (start === null || end === null || precision === 'unknown') return 'undated'
  if (precision === 'year') return range(start, end, year, year, '–')
  if (precision === 'month') return range(start, end, shortMonth, shortMonth, '–')
  if (start === end) return formatShortDay(start)
  const a = partsOf(start)
  const b = partsOf(end)
  const first =
    a.year !== b.year
      ? formatShortDay(start)
      : a.month !== b.month
        ? `${a.day} ${monthName(a.month).slice(0, 3)}`
        : `${a.day}`
  return `${first}–${formatShortDay(end)}`
}

/** For the `datetime` of a `<time>`: `2024-12-08`, `2024-11`, `2011`; null for stretches and unknown days. */
export function formatDatetime(when: Pick<When, 'start' | 'end' | 'precision'>): string | null {
  const { start, end, precision } = when
  if (start === null || end === null || precision === 'unknown') return null
  if (precision === 'year') return year(start) === year(end) ? start.slice(0, 4) : null
  if (precision === 'month') return start.slice(0, 7) === end.slice(0, 7) ? start.slice(0, 7) : null
  return start === end ? start : null
}

function range(
  start: CivilDate,
  end: CivilDate,
  first: (date: CivilDate) => string,
  last: (date: CivilDate) => string,
  between = ' to ',
): string {
  return last(start) === last(end) ? last(end) : `${first(start)}${between}${last(end)}`
}

function year(date: CivilDate): string {
  return String(partsOf(date).year)
}

function month(date: CivilDate): string {
  return monthName(partsOf(date).month)
}

function shortMonth(date: CivilDate): string {
  return `${month(date).slice(0, 3)} ${year(date)}`
}
