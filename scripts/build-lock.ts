// One build at a time: Astro keeps its working files in one place, and two builds would take them from each other.
import { mkdir, readFile, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { hasCode } from '../src/error-code.ts'
import { isOtherRunning } from '../src/other-process.ts'

const LOCK = join('node_modules', '.cache', 'synoptic', 'build.lock')
const PAUSE_MS = 200
/**
 * Writing a process id, or removing one file, takes some milliseconds: what takes this long was left by one that died
 * at it.
 */
const LEFT_MS = 5000

/**
 * Waits until no other build runs in this folder, then does `work`; to be called once a process. A lock whose process
 * has died counts for nothing; where its id is now another program's, only a person can tell. Where no lock can be
 * written, the work is done without.
 */
export async function buildAlone(work: () => Promise<void>, lock: string = LOCK): Promise<void> {
  const locked = await waitForLock(lock).catch((error: unknown) => {
    console.error(`Building without a lock, so no other build should run here: ${String(error)}`)
    return false
  })
  try {
    await work()
  } finally {
    if (locked) await rm(lock, { force: true })
  }
}

async function waitForLock(lock: string): Promise<true> {
  await mkdir(dirname(lock), { recursive: true })
  for (let told = false; !(await takeLock(lock));) {
    if (await isLeft(lock)) {
      await removeLeft(lock)
      continue
    }
    if (!told) console.error(`Another build is running here; waiting for it to end. If there is none, remove ${lock}`)
    told = true
    await pause(PAUSE_MS)
  }
  return true
}

/** False where there is a lock. */
async function takeLock(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

/** Whether nobody will remove the lock but a build that waits for it. */
async function isLeft(lock: string): Promise<boolean> {
  const holder = Number(await readFile(lock, 'utf8').catch(() => ''))
  return Number.isInteger(holder) && holder > 0 ? !isOtherRunning(holder) : await isOld(lock)
}

/** One waiter at a time looks again and removes, so that none removes the lock that another has just taken. */
async function removeLeft(lock: string): Promise<void> {
  const removal = `${lock}.removal`
  try {
    await mkdir(removal)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
    if (await isOld(removal)) await rmdir(removal).catch(() => undefined)
    else await pause(PAUSE_MS)
    return
  }
  try {
    if (await isLeft(lock)) await rm(lock, { recursive: true, force: true })
  } finally {
    await rmdir(removal)
  }
}

/** False where there is no such file. A time that is still to come is no time of this machine's. */
async function isOld(path: string): Promise<boolean> {
  const changed = await stat(path).catch(() => null)
  return changed !== null && Math.abs(Date.now() - changed.mtimeMs) > LEFT_MS
}
