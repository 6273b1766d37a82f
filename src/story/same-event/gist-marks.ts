// A gist that is compared with one after another in, its features marked out by what they are in it: of the other gists
// each member is looked up, and the gist itself is not walked again.
import { positionOf } from '../tellings/feature-kinds.ts'
import type { Features } from '../tellings/features.ts'
import type { Gist } from '../tellings/gist.ts'

/** What a feature is in a gist, from 1; 0 for one that is not in it. */
export const WORD = 1
export const IN_NAME = 2
export const ACT = 3

/** All gists must be of one vocabulary. */
export class GistMarks {
  private marked: Gist | null = null
  private marks = new Uint8Array(0)

  /** By position of a feature, what it is in the gist; as it is until another gist is asked for. */
  of(gist: Gist): Uint8Array {
    if (this.marked === gist) return this.marks
    const { size } = gist.all.vocabulary
    if (this.marks.length < size) this.marks = new Uint8Array(size)
    else if (this.marked !== null) this.mark(this.marked.all, 0)
    this.mark(gist.words, WORD)
    this.mark(gist.inNames, IN_NAME)
    this.mark(gist.acts, ACT)
    this.marked = gist
    return this.marks
  }

  private mark({ told }: Features, mark: number): void {
    for (const number of told) this.marks[positionOf(number)] = mark
  }
}
