// One HTML page in; its tree, its words, its anchors and everything that it points at out.
import type { Element, Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'

export interface Reference {
  readonly target: string
  /** `a`, `link rel=canonical`, `meta og:image`, `json-ld`: what points. */
  readonly from: string
  /** Whether a browser fetches it to show the page. */
  readonly fetched: boolean
}

export interface HtmlPage {
  readonly tree: Root
  readonly ids: ReadonlySet<string>
  readonly duplicateIds: readonly string[]
  readonly references: readonly Reference[]
  readonly canonical: string | null
}

const FETCHED_LINKS = ['stylesheet', 'icon', 'preload', 'modulepreload', 'manifest']
const UNSEEN = ['script', 'style', 'template']

/**
 * Reads as a browser does: faulty HTML is mended in silence. References are as written, in order. Throws where JSON-LD
 * in it is no JSON.
 */
export function parseHtmlPage(html: string): HtmlPage {
  const tree = raw({ type: 'root', children: [{ type: 'doctype' }, { type: 'raw', value: html }] })
  if (tree.type !== 'root') throw new TypeError('Expected a whole document.')
  const elements = findElements(tree, () => true)
  const all = elements.flatMap(({ properties }) => (typeof properties['id'] === 'string' ? [properties['id']] : []))
  const references = elements.flatMap(referencesOf)
  return {
    tree,
    ids: new Set(all),
    duplicateIds: all.filter((id, position) => all.indexOf(id) !== position),
    references,
    canonical: references.find(({ from }) => from === 'link rel=canonical')?.target ?? null,
  }
}

/** All elements that pass, in order. */
export function findElements(node: Nodes, passes: (element: Element) => boolean): Element[] {
  const own = node.type === 'element' && passes(node) ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => findElements(child, passes))] : own
}

/** The words below a node, but for elements that `leavesOut` names and what is never shown. */
export function wordsOf(node: Nodes, leavesOut: (element: Element) => boolean = () => false): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && (UNSEEN.includes(node.tagName) || leavesOut(node))) return ''
  return 'children' in node ? node.children.map((child) => wordsOf(child, leavesOut)).join('') : ''
}

/** `name` is one whole class. */
export function hasClass(element: Element, name: string): boolean {
  const { className } = element.properties
  return Array.isArray(className) && className.includes(name)
}

function referencesOf(element: Element): Reference[] {
  const { tagName, properties } = element
  const text = (key: string): string | null => (typeof properties[key] === 'string' ? properties[key] : null)
  const make = (target: string | null, from: string, fetched: boolean): Reference[] =>
    target === null ? [] : [{ target, from, fetched }]
  if (tagName === 'link') {
    const rel = Array.isArray(properties['rel']) ? properties['rel'].map(String) : []
    return make(
      text('href'),
      `link rel=${rel.join(' ')}`,
      rel.some((word) => FETCHED_LINKS.includes(word)),
    )
  }
  if (tagName === 'meta') {
    const name = text('property') ?? text('name') ?? ''
    return ['og:url', 'og:image'].includes(name) ? make(text('content'), `meta ${name}`, false) : []
  }
  if (tagName === 'script' && text('type') === 'application/ld+json') {
    const value = element.children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    return addressesIn(JSON.parse(value)).map((target) => ({ target, from: 'json-ld', fetched: false }))
  }
  return [
    ...make(text('href'), tagName, tagName !== 'a' && tagName !== 'area'),
    ...make(text('src'), tagName, true),
    ...make(text('poster'), tagName, true),
    ...make(text('action'), tagName, false),
    ...make(text('cite'), tagName, false),
  ]
}

/** Whatever JSON-LD gives as an address: `url`, `@id`, `image`, lists of addresses. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(?:https?:\/\/(?!schema\.org)|\/)\S*$/.test(value) ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(addressesIn)
}
