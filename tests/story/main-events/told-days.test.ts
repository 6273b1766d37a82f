import { describe, expect, test } from 'vitest'
import { tell } from './told-days-story.ts'

describe('findToldDays', () => {
  test('gives each sentence the single days of its words', () => {
    const { sentences, days } = tell(
      'a',
      '2021-05-03',
      'The ferry sank on Saturday, and the harbour closed on Saturday and Sunday.',
      'Nine sailors swam ashore.',
    )
    expect(sentences.map((sentence) => sentence.days)).toEqual([['2021-05-01', '2021-05-02'], []])
    expect([...days]).toEqual(['2021-05-01', '2021-05-02'])
  })

  test.each([
    ['a month', 'The ferry was built in March 2009.'],
    ['a year', 'The ferry was built in 2009.'],
    ['days on end', 'It rained last week.'],
    ['a duration', 'It rained for three days.'],
    ['nothing', 'It rained.'],
  ])('%s is no day', (_, sentence) => {
    expect(tell('a', '2021-05-03', sentence).sentences.map(({ days }) => days)).toEqual([[]])
  })

  test.each([
    ['gives the day of its news', ['The ferry sank on Saturday.'], false],
    ['gives no day', ['The ferry sank.'], true],
    ['gives a day long before', ['The ferry, built on 2 March 2009, sank.'], true],
    [
      'gives the day after its lead',
      ['It rained.', 'It thundered.', 'It hailed.', 'The ferry sank on Saturday.'],
      true,
    ],
  ])('an article that %s is undated: %s', (_, sentences, undated) => {
    expect(tell('a', '2021-05-03', ...sentences).undated).toBe(undated)
  })
})
