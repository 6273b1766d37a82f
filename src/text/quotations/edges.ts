// A passage and its pairs of quotation marks in; out come a speaker after a dash at its end ("“…” – Jane Doe,
// minister"), and a quotation that opens the passage and is not closed in it.
import type { Passage } from '../../model/article.ts'
import type { Range } from '../../model/span.ts'
import type { Attribution } from './frames.ts'
import type { MarkPair } from '../quotation-marks.ts'

/** In characters. A longer tail is no name with its role. */
const MAX_SIGNATURE = 100
const SIGNATURE = /[\s,;]*[-–—―]\s*(\p{Lu}[^.?!“”"–—―]*)\s*$/u

/** Who signs a passage that begins with a quotation. Such a speaker has no verb. */
export function findDashAttribution(text: string, passage: Passage, pairs: readonly MarkPair[]): Attribution | null {
  const last = pairs.at(-1)
  const first = pairs[0]
  if (first === undefined || last === undefined || text.slice(passage.start, first.open).trim() !== '') return null
  const tail = text.slice(last.close + 1, passage.end)
  if (tail.length > MAX_SIGNATURE) return null
  const match = SIGNATURE.exec(tail)
  return match?.index === 0 ? signature(last.close + 1, match) : null
}

/**
 * The words after an opening mark at the passage's start without a fellow: to the signature, or on to the next passage.
 */
export function findUnclosedQuotation(
  text: string,
  passage: Passage,
  pairs: readonly MarkPair[],
  next: Passage | undefined,
): { range: Range; attribution: Attribution | null } | null {
  const open = passage.start
  if (!/^[“„«"]/u.test(text.charAt(open)) || pairs.some((pair) => pair.open === open)) return null
  const from = Math.max(open + 1, passage.end - MAX_SIGNATURE)
  const match = pairs.length === 0 ? SIGNATURE.exec(text.slice(from, passage.end)) : null
  if (match !== null && from + match.index > open + 1) {
    const range = { start: open + 1, end: from + match.index }
    const isSpoken = /\s/u.test(text.slice(range.start, range.end).trim()) && /[\s,;]/u.test(match[0].charAt(0))
    return isSpoken ? { range, attribution: signature(from, match) } : null
  }
  if (next === undefined || !/^[“„«"]/u.test(text.charAt(next.start)) || next.kind !== passage.kind) return null
  return { range: { start: open + 1, end: passage.end }, attribution: null }
}

/**
 * The pairs, with one more for words that the passage opens in its middle and the next goes on with: "she said: “It is
 * over." and then "“Nobody is left.”". Such a pair ends where the passage does.
 */
export function withOpenEnd(
  text: string,
  passage: Passage,
  pairs: readonly MarkPair[],
  next: Passage | undefined,
): readonly MarkPair[] {
  if (next?.kind !== passage.kind || !/^[“„«"]/u.test(text.charAt(next.start))) return pairs
  const from = Math.max(passage.start + 1, (pairs.at(-1)?.close ?? passage.start) + 1)
  for (let open = passage.end - 2; open >= from; open -= 1) {
    if (!/[“„«]/u.test(text.charAt(open))) continue
    return /\p{L}/u.test(text.charAt(open + 1)) ? [...pairs, { open, close: passage.end, depth: 0 }] : pairs
  }
  return pairs
}

function signature(from: number, match: RegExpExecArray): Attribution {
  const name = match[1] ?? ''
  const start = from + match.index + match[0].indexOf(name)
  return { speaker: { start, end: start + name.trimEnd().length }, verb: null }
}
