// `npm run build`: checks the content, builds the site aside, and only then puts it in the place of the one that was there.
import { mkdir, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { buildAlone } from './build-lock.ts'
import { ContentError, loadSiteForBuild } from '../src/load.ts'

const OUT = resolve(process.env['OUT'] ?? 'dist')
const ASIDE = `${OUT}.${process.pid}.new`
const OLD = `${OUT}.${process.pid}.old`

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

try {
  await loadSiteForBuild()
  await buildAlone(async () => {
    const { build } = await import('astro')
    await build({ outDir: ASIDE, logLevel: 'warn' })
    await swap()
  })
} catch (error) {
  process.exitCode = 1
  console.error(error instanceof ContentError ? error.message : error)
} finally {
  await rm(ASIDE, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 })
}

async function swap(): Promise<void> {
  await mkdir(OUT, { recursive: true })
  await rename(OUT, OLD)
  await rename(ASIDE, OUT)
  await rm(OLD, { recursive: true, force: true })
}
