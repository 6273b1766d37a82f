// What `story.md` becomes, and what is said of each thing that can be wrong with it.
import { describe, expect, test } from 'vitest'
import { parseStoryFile } from '../../src/article/parse-story-file.ts'
import { NO_DECISIONS } from '../../src/model/settings.ts'
import { contentFile, storyProblemsOf } from './content-fixture.ts'

const STORY = `---
title: The storm
language: en
decisions:
  same-name:
    - [Ann Lee, A. Lee]
  different-names: [[Ann Lee, Ben Lee]]
  merge:
    - - { article: a, words: the wall broke }
      - article: b
        words: "the wall: gone"
  split:
    - { article: a, words: at night }
  hide:
    - { article: a, words: read more, why: not the story }
  retitle:
    - { article: b, words: gone, title: The wall broke }
  redate:
    - { article: a, words: at night, to: 2024-03-02, why: the port's log }
    - { article: a, words: spring, to: 2024-02, why: x }
    - { article: a, words: years, to: 2024, why: x }
    - { article: a, words: days, to: 2024-03-01/2024-03-03, why: x }
---
What the *port* saw.
`

test('every decision, with its place', () => {
  expect(parseStoryFile(contentFile(STORY, 'story')).value).toMatchInlineSnapshot(`
    {
      "decisions": {
        "differentNames": [
          {
            "place": {
              "column": 21,
              "line": 7,
            },
            "spellings": [
              "Ann Lee",
              "Ben Lee",
            ],
          },
        ],
        "hide": [
          {
            "at": {
              "article": "a",
              "column": 7,
              "line": 15,
              "words": "read more",
            },
            "why": "not the story",
          },
        ],
        "merge": [
          [
            {
              "article": "a",
              "column": 9,
              "line": 9,
              "words": "the wall broke",
            },
            {
              "article": "b",
              "column": 9,
              "line": 10,
              "words": "the wall: gone",
            },
          ],
        ],
        "redate": [
          {
            "at": {
              "article": "a",
              "column": 7,
              "line": 19,
              "words": "at night",
            },
            "from": "2024-03-02",
            "precision": "day",
            "to": "2024-03-02",
            "why": "the port's log",
          },
          {
            "at": {
              "article": "a",
              "column": 7,
              "line": 20,
              "words": "spring",
            },
            "from": "2024-02-01",
            "precision": "month",
            "to": "2024-02-29",
            "why": "x",
          },
          {
            "at": {
              "article": "a",
              "column": 7,
              "line": 21,
              "words": "years",
            },
            "from": "2024-01-01",
            "precision": "year",
            "to": "2024-12-31",
            "why": "x",
          },
          {
            "at": {
              "article": "a",
              "column": 7,
              "line": 22,
              "words": "days",
            },
            "from": "2024-03-01",
            "precision": "day",
            "to": "2024-03-03",
            "why": "x",
          },
        ],
        "retitle": [
          {
            "at": {
              "article": "b",
              "column": 7,
              "line": 17,
              "words": "gone",
            },
            "title": "The wall broke",
          },
        ],
        "sameName": [
          {
            "place": {
              "column": 7,
              "line": 6,
            },
            "spellings": [
              "Ann Lee",
              "A. Lee",
            ],
          },
        ],
        "split": [
          {
            "article": "a",
            "column": 7,
            "line": 13,
            "words": "at night",
          },
        ],
      },
      "file": "content/harbour/story.md",
      "id": "harbour",
      "introduction": "What the port saw.",
      "language": "en",
      "title": "The storm",
    }
  `)
})

test('a story that says no more than its title', () => {
  expect(parseStoryFile(contentFile('---\ntitle: The storm\n---\n', 'story')).value).toEqual({
    id: 'harbour',
    file: 'content/harbour/story.md',
    title: 'The storm',
    introduction: null,
    language: 'en',
    decisions: NO_DECISIONS,
  })
})

