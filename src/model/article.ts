// What one Markdown file of `content/<story>/` says, before any reading of its sentences.
import type { CivilDate } from './civil-date.ts'
import type { Range } from './span.ts'

/** Who published an article. */
export interface Source {
  readonly name: string
  /** http or https */
  readonly home: string | null
}

/** A front matter value that the article does not state, and the words or facts it was worked out from. */
export interface Inferred {
  readonly field: 'title' | 'published' | 'source' | 'author' | 'url' | 'language'
  readonly from: string
}

export type PassageKind = 'paragraph' | 'heading' | 'item' | 'quotation' | 'caption' | 'cell' | 'code'

/** A paragraph, heading, list item, quotation, caption …: a stretch of the article's plain text. */
export interface Passage extends Range {
  readonly kind: PassageKind
  /** 2 to 6 for a heading, 0 elsewhere. */
  readonly depth: number
  /** Counts the figures of an article from 0: captions of one picture share it. Null where it is no caption. */
  readonly figure: number | null
  /** Where a caption names its maker: "(AP Photo/Hussein Malla)". */
  readonly credit: Range | null
  /** Line of the file, from 1, on which the passage begins. */
  readonly line: number
}

export type MarkKind = 'emphasis' | 'strong' | 'deleted' | 'code' | 'link'

/** Inline markup over the plain text. Marks nest or stand apart; they never cross. */
export interface Mark extends Range {
  readonly kind: MarkKind
  /** http, https or mailto; null where it is no link. */
  readonly href: string | null
}

export interface Article {
  /** The file's name without `.md`. */
  readonly id: string
  /** The story's folder. */
  readonly story: string
  /** Path as the editor knows it. */
  readonly file: string
  readonly title: string
  readonly published: CivilDate
  readonly source: Source | null
  readonly author: string | null
  readonly url: string | null
  /** BCP 47 */
  readonly language: string
  readonly tags: readonly string[]
  readonly inferred: readonly Inferred[]
  /** The body's plain text: its passages, joined by line feeds. All spans count on it. */
  readonly text: string
  /** In order; together they hold every character of `text` but the line feeds between them. */
  readonly passages: readonly Passage[]
  readonly marks: readonly Mark[]
}
