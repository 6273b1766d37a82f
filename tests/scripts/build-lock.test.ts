import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { buildAlone } from '../../scripts/build-lock.ts'
import { makeFolder } from '../temp-folder.ts'

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'build-lock.ts')
const WAITING = 'Another build is running here; waiting for it to end.'

let said: string[] = []

beforeEach(() => {
  said = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line))
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** A folder with a program whose build writes "in" in a log, stays for as long as it is told, and writes "out". */
async function makeBuilds(): Promise<{ folder: string; lock: string; log: string }> {
  const folder = await makeFolder({
    log: '',
    'build.mjs': `
      import { appendFile } from 'node:fs/promises'
      import { setTimeout as pause } from 'node:timers/promises'
      import { buildAlone } from ${JSON.stringify(SCRIPT)}
      process.once('message', async (stay) => {
        await buildAlone(async () => {
          await appendFile('log', 'in ')
          process.send('in')
          await pause(stay)
          await appendFile('log', 'out ')
        }, 'build.sqlite')
        process.disconnect()
      })
      process.send('ready')`,
  })
  return { folder, lock: join(folder, 'build.sqlite'), log: join(folder, 'log') }
}

async function startBuild(folder: string): Promise<ChildProcess> {
  const child = fork('build.mjs', [], { cwd: folder, silent: true })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child, 'message')
  return child
}

test('a build has the lock for as long as it works, in a folder that it makes', async () => {
  const lock = join(await makeFolder(), 'deep', 'build.sqlite')
  const order: string[] = []
  const later: Promise<void>[] = []
  await buildAlone(async () => {
    later.push(buildAlone(() => Promise.resolve(void order.push('second')), lock))
    await vi.waitUntil(() => said.length > 0)
    order.push('first')
  }, lock)
  await Promise.all(later)
  expect(order).toEqual(['first', 'second'])
  expect(said).toEqual([WAITING])
  expect((await stat(lock)).size).toBe(0)
})

test('a build that fails gives the lock back', async () => {
  const lock = join(await makeFolder(), 'build.sqlite')
  await expect(buildAlone(() => Promise.reject(new Error('No paper.')), lock)).rejects.toThrow('No paper.')
  await buildAlone(() => Promise.resolve(), lock)
  expect(said).toEqual([])
})

test('a build that lives is waited for, one that is stopped too; one that is killed is not', async () => {
  const { folder, lock } = await makeBuilds()
  const first = await startBuild(folder)
  first.send(3_600_000)
  await once(first, 'message')
  first.kill('SIGSTOP')
  const order: string[] = []
  const done = buildAlone(() => Promise.resolve(void order.push('built')), lock)
  await vi.waitUntil(() => said.length > 0)
  order.push('waited')
  first.kill('SIGKILL')
  await done
  expect(order).toEqual(['waited', 'built'])
  expect(said).toEqual([WAITING])
})

test('the lock of a killed build is taken without a word', async () => {
  const { folder, lock } = await makeBuilds()
  const killed = await startBuild(folder)
  killed.send(3_600_000)
  await once(killed, 'message')
  killed.kill('SIGKILL')
  await once(killed, 'exit')
  await buildAlone(() => Promise.resolve(), lock)
  expect(said).toEqual([])
})

test('of those that begin at once, one works at a time', async () => {
  const { folder, log } = await makeBuilds()
  const children = await Promise.all(Array.from({ length: 4 }, () => startBuild(folder)))
  const ends = children.map((child) => once(child, 'exit'))
  for (const child of children) child.send(100)
  expect(await Promise.all(ends)).toEqual(children.map(() => [0, null]))
  expect(await readFile(log, 'utf8')).toBe('in out '.repeat(children.length))
})

test.each([
  ['a file stands in the place of its folder', { cache: '' }, /: Error: E(?:NOTDIR|EXIST): /],
  ['a folder stands in its place', { 'cache/build.sqlite/': '' }, /: Error: unable to open database file$/],
  [
    'another file stands in its place',
    { 'cache/build.sqlite': 'words\n'.repeat(300) },
    /: Error: file is not a database$/,
  ],
])('where %s, the build says so and goes on', async (_, files, why) => {
  const lock = join(await makeFolder(files), 'cache', 'build.sqlite')
  let built = false
  await buildAlone(() => Promise.resolve(void (built = true)), lock)
  expect(built).toBe(true)
  expect(said).toHaveLength(1)
  expect(said[0]).toContain(`Building without the lock ${lock}, so no other build should run here: Error: `)
  expect(said[0]).toMatch(why)
})
