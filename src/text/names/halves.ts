// Possible names of an article in, the same with halves joined out: "the Ports and Tolls building" is one name, not
// two, where the article also has "Ports and Tolls Department".
import type { Candidate } from './candidates.ts'

/** In the order given. A joined name has the key of the whole, without cues and role. */
export function joinHalves(text: string, candidates: readonly Candidate[]): Candidate[] {
  const wholes = new Map<string, string>()
  for (const { key } of candidates) {
    const head = /^(.+? and [^\s]+) /u.exec(key)?.[1]
    if (head !== undefined) wholes.set(head, key)
  }
  if (wholes.size === 0) return [...candidates]
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const before = joined.at(-1)
    const key = before === undefined ? undefined : wholes.get(`${before.key} and ${candidate.key}`)
    if (before === undefined || key === undefined || text.slice(before.end, candidate.start) !== ' and ') {
      joined.push(candidate)
      continue
    }
    joined[joined.length - 1] = { ...before, key, end: candidate.end, cues: [], role: '' }
  }
  return joined
}
