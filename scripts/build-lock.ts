// One build at a time: Astro keeps its working files in one place, and two builds would take them from each other.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const LOCK = join('node_modules', '.cache', 'synoptic', 'build.lock')
const PAUSE_MS = 200

/** Waits until no other build runs in this folder, then does `work`. A lock whose process has died counts for nothing. */
export async function buildAlone(work: () => Promise<void>): Promise<void> {
  await mkdir(dirname(LOCK), { recursive: true })
  for (let told = false; !(await takeLock()); told = true) {
    if (!told) console.error('Another build is running here; waiting for it to end.')
    await pause(PAUSE_MS)
  }
  try {
    await work()
  } finally {
    await rm(LOCK, { force: true })
  }
}

async function takeLock(): Promise<boolean> {
  try {
    await writeFile(LOCK, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    const holder = Number(await readFile(LOCK, 'utf8').catch(() => '0'))
    if (holder > 0 && !isRunning(holder)) await rm(LOCK, { force: true })
    return false
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
