import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { asideOf, mendSite, removeAside, swapSite } from '../../scripts/site-swap.ts'
import { makeFolder, OTHER_DISK } from '../temp-folder.ts'

const OWN = process.pid

/** Of folders that hold one page each: name to page, in order of name; a file in place of a folder is null. */
async function readPlace(place: string): Promise<Record<string, string | null>> {
  const pages: Record<string, string | null> = {}
  for (const name of (await readdir(place)).sort())
    pages[name] = await readFile(join(place, name, 'index.html'), 'utf8').catch(() => null)
  return pages
}

/** The ids of a process that has ended and of one that lives as long as the test. */
async function startProcesses(): Promise<{ dead: number; live: number }> {
  const [dead, live] = ['', 'setInterval(() => {}, 1000)'].map((code) => spawn(process.execPath, ['-e', code]))
  if (dead?.pid === undefined || live?.pid === undefined) throw new Error('Expected two processes.')
  onTestFinished(() => void live.kill())
  await once(dead, 'exit')
  return { dead: dead.pid, live: live.pid }
}

describe('swapSite', () => {
  test('puts the new site in the place of the old', async () => {
    const place = await makeFolder({ 'dist/index.html': 'old', 'made/index.html': 'new' })
    await swapSite(join(place, 'made'), join(place, 'dist'))
    expect(await readPlace(place)).toEqual({ dist: 'new' })
  })

  test('takes a site that was made beside its place', async () => {
    const place = await makeFolder({ 'dist/index.html': 'old', [`dist.synoptic-${OWN}.new/index.html`]: 'new' })
    await swapSite(asideOf(join(place, 'dist')), join(place, 'dist'))
    expect(await readPlace(place)).toEqual({ dist: 'new' })
  })

  test('needs no old site', async () => {
    const place = await makeFolder({ 'made/index.html': 'new' })
    await swapSite(join(place, 'made'), join(place, 'deep', 'dist'))
    expect(await readPlace(join(place, 'deep'))).toEqual({ dist: 'new' })
  })

  test.skipIf(OTHER_DISK === null)('takes a site from another file system', async () => {
    const made = await mkdtemp(join(OTHER_DISK ?? '', 'synoptic-'))
    onTestFinished(() => rm(made, { recursive: true, force: true }))
    await writeFile(join(made, 'index.html'), 'new')
    const place = await makeFolder({ 'dist/index.html': 'old' })
    await swapSite(made, join(place, 'dist'))
    expect(await readPlace(place)).toEqual({ dist: 'new' })
    expect(existsSync(made)).toBe(false)
  })

  test('leaves the old site where the new one cannot take its place', async () => {
    const place = await makeFolder({ 'dist/index.html': 'old' })
    await expect(swapSite(join(place, 'made'), join(place, 'dist'))).rejects.toThrow('ENOENT')
    expect(await readPlace(place)).toEqual({ dist: 'old' })
  })

  test('makes no place where there is no site to put into it', async () => {
    const place = await makeFolder()
    await expect(swapSite(join(place, 'made'), join(place, 'dist'))).rejects.toThrow('ENOENT')
    expect(await readPlace(place)).toEqual({})
  })
})

test('what a failed build has made is removed, and nothing else', async () => {
  const place = await makeFolder({ 'dist/index.html': 'old', [`dist.synoptic-${OWN}.new/index.html`]: 'half' })
  expect(asideOf(join(place, 'dist'))).toBe(join(place, `dist.synoptic-${OWN}.new`))
  await removeAside(join(place, 'dist'))
  await removeAside(join(place, 'dist'))
  expect(await readPlace(place)).toEqual({ dist: 'old' })
})

describe('mendSite', () => {
  test('puts back the site that a dead build has set aside, and removes what it was to be replaced with', async () => {
    const { dead } = await startProcesses()
    const place = await makeFolder({
      [`dist.synoptic-${dead}.old/index.html`]: 'old',
      [`dist.synoptic-${dead}.new/index.html`]: 'new',
    })
    await mendSite(join(place, 'dist'))
    expect(await readPlace(place)).toEqual({ dist: 'old' })
  })

  test('removes what dead builds have left beside a site, also one of this process’s id', async () => {
    const { dead } = await startProcesses()
    const place = await makeFolder({
      'dist/index.html': 'site',
      [`dist.synoptic-${dead}.old/index.html`]: 'old',
      [`dist.synoptic-${OWN}.new/index.html`]: 'half',
    })
    await mendSite(join(place, 'dist'))
    expect(await readPlace(place)).toEqual({ dist: 'site' })
  })

  test('leaves what belongs to a build that runs, or to nobody', async () => {
    const { dead, live } = await startProcesses()
    const names = [
      `dist.synoptic-${live}.old`,
      `dist.synoptic-${live}.new`,
      `dist.synoptic-${dead}.new.zip`,
      `dist.x.old`,
      'dist.old',
      `dist.${dead}.old`,
      'dist.2023.new',
      `other.synoptic-${dead}.old`,
      `xdist.synoptic-${dead}.old`,
    ]
    const place = await makeFolder(Object.fromEntries(names.map((name) => [`${name}/index.html`, name])))
    await mendSite(join(place, 'dist'))
    expect(await readPlace(place)).toEqual(Object.fromEntries(names.sort().map((name) => [name, name])))
  })

  test('finds nothing to mend where there is nothing', async () => {
    const place = await makeFolder()
    await mendSite(join(place, 'deep', 'dist'))
    expect(await readPlace(place)).toEqual({})
  })
})
