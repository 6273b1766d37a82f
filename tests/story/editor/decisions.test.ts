import { describe, expect, test } from 'vitest'
import { formatProblem } from '../../../src/model/problem.ts'
import type { Story } from '../../../src/model/story.ts'
import { buildSmall, eventWith, runSmall, wordsAt } from '../small-story.ts'
import { fateOf } from '../other-news.ts'

const ARTICLES = {
  first: {
    source: 'Halden Post',
    body: 'Rebels seized the city of Mirelle on Tuesday. President Oren Halvik fled the city of Karsk.\n\nMore was to come. More was to come.',
  },
  second: {
    source: 'Ambleford Echo',
    body: 'Rebels took the city of Mirelle on Tuesday, and nobody stopped them. The governor, Rolf Anker, burned the tax rolls.\n\nMr Halvic left on a ship.',
  },
}

function decide(yaml: string): Story {
  return buildSmall(ARTICLES, `decisions:\n${yaml}`)
}

/** For each event the articles of its accounts, events in order. */
function tellersOf(story: Story, words: string): string[] {
  return eventWith(story, words).accounts.map(({ article }) => article)
}

const UNDECIDED = buildSmall(ARTICLES)

test('without decisions the two reports of the city are one event, the president’s and the governor’s two', () => {
  expect(tellersOf(UNDECIDED, 'city of Mirelle')).toEqual(['first', 'second'])
  expect(eventWith(UNDECIDED, 'President Oren Halvik').id).not.toBe(eventWith(UNDECIDED, 'The governor').id)
})

