import { describe, expect, test } from 'vitest'
import { deniesWhatWasSaid, recounts, speaksOfLast } from '../../../src/story/tellings/continuations.ts'
import { fateOf, tellTwo } from '../other-news.ts'

const GOES_ON: readonly (readonly [what: string, sentence: string, next: string])[] = [
  [
    'a denial of it',
    'The Northern League said that General Rolf Anker had sold rifles.',
    'The ministry denied the claim.',
  ],
  ['a denial of this', 'Rika Lorne said that General Rolf Anker had sold rifles.', 'His lawyer denied this on Monday.'],
  ['a confirmation', 'Rebels freed hundreds of miners.', 'The governor confirmed the reports.'],
  [
    'another figure',
    'Witnesses said that 40 lorries had crossed the border.',
    'A customs officer put the figure at 90.',
  ],
  ['another toll', 'A flood killed 30 people in Brannock.', 'The mayor gave the death toll as 45.'],
  [
    'more of this attack',
    'Rebels shelled the mill in Brannock.',
    'This sudden attack met little resistance from the guards.',
  ],
  [
    'a speech of one who spoke to a crowd',
    'Mayor Ilona Marsh addressed farmers at the harbour.',
    'In a speech that went on for hours, Marsh promised cheap boats.',
  ],
  [
    'more words of the same speaker',
    'Mayor Ilona Marsh said that the harbour was full.',
    '“We will build a better one,” she said.',
  ],
]

const PARTS: readonly (readonly [what: string, sentence: string, next: string])[] = [
  [
    'a comment on this attack',
    'Rebels shelled the mill in Brannock.',
    'This attack reflected years of anger, and the miners arrested a baker.',
  ],
  [
    'a speech of another',
    'Mayor Ilona Marsh addressed farmers at the harbour.',
    'In a speech on Monday, Rolf Anker promised cheap boats.',
  ],
  [
    'a speech after another act',
    'Mayor Ilona Marsh opened the harbour.',
    'In a speech on Monday, Marsh promised cheap boats.',
  ],
  [
    'denying something named',
    'Rika Lorne said that the mill was sold.',
    'Tomas Veld denied this charge of arson in court.',
  ],
  ['words of another speaker', 'Mayor Ilona Marsh said that the bridge was lost.', '“Nobody asked us,” a farmer said.'],
  [
    'putting something somewhere',
    'A flood killed 30 people in Brannock.',
    'Soldiers placed the coffins at the church.',
  ],
]

describe('the next sentence goes on with', () => {
  test.each(GOES_ON)('%s', (_, sentence, next) => {
    const story = tellTwo(`${sentence} ${next}`, 'A goat was found on a roof in Pellworth.')
    const event = fateOf(story, 'first', sentence).event
    expect(event).not.toBeNull()
    expect(fateOf(story, 'first', next).event).toBe(event)
  })
})

describe('the next sentence parts from it by', () => {
  test.each(PARTS)('%s', (_, sentence, next) => {
    const story = tellTwo(`${sentence} ${next}`, 'A goat was found on a roof in Pellworth.')
    expect(fateOf(story, 'first', sentence).event).not.toBeNull()
    expect(fateOf(story, 'first', next).event).not.toBe(fateOf(story, 'first', sentence).event)
  })
})

test('a sentence goes on only with the one just before it, in its own article', () => {
  const story = tellTwo(
    'Rika Lorne said that the mill was sold. The weather was fine. The ministry denied the claim.',
    'The ministry denied the claim.',
  )
  const sold = fateOf(story, 'first', 'the mill was sold').event
  expect(fateOf(story, 'first', 'denied the claim').event).not.toBe(sold)
  expect(fateOf(story, 'second', 'denied the claim').event).not.toBe(sold)
})

test.each([
  ['The ministry denied this.', true],
  ['He rejected it.', false],
  ['He disputed the report’s veracity.', false],
  ['He saw that as an order, and denied it.', false],
  ['The mayor and his deputy denied it.', true],
  ['He rejected the allegations.', true],
  ['They dispute that.', true],
  ['He denied this in a letter to the court.', true],
  ['The ministry confirmed the report.', false],
  ['She denied that she had left.', false],
  ['He denied this old charge.', false],
  ['Deniers met in Karsk.', false],
  ['', false],
])('%j denies what was said: %s', (text, expected) => {
  expect(deniesWhatWasSaid(text)).toBe(expected)
})

test.each([
  ['A second source put the figure at 2,000.', true],
  ['Rescuers gave the death toll as 12.', true],
  ['Police estimated their number at 300.', true],
  ['They put the figures on the mantelpiece.', false],
  ['He gave the total to her.', false],
  ['', false],
])('%j gives another number: %s', (text, expected) => {
  expect(recounts(text)).toBe(expected)
})

test.each([
  ['This move faced minimal resistance from the guards.', true],
  ['This second strike killed two.', true],
  ['A second source put the figure at 2,000.', true],
  ['This move marked a change.', false],
  ['This raises questions.', false],
  ['The attack killed two.', false],
  ['', false],
])('%j speaks of the sentence before: %s', (text, expected) => {
  expect(speaksOfLast(text)).toBe(expected)
})
