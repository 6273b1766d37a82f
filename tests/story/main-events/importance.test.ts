import { expect, test } from 'vitest'
import { buildSmall, eventWith } from '../small-story.ts'
import { tellTwo } from '../other-news.ts'

const story = tellTwo(
  'Rebels seized the city of Mirelle on Tuesday.\n\nA flood destroyed the mill in Brannock.',
  'Rebels took the city of Mirelle on Tuesday.',
)

test('what two sources lead with matters more than what one tells next, and that more than what it tells last', () => {
  const [seized, flood, regatta] = ['Rebels seized', 'A flood destroyed', 'Nurses received'].map(
    (words) => eventWith(story, words).importance,
  )
  expect(seized).toBeGreaterThan(flood ?? 1)
  expect(flood).toBeGreaterThan(regatta ?? 1)
})

test('events of one day go by importance', () => {
  const sameDay = story.events.filter(({ when }) => when.start === '2024-05-10').map(({ importance }) => importance)
  expect(sameDay).toEqual(sameDay.toSorted((a, b) => b - a))
  expect(new Set(sameDay).size).toBeGreaterThan(3)
})

test('of two events told alike, the one whose day more articles speak of matters more', () => {
  const story = buildSmall({
    first: { published: '2024-05-20', body: 'A flood destroyed the mill in Brannock on 3 May.' },
    second: { published: '2024-05-20', body: 'Rebels seized the city of Mirelle on 7 May.' },
    third: { published: '2024-05-20', body: 'Nurses in Fennick have waited for their wages since 7 May.' },
  })
  const [flood, seized] = ['A flood destroyed', 'Rebels seized'].map((words) => eventWith(story, words).importance)
  expect(seized).toBeGreaterThan(flood ?? 1)
})