describe('an editor', () => {
  test('merges what the engine keeps apart', () => {
    const story = decide(`  merge:
    - - article: first
        words: President Oren Halvik fled
      - article: second
        words: The governor, Rolf Anker
`)
    expect(tellersOf(story, 'President Oren Halvik')).toEqual(['first', 'second'])
    expect(story.events).toHaveLength(UNDECIDED.events.length - 1)
  })

  test('merges a sentence that tells of nothing', () => {
    const words = 'Mr Halvic left on a ship'
    const story = decide(`  merge:
    - - article: first
        words: President Oren Halvik fled
      - article: second
        words: ${words}
`)
    expect(fateOf(story, 'second', words)).toMatchObject({
      fate: 'account',
      event: eventWith(story, 'President Oren Halvik').id,
    })
  })

  test('merges whole events, with the clauses that had joined them', () => {
    const articles = {
      ...ARTICLES,
      third: { body: 'The council met in the cellar after rebels took the city of Mirelle on Tuesday.' },
    }
    const clause = 'rebels took the city of Mirelle on Tuesday'
    const accountsOf = (story: Story): string[] =>
      eventWith(story, 'Rebels seized').accounts.map(({ article, start, end }) => wordsAt(story, article, start, end))
    expect(accountsOf(buildSmall(articles))).toContain(`after ${clause}`)
    const story = buildSmall(
      articles,
      `decisions:
  merge:
    - - article: first
        words: Rebels seized
      - article: second
        words: The governor, Rolf Anker
`,
    )
    expect(accountsOf(story)).toContain(`after ${clause}`)
    expect(accountsOf(story)).toContain('The governor, Rolf Anker, burned the tax rolls.')
  })

  test('merges what a sentence tells, not what it mentions', () => {
    const articles = {
      ...ARTICLES,
      third: {
        body: 'President Oren Halvik fled the city of Karsk.\n\nOren Halvik’s departure was met with celebrations in Mirelle.',
      },
    }
    const joined = `decisions:
  merge:
    - - article: third
        words: was met with celebrations
      - article: second
        words: The governor, Rolf Anker
`
    const tellers = (settings: string): string[] =>
      eventWith(buildSmall(articles, settings), 'President Oren Halvik').accounts.map(({ article }) => article)
    expect(tellers('').filter((article) => article === 'third')).toHaveLength(1)
    expect(tellers(joined)).toEqual(tellers(''))
  })

  test('splits a sentence from its event', () => {
    const story = decide('  split:\n    - article: second\n      words: Rebels took the city\n')
    expect(tellersOf(story, 'Rebels seized')).toEqual(['first'])
    expect(tellersOf(story, 'Rebels took')).toEqual(['second'])
  })

  test('hides a sentence, whose fate says why', () => {
    const story = decide(
      '  hide:\n    - article: second\n      words: Rebels took the city\n      why: It repeats a rumour.\n',
    )
    expect(tellersOf(story, 'Rebels seized')).toEqual(['first'])
    expect(fateOf(story, 'second', 'Rebels took')).toMatchObject({
      fate: 'omitted',
      event: null,
      events: [],
      reason: 'Left out by the editor: It repeats a rumour.',
    })
  })

  test('retitles an event in the words of another article', () => {
    const title = 'took the city of Mirelle'
    const story = decide(`  retitle:
    - article: first
      words: Rebels seized
      title: ${title}
`)
    const event = eventWith(story, 'Rebels seized')
    expect(event.title).toBe(title)
    expect(event.id).toBe('took-the-city-of-mirelle')
    expect(event.titleSpan.article).toBe('second')
  })

  test('redates an event and moves it', () => {
    const story = decide(`  redate:
    - article: first
      words: Rebels seized
      to: 1998
      why: It is an old report.
`)
    const event = eventWith(story, 'Rebels seized')
    expect(event.when).toEqual({
      start: '1998-01-01',
      end: '1998-12-31',
      precision: 'year',
      part: null,
      stated: false,
      basis: 'editor',
      reason: 'The editor’s date: It is an old report.',
      evidence: null,
    })
    expect(event.background).toBe(true)
    expect(story.events[0]?.id).toBe(event.id)
  })

  test('decides on the event that the sentence is there to tell, and on no other that a clause of it tells', () => {
    const articles = {
      first: {
        body: 'Rebels seized the city of Mirelle on Tuesday.\n\nDorvale granted asylum to President Oren Halvik.',
      },
      second: { body: 'Dorvale granted asylum to President Oren Halvik after rebels seized the city of Mirelle.' },
    }
    const at = 'article: second\n      words: granted asylum\n'
    const story = buildSmall(
      articles,
      `decisions:\n  redate:\n    - ${at}      to: 1998\n      why: x\n  retitle:\n    - ${at}      title: granted asylum\n`,
    )
    expect(story.events.map(({ title, when, accounts }) => [title, when.start, accounts.length])).toEqual([
      ['granted asylum', '1998-01-01', 2],
      ['Rebels seized the city of Mirelle on Tuesday', '2024-05-07', 2],
    ])
  })

  test('moves a sentence from one event to another by split and merge', () => {
    const story = decide(`  split:
    - article: second
      words: Rebels took the city
  merge:
    - - article: second
        words: Rebels took the city
      - article: first
        words: President Oren Halvik
`)
    expect(tellersOf(story, 'Rebels seized')).toEqual(['first'])
    expect(tellersOf(story, 'President Oren Halvik')).toEqual(['first', 'second'])
  })

  test('makes two spellings one name', () => {
    expect(UNDECIDED.names.find(({ spellings }) => spellings.includes('Halvic'))?.spellings).not.toContain(
      'Oren Halvik',
    )
    const story = decide('  same-name:\n    - [Oren Halvik, Halvic]\n')
    const name = story.names.find(({ spellings }) => spellings.includes('Halvic'))
    expect(name?.spellings).toContain('Oren Halvik')
    expect(name?.edited).toBe(true)
  })

  test('makes one name two', () => {
    const articles = {
      first: { body: 'President Oren Halvik fled the city of Karsk.' },
      second: { body: 'President Halvik opened a school.' },
    }
    const spellings = (settings: string): string[][] =>
      buildSmall(articles, settings)
        .names.map((name) => [...name.spellings].toSorted())
        .filter((all) => all.some((spelling) => spelling.includes('Halvik')))
        .toSorted()
    expect(spellings('')).toEqual([['Halvik', 'Oren Halvik']])
    expect(spellings('decisions:\n  different-names:\n    - [Oren Halvik, Halvik]\n')).toEqual([
      ['Halvik'],
      ['Oren Halvik'],
    ])
  })
})

