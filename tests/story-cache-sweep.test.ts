import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { StoryFiles } from '../src/story-groups.ts'
import { keptName } from '../src/story-cache.ts'
import type { StoryCache } from '../src/story-cache.ts'
import { sweepStoryCache } from '../src/story-cache-sweep.ts'
import { makeFolder } from './temp-folder.ts'

const [HARBOUR, STORM] = ['harbour', 'storm'].map((id): StoryFiles => ({ id, files: [] })) as [StoryFiles, StoryFiles]

const [ONE, TWO, OTHER] = ['1111111111111111', '2222222222222222', '3333333333333333'] as const

/** Two content folders, and in one folder the stories that are kept of each. */
async function makePlaces(): Promise<[StoryCache, StoryCache]> {
  const root = await makeFolder({ 'one/': '', 'two/': '', [`kept/${ONE}/`]: '', [`kept/${TWO}/`]: '' })
  const place = (content: string, name: string): StoryCache => ({
    content: join(root, content),
    folder: join(root, 'kept', name),
    sources: [],
    version: 'v1',
  })
  return [place('one', ONE), place('two', TWO)]
}

/** The kept stories, without the mark of whose they are. */
async function readKept({ folder }: StoryCache): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name !== 'content-folder').sort()
}

async function write({ folder }: StoryCache, ...names: readonly string[]): Promise<void> {
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
  await sweepStoryCache(one, [HARBOUR])
  await sweepStoryCache(two, [STORM])
  await write(one, keptName(HARBOUR))
  await write(two, keptName(STORM))
  await rm(one.content, { recursive: true })
  await sweepStoryCache(two, [STORM])
  expect(await readdir(dirname(one.folder))).toEqual([TWO])
  expect(await readKept(two)).toEqual([keptName(STORM)])
})

describe('what other versions of the program have kept is forgotten', () => {
  test('a content folder’s stories, though it is there', async () => {
    const [one, two] = await makePlaces()
    await write(one, keptName(HARBOUR))
    await sweepStoryCache(one, [HARBOUR])
    await sweepStoryCache({ ...two, version: 'v2' }, [STORM])
    expect(await readdir(dirname(one.folder))).toEqual([TWO])
  })

  test('stories without the mark of a version, and under an older mark', async () => {
    const [one, two] = await makePlaces()
    const other = join(dirname(one.folder), OTHER)
    await mkdir(other)
    await writeFile(join(other, 'content-folder'), one.content)
    await sweepStoryCache(two, [])
    expect(await readdir(dirname(one.folder))).toEqual([TWO])
  })

  test('beside the stories: readings, compiled code, a lock', async () => {
    const [one] = await makePlaces()
    const root = join(one.folder, '..', '..')
    for (const folder of ['readings', 'code', 'build.lock.removal']) await mkdir(join(root, folder))
    await writeFile(join(root, 'readings', 'a.json'), '{}')
    await writeFile(join(root, 'build.lock'), '1')
    await sweepStoryCache(one, [])
    expect((await readdir(root)).sort()).toEqual(['kept', 'one', 'two'])
  })
})

test('what has not such a name as this program gives stays, and what a link leads to', async () => {
  const [one] = await makePlaces()
  const root = join(one.folder, '..', '..')
  await write(one, keptName(STORM), 'package.json', 'a.json.1', '1111111111111111.json.old')
  await mkdir(join(root, 'kept', 'mine'))
  await mkdir(join(root, 'elsewhere'))
  await writeFile(join(root, 'elsewhere', 'letter.txt'), 'Dear Ann,')
  await symlink(join(root, 'elsewhere'), join(root, 'kept', OTHER))
  await symlink(join(root, 'elsewhere'), join(root, 'readings'))
  await sweepStoryCache(one, [STORM])
  expect(await readKept(one)).toEqual([keptName(STORM), 'package.json', 'a.json.1', '1111111111111111.json.old'].sort())
  expect((await readdir(join(root, 'kept'))).sort()).toEqual([ONE, 'mine'])
  expect(await readdir(join(root, 'elsewhere'))).toEqual(['letter.txt'])
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
