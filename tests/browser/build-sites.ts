// Before the tests of the built site: builds four sites into a temporary folder, serves each as a static host would,
// starts one Chromium. Tests get the addresses.
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium } from 'playwright-core'
import type { TestProject } from 'vitest/node'
import { findChromium } from '../../scripts/chromium.ts'
import { serveFolder } from '../../scripts/serve-folder.ts'
import type { ServedFolder } from '../../scripts/serve-folder.ts'

export interface ServedSite {
  readonly folder: string
  /** With the base and its slash at the end. */
  readonly address: string
  readonly base: string
  readonly origin: string | null
  /** The content that it was built from. */
  readonly content: string
}

export type Sites = Readonly<Record<'root' | 'sub' | 'fixture' | 'long', ServedSite>>

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Sites
    /** Where the one Chromium listens. */
    chromium: string
    /** A folder for whatever the tests write; it is removed after them. */
    scratch: string
  }
}

type Plan = Pick<ServedSite, 'base' | 'origin' | 'content'>

const PLANS: Readonly<Record<Exclude<keyof Sites, 'long'>, Plan>> = {
  root: { base: '/', origin: null, content: 'content' },
  sub: { base: '/sub/', origin: 'https://example.org', content: 'content' },
  fixture: { base: '/', origin: 'https://example.org', content: 'tests/fixtures/two-stories/content' },
}

/** Made-up articles of one story that make it too long for one page. */
const LONG_ARTICLES = 12

const run = promisify(execFile)

export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const scratch = await mkdtemp(join(tmpdir(), 'synoptic-sites-'))
  const served: ServedFolder[] = []
  const open = async (name: keyof Sites, plan: Plan): Promise<ServedSite> => {
    const folder = join(scratch, name)
    await buildSite(folder, plan)
    const server = await serveFolder(folder, plan.base)
    served.push(server)
    return { ...plan, folder, address: server.address }
  }
  provide('sites', {
    root: await open('root', PLANS.root),
    sub: await open('sub', PLANS.sub),
    fixture: await open('fixture', PLANS.fixture),
    long: await open('long', { base: '/', origin: null, content: await generate(join(scratch, 'long-content')) }),
  })
  provide('scratch', scratch)
  const browser = await chromium.launchServer(await findChromium())
  provide('chromium', browser.wsEndpoint())
  return async () => {
    await browser.close()
    for (const server of served) await server.stop()
    await rm(scratch, { recursive: true, force: true })
  }
}

async function generate(folder: string): Promise<string> {
  await run(process.execPath, ['scripts/generate.ts', String(LONG_ARTICLES), '1', folder])
  return folder
}

/**
 * Builds as `npm run build` does, with nothing of this process's own settings but the path. Throws with what the build
 * printed.
 */
export async function buildSite(
  folder: string,
  { base, origin, content }: Plan,
  settings: Readonly<Record<string, string>> = {},
): Promise<void> {
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    TMPDIR: process.env['TMPDIR'],
    OUT: folder,
    CONTENT: content,
    BASE: base,
    ...(origin === null ? {} : { SITE: origin }),
    ...settings,
  }
  await run(process.execPath, ['scripts/build.ts'], { env })
}
