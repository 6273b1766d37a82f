// A chart's counts come in, where each mark stands goes out: across in percent, so that text keeps its size at any
// width, down in pixels.
import type { ChartColumn, ChartModel } from './chart.ts'

export interface BarSegment {
  readonly series: number
  /** Pixels from the top. */
  readonly y: number
  readonly height: number
}

export interface Bar {
  readonly title: string
  readonly segments: readonly BarSegment[]
  /** The number above it, null where it would touch its neighbours. */
  readonly count: number | null
  readonly countY: number
  /** "50%" */
  readonly x: string
  readonly width: string
  readonly middle: string
}

export interface AxisLabel {
  readonly x: string
  readonly anchor: 'start' | 'middle' | 'end'
  readonly text: string
}

export interface Fold {
  readonly x: string
  readonly title: string
}

export interface ChartLayout {
  readonly height: number
  readonly baseline: number
  readonly bars: readonly Bar[]
  readonly folds: readonly Fold[]
  readonly labels: readonly AxisLabel[]
}

const HEIGHT = 190
const BASELINE = 164
/** Above the highest bar, for its number. */
const HEADROOM = 22
/** Share of a column that its bar takes. */
const FILL = 0.78
/** One bar in a row of few would be a block: no column takes more than this share of the width. */
const WIDEST = 18
/** Percent between the middles of two labels: "30 Nov" in 12 pixels, beside another, in a chart of 320 pixels. */
const LABEL_DISTANCE = { day: 17, week: 17, month: 25, year: 14 } as const
/** Percent of the width that a number of two digits needs. */
const COUNT_WIDTH = 6
/** Labels nearer to an edge than this many percent are set from that edge. */
const EDGE = 7

/** A column without reports has no bar, a folded stretch a mark of its own. Labels stand apart, in order. */
export function layOutChart(chart: ChartModel): ChartLayout {
  const step = Math.min(WIDEST, 100 / Math.max(1, chart.columns.length))
  const left = (100 - step * chart.columns.length) / 2
  const middleOf = (index: number): number => left + step * (index + 0.5)
  const scale = (BASELINE - HEADROOM) / Math.max(1, chart.highest)
  const bars = chart.columns.flatMap((column, index): Bar[] => {
    if (column.kind === 'gap' || column.total === 0) return []
    const middle = middleOf(index)
    const segments = stack(column, scale)
    const numbered = step >= COUNT_WIDTH || column.total === chart.highest
    return [
      {
        title: `${column.label}: ${column.total}`,
        segments,
        count: numbered && hasRoom(chart.columns, index, step) ? column.total : null,
        countY: round(BASELINE - column.total * scale - 6),
        x: percent(middle - (step * FILL) / 2),
        width: percent(step * FILL),
        middle: percent(middle),
      },
    ]
  })
  const folds = chart.columns.flatMap((column, index) =>
    column.kind === 'gap' ? [{ x: percent(middleOf(index)), title: column.label }] : [],
  )
  return { height: HEIGHT, baseline: BASELINE, bars, folds, labels: chooseLabels(chart, middleOf) }
}

function stack(column: ChartColumn, scale: number): BarSegment[] {
  let below = 0
  return column.counts.flatMap((count, series) => {
    below += count
    return count === 0 ? [] : [{ series, y: round(BASELINE - below * scale), height: round(count * scale) }]
  })
}

/** The first of several equally high columns is enough where there is room for one number only. */
function hasRoom(columns: readonly ChartColumn[], index: number, step: number): boolean {
  if (step >= COUNT_WIDTH) return true
  return columns.findIndex((column) => column.total === columns[index]?.total) === index
}

/** The highest column, the ends, then whatever is high and has room. */
function chooseLabels(chart: ChartModel, middleOf: (index: number) => number): AxisLabel[] {
  const candidates = chart.columns.flatMap((column, index) =>
    column.kind === 'bin' ? [{ index, text: column.short, total: column.total, x: middleOf(index) }] : [],
  )
  const ends = new Set([candidates[0]?.index, candidates[candidates.length - 1]?.index])
  const rank = ({ index, total }: (typeof candidates)[number]): number =>
    total === chart.highest ? 0 : ends.has(index) ? 1 : 2
  const ranked = [...candidates].sort((a, b) => rank(a) - rank(b) || b.total - a.total || a.index - b.index)
  const kept: typeof candidates = []
  for (const label of ranked) {
    if (kept.every((other) => Math.abs(other.x - label.x) >= LABEL_DISTANCE[chart.unit])) kept.push(label)
  }
  return kept
    .sort((a, b) => a.index - b.index)
    .map(({ x, text }) => {
      const anchor = x < EDGE ? 'start' : x > 100 - EDGE ? 'end' : 'middle'
      return { x: percent(anchor === 'start' ? 0 : anchor === 'end' ? 100 : x), anchor, text }
    })
}

function percent(share: number): string {
  return `${round(share)}%`
}

function round(number: number): number {
  return Math.round(number * 100) / 100
}
