// `npm run build`: checks the content, builds the site aside, and only then puts it in the place of the one that was
// there.
import { resolve } from 'node:path'
import { buildAlone } from './build-lock.ts'
import { asideOf, mendSite, removeAside, swapSite } from './site-swap.ts'
import { ContentError, loadSite } from '../src/load.ts'

const OUT = resolve(process.env['OUT'] ?? 'dist')

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'

try {
  await mendSite(OUT)
  await loadSite()
  await buildAlone(async () => {
    const { build } = await import('astro')
    await build({ outDir: asideOf(OUT), logLevel: 'warn' })
    await swapSite(OUT)
  })
} catch (error) {
  process.exitCode = 1
  console.error(error instanceof ContentError ? error.message : error)
} finally {
  await removeAside(OUT)
}
