// `npm run bench` where nothing can be measured: one line that says so, and exit code 1.
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../temp-folder.ts'

test.each([
  ['no measure', () => []],
  ['no folder', () => ['dates']],
  ['a measure that is none', (empty: string) => ['constructor', empty]],
  ['an option that is none', (empty: string) => ['dates', empty, '--fast']],
  ['too much', (empty: string) => ['dates', empty, empty]],
])('%s', async (_, args) => {
  const said = await bench(...args(await makeFolder()))
  expect(said.replace(/-- [\w|-]+ DIR/, '-- measure DIR')).toMatchInlineSnapshot(`
    "Usage: npm run bench -- measure DIR [--out PRED]
    exit code 1"
  `)
})

test('a folder that is not there', async () => {
  const place = await makeFolder()
  const said = await bench('dates', join(place, 'dates'))
  expect(said.replaceAll(place, '/home/ann')).toMatchInlineSnapshot(`
    "ENOENT: no such file or directory, scandir '/home/ann/dates'
        The head of the measure's file in scripts/bench/ says what DIR holds.
    exit code 1"
  `)
})

test('a folder that holds nothing', async () => {
  const place = await makeFolder()
  const said = await bench('dates', place)
  expect(said.replaceAll(place, '/home/ann')).toMatchInlineSnapshot(`
    "nothing to measure in /home/ann
    exit code 1"
  `)
})

/** What is said of faults, and the exit code. */
function bench(...args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/bench.ts', ...args], (error, _out, err) => {
      resolve(`${err}exit code ${error === null ? 0 : Number(error.code)}`)
    })
  })
}
