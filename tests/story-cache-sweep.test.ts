import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { StoryFiles } from '../src/story-groups.ts'
import { keptName } from '../src/story-cache.ts'
import type { CachePlace } from '../src/story-cache.ts'
import { sweepStoryCache } from '../src/story-cache-sweep.ts'
import { makeFolder } from './temp-folder.ts'

const [HARBOUR, STORM] = ['harbour', 'storm'].map((id): StoryFiles => ({ id, files: [] })) as [StoryFiles, StoryFiles]

/** Two content folders, and in one folder the stories that are kept of each. */
async function makePlaces(): Promise<[CachePlace, CachePlace]> {
  const root = await makeFolder({ 'one/': '', 'two/': '', 'kept/one/': '', 'kept/two/': '' })
  const place = (name: string): CachePlace => ({
    content: join(root, name),
    folder: join(root, 'kept', name),
    sources: [],
  })
  return [place('one'), place('two')]
}

/** The kept stories, without the mark of whose they are. */
async function readKept({ folder }: CachePlace): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name !== 'content-folder').sort()
}

async function write({ folder }: CachePlace, ...names: readonly string[]): Promise<void> {
  for (const name of names) await writeFile(join(folder, name), '{}')
}

test('stories whose folders are gone are forgotten, others are not', async () => {
  const [place] = await makePlaces()
  await write(place, keptName(HARBOUR), keptName(STORM))
  await sweepStoryCache(place, [STORM])
  expect(await readKept(place)).toEqual([keptName(STORM)])
})

test('what dead processes have half written is removed; what one that runs is writing is not', async () => {
  const [place] = await makePlaces()
  const [dead, live] = ['', 'setInterval(() => {}, 1000)'].map((code) => spawn(process.execPath, ['-e', code]))
  if (dead === undefined || live === undefined) throw new Error('Expected two processes.')
  onTestFinished(() => void live.kill())
  await once(dead, 'exit')
  const names = [dead, live].map(({ pid }) => `${keptName(STORM)}.${pid}`)
  await write(place, keptName(STORM), ...names)
  await sweepStoryCache(place, [STORM])
  expect(await readKept(place)).toEqual([keptName(STORM), names[1]])
})

test('the stories of a content folder that is gone are forgotten when another is swept', async () => {
  const [one, two] = await makePlaces()
  await write(one, keptName(HARBOUR))
  await write(two, keptName(STORM))
  await sweepStoryCache(one, [HARBOUR])
  await sweepStoryCache(two, [STORM])
  await rm(one.content, { recursive: true })
  await sweepStoryCache(two, [STORM])
  expect(await readdir(dirname(one.folder))).toEqual(['two'])
  expect(await readKept(two)).toEqual([keptName(STORM)])
})

test('of a folder that nobody has marked, nothing is known, so it stays', async () => {
  const [one, two] = await makePlaces()
  await write(one, keptName(HARBOUR))
  await rm(one.content, { recursive: true })
  await sweepStoryCache(two, [])
  expect(await readKept(one)).toEqual([keptName(HARBOUR)])
})

describe('nothing fails', () => {
  test.each([
    ['nothing was kept', () => Promise.resolve()],
    ['a file stands in the place of the folder', (folder: string) => writeFile(folder, '')],
    [
      'there is no room for the mark',
      async (folder: string) => {
        await mkdir(folder)
        await symlink('/dev/full', join(folder, 'content-folder'))
      },
    ],
  ])('where %s', async (_, spoil) => {
    const [place] = await makePlaces()
    await rm(place.folder, { recursive: true })
    await spoil(place.folder)
    await sweepStoryCache(place, [STORM])
    expect(await readdir(place.folder).catch(() => [])).not.toContain(keptName(STORM))
  })
})
