import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { isOtherRunning } from '../src/other-process.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

test('one that lives does, this one is no other, a dead one does not', async () => {
  const dead = spawn(process.execPath, ['-e', ''])
  await once(dead, 'exit')
  expect(isOtherRunning(process.ppid)).toBe(true)
  expect(isOtherRunning(process.pid)).toBe(false)
  expect(isOtherRunning(dead.pid ?? 0)).toBe(false)
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
