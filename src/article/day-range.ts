// The days that an editor's date means: `2024-12-08`, `2024-12-07/2024-12-09`, `2024-12` or `2024`.
import { z } from 'zod'
import { civilDateOf, daysInMonth, parseCivilDate } from '../model/civil-date.ts'
import type { CivilDate } from '../model/civil-date.ts'
import type { Redate } from '../model/settings.ts'

export type DayRange = Pick<Redate, 'from' | 'to' | 'precision'>

/** Null where the text is none of the four forms, a day does not exist, or the second comes before the first. */
function parseDayRange(text: string): DayRange | null {
  const month = /^(\d{4})-(\d{2})$/u.exec(text)
  if (month !== null) {
    const [year, number] = [Number(month[1]), Number(month[2])]
    return rangeOf(civilDateOf(year, number, 1), civilDateOf(year, number, daysInMonth(year, number)), 'month')
  }
  if (/^\d{4}$/u.test(text)) {
    return rangeOf(civilDateOf(Number(text), 1, 1), civilDateOf(Number(text), 12, 31), 'year')
  }
  const [first = '', second, ...others] = text.split('/')
  if (others.length > 0) return null
  const from = parseCivilDate(first)
  return rangeOf(from, second === undefined ? from : parseCivilDate(second), 'day')
}

/** Its output has the first day, the last and their precision. White space around the text is no fault. */
export function dayRangeField(): z.ZodType<DayRange, string> {
  const message = 'expected days like 2024-12-08, 2024-12-07/2024-12-09, 2024-12 or 2024'
  return z.string({ error: message }).transform((text, context) => {
    const range = parseDayRange(text.trim())
    if (range !== null) return range
    context.addIssue({ code: 'custom', message, input: text })
    return z.NEVER
  })
}

function rangeOf(from: CivilDate | null, to: CivilDate | null, precision: DayRange['precision']): DayRange | null {
  return from === null || to === null || to < from ? null : { from, to, precision }
}
