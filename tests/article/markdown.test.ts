// What stands in a body's tree does not depend on the extensions that another part of the body calls for.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMarkdown } from '../../src/article/markdown.ts'

const PIECES = [
  'a', 'word', ' ', '\n', '\n\n', '-', '---', ':', '*', '**', '_', '[', ']', '(', ')', '!', '> ', '- ', '1. ', '# ', '`',
  '```', '<', '<b>', '</b>', '&amp;', '\\', '\t', '    ', '===', '+', '[a]: b', '  \n', '“',
] // prettier-ignore

test('plain CommonMark has the same tree above struck words as above a heading', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }), (pieces) => {
      const body = pieces.join('')
      const [plain, extended] = [parseMarkdown(`${body}\n\n# a`), parseMarkdown(`${body}\n\n# ~~a~~`)]
      fc.pre(JSON.stringify(extended.children.at(-1)).includes('"delete"'))
      fc.pre(!/:-|-:/u.test(body))
      expect(plain.children.slice(0, -1)).toEqual(extended.children.slice(0, -1))
    }),
    { numRuns: 1000 },
  )
})

test.each([
  ['| a |\n| - |', 'table'],
  ['a\n:-', 'table'],
  ['a\n-:', 'table'],
  ['~~a~~', 'delete'],
  ['a[^1]\n\n[^1]: b', 'footnoteDefinition'],
])('%j has a %s', (body, type) => {
  expect(JSON.stringify(parseMarkdown(body))).toContain(`"type":"${type}"`)
})

test('one tilde strikes nothing out', () => {
  expect(JSON.stringify(parseMarkdown('~5 and ~6'))).not.toContain('"delete"')
})
