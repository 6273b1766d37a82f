// One story's files come in, its story as JSON and its problems go out, and it is kept for another run. Runs in any process.
import type { Problem } from './model/problem.ts'
import { makeStory } from './pipeline.ts'
import type { StoryFiles } from './pipeline.ts'
import { createReader, keepStory } from './story-cache.ts'
import type { StoryCache } from './story-cache.ts'

export interface StoryJob {
  readonly cache: StoryCache
  readonly group: StoryFiles
}

export interface MadeStory {
  /** A Story, null where there is none. */
  readonly json: string | null
  readonly problems: readonly Problem[]
}

/** Never rejects: where the program itself fails, that is a problem of the story, beside those of other stories. */
export async function doStoryJob({ cache, group }: StoryJob): Promise<MadeStory> {
  try {
    const { story, problems } = makeStory(group, await createReader(cache, group))
    const json = story === null ? null : JSON.stringify(story)
    if (json !== null && problems.length === 0) await keepStory(cache, group, json)
    return { json, problems }
  } catch (error) {
    return failJob(group, error)
  }
}

/** The result of a story that could not be made through a fault of the program; its problem names the story. */
export function failJob({ id, files }: StoryFiles, reason: unknown): MadeStory {
  const error = reason instanceof Error ? reason : new Error(String(reason))
  const frames = /\n\s+at [^]*$/.exec(error.stack ?? '')?.[0] ?? ''
  const folder = (files[0]?.path ?? `${id}/`).replace(/[^/]*$/, '')
  const problem: Problem = {
    file: `${folder}story.md`,
    line: 1,
    column: 1,
    field: null,
    message: `the story "${id}" could not be made: ${error.message}`,
    hint: `This is a fault of the program, not of the file.${frames}`,
  }
  return { json: null, problems: [problem] }
}
