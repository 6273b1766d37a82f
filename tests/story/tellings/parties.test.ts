import { expect, test } from 'vitest'
import { Vocabulary } from '../../../src/story/tellings/features.ts'
import { findParties } from '../../../src/story/tellings/parties.ts'

/** The last of the doers, each given as its features, with what else it is called. */
function partyOf(...doers: readonly string[]): string {
  const vocabulary = new Vocabulary()
  const found = findParties(doers.map((doer) => vocabulary.setOf(doer.split(' '))))
  return [...(found.at(-1) ?? [])].join(' ')
}

test.each<[string, readonly string[], string]>([
  ['what one article calls it', ['n:front islamist rebel', 'n:front'], 'n:front islamist rebel'],
  ['what each of several calls it', ['n:front rebel', 'n:front islamist', 'n:front'], 'n:front rebel islamist'],
])('%s', (_, doers, expected) => {
  expect(partyOf(...doers)).toBe(expected)
})

test.each<[string, readonly string[], string]>([
  ['a doer without a name', ['n:front rebel', 'rebel'], 'rebel'],
  ['what any party has', ['n:front forc group', 'n:front'], 'n:front'],
  ['words beside two names', ['n:front n:league rebel', 'n:front'], 'n:front'],
  ['words of another name', ['n:league rebel', 'n:front'], 'n:front'],
])('nothing: %s', (_, doers, expected) => {
  expect(partyOf(...doers)).toBe(expected)
})
