import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ContentFile } from '../src/article/content-file.ts'
import { formatProblem } from '../src/model/problem.ts'
import type { Problem } from '../src/model/problem.ts'
import { gatherStories, groupByStory } from '../src/story-groups.ts'

function file(story: string, id: string): ContentFile {
  return { path: `content/${story}/${id}.md`, story, id, bytes: new Uint8Array() }
}

function problem(name: string, message: string): Problem {
  return { file: name, line: 1, column: 1, field: null, message, hint: 'Mend it.' }
}

const FILES = [
  file('north', 'a'),
  file('north', 'b'),
  file('north', 'story'),
  file('south', 'a'),
  file('south', 'story'),
]

test('files of one folder are together, in order of path, whatever the order of files', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(FILES, { minLength: FILES.length }), (files) => {
      const groups = groupByStory(files).map(({ id, files }) => [id, files.map((each) => each.id)])
      expect(groups).toEqual([
        ['north', ['a', 'b', 'story']],
        ['south', ['a', 'story']],
      ])
    }),
  )
})

test('no files are no groups, no stories and no problems', () => {
  expect(groupByStory([])).toEqual([])
  expect(gatherStories([], [])).toEqual({ stories: [], problems: [] })
})

test('problems of all stories are in order of file, with those of names that are taken', () => {
  const results = [
    { story: null, problems: [problem('content/south/a.md', 'is empty')] },
    { story: null, problems: [problem('content/north/b.md', 'is empty')] },
  ]
  const { stories, problems } = gatherStories([...FILES, file('south', 'A')], results)
  expect(stories).toEqual([])
  expect(problems.map((each) => formatProblem(each).split('\n')[0])).toMatchInlineSnapshot(`
    [
      "content/north/b.md:1:1 is empty",
      "content/south/a.md:1:1 is empty",
      "content/south/a.md:1:1 the name "a" is taken by content/south/A.md",
    ]
  `)
})