describe('is no contradiction', () => {
  test.each([
    [
      'two sentences that leave an event together',
      '  split:\n    - article: first\n      words: Rebels seized\n    - article: second\n      words: Rebels took\n  merge:\n    - - article: first\n        words: Rebels seized\n      - article: second\n        words: Rebels took\n',
    ],
    [
      'one sentence in two merges',
      '  merge:\n    - - article: first\n        words: Rebels seized\n      - article: first\n        words: President Oren\n    - - article: first\n        words: President Oren\n      - article: second\n        words: The governor\n',
    ],
    [
      'one name in two decisions',
      '  same-name:\n    - [Oren Halvik, Halvic]\n  different-names:\n    - [Oren Halvik, Rolf Anker]\n    - [Halvic, Rolf Anker]\n',
    ],
    [
      'one title, and one day, for two sentences of one event',
      '  retitle:\n    - article: first\n      words: Rebels seized\n      title: Rebels took\n    - article: second\n      words: Rebels took\n      title: Rebels took\n  redate:\n    - article: first\n      words: Rebels seized\n      to: 1998\n      why: x\n    - article: second\n      words: Rebels took\n      to: 1998\n      why: x\n',
    ],
    [
      'a title for what one hidden sentence told too',
      '  hide:\n    - article: second\n      words: Rebels took\n      why: x\n  retitle:\n    - article: first\n      words: Rebels seized\n      title: Rebels seized\n',
    ],
  ])('%s', (_, yaml) => {
    expect(problemsOf(yaml)).toBe('')
  })
})

/** The problems of these decisions, as a person reads them; the story is told all the same. */
function problemsOf(yaml: string): string {
  const { problems } = runSmall(ARTICLES, `decisions:\n${yaml}`)
  return problems.map(formatProblem).join('\n')
}

