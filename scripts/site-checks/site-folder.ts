// A built site as a map from path to bytes, with what every check needs to know of it. Reads; checks nothing.
import { readFile, readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import type { HtmlPage } from './html-page.ts'
import { parseHtmlPage } from './html-page.ts'

export interface BuiltSite {
  readonly folder: string
  /** Begins and ends with a slash. */
  readonly base: string
  /** The origin that the site was built for, null where it was given none. */
  readonly origin: string | null
  /** Paths inside the folder, with `/`, in order. */
  readonly files: ReadonlyMap<string, Buffer>
  readonly pages: ReadonlyMap<string, HtmlPage>
}

/** For references where the site knows no origin of its own. */
export const NO_ORIGIN = 'http://site.invalid'

/**
 * `base` begins and ends with a slash, `origin` is null where the site was given none. Rejects where the folder cannot
 * be read.
 */
export async function readBuiltSite(folder: string, base: string, origin: string | null): Promise<BuiltSite> {
  const files = await readFolder(folder)
  const pages = new Map<string, HtmlPage>()
  for (const [path, bytes] of files) if (path.endsWith('.html')) pages.set(path, parseHtmlPage(bytes.toString('utf8')))
  return { folder, base, origin, files, pages }
}

/** All files below a folder. */
export async function readFolder(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>()
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  for (const path of paths.sort()) files.set(relative(folder, path).split(sep).join('/'), await readFile(path))
  return files
}

/** Where a file of the site is on the web: `fall/index.html` is at `/sub/fall/`. */
export function addressOf(site: BuiltSite, file: string): URL {
  const path = file.replace(/(^|\/)index\.html$/, '$1')
  return new URL(site.base + path.split('/').map(encodeURIComponent).join('/'), site.origin ?? NO_ORIGIN)
}

/**
 * The file that an address of the site leads to, or null where there is none. A folder without its slash leads nowhere.
 */
export function fileAt(site: BuiltSite, address: URL): string | null {
  if (!address.pathname.startsWith(site.base)) return null
  const path = decodeURIComponent(address.pathname.slice(site.base.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  return site.files.has(file) ? file : null
}

/** The text of a file that has to be there. */
export function textOf(site: BuiltSite, file: string): string {
  const bytes = site.files.get(file)
  if (bytes === undefined) throw new Error(`${file} is not in ${site.folder}`)
  return bytes.toString('utf8')
}
