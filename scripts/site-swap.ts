// A built site takes the place of the one that was there, whole or not at all; what a build that died in between has
// left is mended by the next. Both stand beside the place under names that carry the build's process id.
import { access, cp, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { hasCode } from '../src/error-code.ts'
import { isOtherRunning } from '../src/other-process.ts'

/** Between a place's name and a process id: folders of this name are removed, so that no person should use it. */
const MARK = '.synoptic-'

/** Where this build has the new site, until it is put in its place. */
export function asideOf(out: string): string {
  return `${out}${MARK}${process.pid}.new`
}

/** `made` is a folder on any file system. Where this fails, the site that was there is there again. */
export async function swapSite(made: string, out: string): Promise<void> {
  const old = `${out}${MARK}${process.pid}.old`
  await mkdir(dirname(out), { recursive: true })
  await moveFolder(made, asideOf(out))
  await mkdir(out, { recursive: true })
  await rename(out, old)
  try {
    await rename(asideOf(out), out)
  } catch (error) {
    await rename(old, out)
    throw error
  }
  await removeFolder(old)
}

async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to)
  } catch (error) {
    if (!hasCode(error, 'EXDEV')) throw error
    await cp(from, to, { recursive: true })
    await removeFolder(from)
  }
}

/** Removes what a build that failed has made of its site. */
export async function removeAside(out: string): Promise<void> {
  await removeFolder(asideOf(out))
}

/**
 * Puts back the site that a dead build was about to replace, and removes what dead builds have left. A failure is none
 * of this build's: another may just be mending the same.
 */
export async function mendSite(out: string): Promise<void> {
  for (const { path, kind } of await findLeft(out)) {
    if (kind === 'old' && !(await exists(out))) await rename(path, out).catch(() => undefined)
    else await removeFolder(path)
  }
}

interface Left {
  readonly path: string
  readonly kind: 'new' | 'old'
}

async function findLeft(out: string): Promise<Left[]> {
  const names = await readdir(dirname(out)).catch(() => [])
  return names.flatMap((name) => {
    const start = `${basename(out)}${MARK}`
    if (!name.startsWith(start)) return []
    const [, pid, kind] = /^(\d+)\.(new|old)$/.exec(name.slice(start.length)) ?? []
    if (pid === undefined || isOtherRunning(Number(pid))) return []
    return [{ path: join(dirname(out), name), kind: kind === 'old' ? kind : 'new' }]
  })
}

/** Tried again, as other programs may still look into it; what stays for all that is removed by a later build. */
async function removeFolder(path: string): Promise<void> {
  await rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }).catch(() => undefined)
}

async function exists(path: string): Promise<boolean> {
  return await access(path).then(
    () => true,
    () => false,
  )
}
