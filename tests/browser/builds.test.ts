// What `npm run build` promises besides pages: the same content gives the same bytes, and a build that fails changes
// nothing.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { readFolder } from '../../scripts/site-checks/site-folder.ts'
import { buildSite } from './build-sites.ts'

const { root, sub, fixture } = inject('sites')
const scratch = inject('scratch')
const run = promisify(execFile)
const ELSEWHERE = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'ar_EG.UTF-8' }

/** Path to text, as a comparison that can be read: binary files by their bytes in hexadecimal. */
async function snapshot(folder: string): Promise<Map<string, string>> {
  const files = await readFolder(folder)
  return new Map([...files].map(([path, bytes]) => [path, bytes.toString('base64')]))
}

describe('the same content gives the same bytes, read anew', () => {
  test.each([
    ['on another day of its files, in another time zone, language and folder', fixture, ELSEWHERE],
    ['for the articles of this project', sub, { TZ: 'America/Caracas', LANG: 'C' }],
  ])('%s', async (_, site, settings) => {
    const folder = await mkdtemp(join(scratch, 'again-'))
    const content = join(folder, 'content')
    await copyInReverse(site.content, content)
    await buildSite(join(folder, 'site'), { ...site, content }, settings)
    expectSame(await snapshot(join(folder, 'site')), await snapshot(site.folder))
  })
})

test('a build begins by mending what one that died has left', async () => {
  const out = join(await mkdtemp(join(scratch, 'died-')), 'site')
  const dead = spawn(process.execPath, ['-e', ''])
  await once(dead, 'exit')
  await cp(fixture.folder, `${out}.synoptic-${dead.pid}.old`, { recursive: true })
  await mkdir(`${out}.synoptic-${dead.pid}.new`)
  const env = { PATH: process.env['PATH'], OUT: out, CONTENT: join(scratch, 'missing') }
  await expect(run(process.execPath, ['scripts/build.ts'], { env })).rejects.toMatchObject({ code: 1 })
  expect(await readdir(dirname(out))).toEqual(['site'])
  expectSame(await snapshot(out), await snapshot(fixture.folder))
})

describe('a build that fails', () => {
  const content = join(scratch, 'broken')
  const out = join(scratch, 'kept')

  beforeAll(async () => {
    await cp(fixture.content, content, { recursive: true })
    await cp(fixture.folder, out, { recursive: true })
  })

  test('says where, exits with 1 and leaves the old site as it was', async () => {
    const bad = join(content, 'old-bridge', 'bad.md')
    await writeFile(bad, '---\ntitle: A bad day\npublished: soon\n---\n\nNothing happened.\n')
    const env = { PATH: process.env['PATH'], OUT: out, CONTENT: content }
    const failure = await run(process.execPath, ['scripts/build.ts'], { env }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 1, stdout: '' })
    const { stderr } = failure as { stderr: string }
    expect(stderr).toContain(`${bad}:3:12 published: expected a day like 2024-12-08, found "soon"`)
    expect(stderr).not.toMatch(/^\s+at /m)
    expectSame(await snapshot(out), await snapshot(fixture.folder))
    expect((await readdir(scratch)).filter((name) => /\.(?:new|old)$/.test(name))).toEqual([])
  })

  test('a mended article takes its place, a removed one leaves', async () => {
    await rm(join(content, 'old-bridge', 'bad.md'))
    await rm(join(content, 'harbour-fire'), { recursive: true })
    await buildSite(out, { ...fixture, content })
    const paths = [...(await snapshot(out)).keys()]
    expect(paths).toContain('old-bridge/index.html')
    expect(paths.filter((path) => path.startsWith('harbour-fire/'))).toEqual([])
  })
})

test('a build prints nothing but what went wrong', async () => {
  const env = {
    PATH: process.env['PATH'],
    OUT: join(scratch, 'quiet'),
    CONTENT: fixture.content,
    SITE: 'https://example.org',
  }
  const { stdout, stderr } = await run(process.execPath, ['scripts/build.ts'], { env })
  expect(stdout + stderr).toBe('')
})

test('nothing of this machine is in the site', async () => {
  const here = process.cwd()
  for (const [path, bytes] of await readFolder(root.folder)) expect(bytes.includes(here), path).toBe(false)
})

/**
 * Stories of another folder are made anew. Files are written last name first and dated long ago, so that neither order
 * nor time of the disk is as before.
 */
async function copyInReverse(from: string, to: string): Promise<void> {
  for (const story of (await readdir(from)).sort().reverse()) {
    await mkdir(join(to, story), { recursive: true })
    for (const file of (await readdir(join(from, story))).sort().reverse()) {
      await cp(join(from, story, file), join(to, story, file))
      await utimes(join(to, story, file), 981_173_106, 981_173_106)
    }
  }
}

function expectSame(actual: ReadonlyMap<string, string>, expected: ReadonlyMap<string, string>): void {
  expect([...actual.keys()]).toEqual([...expected.keys()])
  expect([...expected].filter(([path, bytes]) => actual.get(path) !== bytes).map(([path]) => path)).toEqual([])
}
