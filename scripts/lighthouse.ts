// `npm run lighthouse`: Lighthouse's four categories for a story's page and an event's page of `dist/`, as on a
// telephone, and what the story's page weighs compressed. Fails below 100.
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import lighthouse from 'lighthouse'
import { chromium } from 'playwright-core'
import { findChromium } from './chromium.ts'
import { outFolder, resolveOut } from './out-folder.ts'
import { serveFolder } from './serve-folder.ts'
import { addressOf, readBuiltSite } from './site-checks/site-folder.ts'
import type { BuiltSite } from './site-checks/site-folder.ts'

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo']
const TEXT = /\.(?:html|css|js|json|xml|svg|txt)$/
const PORT = 9_333

const site = await readBuiltSite(await resolveOut(outFolder()), '/', null)
const copy = await mkdtemp(join(tmpdir(), 'synoptic-lighthouse-'))
await cp(site.folder, copy, { recursive: true })
for (const [path, bytes] of site.files) {
  if (TEXT.test(path)) await writeFile(join(copy, `${path}.br`), brotliCompressSync(bytes))
}
const host = await serveFolder(copy, '/')
const start = await findChromium()
const browser = await chromium.launch({ ...start, args: [...start.args, `--remote-debugging-port=${PORT}`] })

try {
  for (const file of pagesToJudge(site)) {
    const { pathname } = addressOf(site, file)
    const result = await lighthouse(new URL(pathname, host.address).href, {
      port: PORT,
      logLevel: 'error',
      output: 'json',
      onlyCategories: CATEGORIES,
    })
    if (result === undefined) throw new Error(`Lighthouse gave nothing for ${pathname}`)
    const { categories, audits } = result.lhr
    const scores = Object.values(categories).map(({ id, score }) => `${id} ${Math.round((score ?? 0) * 100)}`)
    console.log(`${pathname}: ${scores.join(', ')}`)
    for (const { auditRefs } of Object.values(categories)) {
      for (const { id, weight } of auditRefs) {
        const { score, title, displayValue } = audits[id] ?? {}
        if (weight > 0 && typeof score === 'number' && score < 1) console.log(`  ${id}: ${title} ${displayValue ?? ''}`)
      }
    }
    if (Object.values(categories).some(({ score }) => score !== 1)) process.exitCode = 1
    const transferred = audits['network-requests']?.details
    if (transferred?.type === 'table') weigh(transferred.items)
  }
} finally {
  await browser.close()
  await host.stop()
  await rm(copy, { recursive: true, force: true })
}

/** The front page's story and the event with the most to show. */
function pagesToJudge({ pages, files }: BuiltSite): string[] {
  const size = (file: string): number => files.get(file)?.length ?? 0
  const byName = (test: RegExp): string[] => [...pages.keys()].filter((file) => test.test(file))
  const events = byName(/^[^/]+\/events\/[^/]+\/index\.html$/).sort((a, b) => size(b) - size(a))
  return [...byName(/^[^/]+\/index\.html$/).slice(0, 1), ...events.slice(0, 1)]
}

function weigh(requests: readonly Record<string, unknown>[]): void {
  const bytes = new Map<string, number>()
  for (const { resourceType, transferSize } of requests) {
    const kind = String(resourceType)
    bytes.set(kind, (bytes.get(kind) ?? 0) + Number(transferSize))
  }
  const all = [...bytes.values()].reduce((sum, each) => sum + each, 0)
  const kinds = [...bytes].map(([kind, size]) => `${kind} ${kilobytes(size)}`)
  const text = (bytes.get('Document') ?? 0) + (bytes.get('Stylesheet') ?? 0)
  console.log(`  first load ${kilobytes(all)}: ${kinds.join(', ')}; HTML and CSS ${kilobytes(text)}`)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
