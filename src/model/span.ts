// Where words stand: a stretch of one article's plain text, or of any one text that the reader has in hand.

/** A stretch of text in UTF-16 code units: `text.slice(start, end)` is exactly what is meant. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** A stretch of one article's plain text; `article` is the file's name without `.md`. */
export interface Span extends Range {
  readonly article: string
}

/** Whether `outer` holds every character of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Whether the two stretches share at least one character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
