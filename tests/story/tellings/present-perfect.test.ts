import { expect, test } from 'vitest'
import { isOfOtherTime } from '../../../src/story/tellings/present-perfect.ts'
import { dayAndVerb, PUBLISHED } from './day-and-verb.ts'

test.each([
  ['a day that is over', 'Nine people have died since a pier fell on Tuesday.', 'died', true],
  ['a year that is over', 'Troops have since fled the valley that they took in 2019.', 'fled', true],
  ['a day to come', 'He has resigned, and will leave on Sunday.', 'resigned', true],
  ['a day that goes on', 'Nine people have died this week.', 'died', false],
  ['today', 'Nine people have died today.', 'died', false],
  ['the day inside the verb', 'The ministry has on Tuesday closed the port.', 'closed', false],
  ['the day right after the verb', 'The mayor has resigned on Tuesday.', 'resigned', false],
  ['the day of the subject', 'Tuesday’s flood has killed nine people.', 'killed', false],
  ['the past', 'Nine people died on Tuesday.', 'died', false],
  ['what may have been', 'Nine people may have died on Tuesday.', 'died', false],
  ['what they have, and did', 'Villagers who have boats left on Tuesday.', 'left', false],
  ['who has, and what another did', 'The town has a mayor who resigned on Tuesday.', 'resigned', false],
  ['what must be', 'The mayor has to resign on Sunday.', 'resign', false],
  ['what may be', 'People have the right to vote on Sunday.', 'vote', false],
  ['words inside the verb', 'Nine people have now all been freed since a pier fell on Tuesday.', 'freed', true],
  ['the verb beside it', 'Nine people have fled since a pier collapsed on Tuesday.', 'collapsed', false],
])('%s: %s', (_, text, told, expected) => {
  const { date, happening } = dayAndVerb(text, told)
  expect(isOfOtherTime(text, date, happening, PUBLISHED)).toBe(expected)
})
