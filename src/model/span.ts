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

/** Of stretches in order of place, the index of the first that begins at `start` or after it; their number for none. */
export function firstFrom(ranges: readonly Range[], start: number): number {
  let [low, high] = [0, ranges.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ranges[middle]?.start ?? Infinity) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether the two stretches share at least one character. */
export function overlaps(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end
}
