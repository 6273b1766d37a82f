// `npm run generate`, run as for a measurement, in a folder of its own.
import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../temp-folder.ts'

test('writes as many articles in as many stories', async () => {
  const folder = await makeFolder()
  expect(await generate('3', '2', folder)).toEqual({ code: 0, err: '' })
  expect((await readdir(folder, { recursive: true })).filter((path) => path.endsWith('.md')).sort()).toEqual([
    join('story-001', 'article-0001.md'),
    join('story-001', 'article-0002.md'),
    join('story-001', 'story.md'),
    join('story-002', 'article-0001.md'),
    join('story-002', 'story.md'),
  ])
})

test.each([
  [['ten']],
  [['-5', '2']],
  [['5', '-2']],
  [['2.5', '1']],
  [['', '1']],
  [['0', '0']],
  [['1', '3']],
  [['1e9', '1']],
  [['5', '2', 'here', 'there']],
])('%j: writes nothing', async (counts) => {
  const folder = await makeFolder()
  const { code, err } = await generate(...counts, ...(counts.length === 2 ? [folder] : []))
  expect(err).toMatchInlineSnapshot(`
    "expected how many articles, in how many stories, of one article at least, and a folder
        npm run generate -- 1000 20 .cache/generated
    "
  `)
  expect(code).toBe(1)
  expect(await readdir(folder)).toEqual([])
})

function generate(...args: readonly string[]): Promise<{ code: number; err: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/generate.ts', ...args], (error, _out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), err })
    })
  })
}
