import { expect, test } from 'vitest'
import { isBalanced } from '../../../src/story/titles/balanced-marks.ts'

test.each(['', 'The bridge', '“The bridge,” she said', 'a "bridge" (of wood)'])('balanced: %s', (words) => {
  expect(isBalanced(words)).toBe(true)
})

test.each(['“The bridge', 'The bridge,” she said', 'a "bridge', 'a bridge (of wood'])('not balanced: %s', (words) => {
  expect(isBalanced(words)).toBe(false)
})
