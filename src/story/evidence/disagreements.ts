// The accounts of one event in, where they differ out, field by field: few and right. What later reports replace, and
// what one report did not yet know, is told apart from what cannot both be true.
import type { Article } from '../../model/article.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import type { Span } from '../../model/span.ts'
import type { Disagreement } from '../../model/story.ts'
import { findDifferingNumbers } from './differing-numbers.ts'
import { findDifferingWords } from './differing-words.ts'
import type { NameAt } from './differing-words.ts'
import type { Telling } from '../tellings.ts'
import { compareText } from '../../model/text-order.ts'

/** A value in the words of an article. */
export interface Stated {
  readonly value: string
  readonly span: Span
}

/** What accounts tell differently: at least two values, each as often as it is stated. */
export interface Difference {
  readonly field: Disagreement['field']
  readonly what: string
  /** True where more may be known later: the number of the dead, and not how long somebody has ruled. */
  readonly grows: boolean
  /** True where one of the values says that it is not known. */
  readonly unknown?: boolean
  readonly values: readonly (readonly Stated[])[]
}

/** `event` is the id that the disagreements carry; their ids begin with it. A telling does not disagree with itself. */
export function findDisagreements(
  event: string,
  tellings: readonly Telling[],
  articles: readonly Article[],
  nameAt: NameAt,
): Disagreement[] {
  if (tellings.length < 2) return []
  const published = new Map(
    tellings.flatMap(({ article }) => {
      const told = articles[article]
      return told === undefined ? [] : [[told.id, told.published]]
    }),
  )
  const counts = new Map<string, number>()
  return [...findDifferingNumbers(tellings, articles), ...findDifferingWords(tellings, articles, nameAt)].map(
    (difference): Disagreement => {
      const { field, what } = difference
      const count = (counts.get(field) ?? 0) + 1
      counts.set(field, count)
      const days = (stated: readonly Stated[]): CivilDate[] =>
        stated.flatMap(({ span }) => published.get(span.article) ?? []).sort()
      const values = [...difference.values].sort((a, b) => compareDays(days(a)[0], days(b)[0]))
      return {
        id: field === 'polarity' ? `${event}-polarity` : `${event}-${field}-${count}`,
        event,
        field,
        kind:
          difference.grows && follow(values.map(days)) ? 'later' : difference.unknown === true ? 'unknown' : 'conflict',
        what,
        values: values.map((stated) => ({ value: stated[0]?.value ?? '', spans: stated.map(({ span }) => span) })),
      }
    },
  )
}

/** Whether each value was reported on days after all days of the value before it. */
function follow(days: readonly (readonly CivilDate[])[]): boolean {
  return days.every((own, index) => {
    const last = days[index - 1]?.at(-1)
    const first = own[0]
    return index === 0 || (last !== undefined && first !== undefined && last < first)
  })
}

function compareDays(a: CivilDate | undefined, b: CivilDate | undefined): number {
  return a === undefined || b === undefined ? 0 : compareText(a, b)
}
