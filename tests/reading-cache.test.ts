import { readFile as readBytes, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ContentFile } from '../src/article/content-file.ts'
import { readFile } from '../src/pipeline.ts'
import { createReadingCache, placeOf } from '../src/reading-cache.ts'
import type { CachePlace } from '../src/reading-cache.ts'
import { makeFolder } from './temp-folder.ts'

function article(
  id: string,
  body = 'Rebels seized the city of Mirelle on Tuesday. “We are free,” said Petra Holm.',
): ContentFile {
  const text = `---\ntitle: Title of ${id}\npublished: 2024-05-10\n---\n\n${body}\n`
  return { path: `content/small/${id}.md`, story: 'small', id, bytes: new TextEncoder().encode(text) }
}

const BROKEN: ContentFile = {
  ...article('broken'),
  bytes: new TextEncoder().encode('---\ntitle: Broken\n---\n\nText.\n'),
}

async function makePlace(): Promise<CachePlace> {
  const folder = await makeFolder({ 'src/reader.ts': 'one', 'src/deep/words.ts': 'two', 'lock.json': '{}' })
  return { folder: join(folder, 'kept', 'readings'), sources: [join(folder, 'src'), join(folder, 'lock.json')] }
}

/** Reads files through the cache as one run does; says which of them were read and not remembered. */
async function run(place: CachePlace, files: readonly ContentFile[]) {
  const asked: string[] = []
  const cache = await createReadingCache((file) => {
    asked.push(file.id)
    return readFile(file)
  }, place)
  const results = files.map((file) => cache.read(file))
  await cache.save()
  return { asked, results }
}

async function keptFile({ folder }: CachePlace): Promise<string> {
  const [name, ...others] = await readdir(folder)
  if (name === undefined || others.length > 0) throw new Error('Expected one file of readings.')
  return join(folder, name)
}

test('a warm cache gives what a cold one gave, without reading', async () => {
  const place = await makePlace()
  const files = [article('a'), article('b')]
  const cold = await run(place, files)
  const warm = await run(place, files)
  expect(cold.asked).toEqual(['a', 'b'])
  expect(warm.asked).toEqual([])
  expect(warm.results).toEqual(cold.results)
  expect(cold.results).toEqual(files.map(readFile))
})

describe('a file is read anew', () => {
  test('where one byte of it differs', async () => {
    const place = await makePlace()
    await run(place, [article('a', 'It rained.')])
    expect((await run(place, [article('a', 'It rains.')])).asked).toEqual(['a'])
  })

  test('where its path, story or name differs', async () => {
    const place = await makePlace()
    const file = article('a')
    await run(place, [file])
    const moved = [
      { ...file, path: 'content/other/a.md' },
      { ...file, story: 'other' },
      { ...file, id: 'c' },
    ]
    expect((await run(place, moved)).asked).toEqual(['a', 'a', 'c'])
  })

  test('where it has problems, each time', async () => {
    const place = await makePlace()
    const first = await run(place, [BROKEN])
    const second = await run(place, [BROKEN])
    expect(first.asked).toEqual(['broken'])
    expect(second.asked).toEqual(['broken'])
    expect(second.results[0]?.problems).toHaveLength(1)
  })

  test.each([
    ['code', async ([folder = '']: readonly string[]) => writeFile(join(folder, 'deep', 'words.ts'), 'three')],
    ['a new file of code', async ([folder = '']: readonly string[]) => writeFile(join(folder, 'more.ts'), '')],
    ['a missing file of code', async ([folder = '']: readonly string[]) => rm(join(folder, 'reader.ts'))],
    ['the lock of packages', async ([, lock = '']: readonly string[]) => writeFile(lock, '{"a":1}')],
  ])('where %s changes what reads it, and the old readings go', async (_, change) => {
    const place = await makePlace()
    await run(place, [article('a')])
    const before = await keptFile(place)
    await change(place.sources)
    expect((await run(place, [article('a')])).asked).toEqual(['a'])
    expect(await keptFile(place)).not.toBe(before)
  })

  test.each([
    ['cut short', '[["'],
    ['empty', ''],
    ['of another form', '{"version":1}'],
    ['not of pairs', '[1,2]'],
    ['not text', '\u0000\uffff'],
  ])('where what was kept is %s', async (_, text) => {
    const place = await makePlace()
    const { results } = await run(place, [article('a')])
    await writeFile(await keptFile(place), text)
    const after = await run(place, [article('a')])
    expect(after.asked).toEqual(['a'])
    expect(after.results).toEqual(results)
    expect((await run(place, [article('a')])).asked).toEqual([])
  })
})

test('what no file of a run asked for is dropped', async () => {
  const place = await makePlace()
  await run(place, [article('a'), article('b')])
  await run(place, [article('b')])
  expect((await run(place, [article('a'), article('b')])).asked).toEqual(['a'])
})

test('a run that changes nothing writes nothing', async () => {
  const place = await makePlace()
  await run(place, [article('a')])
  const kept = await readBytes(await keptFile(place), 'utf8')
  await writeFile(await keptFile(place), `${kept}\n`)
  await run(place, [article('a')])
  expect(await readBytes(await keptFile(place), 'utf8')).toBe(`${kept}\n`)
})

test('the usual place is the program’s own, wherever it is started', async () => {
  const { folder, sources } = placeOf('content')
  expect([folder, ...sources].every((path) => isAbsolute(path))).toBe(true)
  await expect(Promise.all(sources.map((path) => stat(path)))).resolves.toHaveLength(sources.length)
})
