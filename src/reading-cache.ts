// Readings kept between runs, under a digest of the file's bytes and of the code that reads them. Losing the folder loses only time.
import { createHash } from 'node:crypto'
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ContentFile, Parsed } from './article/content-file.ts'
import type { ReadArticle } from './pipeline.ts'

/** Where readings are kept, and the files and folders that a reading depends on besides its own file. */
export interface CachePlace {
  readonly folder: string
  readonly sources: readonly string[]
}

/** The program's own folder, wherever it was started. */
const ROOT = join(import.meta.dirname, '..')
const FOLDER = join(ROOT, 'node_modules', '.cache', 'synoptic', 'readings')
const SOURCES = ['src/article', 'src/model', 'src/text', 'package-lock.json'].map((path) => join(ROOT, path))

/** The usual place for one content folder: folders do not push each other's readings out. */
export function placeOf(content: string): CachePlace {
  return { folder: join(FOLDER, digestOf(resolve(content)).slice(0, 16)), sources: SOURCES }
}

const JSON_END = '.json'

type Read = (file: ContentFile) => Parsed<ReadArticle>

export interface ReadingCache {
  readonly read: Read
  /** Writes new readings and drops those that no file of this run has asked for. */
  save(): Promise<void>
}

/** A `read` that remembers. Files with problems are read anew each time. */
export async function createReadingCache(read: Read, place: CachePlace): Promise<ReadingCache> {
  const version = await digestOfFiles(place.sources)
  const kept = await loadKept(place.folder, version)
  const used = new Map<string, ReadArticle>()
  return {
    read(file) {
      const key = createHash('sha256')
        .update(`${file.path}\n${file.story}\n${file.id}\n`)
        .update(file.bytes)
        .digest('hex')
      const known = used.get(key) ?? kept.get(key)
      if (known !== undefined) {
        used.set(key, known)
        return { value: known, problems: [] }
      }
      const parsed = read(file)
      if (parsed.value !== null && parsed.problems.length === 0) used.set(key, parsed.value)
      return parsed
    },
    async save() {
      const same = used.size === kept.size && [...used.keys()].every((key) => kept.has(key))
      if (!same) await writeKept(place.folder, version, used)
    },
  }
}

async function loadKept(folder: string, version: string): Promise<Map<string, ReadArticle>> {
  try {
    const entries = JSON.parse(await readFile(join(folder, version + JSON_END), 'utf8')) as [string, ReadArticle][]
    return new Map(entries)
  } catch {
    return new Map()
  }
}

async function writeKept(folder: string, version: string, readings: ReadonlyMap<string, ReadArticle>): Promise<void> {
  await mkdir(folder, { recursive: true })
  const name = version + JSON_END
  for (const old of await readdir(folder))
    if (old !== name && old.endsWith(JSON_END)) await rm(join(folder, old), { force: true })
  const aside = join(folder, `${name}.${process.pid}`)
  await writeFile(aside, JSON.stringify([...readings]))
  await rename(aside, join(folder, name))
}

async function digestOfFiles(sources: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  for (const path of sources) await addTo(hash, path)
  return hash.digest('hex').slice(0, 32)
}

async function addTo(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  if (/\.\w+$/.test(path)) {
    hash.update(path).update(await readFile(path))
    return
  }
  for (const entry of (await readdir(path, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    await addTo(hash, `${path}/${entry.name}`)
  }
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
