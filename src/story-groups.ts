// Files of all stories in, those of each story together out; and what was made of each in, all stories with all
// problems out. Makes no story itself, so that where all are kept from another run nothing that makes one is loaded.
import type { ContentFile } from './article/content-file.ts'
import { findDuplicateIds } from './article/file-names.ts'
import { sortProblems } from './model/problem.ts'
import type { Problem } from './model/problem.ts'
import type { Story } from './model/story.ts'
import { compareText } from './model/text-order.ts'

/** All files of one folder of `content/`, in order of their paths. */
export interface StoryFiles {
  readonly id: string
  readonly files: readonly ContentFile[]
}

export interface StoryResult {
  /** Null where any of the files has a problem. */
  readonly story: Story | null
  readonly problems: readonly Problem[]
}

/** A StoryResult as it goes from one process to another. */
export interface MadeStory {
  /** A Story, null where there is none. */
  readonly json: string | null
  readonly problems: readonly Problem[]
}

export interface AllStories {
  /** In order of the story's newest event, newest first, then by id. Stories whose files have problems are missing. */
  readonly stories: readonly Story[]
  readonly problems: readonly Problem[]
}

/** In order of the paths of their files. */
export function groupByStory(files: readonly ContentFile[]): StoryFiles[] {
  const inOrder = files.toSorted((a, b) => compareText(a.path, b.path))
  return [...Map.groupBy(inOrder, ({ story }) => story)].map(([id, own]) => ({ id, files: own }))
}

/** What was made of the folders, anywhere and in any order, as one. */
export function gatherStories(files: readonly ContentFile[], results: readonly StoryResult[]): AllStories {
  return {
    stories: results.flatMap(({ story }) => story ?? []).sort(compareStories),
    problems: sortProblems([...findDuplicateIds(files), ...results.flatMap(({ problems }) => problems)]),
  }
}

function compareStories(a: Story, b: Story): number {
  return compareText(newestDay(b), newestDay(a)) || compareText(a.id, b.id)
}

function newestDay(story: Story): string {
  return story.events.reduce(
    (newest, event) => (compareText(event.when.end ?? '', newest) > 0 ? (event.when.end ?? '') : newest),
    '',
  )
}
