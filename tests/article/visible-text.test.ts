import { expect, test } from 'vitest'
import { isVisible } from '../../src/article/visible-text.ts'

test.each([
  ['a', true],
  ['…', true],
  ['7', true],
  ['🎉', true],
  ['م', true],
  ['\u200Bx', true],
  ['', false],
  [' \u00A0', false],
  ['\u200B\u200D\uFEFF', false],
  ['\u202E', false],
])('%j: %s', (text, visible) => {
  expect(isVisible(text)).toBe(visible)
})
