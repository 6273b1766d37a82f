// A cache of stories and the stories that are there come in; what nobody will ask for again is removed from the disk. A
// removal that fails is no matter: it is tried again in the next run.
import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hasCode } from './error-code.ts'
import { isOtherRunning } from './other-process.ts'
import type { StoryFiles } from './story-groups.ts'
import { keptName } from './story-cache.ts'
import type { CachePlace } from './story-cache.ts'

/** In the folder of every content folder's stories: the path of that content folder. */
const MARK = 'content-folder'

/**
 * Forgets stories whose folders are gone, what dead processes have half written, and the stories of content folders
 * that are gone.
 */
export async function sweepStoryCache(place: CachePlace, groups: readonly StoryFiles[]): Promise<void> {
  await dropStories(place.folder, new Set(groups.map(keptName)))
  await dropPlaces(place)
}

async function dropStories(folder: string, names: ReadonlySet<string>): Promise<void> {
  for (const found of await list(folder)) {
    const [, name = '', writer] = /^(\w+\.json)(?:\.(\d+))?$/.exec(found) ?? []
    const unused = writer === undefined ? name !== '' && !names.has(name) : !isOtherRunning(Number(writer))
    if (unused) await remove(join(folder, found))
  }
}

async function dropPlaces({ content, folder }: CachePlace): Promise<void> {
  await mkdir(folder, { recursive: true })
    .then(() => writeFile(join(folder, MARK), content))
    .catch(() => undefined)
  const places = dirname(folder)
  for (const name of await list(places)) {
    const marked = await readFile(join(places, name, MARK), 'utf8').catch(() => null)
    if (marked !== null && (await isGone(marked))) await remove(join(places, name))
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
