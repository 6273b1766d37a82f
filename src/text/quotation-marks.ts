// A passage's text in, its pairs of quotation marks out, in order of their opening; apostrophes, inches and
// feet are no marks. A mark without its fellow is left out. Does not say what the quoted words are.
import type { Range } from '../model/span.ts'

export interface MarkPair {
  /** Where the opening mark stands. */
  readonly open: number
  /** Where the closing mark stands; marks are one code unit long. */
  readonly close: number
  /** 0 for a pair that is in no other. */
  readonly depth: number
}

/** Closing marks that may answer an opening mark. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"',
  '„': '“”"',
  '«': '»',
  '‘': '’',
  '‚': '‘’',
  '「': '」',
  '『': '』',
  '"': '"”',
  "'": "'",
}
const DOUBLE = '“„«「『"'
const ANY_MARK = /[“”„«»‘’‚「」『』"']/u
const WORD = /[\p{L}\p{N}]/u
const CLIPPED = /^['’‘](?:em|til|tis|twas|cause|bout|n|round|\d\ds?)\b/iu

/** How deep pairs may nest: more is no prose, and would make the work quadratic. */
const MAX_DEPTH = 8

interface OpenMark {
  readonly at: number
  readonly mark: string
}

/** Places count on `text`; both marks of a pair stand in the passage. */
export function findMarkPairs(text: string, passage: Range): MarkPair[] {
  const found: { open: number; close: number }[] = []
  const stack: OpenMark[] = []
  for (let at = passage.start; at < passage.end; at++) {
    const mark = text.charAt(at)
    if (!ANY_MARK.test(mark)) continue
    const level = closedBy(text, at, mark, stack, passage)
    if (level >= 0) {
      const opened = stack[level]
      if (opened !== undefined) found.push({ open: opened.at, close: at })
      stack.length = level
    } else if (opens(text, at, mark, passage) && stack.length < MAX_DEPTH) {
      stack.push({ at, mark })
    }
  }
  return withDepths(found)
}

/** Index in the stack of the opening mark that the mark at `at` answers, -1 where it answers none. */
function closedBy(text: string, at: number, mark: string, stack: readonly OpenMark[], passage: Range): number {
  const before = at > passage.start ? text.charAt(at - 1) : ' '
  const after = at + 1 < passage.end ? text.charAt(at + 1) : ' '
  for (let level = stack.length - 1; level >= 0; level--) {
    const opened = stack[level]
    if (opened === undefined) continue
    const straight = mark === '"' || mark === "'"
    if ((CLOSERS[opened.mark] ?? '').includes(mark)) {
      if (at === opened.at + 1) return -1
      if (straight && /\s/u.test(before) && WORD.test(after)) return -1
      if ((mark === '’' || mark === "'") && (WORD.test(after) || /\s/u.test(before))) return -1
      if ((mark === '’' || mark === "'") && isPossessive(text, at, opened, passage)) return -1
      return level
    }
    if (DOUBLE.includes(opened.mark) && "'’‘‚".includes(mark)) return -1
  }
  return -1
}

/** "the workers’ union’": after an s, the mark is an apostrophe where a likelier closing mark follows soon. */
function isPossessive(text: string, at: number, opened: OpenMark, passage: Range): boolean {
  if (text.charAt(at - 1) !== 's' || !/^ \p{Ll}/u.test(text.slice(at + 1, at + 3))) return false
  const opener = opened.mark
  const closer = opener === '‘' ? '’' : "'"
  const end = Math.min(passage.end, at + 200)
  for (let next = at + 1; next < end; next++) {
    const mark = text.charAt(next)
    if (mark === opener && (opener === '‘' || /\s/u.test(text.charAt(next - 1)))) return false
    if (mark === closer && !WORD.test(text.charAt(next + 1)) && !/\s/u.test(text.charAt(next - 1))) return true
  }
  return false
}

function opens(text: string, at: number, mark: string, passage: Range): boolean {
  if ('“„«‘‚「『'.includes(mark)) return !CLIPPED.test(text.slice(at, at + 8)) || mark !== '‘'
  if (mark !== '"' && mark !== "'") return false
  const before = at > passage.start ? text.charAt(at - 1) : ' '
  const after = at + 1 < passage.end ? text.charAt(at + 1) : ' '
  if (WORD.test(before)) return false
  if (mark === '"') return !/[\s,;:.]/u.test(after) || (/\s/u.test(before) && /\s/u.test(after))
  return /[\s([{“"—–-]/u.test(before) && WORD.test(after) && !CLIPPED.test(text.slice(at, at + 8))
}

function withDepths(found: { open: number; close: number }[]): MarkPair[] {
  found.sort((a, b) => a.open - b.open)
  const around: number[] = []
  return found.map(({ open, close }) => {
    while (around.length > 0 && (around.at(-1) ?? 0) < open) around.pop()
    const depth = around.length
    around.push(close)
    return { open, close, depth }
  })
}
