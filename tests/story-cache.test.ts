import { mkdir, readFile as readBytes, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { dirname, isAbsolute, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ContentFile } from '../src/article/content-file.ts'
import { makeStory, readFile } from '../src/pipeline.ts'
import { groupByStory } from '../src/story-groups.ts'
import type { StoryFiles } from '../src/story-groups.ts'
import { createReader, findKeptStory, keepStory, keptName, openStoryCache, placeOf } from '../src/story-cache.ts'
import type { CachePlace } from '../src/story-cache.ts'
import { makeFolder } from './temp-folder.ts'

function file(id: string, text: string, story = 'small'): ContentFile {
  return { path: `content/${story}/${id}.md`, story, id, bytes: new TextEncoder().encode(text) }
}

function article(id: string, body = 'Rebels seized the city of Mirelle on Tuesday. “We are free,” said Petra Holm.') {
  return file(id, `---\ntitle: Title of ${id}\npublished: 2024-05-10\n---\n\n${body}\n`)
}

function group(...files: readonly ContentFile[]): StoryFiles {
  const [only] = groupByStory([file('story', '---\ntitle: A small story\n---\n'), ...files])
  if (only === undefined) throw new Error('Expected a group.')
  return only
}

async function makePlace(): Promise<CachePlace> {
  const folder = await makeFolder({ 'src/reader.ts': 'one', 'src/deep/words.ts': 'two', 'lock.json': '{}' })
  const sources = [join(folder, 'src'), join(folder, 'lock.json')]
  return { content: join(folder, 'content'), folder: join(folder, 'kept', 'stories'), sources }
}

async function keep(place: CachePlace, files: StoryFiles): Promise<void> {
  await keepStory(openStoryCache(place), files, JSON.stringify(makeStory(files).story))
}

async function find(place: CachePlace, files: StoryFiles) {
  return await findKeptStory(openStoryCache(place), files)
}

/** Which articles the reader has from memory: those that it gives the words of the kept story for, not of the file. */
async function remembered(place: CachePlace, files: StoryFiles): Promise<string[]> {
  const read = await createReader(openStoryCache(place), files, readFile)
  const articles = files.files.filter(({ id }) => id !== 'story')
  return articles.filter((one) => read(one).value?.article.title.startsWith('Kept') === true).map(({ id }) => id)
}

/** The story, in other words than its files have. */
async function keepOtherWords(place: CachePlace, files: StoryFiles): Promise<void> {
  const json = JSON.stringify(makeStory(files).story).replaceAll('Title of', 'Kept title of')
  await keepStory(openStoryCache(place), files, json)
}

async function keptFile({ folder }: CachePlace): Promise<string> {
  const [name, ...others] = await readdir(folder)
  if (name === undefined || others.length > 0) throw new Error('Expected one kept file.')
  return join(folder, name)
}

test('a kept story is what was made', async () => {
  const place = await makePlace()
  const files = group(article('a'), article('b'))
  expect(await find(place, files)).toBeNull()
  await keep(place, files)
  expect(await find(place, files)).toStrictEqual(makeStory(files).story)
})

describe('no story is found', () => {
  test.each([
    ['one byte of an article', group(article('a', 'It rains.'))],
    ['the name of an article', group(article('b', 'It rained.'))],
    ['the number of articles', group(article('a', 'It rained.'), article('b'))],
    ['the story’s own file', groupByStory([file('story', '---\ntitle: Other\n---\n'), article('a', 'It rained.')])[0]],
  ])('where %s differs', async (_, other) => {
    const place = await makePlace()
    await keep(place, group(article('a', 'It rained.')))
    expect(await find(place, other ?? group())).toBeNull()
  })

  test.each([
    ['code', async ([folder = '']: readonly string[]) => writeFile(join(folder, 'deep', 'words.ts'), 'three')],
    ['a new file of code', async ([folder = '']: readonly string[]) => writeFile(join(folder, 'more.ts'), '')],
    ['a missing file of code', async ([folder = '']: readonly string[]) => rm(join(folder, 'reader.ts'))],
    ['the lock of packages', async ([, lock = '']: readonly string[]) => writeFile(lock, '{"a":1}')],
  ])('where %s changes what makes it', async (_, change) => {
    const place = await makePlace()
    const files = group(article('a'))
    await keepOtherWords(place, files)
    await change(place.sources)
    expect(await find(place, files)).toBeNull()
    expect(await remembered(place, files)).toEqual([])
    await keep(place, files)
    expect(await find(place, files)).not.toBeNull()
  })

  test.each([
    ['cut short', (text: string) => text.slice(0, -10)],
    ['cut in its first line', (text: string) => text.slice(0, 10)],
    ['cut after its first line', (text: string) => text.replace(/\n[^]*/, '\n')],
    ['empty', () => ''],
    ['without lines', () => '{}'],
    ['of another form', () => '{"version":1}\n{}'],
    ['another value after the first line', (text: string) => text.replace(/\n[^]*/, '\n{}')],
    ['another value after the second line', (text: string) => text.replace(/\n\{[^]*/, '\n{}')],
    ['right but for one letter', (text: string) => text.replace('Title of a', 'Title of b')],
    ['not text', () => '\u0000\uffff'],
  ])('where what was kept is %s', async (_, spoil) => {
    const place = await makePlace()
    const files = group(article('a'))
    await keep(place, files)
    const path = await keptFile(place)
    await writeFile(path, spoil(await readBytes(path, 'utf8')))
    expect(await find(place, files)).toBeNull()
    expect((await createReader(openStoryCache(place), files, readFile))(article('a'))).toEqual(readFile(article('a')))
  })
})

describe('a reader', () => {
  test('remembers the articles that are as they were, and no others', async () => {
    const place = await makePlace()
    await keepOtherWords(place, group(article('a'), article('b'), article('c')))
    const changed = group(article('a'), article('b', 'It rained.'), article('d'))
    expect(await remembered(place, changed)).toEqual(['a'])
  })

  test('gives what a reader without memory gives', async () => {
    const place = await makePlace()
    const files = group(article('a'), article('b'))
    await keep(place, files)
    const changed = group(article('a'), article('b', 'It rained in Mirelle.'), file('broken', '---\ntitle: x\n---\n'))
    const read = await createReader(openStoryCache(place), changed, readFile)
    expect(makeStory(changed, read)).toStrictEqual(makeStory(changed))
    expect(changed.files.map(read)).toStrictEqual(changed.files.map((one) => readFile(one)))
  })
})

test('what was kept before gives way', async () => {
  const place = await makePlace()
  await keep(place, group(article('a')))
  await keep(place, group(article('b')))
  expect(await find(place, group(article('a')))).toBeNull()
  expect(await find(place, group(article('b')))).not.toBeNull()
  expect(await readdir(place.folder)).toHaveLength(1)
})

describe('nothing is kept, and nothing fails', () => {
  test.each([
    ['a file stands in the place of the folder', (folder: string) => writeFile(folder, '')],
    ['a folder stands in the place of the file', (folder: string) => makeDeep(join(folder, keptName(group()), 'deep'))],
    ['the disk is full', (folder: string) => makeFull(join(folder, `${keptName(group())}.${process.pid}`))],
    ['the code is not to be found', (folder: string) => rm(join(folder, '..', '..', 'src'), { recursive: true })],
  ])('where %s', async (_, spoil) => {
    const place = await makePlace()
    const cache = openStoryCache(place)
    const files = group(article('a'))
    await mkdir(dirname(place.folder))
    await spoil(place.folder)
    await keepStory(cache, files, JSON.stringify(makeStory(files).story))
    expect(await findKeptStory(cache, files)).toBeNull()
    expect(makeStory(files, await createReader(cache, files, readFile))).toStrictEqual(makeStory(files))
    expect(await readdir(place.folder).catch(() => [])).not.toContain(`${keptName(group())}.${process.pid}`)
  })

  test('where the code has changed since the cache was opened', async () => {
    const place = await makePlace()
    const files = group(article('a'))
    const cache = openStoryCache(place)
    await writeFile(join(place.sources[0] ?? '', 'reader.ts'), 'three')
    await keepStory(cache, files, JSON.stringify(makeStory(files).story))
    expect(await findKeptStory(cache, files)).toBeNull()
    expect(await find(place, files)).toBeNull()
  })
})

async function makeDeep(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
}

/** Whatever is written there, there is no room for. */
async function makeFull(path: string): Promise<void> {
  await makeDeep(dirname(path))
  await symlink('/dev/full', path)
}

test('the usual place is the program’s own, wherever it is started', async () => {
  const { content, folder, sources } = placeOf('content')
  expect([content, folder, ...sources].every((path) => isAbsolute(path))).toBe(true)
  await expect(Promise.all(sources.map((path) => stat(path)))).resolves.toHaveLength(sources.length)
})
