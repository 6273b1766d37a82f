import { expect, test } from 'vitest'
import { eventWith } from '../small-story.ts'
import { tellTwo } from '../other-news.ts'

test('an account says what it shares with the one it is most like: act, names, words and day', () => {
  const story = tellTwo(
    'Police arrested the banker Tomas Veld at his villa in the city of Karsk on Monday.',
    'The banker Tomas Veld was arrested by police in the city of Karsk on Monday.',
  )
  const [account] = eventWith(story, 'Police arrested').accounts
  expect(account?.because).toMatchInlineSnapshot(`
    [
      "the same kind of act: arrest",
      "the same names: Tomas Veld, Karsk",
      "the same word stems: arrest, banker, citi, mondai, polic",
      "the same day",
    ]
  `)
})

test('what the two do not share is no reason', () => {
  const story = tellTwo('Rebels seized the city of Mirelle on Tuesday.', 'Rebel fighters entered the city of Mirelle.')
  const event = eventWith(story, 'Rebels seized')
  expect(event.accounts).toHaveLength(2)
  for (const { because } of event.accounts) {
    expect(because.join('\n')).not.toMatch(/same kind of act|same day/u)
    expect(because).toContain('the same names: Mirelle')
  }
})

test('the only account of an event needs no reason', () => {
  const story = tellTwo('Rebels seized the city of Mirelle.', 'A goat was found on a roof in Pellworth.')
  expect(eventWith(story, 'Rebels seized').accounts.map(({ because }) => because)).toEqual([[]])
})
