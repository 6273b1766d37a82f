// A file of `content/` as it comes from the disk, and what every parser of one gives back.
import type { Problem } from '../model/problem.ts'

/** The id of a story's own file, `story.md`. */
export const STORY_FILE_ID = 'story'

export interface ContentFile {
  /** As the editor knows it, from the project's folder: `content/harbour/x.md`. */
  readonly path: string
  /** The folder of `content/` that it lies in. */
  readonly story: string
  /** The file's name without `.md`. */
  readonly id: string
  readonly bytes: Uint8Array
}

/** A value, or null where the problems leave none. Problems can stand beside a value. */
export interface Parsed<T> {
  readonly value: T | null
  readonly problems: readonly Problem[]
}
