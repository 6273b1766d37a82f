import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldSpelling, keyOfGrade, normaliseSpelling } from '../../../src/story/names/transliteration.ts'
import type { FoldedWord } from '../../../src/story/names/transliteration.ts'

function meets(grade: keyof FoldedWord, a: string, b: string): boolean {
  return keyOfGrade(foldSpelling(a), grade) === keyOfGrade(foldSpelling(b), grade)
}

describe('spellings that meet', () => {
  test.each<[keyof FoldedWord, string, string]>([
    ['plain', 'al-Assad', 'Assad'],
    ['plain', 'Al Qaeda', 'al-Qaeda'],
    ['plain', 'Édouard', 'Edouard'],
    ['plain', 'Sana’a', 'Sanaa'],
    ['plain', 'U.S.', 'US'],
    ['plain', 'Acme Inc.', 'Acme'],
    ['close', 'Hezbollah', 'Hizbullah'],
    ['close', 'Muammar', 'Moammar'],
    ['close', 'Khaled', 'Haled'],
    ['wide', 'al-Jolani', 'el-Golani'],
    ['wide', 'Abu Mohammed al-Joulani', 'Abu Muhammad al Golani'],
    ['wide', 'Sednaya', 'Saydnaya'],
    ['wide', 'al-Qaeda', 'al-Qaida'],
  ])('%s: %s, %s', (grade, a, b) => {
    expect(meets(grade, a, b)).toBe(true)
  })
})

describe('spellings that never meet', () => {
  test.each([
    ['Homs', 'Hama'],
    ['Hama', 'Hamas'],
    ['Iran', 'Iraq'],
    ['Bashar al-Assad', 'Hafez al-Assad'],
    ['Mario', 'Maria'],
    ['Ben Brown', 'Gordon Brown'],
    ['Austria', 'Australia'],
  ])('%s, %s', (a, b) => {
    expect(meets('wide', a, b)).toBe(false)
  })
})

test('a name of particles alone keeps a word', () => {
  expect(foldSpelling('Al').words).toHaveLength(1)
  expect(foldSpelling('abu').words.map((word) => word.plain)).toEqual(['abu'])
  expect(foldSpelling('').words).toEqual([])
})

test('any spelling is survived, and folding knows no case', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (spelling) => {
      expect(foldSpelling(spelling)).toEqual(foldSpelling(spelling))
      expect(normaliseSpelling(normaliseSpelling(spelling))).toBe(normaliseSpelling(spelling))
    }),
  )
})
