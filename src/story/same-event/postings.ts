// Keys of things in, the positions of those that have a key out: an inverted index.

export type Key = string | number

/** By key, the positions of those that have it, rising. */
export type Postings = Map<Key, number[]>

/** Positions must come rising, each once. Changes `postings`. */
export function post(postings: Postings, keys: readonly Key[], position: number): void {
  for (const key of keys) {
    const posting = postings.get(key)
    if (posting === undefined) postings.set(key, [position])
    else posting.push(position)
  }
}
