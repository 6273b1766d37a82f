import { describe, expect, test } from 'vitest'
import type { Story } from '../../../src/model/story.ts'
import { fateOf, tellTwo } from '../other-news.ts'

const SAID = '“We will rebuild every house in this valley,” said Mayor Ilona Marsh.'

function quoteWith(story: Story, words: string) {
  const quote = story.quotes.find(({ text }) => text.includes(words))
  if (quote === undefined) throw new Error(`No quotation has the words "${words}".`)
  return quote
}

describe('a quotation', () => {
  test('is part of the event that its sentence tells', () => {
    const story = tellTwo(SAID, 'A goat was found on a roof in Pellworth.')
    expect(quoteWith(story, 'rebuild').event).toBe(fateOf(story, 'first', SAID).event)
  })

  test('is one with all its places, where two articles have it', () => {
    const story = tellTwo(SAID, SAID)
    const quote = quoteWith(story, 'rebuild')
    expect(quote.spans.map(({ article }) => article)).toEqual(['first', 'second'])
    expect(story.quotes.filter(({ text }) => text.includes('rebuild'))).toHaveLength(1)
  })

  test('is part of none, where its sentence tells none', () => {
    const story = tellTwo('“What a night! What a morning!”', 'A goat was found on a roof in Pellworth.')
    expect(quoteWith(story, 'What a night').event).toBeNull()
  })
})
