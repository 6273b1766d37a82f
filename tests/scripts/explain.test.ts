// `npm run explain`, run as an editor runs it.
import { execFile } from 'node:child_process'
import { expect, test } from 'vitest'
import { readSite } from '../../src/load.ts'

test('an event is explained', async () => {
  const { stories } = await readSite('content')
  const [story] = stories
  const event = story?.events.find(({ accounts }) => accounts.length > 1)
  const { code, out, err } = await explain(story?.id ?? '', event?.id ?? '')
  expect(err).toBe('')
  expect(out.split('\n')[0]).toBe(event?.title)
  expect(out).toContain('closest to')
  expect(code).toBe(0)
})

test.each([
  [[], 'expected a story and an event\n    npm run explain -- <story> <event>\n'],
  [
    ['fall-of-asad', 'anything'],
    'no story "fall-of-asad"; did you mean "fall-of-assad"?\n    Stories are fall-of-assad.\n',
  ],
  [['fall-of-assad', 'xyzzy'], 'no event "xyzzy" in fall-of-assad\n'],
])('%s: a message, and exit code 1', async (args, message) => {
  expect(await explain(...args)).toEqual({ code: 1, out: '', err: message })
})

function explain(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, CONTENT: 'content' }
    execFile(process.execPath, ['scripts/explain.ts', ...args], { env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), out, err })
    })
  })
}
