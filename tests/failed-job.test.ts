import { expect, test } from 'vitest'
import { failJob } from '../src/failed-job.ts'

const FILES = [{ path: 'content/north/a.md', story: 'north', id: 'a', bytes: new Uint8Array() }]

function errorAt(message: string, stack: string): Error {
  return Object.assign(new Error(message), { stack: `Error: ${message}${stack}` })
}

test('a story that could not be made is a problem of its own file, with the places in the program', () => {
  const made = failJob({ id: 'north', files: FILES }, errorAt('no\nend', '\n    at merge (a.ts:1:2)\n    at b.ts:3:4'))
  expect(made).toEqual({
    json: null,
    problems: [
      {
        file: 'content/north/story.md',
        line: 1,
        column: 1,
        field: null,
        message: 'the story "north" could not be made: no\nend',
        hint: 'This is a fault of the program, not of the file.\n    at merge (a.ts:1:2)\n    at b.ts:3:4',
      },
    ],
  })
})

test.each([
  ['an error without places', errorAt('no end', ''), 'no end'],
  ['what is no error', 'no end', 'no end'],
  ['nothing', undefined, 'undefined'],
])('of %s the words are told', (_, reason, words) => {
  const [problem] = failJob({ id: 'north', files: FILES }, reason).problems
  expect(problem?.message).toBe(`the story "north" could not be made: ${words}`)
})

test('a story without files is named all the same', () => {
  expect(failJob({ id: 'north', files: [] }, 'no end').problems[0]?.file).toBe('north/story.md')
})
