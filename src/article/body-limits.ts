// The source of a body in; what in it would keep a Markdown parser busy for ever, or take it too deep, out. These are
// cheap counts over the source, made before it is parsed. No article that people wrote comes near them.
import type { BodyFault } from './body-fault.ts'

/** Levels of quotation and list on one line. */
const MAX_NESTING = 16
/** Spaces before a line: two for each level of a list, and code within. */
const MAX_INDENT = 100
/** The parser is quadratic in these marks within one paragraph; each limit keeps a paragraph of them under 20 ms. */
const MAX_MARKS: readonly { readonly what: string; readonly characters: string; readonly max: number }[] = [
  { what: '* and _', characters: '*_', max: 500 },
  { what: '[ and ]', characters: '[]', max: 500 },
  { what: '`', characters: '`', max: 500 },
  { what: '<', characters: '<', max: 500 },
  { what: '~', characters: '~', max: 500 },
  { what: '|', characters: '|', max: 5000 },
]
/** The same in the body as a whole: twenty paragraphs full of them. */
const WHOLE_BODY = 20

const NESTING = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/u
const HINT = 'Put a backslash before marks that are part of the words, or take out what is not the article.'

export function findExcess(body: string): BodyFault | null {
  const counts = new Uint32Array(128)
  const totals = new Uint32Array(128)
  let line = 0
  let paragraphLine = 1
  for (const text of body.split('\n')) {
    line += 1
    if (text.trim() === '') {
      counts.fill(0)
      paragraphLine = line + 1
      continue
    }
    const fault = findDeepLine(text, line)
    if (fault !== null) return fault
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code >= 128) continue
      counts[code] = (counts[code] ?? 0) + 1
      totals[code] = (totals[code] ?? 0) + 1
    }
    const excess = findMarks(counts, 1) ?? findMarks(totals, WHOLE_BODY)
    if (excess !== null) return { at: { line: paragraphLine, column: 1 }, message: excess, hint: HINT }
  }
  return null
}

function findDeepLine(text: string, line: number): BodyFault | null {
  const prefix = NESTING.exec(text)?.[0] ?? ''
  const levels = prefix.replace(/[^>\-+*.)]/gu, '').length
  if (levels > MAX_NESTING) {
    return {
      at: { line, column: 1 },
      message: `expected at most ${MAX_NESTING} levels of quotation and list, found ${levels}`,
      hint: HINT,
    }
  }
  const indent = text.length - text.trimStart().length
  if (indent > MAX_INDENT) {
    return {
      at: { line, column: 1 },
      message: `expected at most ${MAX_INDENT} spaces before the words, found ${indent}`,
      hint: null,
    }
  }
  return null
}

function findMarks(counts: Uint32Array, factor: number): string | null {
  for (const { what, characters, max } of MAX_MARKS) {
    let count = 0
    for (const character of characters) count += counts[character.charCodeAt(0)] ?? 0
    if (count <= max * factor) continue
    const where = factor === 1 ? 'a paragraph' : 'an article'
    return `expected at most ${max * factor} of ${what} in ${where}, found more`
  }
  return null
}
