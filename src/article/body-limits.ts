// The source of a body in; what in it would keep a Markdown parser busy for ever, or take it too deep, out. These are
// cheap counts over the source, made before it is parsed. No article that people wrote comes near them.
import type { BodyFault } from './body-fault.ts'

/** Levels of quotation and list on one line. */
const MAX_NESTING = 16
/** Signs of quotation and list in the whole body: the parser is quadratic in them, 3,000 take it half a second. */
const MAX_SIGNS = 3000
/** Lines of the whole body, in which the parser is quadratic too. */
const MAX_LINES = 10_000
/**
 * Characters of lines without an empty one between them, some 16,000 words: where a clause gives no day, those of its
 * paragraph are looked at. 400,000 characters full of dates took a story 10 s, in four paragraphs 3.
 */
const MAX_PARAGRAPH = 100_000
/** Spaces before a line: two for each level of a list, and code within. */
const MAX_INDENT = 60
/** The parser is quadratic in these marks within one paragraph; each limit keeps the worst paragraph under 50 ms. */
const MAX_MARKS: readonly { readonly what: string; readonly characters: string; readonly max: number }[] = [
  { what: '* and _', characters: '*_', max: 500 },
  { what: '[ and ]', characters: '[]', max: 500 },
  { what: '`', characters: '`', max: 500 },
  { what: '<', characters: '<', max: 500 },
  { what: '~', characters: '~', max: 500 },
  { what: '|', characters: '|', max: 5000 },
]
/** The same in the body as a whole: ten paragraphs full of them. */
const WHOLE_BODY = 10

const NESTING = /^(?:[ \t]*(?:>|[-+*](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*/u
const PART = 'Part it with empty lines, or take out what is not the article.'
const HINT = 'Put a backslash before marks that are part of the words, or take out what is not the article.'

/** The first limit that the body goes beyond, at a line of the body from 1; null where it keeps all. */
export function findExcess(body: string): BodyFault | null {
  const inParagraph = new Uint32Array(128)
  const inBody = new Uint32Array(128)
  const lines = body.split('\n')
  if (lines.length > MAX_LINES) return excess(MAX_LINES + 1, MAX_LINES, 'lines', lines.length, null)
  let signs = 0
  let characters = 0
  for (const [index, text] of lines.entries()) {
    if (text.trim() === '') {
      inParagraph.fill(0)
      characters = 0
      continue
    }
    const line = index + 1
    characters += text.length
    if (characters > MAX_PARAGRAPH) return excess(line, MAX_PARAGRAPH, 'characters in a paragraph', characters, PART)
    const levels = (NESTING.exec(text)?.[0] ?? '').replace(/[^>\-+*.)]/gu, '').length
    if (levels > MAX_NESTING) return excess(line, MAX_NESTING, 'levels of quotation and list', levels)
    signs += levels
    if (signs > MAX_SIGNS) return excess(line, MAX_SIGNS, 'signs of quotation and list in an article', signs)
    const indent = text.length - text.trimStart().length
    if (indent > MAX_INDENT) return excess(line, MAX_INDENT, 'spaces before the words', indent)
    countInto(inParagraph, text)
    countInto(inBody, text)
    const fault = findMarks(inParagraph, 1, 'a paragraph', line) ?? findMarks(inBody, WHOLE_BODY, 'an article', line)
    if (fault !== null) return fault
  }
  return null
}

function excess(line: number, most: number, what: string, found: number, hint: string | null = HINT): BodyFault {
  return { at: { line, column: 1 }, message: `expected at most ${most} ${what}, found ${found}`, hint }
}

function countInto(counts: Uint32Array, text: string): void {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < counts.length) counts[code] = (counts[code] ?? 0) + 1
  }
}

function findMarks(counts: Uint32Array, factor: number, where: string, line: number): BodyFault | null {
  for (const { what, characters, max } of MAX_MARKS) {
    let count = 0
    for (const character of characters) count += counts[character.charCodeAt(0)] ?? 0
    if (count > max * factor) return excess(line, max * factor, `of ${what} in ${where}`, count)
  }
  return null
}
