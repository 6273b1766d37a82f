// A story that could not be made, and why, in; the problem that says so out.
import type { Problem } from './model/problem.ts'
import type { MadeStory, StoryFiles } from './story-groups.ts'

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
