import { describe, expect, test } from 'vitest'
import {
  beginsWithAuxiliary,
  beginsWithFiniteVerb,
  beginsWithPresentVerb,
  hasFiniteVerb,
  hasPastVerb,
} from '../../../src/story/titles/finite-verbs.ts'

describe('a finite verb', () => {
  test.each([
    ['the ferry sank', true, true],
    ['the ferry has a bell', true, true],
    ['the ferry sinks', true, false],
    ['the old ferry of Brannock', false, false],
    ['to sink the ferry', false, false],
    ['the bell of Karsk clanked', true, false],
    ['a hundred bells', false, false],
    ['', false, false],
  ])('in “%s”', (words, finite, past) => {
    expect(hasFiniteVerb(words)).toBe(finite)
    expect(hasPastVerb(words)).toBe(past)
  })
})

describe('a finite verb first', () => {
  test.each([
    ['has sunk', true, true, true],
    ['sinks at noon', true, false, true],
    ['quickly sank', true, false, false],
    ['often carries children', true, false, true],
    ['the ferry sank', false, false, false],
    ['sinking fast', false, false, false],
    ['', false, false, false],
  ])('in “%s”', (words, finite, auxiliary, present) => {
    expect(beginsWithFiniteVerb(words)).toBe(finite)
    expect(beginsWithAuxiliary(words)).toBe(auxiliary)
    expect(beginsWithPresentVerb(words)).toBe(present)
  })
})
