// A cache of stories and the stories that are there come in; what nobody will ask for again is removed from the disk. A
// removal that fails is no matter: it is tried again in the next run.
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { hasCode } from './error-code.ts'
import { isOtherRunning } from './other-process.ts'
import type { StoryFiles } from './story-groups.ts'
import { keptName } from './story-cache.ts'
import type { StoryCache } from './story-cache.ts'

/** In the folder of every content folder's stories: the version of the code that keeps them, and that folder's path. */
const MARK = 'content-folder'
/** What earlier versions of this program kept beside the stories. */
const EARLIER = ['readings', 'code', 'build.lock', 'build.lock.removal']
/** Of a folder of stories, and of a story's file with the id of the process that writes it. */
const OWN_FOLDER = /^[0-9a-f]{16}$/
const OWN_FILE = /^([0-9a-f]{16}\.json)(?:\.(\d+))?$/

/**
 * Forgets stories whose folders are gone, what dead processes have half written, the stories of content folders that
 * are gone, and what other versions of the program have kept.
 */
export async function sweepStoryCache(cache: StoryCache, groups: readonly StoryFiles[]): Promise<void> {
  await dropStories(cache.folder, new Set(groups.map(keptName)))
  await dropPlaces(cache)
  for (const name of EARLIER) await remove(join(cache.folder, '..', '..', name))
}

async function dropStories(folder: string, names: ReadonlySet<string>): Promise<void> {
  for (const found of await list(folder)) {
    const [, name, writer] = OWN_FILE.exec(found) ?? []
    if (name === undefined) continue
    const unused = writer === undefined ? !names.has(name) : !isOtherRunning(Number(writer))
    if (unused) await remove(join(folder, found))
  }
}

/** A folder without a mark is of an earlier version; or another process has just begun it, and loses only time. */
async function dropPlaces({ content, folder, version }: StoryCache): Promise<void> {
  await mkdir(folder, { recursive: true })
    .then(() => writeFile(join(folder, MARK), `${version} ${content}`))
    .catch(() => undefined)
  const places = dirname(folder)
  for (const name of await list(places)) {
    if (!OWN_FOLDER.test(name) || name === basename(folder)) continue
    const marked = await readFile(join(places, name, MARK), 'utf8').catch(() => '')
    const used = marked.startsWith(`${version} `) && !(await isGone(marked.slice(version.length + 1)))
    if (!used) await remove(join(places, name))
  }
}

/** False where that cannot be known. */
async function isGone(path: string): Promise<boolean> {
  return await stat(path).then(
    () => false,
    (error: unknown) => hasCode(error, 'ENOENT'),
  )
}

async function list(folder: string): Promise<string[]> {
  return await readdir(folder).catch(() => [])
}

async function remove(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true }).catch(() => undefined)
}
