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

/** Of elements that have no number of their own; all others are paragraphs. */
const KINDS: Readonly<Record<string, PassageKind>> = {
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quotation',
  td: 'cell',
  th: 'cell',
  pre: 'code',
}

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

/**
 * Passages are joined by line feeds; marks are in order of place, outer before inner. Lines are those of the tree, from
 * 1.
 */
export function buildPassages(tree: Nodes): Words {
  const walker = new PassageWalker()
  walker.walk(tree, PARAGRAPH, 1)
  walker.endPassage()
  const { text, passages, marks } = walker.words
  return { text, passages, marks: marks.toSorted(byPlace) }
}

/** Where a walk through one tree has come to. */
class PassageWalker {
  readonly words = new PassageText()
  /** Captions of the pictures in the passage that is open. */
  readonly #waiting: { text: string; figure: number; line: number }[] = []
  #figures = 0
  #latest = 1

  walk(node: Nodes, form: PassageForm, line: number): void {
    if (node.type === 'text') {
      // What raw HTML holds has no line of its own: it begins no earlier than what stands before it.
      this.#latest = Math.max(this.#latest, node.position?.start.line ?? line)
      this.words.append(node.value, form, this.#latest)
    } else if (node.type === 'element') {
      this.#walkElement(node, form, lineOf(node) ?? line)
    } else if (node.type === 'root') {
      node.children.forEach((child) => {
        this.walk(child, form, line)
      })
    }
  }

  #walkElement(element: Element, form: PassageForm, line: number): void {
    if (element.tagName === 'img') this.#addPicture(element, form, line)
    else if (element.tagName === 'br') this.words.append(' ', form, line)
    else if (BLOCK_ELEMENTS.has(element.tagName)) {
      this.endPassage()
      const own = this.#formOf(element)
      const inner = RANK[own.kind] > RANK[form.kind] || own.kind === 'caption' ? own : form
      this.#walkChildren(element, inner, line)
      this.endPassage()
    } else this.#walkInline(element, form, line)
  }

  #walkInline(element: Element, form: PassageForm, line: number): void {
    const href = element.tagName === 'a' ? linkOf(element) : null
    const kind = href === null ? MARKS[element.tagName] : 'link'
    if (kind === undefined || (kind === 'code' && form.kind === 'code')) {
      this.#walkChildren(element, form, line)
      return
    }
    this.words.openMark(kind, href)
    this.#walkChildren(element, form, line)
    this.words.closeMark()
  }

  #walkChildren(element: Element, form: PassageForm, line: number): void {
    for (const child of element.children) this.walk(child, form, line)
  }

  /** A picture's caption comes after the passage that the picture stands in. */
  #addPicture(element: Element, form: PassageForm, line: number): void {
    const alt = textOf(element, 'alt')
    const title = textOf(element, 'title')
    const texts = [alt, title === alt ? '' : title].filter((text) => text !== '')
    if (texts.length === 0) return
    const figure = form.figure ?? this.#figures++
    for (const text of texts) this.#waiting.push({ text, figure, line })
  }

  endPassage(): void {
    this.words.endPassage()
    for (const { text, figure, line } of this.#waiting.splice(0)) {
      this.words.append(text, { kind: 'caption', depth: 0, figure }, line)
      this.words.endPassage()
    }
  }

  #formOf({ tagName }: Element): PassageForm {
    if (tagName === 'figure') return { kind: 'caption', depth: 0, figure: this.#figures++ }
    if (/^h[1-6]$/u.test(tagName))
      return { kind: 'heading', depth: Math.max(2, Number(tagName.slice(1))), figure: null }
    const kind = KINDS[tagName]
    return kind === undefined ? PARAGRAPH : { kind, depth: 0, figure: null }
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
