import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { readArticle } from '../../src/text/read-article.ts'
import { civil } from '../model/civil.ts'

function articleOf(text: string): Article {
  const published = civil('2024-12-09')
  let start = 0
  const passages = text.split('\n').map((line, index) => {
    const range = { start, end: start + line.length }
    start += line.length + 1
    return { ...range, kind: 'paragraph' as const, depth: 0, figure: null, credit: null, line: index + 1 }
  })
  const nothing = { source: null, author: null, url: null, tags: [], inferred: [], marks: [] }
  return { id: 'a', story: 's', file: 'a.md', title: 'A', published, language: 'en', text, passages, ...nothing }
}

test('an article is read: sentences, dates, numbers, quotations, names and happenings', () => {
  const text = 'Minister Ann Lee left Oslo on 8 December 2024 with 2,000 soldiers. “We won,” she said.'
  const reading = readArticle(articleOf(text))
  const wordsOf = (found: readonly { start: number; end: number }[]): string[] =>
    found.map(({ start, end }) => text.slice(start, end))
  expect(reading.article).toBe('a')
  expect(reading.sentences).toHaveLength(2)
  expect(reading.dates.map(({ from }) => from)).toEqual(['2024-12-08'])
  expect(wordsOf(reading.numbers)).toEqual(['2,000'])
  expect(wordsOf(reading.quotations)).toEqual(['We won,'])
  expect(wordsOf(reading.names)).toContain('Ann Lee')
  expect(reading.happenings.map(({ verb }) => text.slice(verb.start, verb.end))).toContain('left')
})

test('nothing is found in an empty article', () => {
  const none = { sentences: [], dates: [], references: [], numbers: [], quotations: [], names: [], happenings: [] }
  expect(readArticle(articleOf(''))).toEqual({ article: 'a', ...none })
})

test('any text is survived, and the same text reads the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(readArticle(articleOf(text))).toEqual(readArticle(articleOf(text)))
    }),
  )
})

test.each(['de', 'ar', 'eng', 'nl-BE'])('of an article in “%s” only sentences and quotations are found', (language) => {
  const text = 'Die Armee griff im April 2019 Bonn an. „Wir kommen“, sagte er. “We won,” he said.'
  const { sentences, quotations, ...rest } = readArticle({ ...articleOf(text), language })
  expect(sentences.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text)
  expect(quotations.length).toBeGreaterThan(0)
  expect(rest).toEqual({ article: 'a', dates: [], references: [], numbers: [], names: [], happenings: [] })
})

test.each(['en', 'en-GB', 'EN'])('an article in “%s” is read', (language) => {
  expect(readArticle({ ...articleOf('Rebels seized Hull on 8 December 2024.'), language }).happenings).toHaveLength(1)
})
