// Every exported function has a docstring right above it: what goes in and out that its types do not say.
import { expect, test } from 'vitest'
import { readSources } from './source-files.ts'

const EXPORTED = /^export (?:default )?(?:async )?function\b\*? ?(\w*)/gm
/** One line or several, with words in it, and nothing between it and the function. */
const DOCSTRING_ABOVE = /\/\*\*\s(?:(?!\*\/)[^])*\p{L}(?:(?!\*\/)[^])*\*\/\n$/u

const sources = await readSources(['src', 'scripts'], ['.ts'])

/** Names of the exported functions without a docstring, in order; the signatures of one function share one. */
function findUndescribed(text: string): string[] {
  return [...text.matchAll(EXPORTED)]
    .filter(({ index, 0: words }) => !text.slice(0, index).split('\n').at(-2)?.startsWith(`${words}(`))
    .filter(({ index }) => !DOCSTRING_ABOVE.test(text.slice(text.lastIndexOf('/**', index), index)))
    .map(([, name = '']) => name)
}

test('every exported function says what its types do not', () => {
  expect(sources.flatMap(({ text }) => [...text.matchAll(EXPORTED)]).length).toBeGreaterThan(300)
  expect(sources.flatMap(({ path, text }) => findUndescribed(text).map((name) => `${path}: ${name}`))).toEqual([])
})

test.each([
  ['nothing above', 'export function one() {}', ['one']],
  ['a blank line above', '/** Words. */\n\nexport function one() {}', ['one']],
  ['a plain comment', '// Words.\nexport function one() {}', ['one']],
  ['a comment with one star', '/* Words. */\nexport function one() {}', ['one']],
  ['no words', '/** */\nexport function one() {}', ['one']],
  ['the docstring of another', '/** Words. */\nconst ONE = 1\nexport async function one() {}', ['one']],
  ['both signatures of one', 'export function one(): 1\nexport function one(): 2', ['one']],
  ['the second of two', '/** Words. */\nexport function one() {}\nexport function* two() {}', ['two']],
])('%s: would be found', (_, text, found) => {
  expect(findUndescribed(text)).toEqual(found)
})

test.each([
  '/** Words. */\nexport function one() {}',
  '/**\n * Words,\n * and more.\n */\nexport async function one() {}',
  '/** Words. */\nexport function one(): 1\nexport function one(): 1 | 2 {}',
  'function one() {}',
  "export { one } from './one.ts'",
])('%j is nothing to find', (text) => {
  expect(findUndescribed(text)).toEqual([])
})
