import { describe, expect, test } from 'vitest'
import { directionAt } from '../../../src/text/dates/direction.ts'

/** Where the sentence looks at the words between the brackets. */
function directionOf(marked: string): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return directionAt(marked.replace('[', '').replace(']', ''), start, end)
}

describe('looks ahead', () => {
  test.each([
    'It comes as the country approaches the [November] elections.',
    'As parties approach the [November] elections, prices rise.',
    'With elections approaching in [November], he rested.',
    'The lamps are being sold in [December].',
    'The mayor is being buried [Friday].',
    'He was told to leave by [Friday].',
    'They demanded that he leave by [Friday].',
    'The firm was given until [Friday] to pay.',
    'The sale was extended until [Friday].',
    'He was due to leave on [Friday].',
  ])('%s', (sentence) => {
    expect(directionOf(sentence)).toBe('future')
  })
})

describe('looks back', () => {
  test.each([
    'The lamps were being sold in [December].',
    'The men are being held since they fled in [December].',
    'The approach of [November] worried them.',
    'They stayed until [Friday].',
    'Fires raged in the hills until [Friday].',
    'The town was taken by [Friday].',
    'They were told to leave and had left by [Friday].',
    'The bridge was to have opened on [Friday].',
    'He was due to have left on [Friday].',
    'He had been due to leave on [Friday].',
  ])('%s', (sentence) => {
    expect(directionOf(sentence)).toBe('past')
  })
})
