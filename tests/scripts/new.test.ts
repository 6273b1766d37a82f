// `npm run new`, run as an editor runs it, in a folder of its own.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synoptic-new-'))
  await mkdir(join(folder, 'harbour'))
  await writeFile(join(folder, 'harbour', 'story.md'), '---\ntitle: The storm\n---\n')
})

afterEach(async () => {
  await rm(folder, { recursive: true })
})

test('writes into the only story and says what is next', async () => {
  const { code, out } = await run('Storm closes the harbour', '--url', 'https://gazette.example/storm')
  expect(out).toMatchInlineSnapshot(`
    "Wrote content/harbour/storm-closes-the-harbour.md

    Next:
      Fill in "published", the day on which the article was published.
      See whether "source" has the name that the publisher uses; if so, take it out of "inferred".
      Put the words of the article below the front matter, as they are.
      A picture's caption is written "> [!photo]" and below it "> " and its words.
      Then: npm run check
    "
  `)
  expect(code).toBe(0)
  expect(await readFile(join(folder, 'harbour', 'storm-closes-the-harbour.md'), 'utf8')).toContain('published:\n')
})

test('writes over nothing', async () => {
  const path = join(folder, 'harbour', 'storm.md')
  await writeFile(path, 'mine')
  const { code, err } = await run('Storm')
  expect(err).toBe('content/harbour/storm.md is there already; nothing was written.\n')
  expect(code).toBe(1)
  expect(await readFile(path, 'utf8')).toBe('mine')
})

test('asks for the story where there are several', async () => {
  await mkdir(join(folder, 'coast'))
  const { code, err } = await run('Storm')
  expect(err).toBe('There are several stories: choose one with --story: coast, harbour\n')
  expect(code).toBe(1)
})

test('begins a new story beside its first article', async () => {
  const { code, out } = await run('Storm', '--story', 'coast', '--published', '2024-03-02')
  expect(out).toMatchInlineSnapshot(`
    "Wrote content/coast/storm.md

    Next:
      Give the new story its title in content/coast/story.md.
      Put the words of the article below the front matter, as they are.
      A picture's caption is written "> [!photo]" and below it "> " and its words.
      Then: npm run check
    "
  `)
  expect(code).toBe(0)
  expect((await readdir(join(folder, 'coast'))).toSorted()).toEqual(['storm.md', 'story.md'])
})

test('refuses a folder outside', async () => {
  const { code, err } = await run('Storm', '--story', '../coast')
  expect(err).toMatchInlineSnapshot(`
    "expected a folder name of lower-case letters, digits and hyphens, found "../coast": "coast" would do.
    "
  `)
  expect(code).toBe(1)
})

test('says how it is used', async () => {
  expect((await run()).err).toMatchInlineSnapshot(`
    "Expected one title in quotes.
    npm run new -- "Title" [--story folder] [--url https://example.org/page] [--published 2024-12-08]
    "
  `)
  expect((await run('A', 'B')).code).toBe(1)
  expect((await run('A', '--date', 'x')).code).toBe(1)
})

function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, CONTENT: folder }
    execFile(process.execPath, ['scripts/new.ts', ...args], { env }, (error, out, err) => {
      const named = (text: string): string => text.replaceAll(folder, 'content')
      resolve({ code: error === null ? 0 : Number(error.code), out: named(out), err: named(err) })
    })
  })
}
