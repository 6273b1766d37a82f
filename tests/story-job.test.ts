import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ContentFile } from '../src/article/content-file.ts'
import { makeStory } from '../src/pipeline.ts'
import { groupByStory } from '../src/story-groups.ts'
import type { StoryFiles } from '../src/story-groups.ts'
import { openStoryCache } from '../src/story-cache.ts'
import { doStoryJob } from '../src/story-job.ts'
import { makeFolder } from './temp-folder.ts'

const ARTICLE = '---\ntitle: T\npublished: 2024-05-10\n---\n\nAnna Holm left Mirelle on Tuesday.\n'

function group(article: string): StoryFiles {
  const file = (id: string, text: string): ContentFile => ({
    path: `content/north/${id}.md`,
    story: 'north',
    id,
    bytes: new TextEncoder().encode(text),
  })
  const [only] = groupByStory([file('story', '---\ntitle: North\n---\n'), file('a', article)])
  if (only === undefined) throw new Error('Expected a group.')
  return only
}

async function run(files: StoryFiles) {
  const folder = await makeFolder()
  const cache = openStoryCache({ content: 'content', folder, sources: [] })
  const made = await doStoryJob({ cache, group: files })
  return { ...made, kept: (await readdir(folder)).length }
}

test('a story goes out as JSON, and is kept', async () => {
  const { json, problems, kept } = await run(group(ARTICLE))
  expect(JSON.parse(json ?? '')).toStrictEqual(makeStory(group(ARTICLE)).story)
  expect([problems, kept]).toEqual([[], 1])
})

test('a story that cannot be kept goes out all the same', async () => {
  const folder = join(await makeFolder(), 'kept')
  const cache = openStoryCache({ content: 'content', folder, sources: [] })
  await writeFile(folder, 'a file where a folder should be')
  const { json, problems } = await doStoryJob({ cache, group: group(ARTICLE) })
  expect([JSON.parse(json ?? ''), problems]).toStrictEqual([makeStory(group(ARTICLE)).story, []])
})

describe('nothing is kept', () => {
  test('of a story with a problem', async () => {
    const { json, problems, kept } = await run(group(ARTICLE.replace('2024-05-10', 'soon')))
    expect([json, problems.length, kept]).toEqual([null, 1, 0])
  })

  test('where the program fails, which is a problem of the story and says where in the program', async () => {
    const { id, files } = group(ARTICLE)
    const { json, problems, kept } = await run({ id, files: files.map((file) => ({ ...file, bytes: null as never })) })
    expect([json, kept]).toEqual([null, 0])
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file: 'content/north/story.md', line: 1, column: 1, field: null })
    expect(problems[0]?.message).toMatch(/^the story "north" could not be made: ./)
    expect(problems[0]?.hint).toMatch(/^This is a fault of the program, not of the file\.\n\s+at /)
  })
})
