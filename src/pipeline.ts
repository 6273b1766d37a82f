// Read this first: the way from files to stories. Files in, typed stories and all problems out; nothing here touches
// the disk.
//
//   article/  one file      -> Article   (front matter by zod, body by remark)
//   text/     one article   -> Reading   (sentences, dates, numbers, quotations, names, happenings)
//   story/    all readings  -> Story     (names, events, disagreements, fates, order)
import { parseArticle } from './article/parse-article.ts'
import { parseStoryFile } from './article/parse-story-file.ts'
import type { Article } from './model/article.ts'
import { STORY_FILE_ID } from './article/content-file.ts'
import type { ContentFile, Parsed } from './article/content-file.ts'
import type { Problem } from './model/problem.ts'
import type { Reading } from './model/reading.ts'
import { buildStory } from './story/build-story.ts'
import { gatherStories, groupByStory } from './story-groups.ts'
import type { AllStories, StoryFiles, StoryResult } from './story-groups.ts'
import { readArticle } from './text/read-article.ts'
import { compareText } from './model/text-order.ts'

/** What one article file gives. It depends on that file alone, so it can be kept and computed anywhere. */
export interface ReadArticle {
  readonly article: Article
  readonly reading: Reading
}

/** Null where the file has any problem. Never takes it from memory; `makeStory` may be given a reader that does. */
export function readFile(file: ContentFile): Parsed<ReadArticle> {
  const { value, problems } = parseArticle(file)
  return { value: value === null ? null : { article: value, reading: readArticle(value) }, problems }
}

/** All stories of all files, one after the other. The order of `files` does not matter. */
export function runPipeline(files: readonly ContentFile[]): AllStories {
  const results = groupByStory(files).map((group) => makeStory(group))
  return gatherStories(files, results)
}

/**
 * The story of one folder. It depends on these files alone, so it can be kept and made anywhere. `read` may be replaced
 * by one that remembers; the result is the same.
 */
export function makeStory({ id, files }: StoryFiles, read: typeof readFile = readFile): StoryResult {
  const problems: Problem[] = []
  const own = files.find((file) => file.id === STORY_FILE_ID)
  const articleFiles = files.filter((file) => file !== own)
  const folder = (files[0]?.path ?? `content/${id}/`).replace(/[^/]*$/, '')
  if (own === undefined) problems.push(noStoryFile(folder))
  if (articleFiles.length === 0) problems.push(noArticles(own?.path ?? folder))
  const settings = own === undefined ? null : keep(parseStoryFile(own), problems)
  const read_ = articleFiles.map((file) => keep(read(file), problems)).filter((item) => item !== null)
  if (settings === null || problems.length > 0) return { story: null, problems }
  const inOrder = read_.sort(
    (a, b) => compareText(a.article.published, b.article.published) || compareText(a.article.id, b.article.id),
  )
  return buildStory(
    settings,
    inOrder.map((item) => item.article),
    inOrder.map((item) => item.reading),
  )
}

function keep<T>(parsed: Parsed<T>, problems: Problem[]): T | null {
  problems.push(...parsed.problems)
  return parsed.value
}

function noStoryFile(folder: string): Problem {
  return {
    file: `${folder}story.md`,
    line: 1,
    column: 1,
    field: null,
    message: 'expected a story file beside the articles, found none',
    hint: 'Make it with a front matter that has a title: "---", "title: …", "---".',
  }
}

function noArticles(file: string): Problem {
  return {
    file,
    line: 1,
    column: 1,
    field: null,
    message: 'expected at least one article in this folder, found none',
    hint: 'Add one with: npm run new -- "Title".',
  }
}
