// A body's Markdown syntax tree in, the HTML tree of its words out. Raw HTML is parsed as a browser would and always
// sanitised. Nothing is added that the article does not say: footnotes stand where they are written, unnumbered.
import type { Element, Nodes } from 'hast'
import { raw } from 'hast-util-raw'
import { sanitize } from 'hast-util-sanitize'
import type { Schema } from 'hast-util-sanitize'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import type { Handlers } from 'mdast-util-to-hast'
import { ALLOWED_ELEMENTS } from './html-elements.ts'

const SCHEMA: Schema = {
  tagNames: [...ALLOWED_ELEMENTS],
  attributes: { a: ['href'], img: ['alt', 'title', 'src'], '*': ['dataLine'] },
  protocols: { href: ['http', 'https', 'mailto'], src: ['http', 'https'] },
  ancestors: {},
  clobber: [],
  clobberPrefix: '',
  strip: ['script', 'style'],
}

const LETTER = /[\p{L}\p{N}]/gu
const MARKUP = /<!--[^]*?-->|<\/?[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>|&#?\w{1,40};/giu

const HANDLERS: Handlers = {
  footnoteReference: () => undefined,
  footnoteDefinition: (state, node: Parameters<typeof state.all>[0]) => {
    const children = state.all(node)
    return { type: 'element', tagName: 'div', properties: {}, children: children }
  },
  // All cells, also those that a row has more than the table's head.
  tableRow: (state, node: Extract<Parameters<typeof state.all>[0], { type: 'tableRow' }>) => {
    const children = node.children.map((cell): Element => {
      const element: Element = {
        type: 'element',
        tagName: 'td',
        properties: {},
        children: state.all(cell),
      }
      state.patch(cell, element)
      return element
    })
    return { type: 'element', tagName: 'tr', properties: {}, children }
  },
}

/** Null where parsing the raw HTML would drop words, as a browser does with those between the rows of a table. */
export function buildHtmlTree(root: Root): Nodes | null {
  const tree = toHast(root, { allowDangerousHtml: true, handlers: HANDLERS })
  if (!holdsRaw(tree)) return sanitize(tree, SCHEMA)
  prepareRaw(tree)
  const before = countLetters(tree)
  const clean = sanitize(raw(tree), SCHEMA)
  return countLetters(clean) < before ? null : clean
}

function holdsRaw(node: Nodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(holdsRaw))
}

/**
 * Parsing raw HTML forgets where elements stood, so each carries its line through. Line feeds that only part elements
 * go, or they would be counted as lines.
 */
function prepareRaw(node: Nodes): void {
  if (node.type === 'element' && node.position !== undefined) {
    node.properties['dataLine'] = String(node.position.start.line)
  }
  if (node.type === 'element' || node.type === 'root') {
    const children = node.children.filter(
      (child) => child.type !== 'text' || child.position !== undefined || child.value !== '\n',
    )
    node.children = children
  }
  if ('children' in node) node.children.forEach(prepareRaw)
}

/** Letters and digits of all text; of raw HTML those outside of tags, comments and character references. */
function countLetters(node: Nodes): number {
  if (node.type === 'text') return (node.value.match(LETTER) ?? []).length
  if (node.type === 'raw') return (node.value.replace(MARKUP, '').match(LETTER) ?? []).length
  return 'children' in node ? node.children.reduce((sum, child) => sum + countLetters(child), 0) : 0
}
