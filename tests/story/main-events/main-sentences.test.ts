import { describe, expect, test } from 'vitest'
import { createDayChooser } from '../../../src/story/main-events/main-sentences.ts'
import type { ToldDays } from '../../../src/story/main-events/told-days.ts'
import { civil } from '../../model/civil.ts'
import { tell } from './told-days-story.ts'

const STORM = [
  tell(
    'a',
    '2021-05-01',
    'A storm sank the ferry Amity off Northport on Saturday.',
    'Nine sailors swam ashore at Northport after the storm.',
    'Bakers in Eastholm sold bread.',
  ),
  tell(
    'b',
    '2021-05-04',
    'After the storm of 1 May that sank the ferry Amity, Northport mourns its drowned fishermen and their broken boats.',
    'Schools opened in Ashdown, Eastholm and Redcliff.',
  ),
  tell('c', '2021-05-10', 'Divers saw the ferry Amity, which a storm sank off Northport on 1 May.'),
]

function choose(articles: readonly ToldDays[], day: string, count: number): string[] {
  return createDayChooser(articles)
    .sentences(civil(day), count)
    .map(({ article, sentence }) => `${article}${sentence.index}`)
}

describe('createDayChooser', () => {
  test('takes what most say, then not c0, which says it again, but what differs', () => {
    expect(choose(STORM, '2021-05-01', 1)).toEqual(['a0'])
    expect(choose(STORM, '2021-05-01', 2)).toEqual(['a0', 'b0'])
  })

  test.each([
    ['words that give the day', '2021-05-01', ['a0', 'a1', 'a2', 'b0', 'c0']],
    ['openings of the day and the day after, where they give no day', '2021-05-03', ['b1']],
    ['nothing', '2021-06-01', []],
  ])('takes only %s', (_, day, possible) => {
    for (const found of choose(STORM, day, 9)) expect(possible).toContain(found)
    expect(choose(STORM, day, 9).length > 0).toBe(possible.length > 0)
  })

  test('says nothing twice', () => {
    const twins = ['x', 'y', 'z'].map((id) => tell(id, '2021-05-01', 'A storm sank the ferry Amity off Northport.'))
    expect(choose(twins, '2021-05-01', 3)).toHaveLength(1)
  })
})
