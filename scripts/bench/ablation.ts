// `npm run bench -- ablation DIR`: what each part of the engine brings, measured by leaving it out. DIR holds folders
// named as the measures are, laid out as each of them says; a measure without a folder is passed over.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Measured } from './measure.ts'

/** One measure of an engine that lacks one part. */
export interface AblationRow {
  /** Empty where nothing is left out. */
  readonly leftOut: string
  /** By name, all rows of one measure the same names. */
  readonly figures: Readonly<Record<string, number>>
  /** What the part does. */
  readonly what: string
}

export interface Ablation {
  readonly articles: number
  /** The first lacks nothing. */
  readonly rows: readonly AblationRow[]
}

const ABLATIONS: Readonly<Record<string, () => Promise<(folder: string) => Promise<Ablation>>>> = {
  dates: async () => (await import('./ablation/dates.ts')).ablateDates,
  'same-event': async () => (await import('./ablation/same-event.ts')).ablateSameEvent,
  'merged-days': async () => (await import('./ablation/merged-days.ts')).ablateMergedDays,
  timelines: async () => (await import('./ablation/timelines.ts')).ablateTimelines,
}

/**
 * Figures are those of the whole engine, named `<measure>-<figure>`. Rejects where a folder is not laid out as its
 * measure says.
 */
export async function measureAblation(folder: string): Promise<Measured> {
  const tables: string[] = []
  const figures: Record<string, string> = {}
  let articles = 0
  for (const [name, load] of Object.entries(ABLATIONS)) {
    if (!existsSync(join(folder, name))) continue
    const ablate = await load()
    const ablation = await ablate(join(folder, name))
    articles += ablation.articles
    tables.push(formatAblation(name, ablation))
    for (const [figure, value] of Object.entries(ablation.rows[0]?.figures ?? {})) {
      figures[`${name}-${figure}`] = value.toFixed(3)
    }
  }
  return { table: tables.join('\n\n'), articles, figures }
}

/** A row for each part, each figure with its change against the whole. */
export function formatAblation(name: string, { rows }: Ablation): string {
  const whole = rows[0]?.figures ?? {}
  const width = Math.max(name.length, ...rows.map(({ leftOut }) => leftOut.length)) + 2
  const head = Object.keys(whole).map((figure) => figure.padStart(11) + ''.padStart(8))
  return [
    `${name.padEnd(width)}${head.join('').trimEnd()}`,
    ...rows.map(({ leftOut, figures, what }) => {
      const cells = Object.entries(figures).map(([figure, value]) => {
        const change = value - (whole[figure] ?? 0)
        const changed = leftOut === '' ? '' : `${change < 0 ? '−' : '+'}${Math.abs(change).toFixed(3)}`
        return value.toFixed(3).padStart(11) + changed.padStart(8)
      })
      return `${leftOut.padEnd(width)}${cells.join('')}  ${what}`
    }),
  ].join('\n')
}
