import { expect, test } from 'vitest'
import { post } from '../../../src/story/same-event/postings.ts'
import type { Postings } from '../../../src/story/same-event/postings.ts'

test('a key has the positions of all that have it, in order', () => {
  const postings: Postings = new Map()
  post(postings, ['flood', 3], 0)
  post(postings, [], 1)
  post(postings, ['flood'], 2)
  expect([...postings]).toEqual([
    ['flood', [0, 2]],
    [3, [0]],
  ])
})
