import { expect, test } from 'vitest'
import { canBeSameNumber } from '../../../src/story/tellings/number-intervals.ts'

const given = (value: number, exactness: 'exact' | 'about' | 'at-least' | 'at-most' | 'some' = 'exact') => ({
  value,
  exactness,
})

test.each([
  ['the same', given(12), given(12), true],
  ['neighbours', given(12), given(13), false],
  ['more than ten, and 14', given(10, 'at-least'), given(14), true],
  ['more than ten, and 9', given(10, 'at-least'), given(9), false],
  ['up to 20, and 14', given(20, 'at-most'), given(14), true],
  ['up to 20, and 24', given(20, 'at-most'), given(24), false],
  ['about 100, and 104', given(100, 'about'), given(104), true],
  ['about 100, and 140', given(100, 'about'), given(140), false],
  ['2,000, and 1,987', given(2000), given(1987), true],
  ['2,000, and 2,400', given(2000), given(2400), false],
  ['hundreds, and 2,000', given(100, 'some'), given(2000), false],
  ['hundreds, and 400', given(100, 'some'), given(400), true],
  ['hundreds, and thousands', given(100, 'some'), given(1000, 'some'), false],
])('%s', (_, a, b, same) => {
  expect(canBeSameNumber(a, b)).toBe(same)
  expect(canBeSameNumber(b, a)).toBe(same)
})
