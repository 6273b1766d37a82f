// One story's files come in, its story as JSON and its problems go out, and it is kept for another run. Runs in any
// process.
import { failJob } from './failed-job.ts'
import { makeStory, readFile } from './pipeline.ts'
import { createReader, keepStory } from './story-cache.ts'
import type { StoryCache } from './story-cache.ts'
import type { MadeStory, StoryFiles } from './story-groups.ts'

export interface StoryJob {
  readonly cache: StoryCache
  readonly group: StoryFiles
}

/** Never rejects: where the program itself fails, that is a problem of the story, beside those of other stories. */
export async function doStoryJob({ cache, group }: StoryJob): Promise<MadeStory> {
  try {
    const { story, problems } = makeStory(group, await createReader(cache, group, readFile))
    const json = story === null ? null : JSON.stringify(story)
    if (json !== null && problems.length === 0) await keepStory(cache, group, json)
    return { json, problems }
  } catch (error) {
    return failJob(group, error)
  }
}
