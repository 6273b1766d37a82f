// Where captions name their maker, and where a closing parenthesis is only a remark.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCredit } from '../../src/article/credit.ts'

describe('credits', () => {
  test.each([
    ['The wall. ', '(AP Photo/Ann Lee)'],
    ['The wall. ', '(Ann Lee/Harbour Photo via AP)'],
    ['The wall ', '(Picture: AFP)'],
    ['The wall. ', '(Photo by Ann LEE / AFP) (Photo by ANN LEE/AFP via Getty Images)'],
    ['FILE – The wall, July 24, 2024. ', '(Ann Lee, Port Pool Photo via AP, File)'],
    ['TOPSHOT - The wall (left). ', '(Port News Agency via AP)'],
    ['The wall, on December 7, 2023. ', '© Ann Lee, AFP'],
    ['The wall. ', '(Handout).'],
    ['The wall. ', 'Photo: Ann Lee'],
    ['The wall. ', 'Picture by Ann Lee/Port Press'],
    ['The wall. ', 'Photograph: Ann Lee/Getty'],
    ['', '(AP Photo)'],
    ['The wall (in 2019). ', '(Reuters)'],
  ])('%s%s', (words, credit) => {
    const caption = words + credit
    expect(findCredit(caption)).toEqual({ start: words.length, end: caption.length })
  })
})

describe('finds nothing', () => {
  test.each([
    ['The wall.'],
    ['The wall (left).'],
    ['The wall (height: 3 m)'],
    ['FILE – The wall, July 24, 2024.'],
    ['TOPSHOT - The wall.'],
    ['The wall (AP Photo) broke.'],
    ['The photo by the wall shows Ann Lee.'],
    ['His pa (pa and ma) by the wall (pa)'],
    ['A pressed flower (pressed)'],
    [`The wall (photo ${'x'.repeat(300)})`],
    [')'],
    [''],
  ])('%s', (caption) => {
    expect(findCredit(caption)).toBeNull()
  })
})

test('any caption is survived, and a credit is its end', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.constantFrom('', '(AP)', ') (', '©', ' Photo: '),
      fc.string(),
      (before, mark, after) => {
        const caption = before + mark + after
        const credit = findCredit(caption)
        if (credit !== null) expect(credit.end).toBe(caption.length)
      },
    ),
  )
})
