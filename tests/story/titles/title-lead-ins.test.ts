import { describe, expect, test } from 'vitest'
import { leadUpOf, leansOnSentenceBefore } from '../../../src/story/titles/title-lead-ins.ts'

describe('leans on the sentence before', () => {
  test.each([
    'However, the bridge was closed',
    'This week they seized the town of Mirelle',
    'It joined the Alpine League the next year',
    'It is expected to reopen in May',
    'In 2016, however, it left the league',
    'As crowds cheered outside, they freed the prisoners',
    'After the storm that day, the ferry sank',
    'One of them died in Karsk',
    'Another bridge has been closed in Brannock',
    'when a ferry ran aground near Brannock, spilling oil',
  ])('%s', (words) => {
    expect(leansOnSentenceBefore(words)).toBe(true)
  })
})

describe('stands by itself', () => {
  test.each([
    'After a night of talks, the council of Karsk closed the bridge',
    'According to the council, the bridge of Brannock is closed',
    'As the tide rose in Brannock, the ferries left the harbour',
    'There were three hundred people on the ferry',
    'It is clear that the bridge of Brannock will never open again',
    'It was too early to say what closed the bridge of Brannock',
    'It is impossible to reach the village of Mirelle',
    'Over 300 people fled Mirelle',
    'One of the largest mills in Karsk has burned down',
    'One of Halvik’s ministers has resigned',
  ])('%s', (words) => {
    expect(leansOnSentenceBefore(words)).toBe(false)
  })
})

test.each([
  ['As the tide rose in Brannock, the ferries left', 'As the tide rose in Brannock, '],
  ['In 2016, however, it left the league', 'In 2016, however, '],
  ['The ferries left, as the tide rose, for Karsk', ''],
])('what stands before the main clause of “%s”', (words, leadUp) => {
  expect(leadUpOf(words)).toBe(leadUp)
})
