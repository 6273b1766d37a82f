// A stretch of raw HTML in a Markdown body in; what in it would hide words or carry something else than words out.
// Closed comments are the editor's remarks and pass.
import { ALLOWED_ELEMENTS } from './html-elements.ts'

export interface HtmlFault {
  /** Offset into the stretch. */
  readonly offset: number
  readonly message: string
  readonly hint: string | null
}

/** Attributes that people write without a value. */
const SWITCHES: ReadonlySet<string> = new Set(['hidden', 'ismap', 'itemscope', 'noshade', 'nowrap', 'open', 'reversed'])
/** In characters. */
const MAX_SHOWN = 60

const NAME = /[a-z][^\s/>]*/iuy
const ESCAPE = 'Write &lt; for a "<" that is part of the words.'

/** In order of place. After markup that is never closed nothing more is looked for. */
export function findHtmlFaults(html: string): HtmlFault[] {
  const faults: HtmlFault[] = []
  let at = html.indexOf('<')
  while (at !== -1) {
    const { end, fault } = readMarkup(html, at)
    if (fault !== null) faults.push(fault)
    if (end === -1) break
    at = html.indexOf('<', end)
  }
  return faults
}

/** What begins with the "<" at `start`; an `end` of -1 where it is never closed. */
function readMarkup(html: string, start: number): { end: number; fault: HtmlFault | null } {
  if (html.startsWith('<!--', start)) {
    const close = html.startsWith('<!-->', start) ? start + 2 : html.indexOf('-->', start + 4)
    if (close !== -1) return { end: close + 3, fault: null }
    return {
      end: -1,
      fault: { offset: start, message: 'the comment "<!--" is never closed', hint: 'Close it with "-->".' },
    }
  }
  if (html.startsWith('<!', start) || html.startsWith('<?', start)) {
    const message = `expected words, found "${html.slice(start, start + 2)}", which would hide those after it`
    return { end: start + 2, fault: { offset: start, message, hint: ESCAPE } }
  }
  const nameAt = html.startsWith('</', start) ? start + 2 : start + 1
  NAME.lastIndex = nameAt
  const name = NAME.exec(html)?.[0]
  if (name === undefined && nameAt === start + 1) return { end: start + 1, fault: null }
  if (name === undefined) {
    const message = 'expected the name of an element after "</"'
    return { end: nameAt, fault: { offset: start, message, hint: ESCAPE } }
  }
  const end = findTagEnd(html, nameAt + name.length)
  const shown = `<${name.slice(0, 20)}>`
  if (end === -1)
    return { end, fault: { offset: start, message: `the tag ${shown} is never closed by ">"`, hint: ESCAPE } }
  if (ALLOWED_ELEMENTS.has(name.toLowerCase())) {
    const words = findBareWords(html.slice(nameAt + name.length, end - 1))
    if (words === '') return { end, fault: null }
    const message = `the words "${words.slice(0, MAX_SHOWN)}" in the tag ${shown} would not be shown`
    return { end, fault: { offset: start, message, hint: ESCAPE } }
  }
  return {
    end,
    fault: { offset: start, message: `the element ${shown} is not for the words of an article`, hint: ESCAPE },
  }
}

/** What stands in a tag and is no attribute with a value: in "a <b and b> c" it is the writer's words. */
function findBareWords(attributes: string): string {
  const parts = attributes
    .replace(/\/$/u, '')
    .replace(/"[^"]*"|'[^']*'/gu, '')
    .split(/\s/u)
    .filter((part) => part !== '')
  const isBare = (part: string, at: number): boolean =>
    !part.includes('=') && parts[at + 1]?.startsWith('=') !== true && parts[at - 1]?.endsWith('=') !== true
  return parts.filter((part, at) => isBare(part, at) && !SWITCHES.has(part.toLowerCase())).join(' ')
}

/** After the ">" that closes a tag, quoted attribute values stepped over; -1 where there is none. */
function findTagEnd(html: string, from: number): number {
  let quote = ''
  for (let at = from; at < html.length; at += 1) {
    const character = html.charAt(at)
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '>') return at + 1
    else if ((character === '"' || character === "'") && html.charAt(at - 1) === '=') quote = character
  }
  return -1
}
