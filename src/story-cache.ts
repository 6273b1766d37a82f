// Stories kept between runs, each in a file of its own, under digests of its files' bytes and of the code that makes
// it. Losing the folder loses only time.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdir, readFile as readDisk, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ContentFile } from './article/content-file.ts'
import type { Story } from './model/story.ts'
import { compareText } from './model/text-order.ts'
import type { ReadArticle, readFile } from './pipeline.ts'
import type { StoryFiles } from './story-groups.ts'

/**
 * Where the stories of one content folder are kept, and the files and folders that a story depends on besides its own
 * files.
 */
export interface CachePlace {
  /** Absolute. */
  readonly content: string
  readonly folder: string
  readonly sources: readonly string[]
}

/** Plain data, so that another process can be sent it. */
export interface StoryCache extends CachePlace {
  /** Of the code. */
  readonly version: string
}

/** A kept file has three lines: the seal of the other two, the digests of the story's files, and the story. */
interface Kept {
  readonly files: readonly FileDigest[]
  readonly json: string
}

type FileDigest = readonly [path: string, digest: string]

/** The program's own folder, wherever it was started. */
const ROOT = join(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'node_modules', '.cache', 'synoptic', 'stories')
const SOURCES = [
  'src/article',
  'src/model',
  'src/story',
  'src/text',
  'src/pipeline.ts',
  'src/story-cache.ts',
  'package-lock.json',
].map((path) => join(ROOT, path))

/** The usual place for one content folder: folders do not push each other's stories out. */
export function placeOf(content: string): CachePlace {
  return { content: resolve(content), folder: join(FOLDER, nameOf(resolve(content))), sources: SOURCES }
}

/** Reads all code that makes a story, to know it again: some 250 files, without a wait for each. */
export function openStoryCache(place: CachePlace): StoryCache {
  const hash = createHash('sha256').update(process.version)
  for (const path of place.sources) addTo(hash, path)
  return { ...place, version: hash.digest('hex') }
}

/** The story of these very files, null where none is kept. */
export async function findKeptStory(cache: StoryCache, group: StoryFiles): Promise<Story | null> {
  const kept = await loadKept(cache, group)
  return kept !== null && JSON.stringify(kept.files) === JSON.stringify(digestFiles(group))
    ? (JSON.parse(kept.json) as Story)
    : null
}

/** `read`, remembering the articles of the kept story whose files are as they were. */
export async function createReader(
  cache: StoryCache,
  group: StoryFiles,
  read: typeof readFile,
): Promise<typeof readFile> {
  const kept = await loadKept(cache, group)
  if (kept === null) return read
  const story = JSON.parse(kept.json) as Story
  const digests = new Map(kept.files)
  const known = new Map<string, ReadArticle>()
  story.articles.forEach((article, at) => {
    const reading = story.readings[at]
    if (reading !== undefined) known.set(article.file, { article, reading })
  })
  return (file) => {
    const value = digests.get(file.path) === digestFile(file) ? known.get(file.path) : undefined
    return value === undefined ? read(file) : { value, problems: [] }
  }
}

/**
 * `json` is a story without problems; it takes the place of what was kept of that folder. Nothing is kept, and nothing
 * thrown, where it cannot be written, or where the code is no longer that of the cache: either may have made the story.
 */
export async function keepStory(cache: StoryCache, group: StoryFiles, json: string): Promise<void> {
  const path = join(cache.folder, keptName(group))
  const aside = `${path}.${process.pid}`
  const kept = `${JSON.stringify(digestFiles(group))}\n${json}`
  try {
    if (openStoryCache(cache).version !== cache.version) return
    await mkdir(cache.folder, { recursive: true })
    await writeFile(aside, `${sealOf(cache.version, kept)}\n${kept}`)
    await rename(aside, path)
  } catch {
    await rm(aside, { force: true }).catch(() => undefined)
  }
}

/**
 * The name of a story's file in the folder of the cache; until it is whole, the id of the process that writes it stands
 * after it.
 */
export function keptName({ id }: Pick<StoryFiles, 'id'>): string {
  return `${nameOf(id)}.json`
}

/** Null where nothing is kept, or where it is not, byte for byte, what this very code has kept. */
async function loadKept({ folder, version }: StoryCache, group: StoryFiles): Promise<Kept | null> {
  try {
    const bytes = await readDisk(join(folder, keptName(group)))
    const end = bytes.indexOf('\n')
    if (bytes.toString('utf8', 0, end) !== sealOf(version, bytes.subarray(end + 1))) return null
    const [files = '', json = ''] = bytes.toString('utf8', end + 1).split('\n')
    return { files: JSON.parse(files) as FileDigest[], json }
  } catch {
    return null
  }
}

function sealOf(version: string, kept: string | Uint8Array): string {
  return createHash('sha256').update(`${version}\n`).update(kept).digest('hex')
}

function digestFiles({ files }: StoryFiles): FileDigest[] {
  return files.map((file) => [file.path, digestFile(file)])
}

function digestFile({ bytes }: ContentFile): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** Fit for every disk, whatever the text. */
function nameOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  if (/\.\w+$/.test(path)) {
    hash.update(path).update(readFileSync(path))
    return
  }
  for (const name of readdirSync(path).sort(compareText)) addTo(hash, `${path}/${name}`)
}
