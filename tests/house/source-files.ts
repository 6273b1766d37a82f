// The project's own files as texts, for the tests of its structure.
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'

export interface SourceFile {
  /** `src/text/dates.ts` */
  readonly path: string
  readonly text: string
}

/** All files below the folders whose names end so, in order. */
export async function readSources(folders: readonly string[], endings: readonly string[]): Promise<SourceFile[]> {
  const paths: string[] = []
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    for (const entry of entries) {
      if (entry.isFile() && endings.some((ending) => entry.name.endsWith(ending))) {
        paths.push(join(entry.parentPath, entry.name))
      }
    }
  }
  return Promise.all(paths.sort().map(async (path) => ({ path, text: await readFile(path, 'utf8') })))
}

/** A program's text without its comments, as far as a scan that knows quotes can tell. */
export function withoutComments(text: string): string {
  return text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, '').replace(/ \/\/ .*$/gm, '')
}
