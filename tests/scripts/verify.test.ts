// `npm run verify` where there is nothing whole to verify: it says what is amiss, in a line each.
import { execFile } from 'node:child_process'
import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../temp-folder.ts'

const STORY = '---\ntitle: Harbour\n---\n'
const ARTICLE = '---\ntitle: Mill\npublished: 2024-03-02\n---\n\nGood morning.\n'
const ROBOTS = 'User-agent: *\nAllow: /\n'

test('without a site', async () => {
  expect(await verify({ 'content/harbour/story.md': STORY, 'content/harbour/mill.md': ARTICLE }))
    .toMatchInlineSnapshot(`
    "no site in /home/ann/dist: build it first, with npm run build
    exit code 1"
  `)
})

test('with a problem of settings', async () => {
  expect(await verify({}, { SITE: 'example.org' })).toMatchInlineSnapshot(`
    "SITE: expected the beginning of an address, such as https://example.org, found "example.org"
        Leave out what comes after the host; a path that the site is served under goes into BASE.
    exit code 1"
  `)
})

test('with a problem of content', async () => {
  const files = { 'content/harbour/story.md': STORY, 'content/harbour/mill.md': 'Good morning.\n' }
  expect(await verify({ ...files, 'dist/robots.txt': ROBOTS })).toMatchInlineSnapshot(`
    "/home/ann/content/harbour/mill.md:1:1 expected front matter, found "Good morning."
        Begin the file with a line "---", then fields such as "title: Some words", then a line "---".

    1 problem in 1 file.
    exit code 1"
  `)
})

test('with a site of other stories', async () => {
  const files = { 'content/harbour/story.md': STORY, 'content/harbour/mill.md': ARTICLE }
  expect(await verify({ ...files, 'dist/robots.txt': ROBOTS })).toMatchInlineSnapshot(`
    "0 pages, 1 files: 1 fault.
    harbour/timeline.json: is missing
    exit code 1"
  `)
})

/** What is printed, and the exit code. */
async function verify(
  files: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, string>> = {},
): Promise<string> {
  const place = await realpath(await makeFolder(files))
  const env = { ...process.env, CONTENT: join(place, 'content'), OUT: join(place, 'dist'), ...settings }
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/verify.ts'], { env }, (error, out, err) => {
      resolve(`${out}${err}exit code ${error === null ? 0 : Number(error.code)}`.replaceAll(place, '/home/ann'))
    })
  })
}
