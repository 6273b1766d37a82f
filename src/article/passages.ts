// The HTML tree of a body in, its passages, marks and plain text out. One walk makes all three, so that they cannot
// disagree. Pictures leave their alternative text as captions; rules leave nothing.
import type { Element, Nodes } from 'hast'
import type { Mark, MarkKind, PassageKind } from '../model/article.ts'
import { BLOCK_ELEMENTS } from './html-elements.ts'
import { PassageText } from './passage-text.ts'
import type { PassageForm } from './passage-text.ts'

export interface Words {
  readonly text: string
  readonly passages: PassageText['passages']
  readonly marks: readonly Mark[]
}

const MARKS: Readonly<Record<string, MarkKind>> = {
  em: 'emphasis',
  i: 'emphasis',
  cite: 'emphasis',
  var: 'emphasis',
  strong: 'strong',
  b: 'strong',
  del: 'deleted',
  s: 'deleted',
  strike: 'deleted',
  code: 'code',
  kbd: 'code',
  samp: 'code',
  tt: 'code',
}

const LINK = /^(?:https?|mailto):/iu
const PARAGRAPH: PassageForm = { kind: 'paragraph', depth: 0, figure: null }

/** Within a form of this rank or higher, an element's own form gives way: a list in a quotation is still quoted. */
const RANK: Readonly<Record<PassageKind, number>> = {
  paragraph: 0,
  item: 1,
  quotation: 2,
  cell: 3,
  heading: 4,
  code: 5,
  caption: 6,
}

/** Passages are joined by line feeds; marks are in order of place, outer before inner. Lines are those of the tree, from 1. */
export function buildPassages(tree: Nodes): Words {
  const words = new PassageText()
  const waiting: { text: string; figure: number; line: number }[] = []
  let figures = 0
  let latest = 1
  walk(tree, PARAGRAPH, 1)
  endPassage()
  return { text: words.text, passages: words.passages, marks: words.marks.toSorted(byPlace) }

  function walk(node: Nodes, form: PassageForm, line: number): void {
    if (node.type === 'text') {
      // What raw HTML holds has no line of its own: it begins no earlier than what stands before it.
      latest = Math.max(latest, node.position?.start.line ?? line)
      words.append(node.value, form, latest)
    } else if (node.type === 'element') {
      walkElement(node, form, lineOf(node) ?? line)
    } else if (node.type === 'root') {
      node.children.forEach((child) => {
        walk(child, form, line)
      })
    }
  }

  function walkElement(element: Element, form: PassageForm, line: number): void {
    if (element.tagName === 'img') addPicture(element, form, line)
    else if (element.tagName === 'br') words.append(' ', form, line)
    else if (BLOCK_ELEMENTS.has(element.tagName)) {
      endPassage()
      const own = formOf(element)
      const inner = RANK[own.kind] > RANK[form.kind] || own.kind === 'caption' ? own : form
      walkChildren(element, inner, line)
      endPassage()
    } else walkInline(element, form, line)
  }

  function walkInline(element: Element, form: PassageForm, line: number): void {
    const href = element.tagName === 'a' ? linkOf(element) : null
    const kind = href === null ? MARKS[element.tagName] : 'link'
    if (kind === undefined || (kind === 'code' && form.kind === 'code')) {
      walkChildren(element, form, line)
      return
    }
    words.openMark(kind, href)
    walkChildren(element, form, line)
    words.closeMark()
  }

  function walkChildren(element: Element, form: PassageForm, line: number): void {
    for (const child of element.children) walk(child, form, line)
  }

  /** A picture's caption comes after the passage that the picture stands in. */
  function addPicture(element: Element, form: PassageForm, line: number): void {
    const alt = textOf(element, 'alt')
    const title = textOf(element, 'title')
    const texts = [alt, title === alt ? '' : title].filter((text) => text !== '')
    if (texts.length === 0) return
    const figure = form.figure ?? figures++
    for (const text of texts) waiting.push({ text, figure, line })
  }

  function endPassage(): void {
    words.endPassage()
    for (const { text, figure, line } of waiting.splice(0)) {
      words.append(text, { kind: 'caption', depth: 0, figure }, line)
      words.endPassage()
    }
  }

  function formOf({ tagName }: Element): PassageForm {
    if (tagName === 'figure') return { kind: 'caption', depth: 0, figure: figures++ }
    if (/^h[1-6]$/u.test(tagName))
      return { kind: 'heading', depth: Math.max(2, Number(tagName.slice(1))), figure: null }
    if (tagName === 'li' || tagName === 'dt' || tagName === 'dd') return { kind: 'item', depth: 0, figure: null }
    if (tagName === 'blockquote') return { kind: 'quotation', depth: 0, figure: null }
    if (tagName === 'td' || tagName === 'th') return { kind: 'cell', depth: 0, figure: null }
    return tagName === 'pre' ? { kind: 'code', depth: 0, figure: null } : PARAGRAPH
  }
}

function lineOf(element: Element): number | undefined {
  const stamped = element.properties['dataLine']
  return typeof stamped === 'string' ? Number(stamped) : element.position?.start.line
}

function linkOf(element: Element): string | null {
  const href = textOf(element, 'href')
  return LINK.test(href) && URL.canParse(href) ? new URL(href).href : null
}

function textOf(element: Element, name: string): string {
  const value = element.properties[name]
  return typeof value === 'string' ? value.trim() : ''
}

/** Outer marks before those within them. */
function byPlace(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end
}
