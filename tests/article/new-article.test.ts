// The file that a new article begins with, and what checking it says.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatNewArticle } from '../../src/article/new-article.ts'
import { articleOf, problemsOf } from './content-fixture.ts'

test('all that can be known', () => {
  const { id, text } = formatNewArticle({
    title: 'Storm "Ada" closes it: the harbour',
    url: 'https://www.gazette.example/storm',
    published: '2024-03-02',
  })
  expect(id).toBe('storm-ada-closes-it-the-harbour')
  expect(text).toMatchInlineSnapshot(`
    "---
    title: 'Storm "Ada" closes it: the harbour'
    published: 2024-03-02
    source:
      name: "gazette.example"
      home: "https://www.gazette.example/"
    url: "https://www.gazette.example/storm"
    language: en
    inferred:
      source: The host of the address at which it was found.
    ---

    "
  `)
  expect(articleOf(`${text}Words.`)).toMatchObject({
    title: 'Storm "Ada" closes it: the harbour',
    source: { name: 'gazette.example', home: 'https://www.gazette.example/' },
    inferred: [{ field: 'source', from: 'The host of the address at which it was found.' }],
  })
})

test('a title alone: the rest is asked for and not made up', () => {
  const { text } = formatNewArticle({ title: 'Storm', url: null, published: null })
  expect(text).toMatchInlineSnapshot(`
    "---
    title: "Storm"
    # The day on which it was published, like 2024-12-08. Where the article does not say, work it out and say
    # from which words under "inferred:", as "published: The words that tell".
    published:
    language: en
    ---

    "
  `)
  expect(problemsOf(text)).toMatchInlineSnapshot(`
    "content/harbour/x.md:5:11 published: expected a day like 2024-12-08, found nothing
    content/harbour/x.md:8:1 the article has no words
        Write them below the front matter."
  `)
})

test.each([
  ['Story', 'story-article'],
  ['“Story”', 'story-article'],
  ['Story: the end', 'story-the-end'],
])('%s does not take the name of the story’s own file', (title, id) => {
  expect(formatNewArticle({ title, url: null, published: null }).id).toBe(id)
})

test('what is no day or address is left for the check to say', () => {
  const { text } = formatNewArticle({ title: 'Storm', url: 'gazette', published: 'soon' })
  expect(problemsOf(`${text}Words.`)).toMatchInlineSnapshot(`
    "content/harbour/x.md:3:12 published: expected a day like 2024-12-08, found "soon"
    content/harbour/x.md:4:6 url: expected an address like https://example.org/page, found "gazette""
  `)
})

test('any title comes back as it was', () => {
  const title = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 100 })
    .filter((text) => /^\S(?:.*\S)?$/u.test(text))
  fc.assert(
    fc.property(title, (text) => {
      fc.pre(!/\p{Cc}|\p{Zl}|\p{Zp}|\p{Noncharacter_Code_Point}/u.test(text))
      const file = formatNewArticle({ title: text, url: null, published: '2024-03-02' })
      expect(articleOf(`${file.text}Words.`).title).toBe(text)
    }),
    { numRuns: 500 },
  )
})
