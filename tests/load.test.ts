import { mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readContentFolder } from '../src/content-folder.ts'
import { ContentError, formatProblems, readSite } from '../src/load.ts'
import type { Problem } from '../src/model/problem.ts'
import { keepStory, openStoryCache, placeOf } from '../src/story-cache.ts'
import { groupByStory } from '../src/story-groups.ts'
import { makeFolder } from './temp-folder.ts'

const PROBLEM: Problem = {
  file: 'content/harbour/x.md',
  line: 4,
  column: 12,
  field: 'published',
  message: 'expected a day like 2024-12-08, found "soon"',
  hint: null,
}

const ARTICLE = '---\ntitle: Harbour closed\npublished: 2024-05-10\n---\n\nA storm closed the harbour on Tuesday.\n'

describe('formatProblems', () => {
  test('one problem', () => {
    expect(formatProblems([PROBLEM])).toMatchInlineSnapshot(`
      "content/harbour/x.md:4:12 published: expected a day like 2024-12-08, found "soon"

      1 problem in 1 file."
    `)
  })

  test('several problems of one file and of two', () => {
    const later = { ...PROBLEM, line: 7, field: null, message: 'expected words', hint: 'Write some.' }
    expect(formatProblems([PROBLEM, later])).toMatchInlineSnapshot(`
      "content/harbour/x.md:4:12 published: expected a day like 2024-12-08, found "soon"
      content/harbour/x.md:7:12 expected words
          Write some.

      2 problems in 1 file."
    `)
    expect(formatProblems([PROBLEM, { ...later, file: 'content/harbour/y.md' }])).toMatch(/^2 problems in 2 files\.$/mu)
  })
})

describe('readSite', () => {
  test('reads all stories of a folder', async () => {
    const folder = await makeFolder({ 'one/story.md': '---\ntitle: The storm\n---\n', 'one/a.md': ARTICLE })
    const { stories } = await readSite(folder)
    expect(stories.map(({ title, articles }) => [title, articles.map(({ file }) => file)])).toEqual([
      ['The storm', [`${folder}/one/a.md`]],
    ])
  })

  test('throws all problems at once, of folders and of files, in order', async () => {
    const folder = await makeFolder({
      'one/story.md': '---\ntitle: The storm\n---\n',
      'one/a.md': ARTICLE.replace('2024-05-10', 'soon'),
      'one/notes.txt': '',
      'two/a.md': ARTICLE,
    })
    const error: unknown = await readSite(folder).catch((reason: unknown) => reason)
    if (!(error instanceof ContentError)) throw new Error('Expected a ContentError.')
    expect(error.message.replaceAll(folder, 'content')).toMatchInlineSnapshot(`
      "content/one/a.md:3:12 published: expected a day like 2024-12-08, found "soon"
      content/one/notes.txt:1:1 expected a Markdown file whose name ends in .md, found another kind of file
          Rename it, or move it out of this folder.
      content/two/story.md:1:1 expected a story file beside the articles, found none
          Make it with a front matter that has a title: "---", "title: …", "---".

      3 problems in 3 files."
    `)
    expect(error.problems).toHaveLength(3)
  })

  test.each([
    ['a file stands where stories are kept', (folder: string) => writeFile(folder, '')],
    ['nothing can be written there', (folder: string) => symlink('/dev/null', folder)],
  ])('gives the stories where %s', async (_, spoil) => {
    const folder = await makeFolder({ 'one/story.md': '---\ntitle: The storm\n---\n', 'one/a.md': ARTICLE })
    await mkdir(dirname(placeOf(folder).folder), { recursive: true })
    await spoil(placeOf(folder).folder)
    onTestFinished(() => rm(placeOf(folder).folder))
    const { stories } = await readSite(folder)
    expect(stories.map(({ title }) => title)).toEqual(['The storm'])
  })

  test('a story whose files are as they were is not made again, another is', async () => {
    const folder = await makeFolder({
      'one/story.md': '---\ntitle: The storm\n---\n',
      'one/a.md': ARTICLE,
      'two/story.md': '---\ntitle: The calm\n---\n',
      'two/a.md': ARTICLE,
    })
    const first = await readSite(folder)
    for (const group of groupByStory((await readContentFolder(folder)).files)) {
      const story = JSON.stringify(first.stories.find(({ id }) => id === group.id))
      await keepStory(openStoryCache(placeOf(folder)), group, story.replaceAll('Harbour closed', 'Kept from before'))
    }
    await writeFile(join(folder, 'two', 'a.md'), ARTICLE.replace('Tuesday', 'Thursday'))
    const { stories } = await readSite(folder)
    expect(first.stories.map(({ articles }) => articles[0]?.title)).toEqual(['Harbour closed', 'Harbour closed'])
    expect(Object.fromEntries(stories.map(({ id, articles }) => [id, articles[0]?.title]))).toEqual({
      one: 'Kept from before',
      two: 'Harbour closed',
    })
  })
})
