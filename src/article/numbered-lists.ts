// A body's syntax tree and source in; where the number before a list item is the writer's own ("1986. A good year."),
// it becomes part of the item's words. Only a list of several items from 1 on has its numbers from Markdown.
import type { List, ListItem, Nodes, Root } from 'mdast'

const NUMBER = /^\d{1,9}[.)]/u

/** Changes the tree. */
export function keepNumbers(root: Root, source: string): void {
  visit(root)

  function visit(node: Nodes): void {
    if (node.type === 'list' && isWritersOwn(node)) for (const item of node.children) keepNumber(item, source)
    if ('children' in node) node.children.forEach(visit)
  }
}

function isWritersOwn(list: List): boolean {
  return list.ordered === true && (list.start !== 1 || list.children.length === 1)
}

function keepNumber(item: ListItem, source: string): void {
  const offset = item.position?.start.offset
  if (item.position === undefined || offset === undefined) return
  const number = NUMBER.exec(source.slice(offset, offset + 10))?.[0]
  if (number === undefined) return
  const text = { type: 'text' as const, value: `${number} `, position: item.position }
  const first = item.children[0]
  if (first?.type === 'paragraph') first.children.unshift(text)
  else item.children.unshift({ type: 'paragraph', children: [text], position: item.position })
}
