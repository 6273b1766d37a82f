import { describe, expect, test } from 'vitest'
import { isOwnedDay } from '../../../src/story/tellings/owned-days.ts'
import { dayAndVerb } from './day-and-verb.ts'

/** Whether the sentence's only date is a noun's and not that of this verb or noun. */
function isOwned(text: string, told: string): boolean {
  const { sentence, date, happening } = dayAndVerb(text, told)
  return isOwnedDay(text, sentence, date, happening)
}

describe('the day says which thing is meant', () => {
  test.each([
    ['The council launched an appeal to help victims of Tuesday’s flood.', 'launched'],
    ['Rescuers have reached the village, following Monday’s devastating landslide.', 'reached'],
    ['Shares have tumbled since the deadly 3 December blast.', 'tumbled'],
    ['The inquiry blamed managers for the December 3 blast.', 'blamed'],
    ['The minister condemned Tuesday’s attack.', 'condemned'],
    ['The mayor resigned ahead of last week’s vote.', 'resigned'],
    ['After Tuesday’s vote, the mayor resigned.', 'resigned'],
    ['Survivors of Tuesday’s flood marched through Karsk.', 'marched'],
  ])('%s', (text, told) => {
    expect(isOwned(text, told)).toBe(true)
  })
})

describe('the day is the verb’s too', () => {
  test.each([
    ['where the thing does it', 'Tuesday’s flood killed nine people.', 'killed'],
    ['where it is done to the thing', 'Tuesday’s vote was cancelled.', 'cancelled'],
    ['in a clause of its own', 'The bridge has been closed since the 3 December flood destroyed a pier.', 'destroyed'],
    ['in it, at it, by it', 'Nine people died in Tuesday’s flood.', 'died'],
    ['in it, at it, by it', 'Nine people were hurt at Tuesday’s rally.', 'hurt'],
    ['in it, at it, by it', 'Nine houses were destroyed by the 3 December flood.', 'destroyed'],
    ['at once before or after', 'Workers fled the mill minutes before Tuesday’s blast.', 'fled'],
    ['as its object', 'The Greens won Sunday’s election.', 'won'],
    ['what is said of it', 'The town mourns the victims of Tuesday’s flood, in which nine people died.', 'died'],
    ['the thing itself', 'Nobody has explained Tuesday’s huge explosion at the mill.', 'explosion'],
    ['with no noun of its own', 'The rebels seized Mirelle on Tuesday.', 'seized'],
    ['with the verb after it', 'The company on December 3 announced a sale.', 'announced'],
    ['with the verb after it', 'The ministry December 3 announced a sale.', 'announced'],
  ])('%s: %s', (_, text, told) => {
    expect(isOwned(text, told)).toBe(false)
  })
})
