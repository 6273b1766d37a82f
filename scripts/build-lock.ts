// One build at a time: Astro keeps its working files in one place, and two builds would take them from each other.
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as pause } from 'node:timers/promises'

const LOCK = join('node_modules', '.cache', 'synoptic', 'build.sqlite')
const PAUSE_MS = 200
/** https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5

/**
 * Waits until no other build runs in this folder, then does `work`. The lock is the system's own on an empty file, and
 * ends with the process that holds it, however that ends; Node has no other way to it than SQLite. Where there can be
 * none, the work is done without.
 */
export async function buildAlone(work: () => Promise<void>, lock: string = LOCK): Promise<void> {
  const held = await waitForLock(lock).catch((error: unknown) => {
    console.error(`Building without the lock ${lock}, so no other build should run here: ${String(error)}`)
    return null
  })
  try {
    await work()
  } finally {
    held?.close()
  }
}

async function waitForLock(path: string): Promise<DatabaseSync> {
  await mkdir(dirname(path), { recursive: true })
  const lock = new DatabaseSync(path)
  for (let told = false; !takeLock(lock); told = true) {
    if (!told) console.error('Another build is running here; waiting for it to end.')
    await pause(PAUSE_MS)
  }
  return lock
}

/** False where another has it. */
function takeLock(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return true
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return false
    throw error
  }
}
