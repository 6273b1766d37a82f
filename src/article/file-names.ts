// Names of files and folders, which become parts of addresses: whether one is fit, what a good one would be, and which
// of several are one name on some disk.
import type { Problem } from '../model/problem.ts'
import { formatSlug } from '../model/slug.ts'
import type { ContentFile } from './content-file.ts'
import { formatFound, problemAt } from './problem-at.ts'
import { compareText } from '../model/text-order.ts'

const MAX_NAME = 80
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*$/u
/** Names that Windows keeps for devices. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u
/** A story's folder of this name would take the place of the page that hosts show for missing addresses. */
const NOT_FOUND_PAGE = '404'
const START = { line: 1, column: 1 }

/** A good name for a file or folder, at most 80 characters; `fallback` where the text has no letters or digits. */
export function formatName(text: string, fallback: string): string {
  const name = formatSlug(text, fallback, MAX_NAME)
  return name === NOT_FOUND_PAGE ? `${name}-${fallback}` : name
}

/** `what` is "file" or "folder"; null where the name is fit. */
export function findNameProblem(path: string, name: string, what: 'file' | 'folder'): Problem | null {
  const expected = findUnfit(name)
  if (expected === null) return null
  const good = formatName(name, what === 'file' ? 'article' : 'story')
  const message = `expected a ${what} name ${expected}, found ${formatFound(name)}`
  return problemAt(path, START, null, message, `"${good}${what === 'file' ? '.md' : ''}" would do.`)
}

/** A problem for each file whose name another of its story has, but for capitals or composed letters. */
export function findDuplicateIds(files: readonly ContentFile[]): Problem[] {
  const groups = Map.groupBy(files, ({ story, id }) => `${foldName(story)}/${foldName(id)}`)
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group.toSorted((a, b) => compareText(a.path, b.path))
    if (first === undefined) return []
    return others.map(({ path, id }) =>
      problemAt(path, START, null, `the name ${formatFound(id)} is taken by ${first.path}`, 'Rename one of them.'),
    )
  })
}

/** What the name should be and is not. */
function findUnfit(name: string): string | null {
  if (name.length > MAX_NAME) return `of at most ${MAX_NAME} characters`
  if (RESERVED.test(name)) return 'that no system keeps for a device'
  if (name === NOT_FOUND_PAGE) return 'that is not the page for missing addresses'
  if (name !== name.normalize('NFC')) return 'whose accents are part of their letters (Unicode form NFC)'
  return NAME.test(name) && name === name.toLowerCase() ? null : 'of lower-case letters, digits and hyphens'
}

function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
