// Comments are as narrow as the code, which prettier keeps: it leaves comments alone.
import { expect, test } from 'vitest'
import { readSources } from './source-files.ts'

/** In characters, as in `.prettierrc`. */
const WIDTH = 120
const COMMENT = /^\s*(?:\/\/|\/?\*)/

const sources = await readSources(['src', 'scripts', 'tests'], ['.ts', '.astro'])

/** Line numbers of comments that are wider, from 1. */
function findWide(text: string): number[] {
  return text.split('\n').flatMap((line, at) => (COMMENT.test(line) && line.length > WIDTH ? [at + 1] : []))
}

test('no line of a comment is wider than the code', () => {
  expect(sources.length).toBeGreaterThan(300)
  expect(sources.flatMap(({ path, text }) => findWide(text).map((line) => `${path}:${line}`))).toEqual([])
})

test.each([
  ['a wide comment', `one\n// ${'x'.repeat(118)}`, [2]],
  ['a wide line of a docstring', `/**\n * ${'x'.repeat(118)}\n */`, [2]],
  ['a comment that fits', `// ${'x'.repeat(117)}`, []],
  ['code', `const one = '${'x'.repeat(120)}'`, []],
])('%s', (_, text, lines) => {
  expect(findWide(text)).toEqual(lines)
})
