// Which HTML elements a Markdown body may hold (compiled by hand for this project, after the HTML standard). They carry
// words and nothing else: no scripts, no forms, no embedded pages, no element whose words a browser would hide or add
// to.

// prettier-ignore
const BLOCKS = [
  'address', 'article', 'aside', 'blockquote', 'caption', 'center', 'dd', 'details', 'div', 'dl', 'dt', 'figcaption',
  'figure', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hr', 'li', 'main', 'nav', 'ol', 'p', 'pre',
  'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul',
] as const

// prettier-ignore
const INLINE = [
  'a', 'abbr', 'b', 'bdi', 'bdo', 'big', 'br', 'cite', 'code', 'del', 'em', 'font', 'i', 'img', 'ins', 'kbd', 'mark',
  's', 'samp', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr',
] as const

/** Elements that begin and end a passage. */
export const BLOCK_ELEMENTS: ReadonlySet<string> = new Set(BLOCKS)

export const ALLOWED_ELEMENTS: ReadonlySet<string> = new Set<string>([...BLOCKS, ...INLINE])
