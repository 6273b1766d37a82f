// A set of features that is compared with one after another in, its features marked out: of the other sets each member
// is looked up, and the set itself is not walked again.
import { positionOf } from './feature-kinds.ts'

interface Numbered {
  /** Its number among the sets of its vocabulary. */
  readonly serial: number
  /** The numbers of its features. */
  readonly sorted: readonly number[]
}

interface Marked {
  last: Numbered
  set: Numbered | null
  marks: Uint8Array
}

/** How many sets are marked at a time, at most: those of one telling, which come close together. A power of 2. */
const MARKED_SETS = 64

/** All sets must be of one vocabulary. */
export class MarkedSets {
  private readonly slots: Marked[] = []

  /**
   * 1 at the position of each feature of the set; null the first time that it is asked for. `size` is how many features
   * there are.
   */
  marksOf(set: Numbered, size: number): Uint8Array | null {
    const slot = set.serial & (MARKED_SETS - 1)
    const marked = this.slots[slot]
    if (marked === undefined) {
      this.slots[slot] = { last: set, set: null, marks: new Uint8Array(size) }
      return null
    }
    if (marked.set === set) return marked.marks
    if (marked.last !== set) {
      marked.last = set
      return null
    }
    if (marked.marks.length < size) marked.marks = new Uint8Array(size)
    else for (const number of marked.set?.sorted ?? []) marked.marks[positionOf(number)] = 0
    for (const number of set.sorted) marked.marks[positionOf(number)] = 1
    marked.set = set
    return marked.marks
  }
}
