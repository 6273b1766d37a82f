import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, readFile, readdir, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { buildAlone } from '../../scripts/build-lock.ts'
import { isOtherRunning } from '../../src/other-process.ts'
import { makeFolder } from '../temp-folder.ts'

const SCRIPT = join(import.meta.dirname, '..', '..', 'scripts', 'build-lock.ts')
const LONG_AGO = 981_173_106

let said: string[] = []

beforeEach(() => {
  said = []
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.push(line))
})

afterEach(() => {
  vi.restoreAllMocks()
})

/** What the lock holds while the work is done; it is gone after it. */
async function buildAt(lock: string): Promise<string> {
  let held = ''
  await buildAlone(async () => {
    held = await readFile(lock, 'utf8').catch(() => '')
  }, lock)
  await expect(access(lock)).rejects.toThrow('ENOENT')
  return held
}

/** The id of a process that has ended. */
async function findDeadPid(): Promise<number> {
  const child = spawn(process.execPath, ['-e', ''])
  await once(child, 'exit')
  return child.pid ?? 0
}

test('a build holds the lock for as long as it works, in a folder that it makes', async () => {
  const folder = await makeFolder()
  expect(await buildAt(join(folder, 'deep', 'build.lock'))).toBe(String(process.pid))
  expect(await readdir(join(folder, 'deep'))).toEqual([])
})

test('a build that fails leaves no lock', async () => {
  const lock = join(await makeFolder(), 'build.lock')
  await expect(buildAlone(() => Promise.reject(new Error('No paper.')), lock)).rejects.toThrow('No paper.')
  expect(await buildAt(lock)).toBe(String(process.pid))
})

describe('a lock that was left is taken without a word', () => {
  test.each([
    ['by this process’s id', () => Promise.resolve(String(process.pid))],
    ['by a dead process', async () => String(await findDeadPid())],
    ['empty, long ago', () => Promise.resolve('')],
    ['without an id, long ago', () => Promise.resolve('later')],
  ])('%s', async (_, holder) => {
    const lock = join(await makeFolder({ 'build.lock': await holder() }), 'build.lock')
    await utimes(lock, LONG_AGO, LONG_AGO)
    expect(await buildAt(lock)).toBe(String(process.pid))
    expect(said).toEqual([])
  })

  test('as a folder', async () => {
    const lock = join(await makeFolder({ 'build.lock/': '' }), 'build.lock')
    await utimes(lock, LONG_AGO, LONG_AGO)
    expect(await buildAt(lock)).toBe(String(process.pid))
  })

  test('while one that wanted to remove it has died at that', async () => {
    const folder = await makeFolder({ 'build.lock': String(process.pid), 'build.lock.removal/': '' })
    await utimes(join(folder, 'build.lock.removal'), LONG_AGO, LONG_AGO)
    expect(await buildAt(join(folder, 'build.lock'))).toBe(String(process.pid))
    expect(await readdir(folder)).toEqual([])
  })
})

test('the lock of a process that lives is waited for', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  onTestFinished(() => void child.kill())
  const lock = join(await makeFolder({ 'build.lock': String(child.pid) }), 'build.lock')
  await utimes(lock, LONG_AGO, LONG_AGO)
  const order: string[] = []
  const done = buildAlone(() => Promise.resolve(void order.push('built')), lock)
  await vi.waitUntil(() => said.length > 0)
  order.push('waited')
  child.kill()
  await done
  expect(order).toEqual(['waited', 'built'])
  expect(said).toEqual([`Another build is running here; waiting for it to end. If there is none, remove ${lock}`])
})

test('of those that meet the same left lock, one works at a time', async () => {
  const folder = await makeFolder({
    'build.lock': String(await findDeadPid()),
    log: '',
    'work.mjs': `
      import { appendFile } from 'node:fs/promises'
      import { setTimeout as pause } from 'node:timers/promises'
      import { buildAlone } from ${JSON.stringify(SCRIPT)}
      const [lock, log] = process.argv.slice(2)
      process.once('message', async () => {
        await buildAlone(async () => {
          await appendFile(log, 'in ')
          await pause(100)
          await appendFile(log, 'out ')
        }, lock)
        process.disconnect()
      })
      process.send('ready')`,
  })
  const log = join(folder, 'log')
  const children = Array.from({ length: 4 }, () =>
    fork(join(folder, 'work.mjs'), [join(folder, 'build.lock'), log], { silent: true }),
  )
  await Promise.all(children.map((child) => once(child, 'message')))
  const ends = children.map((child) => once(child, 'exit'))
  for (const child of children) child.send('go')
  expect(await Promise.all(ends)).toEqual(children.map(() => [0, null]))
  expect(await readFile(log, 'utf8')).toBe('in out '.repeat(children.length))
})

test('where no lock can be made, the build says so and goes on', async () => {
  const folder = await makeFolder({ cache: 'a file where a folder should be' })
  let built = false
  await buildAlone(() => Promise.resolve(void (built = true)), join(folder, 'cache', 'build.lock'))
  expect(built).toBe(true)
  expect(said.join()).toMatch(/^Building without a lock, so no other build should run here: Error: E(?:NOTDIR|EXIST): /)
})

describe('whether another process runs', () => {
  test('one that lives does, this one is no other, a dead one does not', async () => {
    expect(isOtherRunning(process.ppid)).toBe(true)
    expect(isOtherRunning(process.pid)).toBe(false)
    expect(isOtherRunning(await findDeadPid())).toBe(false)
  })

  test.each([
    ['EPERM', true],
    ['ESRCH', false],
  ])('%s: %s', (code, running) => {
    vi.spyOn(process, 'kill').mockImplementation(() => {
      throw Object.assign(new Error(code), { code })
    })
    expect(isOtherRunning(4_194_303)).toBe(running)
  })
})
