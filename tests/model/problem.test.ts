import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatProblem, sortProblems } from '../../src/model/problem.ts'
import type { Problem } from '../../src/model/problem.ts'

const PROBLEM: Problem = {
  file: 'content/harbour/x.md',
  line: 4,
  column: 12,
  field: 'published',
  message: 'expected a day like 2024-12-08, found "soon"',
  hint: null,
}

test('a problem is a line that an editor can click on', () => {
  expect(formatProblem(PROBLEM)).toMatchInlineSnapshot(
    `"content/harbour/x.md:4:12 published: expected a day like 2024-12-08, found "soon""`,
  )
})

test('without a field, and with a hint below', () => {
  expect(formatProblem({ ...PROBLEM, field: null, hint: 'Write the day in figures.' })).toMatchInlineSnapshot(`
    "content/harbour/x.md:4:12 expected a day like 2024-12-08, found "soon"
        Write the day in figures."
  `)
})

const problem = fc.record({
  file: fc.constantFrom('a.md', 'b.md', 'a/c.md'),
  line: fc.integer({ min: 1, max: 12 }),
  column: fc.integer({ min: 1, max: 12 }),
  field: fc.constantFrom(null, 'title', 'url'),
  message: fc.constantFrom('one', 'two'),
  hint: fc.constant(null),
})

test('problems go by file, then line, then column, as numbers', () => {
  const at = (file: string, line: number, column: number): Problem => ({ ...PROBLEM, file, line, column })
  const sorted = [at('a.md', 2, 1), at('a.md', 10, 1), at('a.md', 10, 2), at('a.md', 10, 11), at('b.md', 1, 1)]
  expect(sortProblems(sorted.toReversed())).toEqual(sorted)
})

test('the order does not depend on the order in which they were found, and none is lost', () => {
  fc.assert(
    fc.property(fc.array(problem), (problems) => {
      expect(sortProblems(problems.toReversed())).toEqual(sortProblems(problems))
      expect(sortProblems(problems)).toHaveLength(problems.length)
    }),
  )
})
