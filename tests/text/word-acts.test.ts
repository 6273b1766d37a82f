import { describe, expect, test } from 'vitest'
import { actsOfWord } from '../../src/text/happenings/word-acts.ts'

describe('actsOfWord', () => {
  test.each([
    ['burned', ['burn']],
    ['blaze', ['burn']],
    ['arrests', ['arrest']],
    ['detained', ['arrest']],
    ['nomination', ['appoint']],
    ['named', ['appoint']],
  ])('%s', (word, acts) => {
    expect(actsOfWord(word)).toEqual(acts)
  })

  test.each(['', 'lake', 'under', 'constructor', 'toString'])('finds nothing in “%s”', (word) => {
    expect(actsOfWord(word)).toEqual([])
  })
})
