// A story comes in, its picture over time goes out as counts: how many reports of what happened on which day, from
// which source. Says what it leaves out (background, stretches of days, days unknown); where things stand on the page
// is for `chart-layout.ts`.
import type { CivilDate } from '../model/civil-date.ts'
import type { Story, StoryEvent } from '../model/story.ts'
import type { ChartUnit, Column } from './chart-columns.ts'
import { buildColumns, startOfUnit } from './chart-columns.ts'
import { formatCount, formatList } from './format-count.ts'
import { formatDay } from '../model/date-text.ts'
import { indexStory } from './story-index.ts'
import { compareText } from '../model/text-order.ts'
import { isToTheDay } from '../model/precision.ts'

export interface ChartSeries {
  /** A source, an article where its source is unnamed, or "Others". */
  readonly label: string
  readonly total: number
}

export type ChartColumn = Column & {
  /** One count for each series. */
  readonly counts: readonly number[]
  readonly total: number
}

export interface ChartModel {
  /** "Reports by the day they tell of" */
  readonly title: string
  readonly unit: ChartUnit
  /** "Day": the head of the columns' labels. */
  readonly unitLabel: string
  readonly series: readonly ChartSeries[]
  /** Empty where no report tells of a single day. */
  readonly columns: readonly ChartColumn[]
  readonly highest: number
  /** The picture in a sentence or two. */
  readonly summary: string
  /** What is not drawn: "4 reports of stretches of days"; empty where all is. */
  readonly leftOut: string
}

interface Report {
  readonly source: string
  readonly day: CivilDate
}

/** Shades that stay apart from one another; with more sources the rest are "Others". */
const MOST_SERIES = 6

const UNIT_LABELS = { day: 'Day', week: 'Week', month: 'Month', year: 'Year' } as const

/**
 * A happening counts once for each article that tells it. Columns are in order of time, series with most reports first,
 * others last.
 */
export function buildChart(story: Story): ChartModel {
  const drawn = story.events.filter((event) => isSingleDay(event) && !event.background)
  const reports = drawn.flatMap((event) => reportsOf(story, event))
  const { unit, columns } = buildColumns(reports.map((report) => report.day))
  const { labels, seriesOf } = chooseSeries(reports)
  const counts = countReports(reports, unit, labels.length, seriesOf)
  const withCounts = columns.map((column): ChartColumn => {
    const own = (column.kind === 'bin' ? counts.get(column.from) : undefined) ?? labels.map(() => 0)
    return { ...column, counts: own, total: sum(own) }
  })
  return {
    title: `Reports by the ${unit} they tell of`,
    unit,
    unitLabel: UNIT_LABELS[unit],
    series: labels.map((label, index) => ({
      label,
      total: sum(withCounts.map((column) => column.counts[index] ?? 0)),
    })),
    columns: withCounts,
    highest: withCounts.reduce((highest, column) => Math.max(highest, column.total), 0),
    summary: summarise(reports, withCounts),
    leftOut: describeLeftOut(story),
  }
}

/** Told by one article, a happening is one report, however often that article tells it. */
function reportsOf(story: Story, event: StoryEvent): Report[] {
  const { articles, labels } = indexStory(story)
  const day = event.when.start
  if (day === null) return []
  return [...new Set(event.accounts.map((account) => account.article))].map((id) => {
    return { source: articles.get(id)?.source?.name ?? labels.get(id)?.text ?? id, day }
  })
}

function chooseSeries(reports: readonly Report[]): { labels: string[]; seriesOf: (source: string) => number } {
  const totals = new Map<string, number>()
  for (const { source } of reports) totals.set(source, (totals.get(source) ?? 0) + 1)
  const ranked = [...totals].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([source]) => source)
  if (ranked.length <= MOST_SERIES) return { labels: ranked, seriesOf: (source) => ranked.indexOf(source) }
  const named = ranked.slice(0, MOST_SERIES - 1)
  const others = formatCount(ranked.length - named.length, 'other')
  return {
    labels: [...named, others],
    seriesOf: (source) => (named.includes(source) ? named.indexOf(source) : named.length),
  }
}

function countReports(
  reports: readonly Report[],
  unit: ChartUnit,
  size: number,
  seriesOf: (source: string) => number,
): Map<CivilDate, number[]> {
  const counts = new Map<CivilDate, number[]>()
  for (const { source, day } of reports) {
    const from = startOfUnit(day, unit)
    const own = counts.get(from) ?? Array.from({ length: size }, () => 0)
    const series = seriesOf(source)
    own[series] = (own[series] ?? 0) + 1
    counts.set(from, own)
  }
  return counts
}

function summarise(reports: readonly Report[], columns: readonly ChartColumn[]): string {
  const days = reports.map((report) => report.day).sort()
  const first = days[0]
  const last = days[days.length - 1]
  if (first === undefined || last === undefined) return 'No report tells of a single day.'
  const count = formatCount(reports.length, 'report')
  if (first === last) return `${count} of what happened on ${formatDay(first)}.`
  const most = columns.reduce((best, column) => (column.total > best.total ? column : best))
  return `${count} of what happened from ${formatDay(first)} to ${formatDay(last)}. Most: ${most.label}, ${formatCount(most.total, 'report')}.`
}

function describeLeftOut(story: Story): string {
  const count = (events: readonly StoryEvent[]): number => {
    return sum(events.map((event) => new Set(event.accounts.map((account) => account.article)).size))
  }
  const background = count(story.events.filter((event) => event.background))
  const rest = story.events.filter((event) => !event.background && !isSingleDay(event))
  const unknown = count(rest.filter((event) => event.when.start === null))
  const longer = count(rest.filter((event) => event.when.start !== null))
  return formatList([
    ...(background > 0 ? [`${formatCount(background, 'report')} of the background`] : []),
    ...(longer > 0 ? [`${formatCount(longer, 'report')} of more than a day`] : []),
    ...(unknown > 0 ? [`${formatCount(unknown, 'report')} of an unknown day`] : []),
  ])
}

function isSingleDay({ when }: StoryEvent): boolean {
  return when.start !== null && when.start === when.end && isToTheDay(when.precision)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
