// The folder `content/` as a list of files. Anything in it that would not be read is a problem, so that no file is lost
// in silence.
import { readFileSync, statSync } from 'node:fs'
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContentFile } from './article/content-file.ts'
import { findTooLarge } from './article/decode-text.ts'
import { hasCode, isOfSystem } from './error-code.ts'
import type { Problem } from './model/problem.ts'
import { compareText } from './model/text-order.ts'

export interface ContentFolder {
  readonly files: readonly ContentFile[]
  readonly problems: readonly Problem[]
}

/** The folder of stories: `content`, or what the environment variable CONTENT names. */
export function contentFolder(): string {
  const { CONTENT } = process.env
  return CONTENT === undefined || CONTENT === '' ? 'content' : CONTENT
}

/** What Node puts where the bytes of a name are not UTF-8; by that name nothing is to be found. */
const GARBLED = '\u{FFFD}'

/**
 * All Markdown files of all stories. `folder` is relative to the working directory or absolute; a missing one is a
 * problem.
 */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const problems: Problem[] = []
  const files: ContentFile[] = []
  const stories = await list(folder)
  if (stories instanceof Error) {
    problems.push(unreadable(folder, stories))
    return { files, problems }
  }
  if (stories === null || stories.length === 0) {
    problems.push(
      problem(folder, 'expected a folder of stories, found none', 'Make a folder in it with a story.md and articles.'),
    )
    return { files, problems }
  }
  for (const entry of stories) {
    const path = `${folder}/${entry.name}`
    if (entry.name.includes(GARBLED)) {
      problems.push(garbled(path))
      continue
    }
    if (!entry.isDirectory()) {
      const message = `expected a folder for each story, found ${kindOf(entry)}`
      problems.push(problem(path, message, hintFor(entry, 'Move it into the folder of its story.')))
      continue
    }
    const inside = (await list(join(folder, entry.name))) ?? []
    if (inside instanceof Error) {
      problems.push(unreadable(path, inside))
      continue
    }
    if (inside.length === 0)
      problems.push(problem(path, 'expected a story.md and articles, found nothing', 'Fill the folder, or remove it.'))
    for (const inner of inside) {
      const read = readInner(folder, path, entry.name, inner)
      if ('bytes' in read) files.push(read)
      else problems.push(read)
    }
  }
  return { files, problems }
}

/**
 * `path` is the story's folder as problems name it. One file after the other, without a wait for each: of 1,000 files
 * the waits took most of the time.
 */
function readInner(folder: string, path: string, story: string, entry: Dirent): ContentFile | Problem {
  const innerPath = `${path}/${entry.name}`
  if (entry.name.includes(GARBLED)) return garbled(innerPath)
  if (!entry.isFile() || !entry.name.endsWith('.md')) return notMarkdown(innerPath, entry)
  const place = join(folder, story, entry.name)
  try {
    const tooLarge = findTooLarge(innerPath, statSync(place).size)
    if (tooLarge !== null) return tooLarge
    return { path: innerPath, story, id: entry.name.slice(0, -'.md'.length), bytes: readFileSync(place) }
  } catch (error) {
    if (isOfSystem(error)) return unreadable(innerPath, error)
    throw error
  }
}

/**
 * In order of name; files that the system or an editor hides (`.DS_Store`) are left out. Null where there is no such
 * folder, the error where the system refuses to read it.
 */
async function list(folder: string): Promise<Dirent[] | Error | null> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.filter((entry) => !entry.name.startsWith('.')).sort((a, b) => compareText(a.name, b.name))
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR')) return null
    if (isOfSystem(error)) return error
    throw error
  }
}

/** A file may also have gone since the folder was listed. */
function unreadable(path: string, error: Error): Problem {
  const [said = ''] = error.message.split(',')
  return problem(path, `cannot be read: ${said}`, 'See that it is there, and that you may read it.')
}

function garbled(path: string): Problem {
  return problem(path, 'expected a name in UTF-8, found bytes that are not', 'Rename it.')
}

function notMarkdown(path: string, entry: Dirent): Problem {
  const message = `expected a Markdown file whose name ends in .md, found ${kindOf(entry)}`
  return problem(path, message, hintFor(entry, 'Rename it, or move it out of this folder.'))
}

/** Links are not followed. */
function hintFor(entry: Dirent, hint: string): string {
  return entry.isSymbolicLink() ? 'Put what it leads to in its place, or remove it.' : hint
}

function kindOf(entry: Dirent): string {
  if (entry.isSymbolicLink()) return 'a link to another place'
  if (entry.isDirectory()) return 'a folder'
  return entry.isFile() && entry.name.endsWith('.md') ? 'a Markdown file' : 'another kind of file'
}

function problem(file: string, message: string, hint: string): Problem {
  return { file, line: 1, column: 1, field: null, message, hint }
}
