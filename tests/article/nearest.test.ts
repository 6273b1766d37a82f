// Misspelt words and what was meant.
import { describe, expect, test } from 'vitest'
import { findNearest } from '../../src/article/nearest.ts'

const FIELDS = ['title', 'published', 'source', 'author', 'url', 'language', 'tags', 'inferred']

describe('nearest', () => {
  test.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['publised', 'published'],
    ['pubished', 'published'],
    ['auther', 'author'],
    ['tag', 'tags'],
    ['lang', 'language'],
    ['infered', 'inferred'],
  ])('%s', (word, meant) => {
    expect(findNearest(word, FIELDS)).toBe(meant)
  })
})

describe('finds nothing', () => {
  test.each([['weather'], ['x'], [''], ['category'], ['t'.repeat(10_000)]])('%s', (word) => {
    expect(findNearest(word, FIELDS)).toBeNull()
  })
})
