// A body's syntax tree in; its blockquotes that open with `[!photo]` become figures, and what looks like such a callout
// but is none is a fault.
import type { Blockquote, Nodes, Root, Text } from 'mdast'
import { findNearest } from './nearest.ts'
import type { BodyFault } from './body-fault.ts'

/** The words that may stand in the brackets: what the caption belongs to. */
const CALLOUTS: readonly string[] = ['photo', 'picture', 'figure', 'caption', 'map', 'video']

/** `[!photo]` and, as some editors write it, `[!photo]-`. */
const MARKER = /^\[!([^\]\n]{1,40})\][-+]?[ \t]*/u
const STRAY = /(?:^|\n)[ \t]*\[!(\p{L}[^\]\n]{0,39})\]/u
const FORM = `A picture's caption is written "> [!photo]" and below it "> " and its words.`

/** Changes the tree. */
export function markFigures(root: Root): BodyFault[] {
  const faults: BodyFault[] = []
  visit(root)
  return faults

  function visit(node: Nodes): void {
    if (node.type === 'blockquote') markFigure(node, faults)
    else if (node.type === 'text') findStray(node, faults)
    if ('children' in node) node.children.forEach(visit)
  }
}

function markFigure(quote: Blockquote, faults: BodyFault[]): void {
  const text = firstText(quote)
  const match = text === null ? null : MARKER.exec(text.value)
  if (text === null || match === null) return
  const kind = (match[1] ?? '').trim().toLowerCase()
  if (!CALLOUTS.includes(kind)) {
    const nearest = findNearest(kind, CALLOUTS)
    const question = nearest === null ? '' : `; did you mean "[!${nearest}]"?`
    faults.push({
      at: quote.position?.start,
      message: `no such callout "[!${kind}]"${question}`,
      hint: `Callouts are ${CALLOUTS.map((name) => `[!${name}]`).join(', ')}.`,
    })
  }
  text.value = text.value.slice(match[0].length)
  quote.data = { ...quote.data, hName: 'figure' }
  if (isEmpty(quote)) {
    faults.push({ at: quote.position?.start, message: `the callout "[!${kind}]" has no words`, hint: FORM })
  }
}

function findStray(text: Text, faults: BodyFault[]): void {
  const match = STRAY.exec(text.value)
  if (match === null) return
  const start = text.position?.start
  const line = (start?.line ?? 1) + text.value.slice(0, match.index + 1).split('\n').length - 1
  const message = `"[!${match[1] ?? ''}]" does not open a callout here`
  faults.push({ at: { line, column: 1 }, message, hint: `${FORM} An empty line parts two of them.` })
}

function firstText(quote: Blockquote): Text | null {
  const paragraph = quote.children[0]
  if (paragraph?.type !== 'paragraph') return null
  const text = paragraph.children[0]
  return text?.type === 'text' ? text : null
}

function isEmpty(node: Nodes): boolean {
  if ('value' in node) return node.value.trim() === ''
  if (node.type === 'image' || node.type === 'imageReference') return false
  return !('children' in node) || node.children.every(isEmpty)
}
