// A body's syntax tree and source in; the places where Markdown would keep words from the reader out: definitions that
// nothing refers to, notes beside a code fence, HTML that hides or is no text, lines drawn into a quotation by
// accident.
import type { Blockquote, Definition, Html, Nodes, Root } from 'mdast'
import type { BodyFault } from './body-fault.ts'
import { placeAt } from './problem-at.ts'
import { findHtmlFaults } from './raw-html.ts'

/** Elements that are open at once. Each is a call within a call for the parser; people write five. */
const MAX_OPEN = 100
const OPENING = /<(?!(?:br|hr|img|wbr)\b)[a-z]/giu
const CLOSING = /<\/[a-z]/giu

/** `root` is the tree of `source`, whose lines and columns the faults have. They are not in order of place. */
export function findHiddenWords(root: Root, source: string): BodyFault[] {
  const faults: BodyFault[] = []
  const definitions: Definition[] = []
  const used = new Set<string>()
  let open = 0
  visit(root)
  const defined = new Set<string>()
  for (const definition of definitions) {
    if (used.has(definition.identifier) && !defined.has(definition.identifier)) defined.add(definition.identifier)
    else faults.push(unusedDefinition(definition))
  }
  findDrawnInLines(root, source, faults)
  return faults

  function visit(node: Nodes): void {
    if (node.type === 'definition') definitions.push(node)
    else if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
    else if (
      node.type === 'code' &&
      (typeof node.meta === 'string' || (typeof node.lang === 'string' && node.value === ''))
    ) {
      const words = [node.lang ?? '', node.meta ?? ''].filter((word) => word !== '').join(' ')
      const message = `the words "${words}" after the fence would not be shown`
      faults.push({ at: node.position?.start, message, hint: 'Put them on a line of their own.' })
    } else if (node.type === 'html') {
      countOpen(node)
      for (const { offset, message, hint } of findHtmlFaults(node.value)) {
        const within = placeAt(node.value, offset)
        const start = node.position?.start ?? { line: 1, column: 1 }
        const column = within.line === 1 ? start.column + within.column - 1 : within.column
        faults.push({ at: { line: start.line + within.line - 1, column }, message, hint })
      }
    }
    if ('children' in node) node.children.forEach(visit)
  }

  function countOpen({ value, position }: Html): void {
    const before = open
    open = Math.max(0, open + (value.match(OPENING) ?? []).length - (value.match(CLOSING) ?? []).length)
    if (before > MAX_OPEN || open <= MAX_OPEN) return
    const message = `expected at most ${MAX_OPEN} open HTML elements, found more`
    faults.push({ at: position?.start, message, hint: 'Close each where it ends, or take them out.' })
  }
}

function unusedDefinition(definition: Definition): BodyFault {
  const label = definition.label ?? definition.identifier
  return {
    at: definition.position?.start,
    message: `"[${label}]: …" is read as the address of a link that is not there, and would not be shown`,
    hint: `Write \\[${label}]: where it is part of the words.`,
  }
}

/** A line that follows a quotation without an empty line is read as its last line, although no ">" marks it. */
function findDrawnInLines(root: Root, source: string, faults: BodyFault[]): void {
  const quotes = root.children.filter((node): node is Blockquote => node.type === 'blockquote')
  if (quotes.length === 0) return
  const lines = source.split('\n')
  for (const { position } of quotes) {
    if (position === undefined) continue
    for (let line = position.start.line; line <= position.end.line; line += 1) {
      if (/^ {0,3}>/u.test(lines[line - 1] ?? '')) continue
      const message = 'the line is read as part of the quotation or caption above it'
      faults.push({ at: { line, column: 1 }, message, hint: 'Put an empty line before it, or "> " where it belongs.' })
      break
    }
  }
}
