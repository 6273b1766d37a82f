// Regular expressions that hostile text cannot make slow: each one of `src/` is taken apart, and whatever could read one text in
// many ways, a repetition inside a repetition or alternatives that overlap in one, is refused.
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { findAmbiguity } from './expression-ambiguity.ts'
import { readSources } from './source-files.ts'

const sources = await readSources(['src'], ['.ts', '.astro'])
const literals = sources.flatMap(({ path, text }) => literalsOf(path, text))

test('expressions are found', () => {
  expect(literals.length).toBeGreaterThan(150)
})

test('none can be made slow', () => {
  const found = literals.flatMap(({ where, source, flags }) => {
    const fault = findAmbiguity(source, flags)
    return fault === null ? [] : [`${where} /${source}/${flags}: ${fault}`]
  })
  expect(found).toEqual([])
})

describe('what would be slow is found', () => {
  test.each([
    '(a+)+',
    '(a*)*b',
    '(?:a|a)*b',
    '(?:\\w+\\s*)+$',
    '(?:a|ab|b)*c',
    '(?:.*,)*x',
    '([a-z]+)*\\d',
    '(?:\\d+|[0-9a-f]+)*z',
  ])('%s', (source) => {
    expect(findAmbiguity(source, 'u')).not.toBeNull()
  })
})

describe('what is not slow is let be', () => {
  test.each([
    'a+b+',
    '(?:a|b)*c',
    '(?:\\w+ )+',
    '(?:, \\w+)*',
    '(?:"[^"]*"|[^"])*',
    '(?:\\p{L}+-)*\\p{L}+',
    '\\d{1,3}(?:,\\d{3})*',
  ])('%s', (source) => {
    expect(findAmbiguity(source, 'u')).toBeNull()
  })
})

function literalsOf(path: string, text: string): { where: string; source: string; flags: string }[] {
  const program = path.endsWith('.astro') ? (/^---\n([^]*?)\n---/.exec(text)?.[1] ?? '') : text
  const file = ts.createSourceFile(path, program, ts.ScriptTarget.Latest, true)
  const found: { where: string; source: string; flags: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const { line } = file.getLineAndCharacterOfPosition(node.getStart())
      found.push({ where: `${path}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return found
}
