// The folder that a build will put its site into, what is wrong with it out. A build replaces the whole folder, so that
// it must be new, empty or a site that was built before: nothing else is ever removed.
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { hasCode } from '../src/error-code.ts'
import type { SettingProblem } from '../src/setting-problem.ts'

/** A file that every site has at its top, and hardly any other folder. */
const MARK = 'timeline.schema.json'

/** The folder to build into: `dist`, or what the environment variable OUT names. */
export function outFolder(): string {
  const { OUT } = process.env
  return OUT === undefined || OUT === '' ? 'dist' : OUT
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
  // Astro takes such a folder to be in the project, and looks for packages in it.
  if (out.startsWith(project) && !holds(project, out)) {
    return problem(
      `expected a folder in ${project} or one whose path does not begin like that, found ${out}`,
      'Give the folder another name.',
    )
  }
  const names = await namesIn(out)
  if (names === null) return problem(`expected a folder, found a file: ${out}`, 'Name a folder, or remove the file.')
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

/** In order; none where there is no such folder, null for a file. */
async function namesIn(folder: string): Promise<string[] | null> {
  const found = await stat(folder).catch(() => null)
  if (found === null) return []
  return found.isDirectory() ? (await readdir(folder)).sort() : null
}

function listNames(names: readonly string[]): string {
  const [first = '', ...others] = names
  return others.length === 0 ? `"${first}"` : `"${first}" and ${others.length} more`
}
