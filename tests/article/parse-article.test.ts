// What an article's front matter becomes, and what the bytes of a file may look like.
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse-article.ts'
import { articleOf, contentFile, withBody, withFields } from './content-fixture.ts'

const FULL = `---
title: Storm closes the harbour
published: 2024-03-02
source:
  name: The Harbour Gazette
  home: https://gazette.example
author: Ann Lee
url: https://gazette.example/storm?id=1
language: en-gb
tags: [sea, storms]
inferred:
  author: The words "by Ann Lee" below the last
    paragraph.
  published: >-
    The caption "on Saturday".
---
The wall broke.
`

test('every field', () => {
  expect(articleOf(FULL)).toMatchInlineSnapshot(`
    {
      "author": "Ann Lee",
      "file": "content/harbour/x.md",
      "id": "x",
      "inferred": [
        {
          "field": "published",
          "from": "The caption "on Saturday".",
        },
        {
          "field": "author",
          "from": "The words "by Ann Lee" below the last paragraph.",
        },
      ],
      "language": "en-GB",
      "marks": [],
      "passages": [
        {
          "credit": null,
          "depth": 0,
          "end": 15,
          "figure": null,
          "kind": "paragraph",
          "line": 17,
          "start": 0,
        },
      ],
      "published": "2024-03-02",
      "source": {
        "home": "https://gazette.example/",
        "name": "The Harbour Gazette",
      },
      "story": "harbour",
      "tags": [
        "sea",
        "storms",
      ],
      "text": "The wall broke.",
      "title": "Storm closes the harbour",
      "url": "https://gazette.example/storm?id=1",
    }
  `)
})

test('what is left out is null, empty or English', () => {
  const { source, author, url, language, tags, inferred } = articleOf(withBody('Words.'))
  expect({ source, author, url, language, tags, inferred }).toEqual({
    source: null,
    author: null,
    url: null,
    language: 'en',
    tags: [],
    inferred: [],
  })
})

describe('values stay as they are written', () => {
  test.each([
    ['2011', '2011'],
    ['12:30', '12:30'],
    ['010', '010'],
    ['1.10', '1.10'],
    ['yes', 'yes'],
    ['0x1F', '0x1F'],
    ['2024-02-30', '2024-02-30'],
    ['"Storm #1: gale"', 'Storm #1: gale'],
    ["'It''s over'", "It's over"],
    ['C# rises', 'C# rises'],
    ['"null"', 'null'],
    ['Storm\n  and gale', 'Storm and gale'],
    ['>-\n  Storm # 1\n  and gale', 'Storm # 1 and gale'],
  ])('title: %s', (written, title) => {
    expect(articleOf(withFields(`title: ${written}`, 'published: 2024-03-02')).title).toBe(title)
  })
})

describe('bytes', () => {
  const plain = withBody('One.\n\nTwo.\n')
  test.each([
    ['a byte order mark', `\u{FEFF}${plain}`],
    ['lines of Windows', plain.replaceAll('\n', '\r\n')],
    ['lines of old Macs', plain.replaceAll('\n', '\r')],
    ['spaces after the rules', plain.replaceAll('---', '---  ')],
    ['no line end at the end', plain.trimEnd()],
  ])('%s', (_, text) => {
    expect(articleOf(text)).toEqual(articleOf(plain))
  })
})

test('a rule in the body is no second front matter', () => {
  expect(articleOf(withBody('One.\n\n---\n\ntitle: Two\n\n---\n')).text).toBe('One.\ntitle: Two')
})

test('a bad file is as bad the second time', () => {
  const file = contentFile('---\ntitle: [\n---\nWords.')
  expect(parseArticle(file)).toEqual(parseArticle(file))
  expect(parseArticle(file).problems.length).toBeGreaterThan(0)
})
