// How many date expressions of the gold a story's readings have right, and which of their dates are none. Gold and
// story in, figures out.
import type { Span } from '../../src/model/span.ts'
import type { Story } from '../../src/model/story.ts'
import type { Gold } from './gold-schema.ts'
import { overlapLength, spanOf } from './locate.ts'
import { ratio } from './merge-score.ts'

export interface DateScore {
  /** Expressions found with the right days and precision, of all in the gold. */
  readonly accuracy: number
  /** Dates of the readings that are dates, of all that they hold. Optional ones count on neither side. */
  readonly precision: number
  readonly gold: number
  /** "expression: expected …, found …" */
  readonly mistakes: readonly string[]
  /** Words taken for a date that are none. */
  readonly falseDates: readonly string[]
}

interface Found extends Span {
  readonly value: string
}

export function scoreDates(gold: Gold, story: Story): DateScore {
  const found = story.readings.flatMap((reading) =>
    reading.dates.map((date): Found => ({
      article: reading.article,
      start: date.start,
      end: date.end,
      value: valueOf(date),
    })),
  )
  const mistakes: string[] = []
  const expected = gold.dates.map((date) => ({ date, span: spanOf(date, story.articles) }))
  for (const { date, span } of expected) {
    const here = found.filter((one) => overlapLength(one, span) > 0)
    if (here.some((one) => one.value === valueOf(date))) continue
    const values = here.map((one) => one.value).join(', ') || 'nothing'
    mistakes.push(`${date.article}: "${date.words}": expected ${valueOf(date)}, found ${values}`)
  }
  const optional = gold.optionalDates.map((ref) => spanOf(ref, story.articles))
  const touches = (one: Found, spans: readonly Span[]): boolean => spans.some((span) => overlapLength(one, span) > 0)
  const spans = expected.map((one) => one.span)
  const counted = found.filter((one) => touches(one, spans) || !touches(one, optional))
  const none = counted.filter((one) => !touches(one, spans))
  return {
    accuracy: ratio(expected.length - mistakes.length, expected.length),
    precision: ratio(counted.length - none.length, counted.length),
    gold: expected.length,
    mistakes,
    falseDates: none.map((one) => `${one.article}: "${wordsAt(story, one)}" taken for ${one.value}`),
  }
}

function valueOf(date: { readonly from: string; readonly to: string; readonly precision: string }): string {
  return `${date.from === date.to ? date.from : `${date.from} to ${date.to}`} (${date.precision})`
}

function wordsAt(story: Story, span: Span): string {
  return story.articles.find((article) => article.id === span.article)?.text.slice(span.start, span.end) ?? ''
}
