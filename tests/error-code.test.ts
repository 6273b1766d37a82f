import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { hasCode, isOfSystem } from '../src/error-code.ts'

test('what the system refuses is told from a fault of the program', async () => {
  const refused: unknown = await readFile('no/such/file').catch((error: unknown) => error)
  expect([isOfSystem(refused), hasCode(refused, 'EACCES', 'ENOENT'), hasCode(refused, 'EACCES')]).toEqual([
    true,
    true,
    false,
  ])
})

test.each([new TypeError('undefined is not a function'), 'ENOENT', null, { code: 'ENOENT', syscall: 'open' }])(
  'no refusal of the system: %j',
  (thrown) => {
    expect([isOfSystem(thrown), hasCode(thrown, 'ENOENT')]).toEqual([false, false])
  },
)
