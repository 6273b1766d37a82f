import { expect, test } from 'vitest'
import { buildTopics } from '../../../scripts/bench/same-event-data.ts'
import { tellTopic } from '../../../scripts/bench/same-event-tellings.ts'

const [LINE, OTHER] = ['Rebels seized Mirelle on Tuesday. They left on 3 May 2024.', 'The mill at Selwick burned.']
const [topic] = buildTopics(
  [
    { id: 'a', story: '1a', text: `Fighting in the north\n${LINE}` },
    { id: 'b', story: '1b', text: OTHER },
  ],
  [{ topic: '1', a: { doc: 'a', text: LINE }, b: { doc: 'b', text: OTHER }, same: false }],
)

test('a line has the tellings of all its sentences, with the days that words give and no others', () => {
  const pair = topic?.pairs[0]
  if (topic === undefined || pair === undefined) throw new Error('no pair')
  const { tellingsOf } = tellTopic(topic)
  expect(tellingsOf(pair.a).map(({ happening, day }) => [happening.act, day.from])).toEqual([
    ['capture', null],
    ['leave', '2024-05-03'],
  ])
  expect(tellingsOf(pair.b).map(({ happening, day }) => [happening.act, day.from])).toEqual([['burn', null]])
})
