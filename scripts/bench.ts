// `npm run bench -- <measure> DIR [--out PRED]`: measures the engine, as it runs in production, on a folder of public
// data. Prints the measure's table, then wall time, articles a second and peak memory, and on its last line the figures
// as `name value` pairs.
import { parseArgs } from 'node:util'
import { hasCode, isOfSystem } from '../src/error-code.ts'
import type { Measure } from './bench/measure.ts'

const MEASURES: Readonly<Record<string, () => Promise<Measure>>> = {
  'merged-days': async () => (await import('./bench/merged-days.ts')).measureMergedDays,
  ablation: async () => (await import('./bench/ablation.ts')).measureAblation,
  learn: async () => (await import('./bench/learn.ts')).measureLearning,
  'same-event': async () => (await import('./bench/same-event.ts')).measureSameEvent,
  dates: async () => (await import('./bench/dates.ts')).measureDates,
  speed: async () => (await import('./bench/speed.ts')).measureSpeed,
  timelines: async () => (await import('./bench/timelines.ts')).measureTimelines,
}

const USAGE = `Usage: npm run bench -- ${Object.keys(MEASURES).join('|')} DIR [--out PRED]`

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
  const [name = '', folder, ...others] = positionals
  const load = Object.hasOwn(MEASURES, name) ? MEASURES[name] : undefined
  if (load === undefined || folder === undefined || others.length > 0) fail(USAGE)
  else await run(await load(), folder, values.out ?? null)
} catch (error) {
  if (isOfSystem(error))
    fail(`${error.message}\n    The head of the measure's file in scripts/bench/ says what DIR holds.`)
  else if (hasCode(error, 'ERR_PARSE_ARGS_UNKNOWN_OPTION', 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')) fail(USAGE)
  else throw error
}

async function run(measure: Measure, folder: string, out: string | null): Promise<void> {
  const start = performance.now()
  const { table, articles, figures } = await measure(folder, out)
  const seconds = (performance.now() - start) / 1000
  const megabytes = Math.round(process.resourceUsage().maxRSS / 1024)
  console.log(table)
  console.log(`${seconds.toFixed(1)} s, ${(articles / seconds).toFixed(1)} articles a second, ${megabytes} MB at most`)
  console.log(
    Object.entries(figures)
      .map(([figure, value]) => `${figure} ${value}`)
      .join(' '),
  )
  if (articles === 0) fail(`nothing to measure in ${folder}`)
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
