// Text in, days written in figures that can be two days out: "12/08/2024" is 12 August to some writers, 8 December to
// others. "30/11/2024" and "5/5/2024" are one day, and not found here.
import { civilDateOf } from '../../model/civil-date.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import type { Range } from '../../model/span.ts'

const FIGURES = /(?<![\p{N}/-])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)(?![\p{N}/%]|[.,:]\d)/gu

export interface AmbiguousDay extends Range {
  /** The day before the month, then the month before the day. */
  readonly days: readonly [CivilDate, CivilDate]
}

/** In order, within `range` of the text. A year of two figures is of this century. */
export function findAmbiguousDays(text: string, range: Range): AmbiguousDay[] {
  return Array.from(text.slice(range.start, range.end).matchAll(FIGURES)).flatMap((match) => {
    const [first, second, year] = [Number(match[1]), Number(match[2]), Number(match[3])]
    const fullYear = year < 100 ? 2000 + year : year
    const days = [civilDateOf(fullYear, second, first), civilDateOf(fullYear, first, second)] as const
    const [dayFirst, monthFirst] = days
    if (dayFirst === null || monthFirst === null || dayFirst === monthFirst) return []
    const start = range.start + match.index
    return [{ start, end: start + match[0].length, days: [dayFirst, monthFirst] as const }]
  })
}
