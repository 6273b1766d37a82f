// `npm run build` with settings or content that it refuses: all is told, and what was there stays.
import { execFile } from 'node:child_process'
import { readFile, readdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../temp-folder.ts'

test('problems of settings and of content are told together, and nothing is touched', async () => {
  const place = await realpath(
    await makeFolder({
      'photos/a.jpg': 'a picture',
      'content/harbour/story.md': '---\ntitle: Harbour\n---\n',
      'content/harbour/mill.md': '---\ntitle: Mill\npublished: soon\n---\n\nThe mill burnt.\n',
    }),
  )
  const { code, err } = await build({
    SITE: 'example.org',
    BASE: '/sub/',
    OUT: join(place, 'photos'),
    CONTENT: join(place, 'content'),
  })
  expect(err.replaceAll(place, '/home/ann')).toMatchInlineSnapshot(`
    "SITE: expected the beginning of an address, such as https://example.org, found "example.org"
        Leave out what comes after the host; a path that the site is served under goes into BASE.
    OUT: expected an empty folder or a site that was built before, found "a.jpg" in /home/ann/photos
        A build replaces the whole folder: name another, or empty this one.

    /home/ann/content/harbour/mill.md:3:12 published: expected a day like 2024-12-08, found "soon"

    1 problem in 1 file.
    "
  `)
  expect(code).toBe(1)
  expect((await readdir(place)).sort()).toEqual(['content', 'photos'])
  expect(await readFile(join(place, 'photos', 'a.jpg'), 'utf8')).toBe('a picture')
})

function build(settings: Readonly<Record<string, string>>): Promise<{ code: number; err: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...settings }
    execFile(process.execPath, ['scripts/build.ts'], { env }, (error, _out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), err })
    })
  })
}
