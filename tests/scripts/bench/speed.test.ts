import { describe, expect, test } from 'vitest'
import { readFile } from '../../../src/pipeline.ts'
import { countWords, cutBySentences, cutByWords, makeFile, spread } from '../../../scripts/bench/speed-articles.ts'
import type { Published } from '../../../scripts/bench/speed-articles.ts'
import { median } from '../../../scripts/bench/speed.ts'
import { civil } from '../../model/civil.ts'

const SENTENCES = ['Rain fell.', 'A mill burned down.', 'Nobody was hurt.', 'Ferries sailed.', 'The end.']

function published(sentences: readonly string[]): Published {
  return { published: civil('2021-05-03'), source: 'The “Gazette”: north', sentences }
}

describe('articles of one size', () => {
  test('by sentences, what is left over dropped', () => {
    const cut = cutBySentences([published(SENTENCES), published(['Only one.'])], 2)
    expect(cut.map(({ sentences }) => sentences)).toEqual([SENTENCES.slice(0, 2), SENTENCES.slice(2, 4)])
  })

  test('by words, sentences left whole', () => {
    const cut = cutByWords([published(SENTENCES)], 4)
    expect(cut.map(({ sentences }) => countWords(sentences))).toEqual([6, 5])
  })
})

test.each([
  [0, []],
  [1, [5]],
  [2, [3, 5]],
  [4, [2, 3, 4, 5]],
  [9, [1, 2, 3, 4, 5]],
])('%i of five are spread over them', (count, expected) => {
  expect(spread([1, 2, 3, 4, 5], count)).toEqual(expected)
})

test('an article file has its sentences, two a paragraph', () => {
  const { value, problems } = readFile(makeFile(published(SENTENCES), 7))
  expect(problems).toEqual([])
  expect(value?.article.id).toBe('article-00007')
  expect(value?.article.source?.name).toBe('The “Gazette”: north')
  expect(value?.article.text).toBe('Rain fell. A mill burned down.\nNobody was hurt. Ferries sailed.\nThe end.')
})

test.each([
  [[3], 3],
  [[9, 1, 2], 2],
  [[4, 1, 2, 9], 3],
])('the median of %j is %d', (values, expected) => {
  expect(median(values)).toBe(expected)
})
