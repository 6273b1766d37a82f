import { describe, expect, test } from 'vitest'
import { fateOf, tellTwo } from '../other-news.ts'
import { wordsAt } from '../small-story.ts'

const SECOND = 'The government of Norway collapsed. Farmers celebrated in the town of Karsk.'

/** The sentence's fate, the titles of its events, and its accounts as they are shown. */
function read(first: string, words: string): { fate: string; events: readonly string[]; shown: readonly string[] } {
  const story = tellTwo(first, SECOND)
  const { fate, events, start } = fateOf(story, 'first', words)
  const told = story.events.filter(({ id }) => events.includes(id))
  const shown = told.flatMap(({ accounts }) =>
    accounts
      .filter((account) => account.article === 'first' && account.sentence.start === start)
      .map((account) => wordsAt(story, 'first', account.start, account.end)),
  )
  return { fate, events: told.map(({ title }) => title), shown }
}

describe('a noun that refers to what the article has told', () => {
  const TOLD = 'The government of Norway collapsed. '

  test('is no account of it', () => {
    const found = read(`${TOLD}The collapse of the government leaves many questions.`, 'leaves many questions')
    expect(found).toEqual({ fate: 'background', events: [], shown: [] })
  })

  test('is one where the article has not told it before', () => {
    const found = read('The collapse of the government of Norway leaves many questions.', 'leaves many questions')
    expect(found.shown).toEqual(['The collapse of the government of Norway leaves many questions'])
  })

  test('is one of what goes on: a party', () => {
    const found = read(
      'Crowds celebrated in the town of Karsk. The celebrations in Karsk were marked by songs.',
      'were marked by songs',
    )
    expect(found.shown).toEqual(['The celebrations in Karsk were marked by songs'])
  })
})

describe('what is brought about leads its sentence', () => {
  test.each([
    'The fall of the mayor led to immediate celebrations in Karsk.',
    'News of the verdict was met with loud protests in Karsk.',
  ])('%s', (sentence) => {
    expect(read(sentence, sentence).shown).toEqual([sentence])
  })

  test.each(['The mayor spoke of celebrations in Karsk.', 'A wave of joy was caused by celebrations in Karsk.'])(
    'nothing: %s',
    (sentence) => {
      expect(read(sentence, sentence).shown).not.toContain(sentence)
    },
  )
})

describe('an account is enough to read', () => {
  test.each<[string, string, string]>([
    [
      'with the noun that its clause tells of',
      'The speed at which the government of Norway collapsed is a surprise.',
      'the government of Norway collapsed',
    ],
    [
      'with all of the sentence, where the clause is a word or two',
      'Norway slept as the government of Norway, it seems, collapsed.',
      'Norway slept as the government of Norway, it seems, collapsed.',
    ],
  ])('%s', (_, sentence, expected) => {
    expect(read(`The government of Norway collapsed in the town of Karsk. ${sentence}`, sentence).shown).toEqual([
      expected,
    ])
  })
})
