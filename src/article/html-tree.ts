// A body's Markdown syntax tree in, the HTML tree of its words out. Raw HTML is parsed as a browser would and always
// sanitised. Nothing is added that the article does not say: footnotes stand where they are written, unnumbered.
import type { Element, ElementContent, Nodes as HtmlNodes } from 'hast'
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

const HANDLERS: Handlers = {
  footnoteReference: () => undefined,
  footnoteDefinition: (state, node: Parameters<typeof state.all>[0]) => {
    const children = state.all(node)
    return { type: 'element', tagName: 'div', properties: {}, children: children as ElementContent[] }
  },
  // All cells, also those that a row has more than the table's head.
  tableRow: (state, node: Extract<Parameters<typeof state.all>[0], { type: 'tableRow' }>) => {
    const children = node.children.map((cell): Element => {
      const element: Element = {
        type: 'element',
        tagName: 'td',
        properties: {},
        children: state.all(cell) as ElementContent[],
      }
      state.patch(cell, element)
      return element
    })
    return { type: 'element', tagName: 'tr', properties: {}, children }
  },
}

export function buildHtmlTree(root: Root): HtmlNodes {
  const tree = toHast(root, { allowDangerousHtml: true, handlers: HANDLERS })
  if (!holdsRaw(tree)) return sanitize(tree, SCHEMA)
  stampLines(tree)
  return sanitize(raw(tree), SCHEMA)
}

function holdsRaw(node: HtmlNodes): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(holdsRaw))
}

/** Parsing raw HTML forgets where elements stood, so each carries its line through. */
function stampLines(node: HtmlNodes): void {
  if (node.type === 'element' && node.position !== undefined)
    node.properties['dataLine'] = String(node.position.start.line)
  if ('children' in node) node.children.forEach(stampLines)
}
