import { describe, expect, test } from 'vitest'
import { chooseMainDays, weighDays } from '../../../src/story/main-events/main-days.ts'
import { tell } from './told-days-story.ts'

const STORM = [
  tell('a', '2021-05-01', 'The ferry sank on Saturday.', 'It sank early on 1 May.'),
  tell('b', '2021-05-04', 'The ferry that sank on 1 May will be raised on 20 May.'),
  tell('c', '2021-05-10', 'Divers found the wheel of the ferry, which sank on 1 May.', 'The inquiry begins on 11 May.'),
  tell('d', '2021-05-20', 'The ferry was raised on Thursday.'),
]

describe('weighDays', () => {
  test('counts articles, not sentences; a day to come by half; the day of an article that gives none', () => {
    const undated = tell('e', '2021-05-10', 'The harbour reopened.')
    const weights = weighDays([...STORM, undated])
    // 1 May: a, b, c. 10 May: e, whose neighbour of 11 May c speaks of by half. 20 May: d, and b by half. Where nothing
    // is told: half.
    expect(weights.get(STORM[0]?.article.published ?? undated.article.published)).toBeCloseTo(3.5 / 0.5 ** 0.3, 12)
    expect(weights.get(undated.article.published)).toBeCloseTo(1.5 / 0.5 ** 0.1, 12)
    expect(weights.get(STORM[3]?.article.published ?? undated.article.published)).toBeCloseTo(2 / 0.5 ** 0.3, 12)
  })

  test('a day long before the first article, or after the last, has no weight', () => {
    const weights = weighDays([tell('a', '2021-05-01', 'As on 1 May 1998, it sank; a trial opens on 3 June.')])
    expect([...weights.keys()]).toEqual(['2021-05-01'])
  })

  test('no articles, no days', () => {
    expect(weighDays([]).size).toBe(0)
  })
})

describe('chooseMainDays', () => {
  test('takes the weightiest, in order of time', () => {
    expect(chooseMainDays(STORM, 2)).toEqual(['2021-05-01', '2021-05-20'])
    expect(chooseMainDays(STORM.toReversed(), 2)).toEqual(['2021-05-01', '2021-05-20'])
  })

  test('a day beside a great one weighs less than one alone', () => {
    const told = [
      ...['a', 'b', 'c'].map((id) => tell(id, '2021-05-08', 'The ferry sank on 1 May.')),
      ...['d', 'e'].map((id) => tell(id, '2021-05-08', 'Divers searched on 2 May.')),
      ...['f', 'g'].map((id) => tell(id, '2021-05-08', 'The captain resigned on 6 May.')),
    ]
    expect(chooseMainDays(told, 2)).toEqual(['2021-05-01', '2021-05-06'])
  })

  test('gives no more days than the articles do', () => {
    expect(chooseMainDays(STORM, 99)).toEqual(['2021-05-01', '2021-05-11', '2021-05-20'])
    expect(chooseMainDays([], 3)).toEqual([])
  })
})
