// An editor at work: `npm run dev` shows what is written, added, renamed and removed, and what is wrong, without a hand
// on the browser.
import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest'
import { useBrowser } from './browser.ts'
import type { WatchedPage } from './browser.ts'

const { fixture } = inject('sites')
const content = join(inject('scratch'), 'edited')
const story = join(content, 'old-bridge')
const open = useBrowser()
/** How long a busy machine may take. */
const PATIENCE = { timeout: 60_000, interval: 100 }
const ARTICLE = `---\ntitle: A new bridge is planned\npublished: 2022-06-03\n---\n\nThe council ordered a new bridge on 2 June 2022.\n`

let server: ChildProcess | null = null
let printed = ''
let editor: WatchedPage | null = null

beforeAll(async () => {
  await cp(fixture.content, content, { recursive: true })
  const port = await freePort()
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], CONTENT: content, ASTRO_TELEMETRY_DISABLED: '1' }
  const args = ['node_modules/astro/bin/astro.mjs', 'dev', '--ignore-lock', '--host', '127.0.0.1', '--port', `${port}`]
  server = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [server.stdout, server.stderr])
    stream?.on('data', (data: Buffer) => (printed += data.toString()))
  const address = `http://127.0.0.1:${port}/old-bridge/`
  await vi.waitFor(async () => {
    if (!(await isServed(address))) throw new Error(`Nothing is served at ${address}\n${printed}`)
  }, PATIENCE)
  editor = await open(address)
})

afterAll(async () => {
  await editor?.close()
  server?.kill()
})

test('shows the story', async () => {
  await expectInPage('The town council closed the old bridge on 31 May 2022')
})

test('shows an edit', async () => {
  const file = join(story, 'bridge-closes.md')
  await edit(file, 'closed the old bridge', 'closed the very old bridge')
  await expectInPage('The town council closed the very old bridge on 31 May 2022')
})

test('shows a new title of the story', async () => {
  await edit(join(story, 'story.md'), /^title: .*$/m, 'title: A bridge and its town')
  await expectInPage('A bridge and its town')
})

test('shows a new article', async () => {
  await writeFile(join(story, 'new-bridge.md'), ARTICLE)
  await expectInPage('The council ordered a new bridge on 2 June 2022')
})

test('follows an article to its new name', async () => {
  await rename(join(story, 'new-bridge.md'), join(story, 'bridge-to-come.md'))
  await expect.poll(() => links(), PATIENCE).toContain('/old-bridge/articles/bridge-to-come/')
  expect(await links()).not.toContain('/old-bridge/articles/new-bridge/')
})

test('forgets a removed article', async () => {
  await rm(join(story, 'bridge-to-come.md'))
  await expectInPage('The council ordered a new bridge', false)
  await expectInPage('The town council closed the very old bridge')
})

test('shows what is wrong where, and recovers when it is mended', async () => {
  const file = join(story, 'bridge-closes.md')
  const good = await readFile(file, 'utf8')
  await edit(file, /^published: .*$/m, 'published: soon')
  await expectInPage(`${file}:3:12 published: expected a day like 2024-12-08, found "soon"`)
  await writeFile(file, good)
  await expectInPage('The town council closed the very old bridge on 31 May 2022')
  await expectInPage('found "soon"', false)
})

test('shows a second problem too, and recovers from an unreadable file', async () => {
  const file = join(story, 'unreadable.md')
  await writeFile(file, '---\ntitle: [\n---\n')
  await expectInPage(`${file}:`)
  await rm(file)
  await expectInPage('The town council closed the very old bridge on 31 May 2022')
})

test('shows that the folder of stories is away, and recovers when it is back', async () => {
  await rename(content, `${content}-away`)
  await expectInPage('expected a folder of stories, found none')
  await rename(`${content}-away`, content)
  await expectInPage('The town council closed the very old bridge on 31 May 2022')
  await edit(join(story, 'bridge-closes.md'), 'closed the very old bridge', 'closed the oldest bridge')
  await expectInPage('The town council closed the oldest bridge on 31 May 2022')
})

/** All words that a reader sees, those of Vite's error overlay too. */
async function expectInPage(words: string, there = true): Promise<void> {
  try {
    await expect.poll(async () => (await wordsIn(editorPage())).includes(words), PATIENCE).toBe(there)
  } catch (error) {
    throw new Error(`${words}\n\n${await wordsIn(editorPage())}\n\n${printed.slice(-4000)}`, { cause: error })
  }
}

async function wordsIn(page: Page): Promise<string> {
  try {
    return await page.evaluate(() => {
      const overlays = [...document.querySelectorAll('vite-error-overlay')].map(
        (each) => each.shadowRoot?.textContent ?? '',
      )
      return [document.body.textContent, ...overlays].join('\n').replace(/\s+/g, ' ')
    })
  } catch {
    return ''
  }
}

async function links(): Promise<string[]> {
  try {
    return await editorPage()
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))
  } catch {
    return []
  }
}

function editorPage(): Page {
  if (editor === null) throw new Error('No page is open.')
  return editor.page
}

async function edit(file: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(file, 'utf8')
  const after = before.replace(from, to)
  if (after === before) throw new Error(`Nothing to edit in ${file}`)
  await writeFile(file, after)
}

async function isServed(address: string): Promise<boolean> {
  try {
    return (await fetch(address)).ok
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const at = probe.address()
      probe.close(() => {
        resolve(at !== null && typeof at === 'object' ? at.port : 0)
      })
    })
  })
}
