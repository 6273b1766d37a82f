// Files written in a test in, a folder of the system's own for them out; it goes when the test ends.
import { statSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Where a file system other than that of these folders is mounted; null where none is known. */
export const OTHER_DISK = findOtherDisk()

/** Keys are paths within the folder; a key that ends in a slash is an empty folder. */
export async function makeFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'synoptic-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [path, text] of Object.entries(files)) {
    if (path.endsWith('/')) await mkdir(join(folder, path), { recursive: true })
    else {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), text)
    }
  }
  return folder
}

function findOtherDisk(): string | null {
  const memory = statSync('/dev/shm', { throwIfNoEntry: false })
  return memory === undefined || memory.dev === statSync(tmpdir()).dev ? null : '/dev/shm'
}
