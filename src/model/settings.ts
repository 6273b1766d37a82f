// What `story.md` says: the story's title, the editor's own paragraph, and the decisions that overrule the engine.
import type { CivilDate } from './civil-date.ts'
import type { Precision } from './reading.ts'

/** Where a decision stands in `story.md`, for the problem that says it no longer applies. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Points at a sentence by some of its words, as they stand in the article. */
export interface Pointer extends Place {
  readonly article: string
  readonly words: string
}

export interface Redate {
  readonly at: Pointer
  readonly from: CivilDate
  readonly to: CivilDate
  readonly precision: Exclude<Precision, 'unknown' | 'part-of-day'>
  readonly why: string
}

export interface Decisions {
  /** Each group of spellings is one name. */
  readonly sameName: readonly { readonly spellings: readonly string[]; readonly place: Place }[]
  /** No two spellings of a group are one name. */
  readonly differentNames: readonly { readonly spellings: readonly string[]; readonly place: Place }[]
  /** Each group of sentences tells one event. */
  readonly merge: readonly (readonly Pointer[])[]
  /** The sentence leaves its event and stands as one of its own. */
  readonly split: readonly Pointer[]
  /** The sentence is in no event. */
  readonly hide: readonly { readonly at: Pointer; readonly why: string }[]
  /** The event that the sentence tells takes `title`, words of one of its accounts. */
  readonly retitle: readonly { readonly at: Pointer; readonly title: string }[]
  readonly redate: readonly Redate[]
}

export interface StorySettings {
  /** The folder's name. */
  readonly id: string
  /** Path of `story.md` as the editor knows it. */
  readonly file: string
  readonly title: string
  /** The body of `story.md` as plain text, null where it has none. */
  readonly introduction: string | null
  /** BCP 47 */
  readonly language: string
  readonly decisions: Decisions
}

export const NO_DECISIONS: Decisions = {
  sameName: [],
  differentNames: [],
  merge: [],
  split: [],
  hide: [],
  retitle: [],
  redate: [],
}