describe('problems', () => {
  test('a folder in capitals', () => {
    expect(storyProblemsOf(STORY, 'Har bour')).toMatchInlineSnapshot(`
      "content/Har bour/story.md:1:1 expected a folder name of lower-case letters, digits and hyphens, found "Har bour"
          "har-bour" would do."
    `)
  })
  test('two paragraphs', () => {
    expect(storyProblemsOf('---\ntitle: The storm\n---\n\nOne.\n\nTwo.')).toMatchInlineSnapshot(`
      "content/harbour/story.md:7:1 expected one paragraph as the introduction or none, found more
          Join the lines, or take out what is too much."
    `)
  })
  test('a heading', () => {
    expect(storyProblemsOf('---\ntitle: The storm\n---\n\n## One')).toMatchInlineSnapshot(`
      "content/harbour/story.md:5:1 expected one paragraph as the introduction or none, found a heading
          Join the lines, or take out what is too much."
    `)
  })
  test('no title', () => {
    expect(storyProblemsOf('---\nlanguage: en\n---\n')).toMatchInlineSnapshot(
      `"content/harbour/story.md:1:1 title: expected a title, found no such field"`,
    )
  })
  test('an unknown decision', () => {
    expect(storyProblemsOf(decided('samename: []'))).toMatchInlineSnapshot(`
      "content/harbour/story.md:4:3 decisions.samename: no such field; did you mean "same-name"?
          Fields are same-name, different-names, merge, split, hide, retitle, redate."
    `)
  })
  test('one spelling', () => {
    expect(storyProblemsOf(decided('same-name: [[Ann Lee]]'))).toMatchInlineSnapshot(
      `"content/harbour/story.md:4:15 decisions.same-name.1: expected two spellings or more, found a list of 1"`,
    )
  })
  test('spellings that are no list of lists', () => {
    expect(storyProblemsOf(decided('different-names: [Ann Lee, Ben Lee]'))).toMatchInlineSnapshot(`
      "content/harbour/story.md:4:21 decisions.different-names.1: expected a list of spellings like [Ann Lee, Lee], found "Ann Lee"
      content/harbour/story.md:4:30 decisions.different-names.2: expected a list of spellings like [Ann Lee, Lee], found "Ben Lee""
    `)
  })
  test('one sentence to merge', () => {
    expect(storyProblemsOf(decided('merge: [[{article: a, words: b}]]'))).toMatchInlineSnapshot(
      `"content/harbour/story.md:4:11 decisions.merge.1: expected two sentences or more, found a list of 1"`,
    )
  })
  test('an unknown key deep within', () => {
    expect(storyProblemsOf(decided('merge: [[{article: a, word: b}, {article: a, words: c}]]'))).toMatchInlineSnapshot(`
      "content/harbour/story.md:4:12 decisions.merge.1.1.words: expected words of a sentence of the article, found no such field
      content/harbour/story.md:4:25 decisions.merge.1.1.word: no such field; did you mean "words"?
          Fields are article, words."
    `)
  })
  test('nothing to split', () => {
    expect(storyProblemsOf(decided('split:'))).toMatchInlineSnapshot(
      `"content/harbour/story.md:4:9 decisions.split: expected a list, found nothing"`,
    )
  })
  test('hidden without a reason', () => {
    expect(storyProblemsOf(decided('hide: [{article: a, words: b}]'))).toMatchInlineSnapshot(
      `"content/harbour/story.md:4:10 decisions.hide.1.why: expected the reason for it, found no such field"`,
    )
  })
  test.each([['2024-02-30'], ['2024-13'], ['0000'], ['2024-03-03/2024-03-01'], ['2024/2025'], ['spring']])(
    'to: %s',
    (to) => {
      expect(storyProblemsOf(decided(`redate: [{article: a, words: b, to: ${to}, why: c}]`))).toBe(
        `content/harbour/story.md:4:39 decisions.redate.1.to: expected days like 2024-12-08, 2024-12-07/2024-12-09, 2024-12 or 2024, found "${to}"`,
      )
    },
  )
  test('decisions that are a list', () => {
    expect(storyProblemsOf('---\ntitle: The storm\ndecisions: []\n---\n')).toMatchInlineSnapshot(
      `"content/harbour/story.md:3:12 decisions: expected the fields of decisions, found a list of 0"`,
    )
  })
})

function decided(line: string): string {
  return `---\ntitle: The storm\ndecisions:\n  ${line}\n---\n`
}
