// Regular expressions that hostile text cannot make slow: each one of `src/` is taken apart, and whatever could read
// one text in many ways, a repetition inside a repetition or alternatives that overlap in one, is refused. Literals are
// found in the sources, those that are put together from tables of words when the module that makes them is imported.
import { resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { findAmbiguity } from './expression-ambiguity.ts'
import { readSources } from './source-files.ts'

const sources = await readSources(['src'], ['.ts', '.astro'])
const literals = sources.flatMap(({ path, text }) => literalsOf(path, text))
const composed = await composedBy(sources.map(({ path }) => path).filter(isImportable))

test('expressions are found', () => {
  expect(literals.length).toBeGreaterThan(150)
  expect(composed.length).toBeGreaterThan(50)
})

test('none can be made slow', () => {
  const found = [...literals, ...composed].flatMap(({ where, source, flags }) => {
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

interface Expression {
  readonly where: string
  readonly source: string
  readonly flags: string
}

/**
 * Scripts of the browser need a page to be imported, `.astro` files a compiler; neither puts an expression together.
 */
function isImportable(path: string): boolean {
  return path.endsWith('.ts') && !path.startsWith('src/enhance/') && !path.startsWith('src/pages/')
}

/** What `new RegExp(…)` is given in `src/` while the modules are imported. */
async function composedBy(paths: readonly string[]): Promise<Expression[]> {
  const found: Expression[] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags)
      const where = /\bsrc\/[^?:)]+/u.exec(new Error().stack?.split('\n')[2] ?? '')
      if (where !== null) found.push({ where: where[0], source: made.source, flags: made.flags })
      return made
    },
  })
  try {
    for (const path of paths) await import(resolve(path))
  } finally {
    globalThis.RegExp = Original
  }
  return found
}

function literalsOf(path: string, text: string): Expression[] {
  const program = path.endsWith('.astro') ? (/^---\n([^]*?)\n---/.exec(text)?.[1] ?? '') : text
  const file = ts.createSourceFile(path, program, ts.ScriptTarget.Latest, true)
  const found: Expression[] = []
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
