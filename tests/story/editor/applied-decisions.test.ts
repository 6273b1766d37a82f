import { describe, expect, test } from 'vitest'
import type { AppliedDecision, Story } from '../../../src/model/story.ts'
import { buildSmall, eventWith, runSmall, wordsAt } from '../small-story.ts'

const ARTICLES = {
  first: {
    source: 'Halden Post',
    body: 'Rebels seized the city of Mirelle on Tuesday. President Oren Halvik fled the city of Karsk.',
  },
  second: {
    source: 'Ambleford Echo',
    body: 'Rebels took the city of Mirelle on Tuesday, and nobody stopped them. The governor, Rolf Anker, burned the tax rolls.\n\nOren Halvic left on a ship.',
  },
}

function decide(yaml: string): Story {
  return buildSmall(ARTICLES, `decisions:\n${yaml}`)
}

/** The one decision of a story that has one. */
function only(story: Story): AppliedDecision {
  const [first, ...rest] = story.decisions
  if (first === undefined || rest.length > 0) throw new Error(`${String(story.decisions.length)} decisions`)
  return first
}

const MERGE =
  '  merge:\n    - - article: first\n        words: President Oren Halvik fled\n      - article: second\n        words: The governor, Rolf Anker\n'
const HIDE = '  hide:\n    - article: second\n      words: Rebels took the city\n      why: A rumour.\n'

test('a story without decisions lists none', () => {
  expect(buildSmall(ARTICLES).decisions).toEqual([])
})

describe('a decision is listed with what it led to', () => {
  test('merge: the words in their order, the one event, each sentence', () => {
    const story = decide(MERGE)
    const { kind, what, why, event, sentences } = only(story)
    expect([kind, what, why]).toEqual(['merge', '“President Oren Halvik fled”, “The governor, Rolf Anker”', null])
    expect(event).toBe(eventWith(story, 'President Oren Halvik').id)
    expect(sentences.map(({ article, start, end }) => wordsAt(story, article, start, end))).toEqual([
      'President Oren Halvik fled the city of Karsk.',
      'The governor, Rolf Anker, burned the tax rolls.',
    ])
  })

  test('split: the event that the sentence now is', () => {
    const story = decide('  split:\n    - article: second\n      words: Rebels took the city\n')
    expect(only(story)).toMatchObject({
      kind: 'split',
      what: '“Rebels took the city”',
      event: eventWith(story, 'Rebels took').id,
    })
  })

  test('hide: no event, the reason, the sentence', () => {
    expect(only(decide(HIDE))).toMatchObject({
      kind: 'hide',
      why: 'A rumour.',
      event: null,
      sentences: [{ article: 'second', start: 0 }],
    })
  })

  test('retitle: the event with its title', () => {
    const story = decide(
      '  retitle:\n    - article: first\n      words: Rebels seized\n      title: Rebels took the city of Mirelle\n',
    )
    const { kind, event } = only(story)
    expect(kind).toBe('retitle')
    expect(story.events.find(({ id }) => id === event)?.title).toBe('Rebels took the city of Mirelle')
  })

  test('redate: the event with its day, and the reason', () => {
    const story = decide(
      '  redate:\n    - article: first\n      words: President Oren Halvik fled\n      to: 2024-05-01\n      why: The palace log.\n',
    )
    const { kind, event, why } = only(story)
    expect([kind, why]).toEqual(['redate', 'The palace log.'])
    expect(story.events.find(({ id }) => id === event)?.when.start).toBe('2024-05-01')
  })

  test('one name for two spellings, two for what would be one', () => {
    const same = only(decide('  same-name:\n    - [Oren Halvik, Rolf Anker]\n'))
    expect(same).toMatchObject({ kind: 'same-name', what: '“Oren Halvik”, “Rolf Anker”', event: null })
    expect(same.names).toHaveLength(1)
    const apart = only(decide('  different-names:\n    - [Oren Halvik, Oren Halvic]\n'))
    expect(apart.kind).toBe('different-names')
    expect(apart.names).toHaveLength(2)
  })
})

test('they stand in the order of story.md', () => {
  expect(decide(HIDE + MERGE).decisions.map(({ kind }) => kind)).toEqual(['hide', 'merge'])
  expect(decide(MERGE + HIDE).decisions.map(({ kind }) => kind)).toEqual(['merge', 'hide'])
})

describe('what does not apply is a problem and no decision', () => {
  test.each([
    ['words that no article has', '  split:\n    - article: first\n      words: The sea froze\n'],
    [
      'half of a merge',
      '  merge:\n    - - article: first\n        words: Rebels seized\n      - article: nowhere\n        words: Rebels took\n',
    ],
    ['a spelling that no article has', '  same-name:\n    - [Oren Halvik, Ulla Brandt]\n'],
    [
      'a title for what is hidden',
      `${HIDE}  retitle:\n    - article: second\n      words: Rebels took the city\n      title: Rebels took\n`,
    ],
  ])('%s', (_, yaml) => {
    const { stories, problems } = runSmall(ARTICLES, `decisions:\n${yaml}`)
    expect(problems).not.toEqual([])
    expect(stories[0]?.decisions.filter(({ kind }) => kind !== 'hide')).toEqual([])
  })
})
