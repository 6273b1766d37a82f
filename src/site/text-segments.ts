// A stretch of an article's plain text and its inline markup come in, pieces with one markup each go out. No HTML is
// made here.
import type { Mark } from '../model/article.ts'
import type { Range } from '../model/span.ts'
import { contains, overlaps } from '../model/span.ts'

export interface Segment {
  readonly text: string
  readonly emphasis: boolean
  readonly strong: boolean
  readonly deleted: boolean
  readonly code: boolean
  /** True inside a caption's credit. */
  readonly credit: boolean
  readonly href: string | null
}

/** Joined, the pieces' texts are `text.slice(range.start, range.end)`. */
export function cutSegments(text: string, range: Range, marks: readonly Mark[], credit: Range | null): Segment[] {
  const inside = marks.filter((mark) => overlaps(mark, range))
  const edges = [range, ...inside, ...(credit === null ? [] : [credit])].flatMap(({ start, end }) => [start, end])
  const cuts = [...new Set(edges)].filter((edge) => edge >= range.start && edge <= range.end).sort((a, b) => a - b)
  return cuts.slice(1).map((end, position) => {
    const piece = { start: cuts[position] ?? range.start, end }
    const around = inside.filter((mark) => contains(mark, piece))
    const has = (kind: Mark['kind']): boolean => around.some((mark) => mark.kind === kind)
    return {
      text: text.slice(piece.start, piece.end),
      emphasis: has('emphasis'),
      strong: has('strong'),
      deleted: has('deleted'),
      code: has('code'),
      credit: credit !== null && contains(credit, piece),
      href: around.find((mark) => mark.href !== null)?.href ?? null,
    }
  })
}
