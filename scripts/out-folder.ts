// The folder that a build will put its site into, what is wrong with it out. A build replaces the whole folder, so that
// it must be new, empty or a site that was built before: nothing else is ever removed.
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { hasCode } from '../src/error-code.ts'
import type { SettingProblem } from '../src/setting-problem.ts'

/** A file that every site has at its top, and hardly any other folder. */
const MARK = 'timeline.schema.json'

export const DEFAULT_OUT = 'dist'

/** The folder to build into: `dist`, or what the environment variable OUT names. */
export function outFolder(): string {
  const { OUT } = process.env
  return OUT === undefined || OUT === '' ? DEFAULT_OUT : OUT
}

/** The folder with no symbolic link left in its path, so that what a link leads to is replaced and not the link. */
export async function resolveOut(out: string): Promise<string> {
  const path = resolve(out)
  try {
    return await realpath(path)
  } catch (error) {
    if (!hasCode(error, 'ENOENT') || dirname(path) === path) return path
    return join(await resolveOut(dirname(path)), basename(path))
  }
}

/** `out` is resolved; `project` and `content` are absolute paths of folders. Null where a build may go ahead. */
export async function findOutProblem(out: string, project: string, content: string): Promise<SettingProblem | null> {
  if (holds(out, project)) return own(`${out}, which holds this project`)
  if (holds(out, content)) return own(`${out}, which holds the stories`)
  if (holds(content, out)) return own(`${out}, which is among the stories`)
  if (holds(join(project, 'src'), out)) return own(`${out}, which is among what sites are made of`)
  if (await isMounted(out)) {
    return problem(
      `expected a folder that can be replaced, found where a disk is mounted: ${out}`,
      `Build into a folder in it: ${join(out, 'site')}`,
    )
  }
  const file = await findFile(out)
  if (file !== null) return problem(`expected a folder, found a file: ${file}`, 'Name a folder, or remove the file.')
  const names = await namesIn(out)
  if (names.includes('.git')) {
    return problem(
      `expected a folder that may be replaced whole, found .git in ${out}`,
      'Build into another folder, and copy the site from there.',
    )
  }
  if (names.length > 0 && !names.includes(MARK)) {
    return problem(
      `expected an empty folder or a site that was built before, found ${listNames(names)} in ${out}`,
      'A build replaces the whole folder: name another, or empty this one.',
    )
  }
  return null
}

function own(found: string): SettingProblem {
  return problem(`expected a folder of its own, found ${found}`, 'A build replaces the whole folder: name another.')
}

function problem(message: string, hint: string): SettingProblem {
  return { setting: 'OUT', message, hint }
}

/** Whether the inner folder is the outer one or in it. */
function holds(outer: string, inner: string): boolean {
  const way = relative(outer, inner)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && way !== resolve(inner))
}

/** Whether a file system begins at the folder: such a folder cannot be renamed. */
async function isMounted(folder: string): Promise<boolean> {
  const [inner, outer] = await Promise.all([folder, dirname(folder)].map((path) => stat(path).catch(() => null)))
  return inner != null && outer != null && inner.dev !== outer.dev
}

/** What is no folder at the path or above it. */
async function findFile(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null)
  if (found !== null) return found.isDirectory() ? null : path
  return dirname(path) === path ? null : await findFile(dirname(path))
}

/** In order; none where there is no such folder. */
async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return []
    throw error
  }
}

function listNames(names: readonly string[]): string {
  const [first = '', ...others] = names
  return others.length === 0 ? `"${first}"` : `"${first}" and ${others.length} more`
}
