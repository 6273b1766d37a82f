import { expect, test } from 'vitest'
import { onlyOne } from '../../src/story/only-one.ts'

test.each([
  [[], null],
  [['Karsk'], 'Karsk'],
  [['Karsk', 'Karsk'], 'Karsk'],
  [['Karsk', 'Mirelle'], null],
])('%j', (answers, only) => {
  expect(onlyOne(new Set(answers))).toBe(only)
})
