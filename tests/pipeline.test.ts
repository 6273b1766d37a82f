import { describe, expect, test } from 'vitest'
import type { ContentFile } from '../src/article/content-file.ts'
import { formatProblem } from '../src/model/problem.ts'
import { makeStory, readFile, runPipeline } from '../src/pipeline.ts'
import { groupByStory } from '../src/story-groups.ts'

function file(story: string, id: string, text: string): ContentFile {
  return { path: `content/${story}/${id}.md`, story, id, bytes: new TextEncoder().encode(text) }
}

function storyFile(story: string): ContentFile {
  return file(story, 'story', `---\ntitle: Story of ${story}\n---\n`)
}

function article(
  story: string,
  id: string,
  published = '2024-05-10',
  body = 'Rebels seized the city of Mirelle.',
): ContentFile {
  return file(story, id, `---\ntitle: Title of ${id}\npublished: ${published}\n---\n\n${body}\n`)
}

function problemsOf(files: readonly ContentFile[]): string {
  return runPipeline(files).problems.map(formatProblem).join('\n')
}

function storiesOf(files: readonly ContentFile[]): string[] {
  return runPipeline(files).stories.map(({ id }) => id)
}

test('no files are no stories and no problems', () => {
  expect(runPipeline([])).toEqual({ stories: [], problems: [] })
})

test('articles are in order of day, then of name, whatever the order of files', () => {
  const files = [
    article('north', 'b', '2024-05-10'),
    article('north', 'c', '2024-05-09'),
    storyFile('north'),
    article('north', 'a', '2024-05-10'),
  ]
  expect(runPipeline(files).stories[0]?.articles.map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  expect(runPipeline(files.toReversed())).toEqual(runPipeline(files))
})

test('stories are in order of their newest event, newest first, then of name', () => {
  const files = ['east', 'north', 'south', 'west'].flatMap((story) => [
    storyFile(story),
    article(story, 'a', story === 'south' ? '2024-05-12' : '2024-05-10'),
  ])
  expect(storiesOf(files)).toEqual(['south', 'east', 'north', 'west'])
})

test('a file named story is the story’s own in each folder', () => {
  const { stories } = runPipeline([
    storyFile('north'),
    article('north', 'a'),
    storyFile('south'),
    article('south', 'a'),
  ])
  expect(stories.map(({ id, title }) => [id, title])).toEqual([
    ['north', 'Story of north'],
    ['south', 'Story of south'],
  ])
})

test('a reader that is handed in reads every article and no story file', () => {
  const asked: string[] = []
  const [group] = groupByStory([storyFile('north'), article('north', 'a'), article('north', 'b')])
  if (group === undefined) throw new Error('Expected a group.')
  const result = makeStory(group, (one) => {
    asked.push(one.id)
    return readFile(one)
  })
  expect(asked).toEqual(['a', 'b'])
  expect(result).toEqual(makeStory(group))
})

describe('a problem, and no story', () => {
  test('a folder without a story file', () => {
    const files = [article('north', 'a')]
    expect(problemsOf(files)).toMatchInlineSnapshot(`
      "content/north/story.md:1:1 expected a story file beside the articles, found none
          Make it with a front matter that has a title: "---", "title: …", "---"."
    `)
    expect(storiesOf(files)).toEqual([])
  })

  test('a folder without an article', () => {
    const files = [storyFile('north')]
    expect(problemsOf(files)).toMatchInlineSnapshot(`
      "content/north/story.md:1:1 expected at least one article in this folder, found none
          Add one with: npm run new -- "Title"."
    `)
    expect(storiesOf(files)).toEqual([])
  })

  test('two files with one name', () => {
    const files = [storyFile('north'), article('north', 'a'), article('north', 'A')]
    expect(problemsOf(files)).toMatchInlineSnapshot(`
      "content/north/A.md:1:1 expected a file name of lower-case letters, digits and hyphens, found "A"
          "a.md" would do.
      content/north/a.md:1:1 the name "a" is taken by content/north/A.md
          Rename one of them."
    `)
    expect(storiesOf(files)).toEqual([])
  })

  test('two story files', () => {
    const files = [
      storyFile('north'),
      { ...storyFile('north'), path: 'content/north/Story.md', id: 'Story' },
      article('north', 'a'),
    ]
    expect(problemsOf(files)).toMatchInlineSnapshot(`
      "content/north/Story.md:1:1 expected a file name of lower-case letters, digits and hyphens, found "Story"
          "story.md" would do.
      content/north/Story.md:1:1 published: expected a day like 2024-12-08, found no such field
      content/north/Story.md:4:1 the article has no words
          Write them below the front matter.
      content/north/story.md:1:1 the name "story" is taken by content/north/Story.md
          Rename one of them."
    `)
    expect(storiesOf(files)).toEqual([])
  })
})

test('problems of all files come together, by file and line, and other stories are told', () => {
  const files = [
    file('south', 'story', '---\ntitel: South\n---\n'),
    article('south', 'z', 'soon'),
    file('north', 'c', '---\ntitle: Title\npublished: 2024-02-30\nurl: ftp://example.org\n---\n\nText.\n'),
    article('north', 'a'),
    storyFile('west'),
    article('west', 'a'),
  ]
  expect(problemsOf(files)).toMatchInlineSnapshot(`
    "content/north/c.md:3:12 published: expected a day that exists, found "2024-02-30"
    content/north/c.md:4:6 url: expected an address like https://example.org/page, found "ftp://example.org"
    content/north/story.md:1:1 expected a story file beside the articles, found none
        Make it with a front matter that has a title: "---", "title: …", "---".
    content/south/story.md:1:1 title: expected a title, found no such field
    content/south/story.md:2:1 titel: no such field; did you mean "title"?
        Fields are title, language, decisions.
    content/south/z.md:3:12 published: expected a day like 2024-12-08, found "soon""
  `)
  expect(problemsOf(files.toReversed())).toBe(problemsOf(files))
  expect(storiesOf(files)).toEqual(['west'])
})

test('a decision that no longer applies is a problem among the others', () => {
  const files = [
    file('north', 'story', '---\ntitle: North\ndecisions:\n  split:\n    - article: gone\n      words: Rebels\n---\n'),
    article('north', 'a'),
  ]
  expect(problemsOf(files)).toMatchInlineSnapshot(`
    "content/north/story.md:5:7 decisions: expected the name of an article of this story, found "gone"
        The articles are: a."
  `)
})