describe('a decision that no longer applies is a problem', () => {
  test('no such article', () => {
    expect(problemsOf('  split:\n    - article: third\n      words: Rebels\n')).toMatchInlineSnapshot(`
      "content/small/story.md:5:7 decisions: expected the name of an article of this story, found "third"
          The articles are: first, second."
    `)
  })

  test('no such words', () => {
    expect(problemsOf('  split:\n    - article: first\n      words: Rebels lost the city\n')).toMatchInlineSnapshot(`
      "content/small/story.md:5:7 decisions: expected words of first.md, found "Rebels lost the city"
          Copy some words of the sentence as the article has them; if the article was changed, change them here too."
    `)
  })

  test('words that stand more than once', () => {
    expect(problemsOf('  hide:\n    - article: first\n      words: More was to come\n      why: It is of no matter.\n'))
      .toMatchInlineSnapshot(`
      "content/small/story.md:5:7 decisions: expected words that stand once in first.md, found "More was to come" more than once
          Add more words of the sentence."
    `)
  })

  test('words of two sentences', () => {
    expect(
      problemsOf('  hide:\n    - article: first\n      words: on Tuesday. President\n      why: It is of no matter.\n'),
    ).toMatchInlineSnapshot(`
      "content/small/story.md:5:7 decisions: expected words of one sentence, found "on Tuesday. President", which goes over its end
          Keep to words of one sentence."
    `)
  })

  test('a title in nobody’s words', () => {
    expect(problemsOf('  retitle:\n    - article: first\n      words: Rebels seized\n      title: The city is lost\n'))
      .toMatchInlineSnapshot(`
      "content/small/story.md:5:7 decisions.retitle: expected a title in the words of an article, found "The city is lost"
          A title is copied from an article, never written: choose words that one of them has."
    `)
  })

  test('a spelling that no article has', () => {
    expect(problemsOf('  same-name:\n    - [Oren Halvik, Helvig]\n')).toMatchInlineSnapshot(`
      "content/small/story.md:5:7 decisions.same-name: names no one: no article has the spelling "Helvig"
          Write a name as an article has it."
    `)
  })

  test('a spelling that no article has, to be kept apart', () => {
    expect(problemsOf('  different-names:\n    - [Oren Halvik, Helvig]\n')).toMatchInlineSnapshot(`
      "content/small/story.md:5:7 decisions.different-names: names no one: no article has the spelling "Helvig"
          Write a name as an article has it."
    `)
  })

  test('a sentence that tells no event', () => {
    const none = '    - article: first\n      words: More was to come\n'
    const body = 'More was to come. Rebels seized the city of Mirelle.\n\n## Mirelle is lost'
    const decisions = `decisions:
  retitle:
${none}      title: More
  redate:
${none}      to: 1998
      why: x
  split:
    - article: first
      words: is lost
  merge:
    - - article: first
        words: Rebels
      - article: first
        words: is lost
`
    const { problems } = runSmall({ first: { body } }, decisions)
    expect(problems.map(formatProblem).join('\n')).toMatchInlineSnapshot(`
      "content/small/story.md:5:7 decisions.retitle: expected a sentence that tells an event, found "More was to come", which tells of none
          Take the decision out, or point it at another sentence; split makes an event of any sentence but a heading.
      content/small/story.md:9:7 decisions.redate: expected a sentence that tells an event, found "More was to come", which tells of none
          Take the decision out, or point it at another sentence; split makes an event of any sentence but a heading.
      content/small/story.md:14:7 decisions.split: expected a sentence that tells an event, found "is lost", a heading
          Take the decision out, or point it at another sentence; split makes an event of any sentence but a heading.
      content/small/story.md:19:9 decisions.merge: expected a sentence that tells an event, found "is lost", a heading
          Take the decision out, or point it at another sentence; split makes an event of any sentence but a heading."
    `)
  })

  test('decisions that contradict one another', () => {
    const [one, other] = ['article: first\n      words: Rebels seized', 'article: second\n      words: Rebels took']
    expect(
      problemsOf(`  redate:
    - ${one}
      to: 1998
      why: x
    - ${other}
      to: 1999
      why: y
  retitle:
    - ${one}
      title: Rebels seized
    - ${other}
      title: Rebels took
  hide:
    - article: first
      words: President Oren Halvik
      why: x
  merge:
    - - article: first
        words: Rebels seized
      - article: first
        words: President Oren Halvik
`),
    ).toMatchInlineSnapshot(`
      "content/small/story.md:9:7 decisions.redate: expected one date for an event, found another beside this one
          Another decision says otherwise: take one of the two out.
      content/small/story.md:17:7 decisions.retitle: expected one title for an event, found "Rebels took" and another
          Another decision says otherwise: take one of the two out.
      content/small/story.md:27:9 decisions.merge: expected a sentence that tells an event, found "President Oren Halvik", which another decision hides
          Another decision says otherwise: take one of the two out."
    `)
  })

  test('decisions that say again what another says', () => {
    expect(
      problemsOf(`  split:
    - article: second
      words: Rebels took
    - article: second
      words: nobody stopped them
  hide:
    - article: first
      words: President Oren
      why: x
    - article: first
      words: President Oren
      why: y
  retitle:
    - article: first
      words: Rebels seized
      title: Rebels seized
    - article: first
      words: city of Mirelle
      title: Rebels seized
  redate:
    - article: first
      words: Rebels seized
      to: 1998
      why: x
    - article: first
      words: Rebels seized
      to: 1998-01-01/1998-12-31
      why: y
`),
    ).toMatchInlineSnapshot(`
      "content/small/story.md:7:7 decisions.split: expected each sentence once, found "nobody stopped them", the one of line 5 again
          Take one of the two out.
      content/small/story.md:13:7 decisions.hide: expected each sentence once, found "President Oren", the one of line 10 again
          Take one of the two out.
      content/small/story.md:20:7 decisions.retitle: expected each sentence once, found "city of Mirelle", the one of line 17 again
          Take one of the two out.
      content/small/story.md:28:7 decisions.redate: expected each sentence once, found "Rebels seized", the one of line 24 again
          Take one of the two out."
    `)
  })

  test('two titles and two days for one sentence: the first holds', () => {
    const at = 'article: first\n      words: Rebels seized\n'
    expect(
      problemsOf(`  retitle:
    - ${at}      title: Rebels seized
    - ${at}      title: Rebels took
  redate:
    - ${at}      to: 1998
      why: x
    - ${at}      to: 1999
      why: y
`),
    ).toMatchInlineSnapshot(`
      "content/small/story.md:8:7 decisions.retitle: expected one title for an event, found "Rebels took" and another
          Another decision says otherwise: take one of the two out.
      content/small/story.md:16:7 decisions.redate: expected one date for an event, found another beside this one
          Another decision says otherwise: take one of the two out."
    `)
  })

  test('a sentence with itself, and the same sentences again', () => {
    expect(
      problemsOf(`  merge:
    - - article: first
        words: Rebels seized
      - article: first
        words: on Tuesday
    - - article: first
        words: President Oren
      - article: second
        words: The governor
    - - article: second
        words: burned the tax rolls
      - article: first
        words: Halvik fled
`),
    ).toMatchInlineSnapshot(`
      "content/small/story.md:7:9 decisions.merge: expected each sentence once, found "on Tuesday", the one of line 5 again
          Take one of the two out.
      content/small/story.md:13:9 decisions.merge: expected each list once, found "burned the tax rolls", "Halvik fled", the one of line 9 again
          Take one of the two out."
    `)
  })

  test('a name with itself, and the same names again', () => {
    expect(
      problemsOf(`  same-name:
    - [Oren Halvik, Oren Halvik]
    - [Oren Halvik, Halvic]
    - [Halvic, oren  halvik]
  different-names:
    - [Rolf Anker, rolf anker]
    - [Rolf Anker, Oren Halvik]
    - [Oren Halvik, Rolf Anker]
`),
    ).toMatchInlineSnapshot(`
      "content/small/story.md:5:7 decisions.same-name: expected each spelling once, found "Oren Halvik" again
          Take one of the two out.
      content/small/story.md:7:7 decisions.same-name: expected each list once, found "Halvic", "oren  halvik", the one of line 6 again
          Take one of the two out.
      content/small/story.md:9:7 decisions.different-names: expected each spelling once, found "rolf anker" again
          Take one of the two out.
      content/small/story.md:11:7 decisions.different-names: expected each list once, found "Oren Halvik", "Rolf Anker", the one of line 10 again
          Take one of the two out."
    `)
  })

  test('names that are one and are two', () => {
    expect(
      problemsOf(`  same-name:
    - [Oren Halvik, Halvic]
    - [Halvic, Rolf Anker]
  different-names:
    - [Oren Halvik, Rolf Anker]
`),
    ).toMatchInlineSnapshot(`
      "content/small/story.md:8:7 decisions.different-names: "Oren Halvik" and "Rolf Anker" cannot be different names: a decision says that they are the same
          Take one of the two decisions out."
    `)
  })

  test('a sentence that is split from an event and merged with it', () => {
    const [seized, took, fled] = [
      'article: first\n        words: Rebels seized',
      'article: second\n        words: Rebels took',
      'article: first\n        words: President Oren',
    ]
    const split = '  split:\n    - article: second\n      words: Rebels took\n'
    expect(problemsOf(`${split}  merge:\n    - - ${seized}\n      - ${took}\n`)).toMatchInlineSnapshot(`
      "content/small/story.md:5:7 decisions.split: expected a sentence that leaves its event, found "Rebels took", which a merge joins to it again
          Take one of the two out."
    `)
    expect(problemsOf(`${split}  merge:\n    - - ${seized}\n      - ${fled}\n    - - ${fled}\n      - ${took}\n`))
      .toMatchInlineSnapshot(`
      "content/small/story.md:5:7 decisions.split: expected a sentence that leaves its event, found "Rebels took", which a merge joins to it again
          Take one of the two out."
    `)
  })

  test('what is hidden and has a title, a day, an event of its own', () => {
    const at = 'article: first\n      words: President Oren\n'
    expect(
      problemsOf(
        `  hide:\n    - ${at}      why: x\n  split:\n    - ${at}  retitle:\n    - ${at}      title: Rebels\n  redate:\n    - ${at}      to: 1998\n      why: x\n`,
      ),
    ).toMatchInlineSnapshot(`
      "content/small/story.md:9:7 decisions.split: expected a sentence that tells an event, found "President Oren", which another decision hides
          Another decision says otherwise: take one of the two out.
      content/small/story.md:12:7 decisions.retitle: expected a sentence that tells an event, found "President Oren", which another decision hides
          Another decision says otherwise: take one of the two out.
      content/small/story.md:16:7 decisions.redate: expected a sentence that tells an event, found "President Oren", which another decision hides
          Another decision says otherwise: take one of the two out."
    `)
  })

  test('each at its own place, all together, in order', () => {
    expect(
      problemsOf(`  redate:
    - article: first
      words: nobody wrote this
      to: 1998
      why: It is old.
  merge:
    - - article: first
        words: Rebels seized
      - article: nowhere
        words: Rebels
`),
    ).toMatchInlineSnapshot(`
      "content/small/story.md:5:7 decisions: expected words of first.md, found "nobody wrote this"
          Copy some words of the sentence as the article has them; if the article was changed, change them here too.
      content/small/story.md:12:9 decisions: expected the name of an article of this story, found "nowhere"
          The articles are: first, second."
    `)
  })
})
