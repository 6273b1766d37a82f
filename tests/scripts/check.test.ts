// `npm run check`, run as an editor runs it: on content that is good, and on content that is not.
import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'

const PROBLEMS = 'tests/fixtures/problems/content'

test('every problem of every file, then exit code 1', async () => {
  const { code, out, err } = await check(PROBLEMS)
  expect(out).toBe('')
  expect(err.replaceAll(`${PROBLEMS}/`, 'content/')).toMatchInlineSnapshot(`
    "content/Coast/notes.txt:1:1 expected a Markdown file whose name ends in .md, found another kind of file
        Rename it, or move it out of this folder.
    content/harbour/Bad Day.md:1:1 expected a file name of lower-case letters, digits and hyphens, found "Bad Day"
        "bad-day.md" would do.
    content/harbour/Bad Day.md:3:12 published: expected a day that exists, found "2024-02-30"
    content/harbour/bare.md:1:1 expected front matter, found "No front matter."
        Begin the file with a line "---", then fields such as "title: Some words", then a line "---".
    content/harbour/misspelt.md:1:1 title: expected a title, found no such field
    content/harbour/misspelt.md:2:1 titel: no such field; did you mean "title"?
        Fields are title, published, source, author, url, language, tags, inferred.
    content/harbour/misspelt.md:3:12 published: expected a day like 2024-12-08, found "soon"
    content/harbour/misspelt.md:4:6 url: expected an address like https://example.org/page, found "ftp://example.org"
    content/harbour/misspelt.md:7:1 no such callout "[!foto]"; did you mean "[!photo]"?
        Callouts are [!photo], [!picture], [!figure], [!caption], [!map], [!video].
    content/harbour/runs.md:1:1 expected a line "---" and YAML below it, found "---js"
        Begin the file with a line "---", then fields such as "title: Some words", then a line "---".
    content/harbour/story.md:5:7 decisions.hide.1.why: expected the reason for it, found no such field
    content/harbour/story.md:10:1 expected one paragraph as the introduction or none, found more
        Join the lines, or take out what is too much.

    12 problems in 6 files.
    "
  `)
  expect(code).toBe(1)
})

test('good content is counted', async () => {
  const { code, out, err } = await check('content')
  expect(err).toBe('')
  expect(out).toMatch(/^\d+ articles? in \d+ (?:story|stories): no problems\.\n$/u)
  expect(code).toBe(0)
})

test('no content', async () => {
  const { code, err } = await check('tests/fixtures/problems/nothing-here')
  expect(err).toMatchInlineSnapshot(`
    "tests/fixtures/problems/nothing-here:1:1 expected a folder of stories, found none
        Make a folder in it with a story.md and articles.

    1 problem in 1 file.
    "
  `)
  expect(code).toBe(1)
})

function check(content: string): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, CONTENT: content }
    execFile(process.execPath, ['scripts/check.ts'], { env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })
}
