// What is said of each thing in a body that would lose words or keep the parser busy for ever.
import { describe, expect, test } from 'vitest'
import { problemsOf, withBody, withFields } from './content-fixture.ts'

describe('words that would be lost', () => {
  test('no words', () => {
    expect(problemsOf(withBody(''))).toMatchInlineSnapshot(`
      "content/harbour/x.md:5:1 the article has no words
          Write them below the front matter."
    `)
  })
  test('nothing but a rule', () => {
    expect(problemsOf(withBody('***'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:5:1 the article has no words
          Write them below the front matter."
    `)
  })
  test('nothing that anybody sees', () => {
    expect(problemsOf(withBody('\u200b\u2060'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:5:1 the article has no words
          Write them below the front matter."
    `)
  })
  test('an open comment', () => {
    expect(problemsOf(withBody('Words.\n\n<!-- a remark\n\nMore words.'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:8:1 the comment "<!--" is never closed
          Close it with "-->"."
    `)
  })
  test('an open tag', () => {
    expect(problemsOf(withBody('<div class="a\nWords.'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 the tag <div> is never closed by ">"
          Write &lt; for a "<" that is part of the words."
    `)
  })
  test('a script', () => {
    expect(problemsOf(withBody('<script>alert(1)</script>'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 the element <script> is not for the words of an article
          Write &lt; for a "<" that is part of the words.
      content/harbour/x.md:6:17 the element <script> is not for the words of an article
          Write &lt; for a "<" that is part of the words."
    `)
  })
  test('a frame within a sentence', () => {
    expect(problemsOf(withBody('See <iframe src="https://example.org"></iframe> this.'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:5 the element <iframe> is not for the words of an article
          Write &lt; for a "<" that is part of the words.
      content/harbour/x.md:6:39 the element <iframe> is not for the words of an article
          Write &lt; for a "<" that is part of the words."
    `)
  })
  test('an element that is none', () => {
    expect(problemsOf(withBody('The <Gazette> says so.'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:5 the element <Gazette> is not for the words of an article
          Write &lt; for a "<" that is part of the words."
    `)
  })
  test('a declaration', () => {
    expect(problemsOf(withBody('<!DOCTYPE html>'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 expected words, found "<!", which would hide those after it
          Write &lt; for a "<" that is part of the words."
    `)
  })
  test('an instruction', () => {
    expect(problemsOf(withBody('<?php words ?>'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 expected words, found "<?", which would hide those after it
          Write &lt; for a "<" that is part of the words."
    `)
  })
  test('words between two marks that make a tag', () => {
    expect(problemsOf(withBody('Where a<b and b>c, <i>so</i p and q> be it.'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:8 the words "and b" in the tag <b> would not be shown
          Write &lt; for a "<" that is part of the words."
    `)
  })
  test.each([
    '<p class="a b">x</p>',
    "<p class='a b' id=c>x</p>",
    '<details open><summary>x</summary></details>',
    '<img alt = "x y" src = a/>',
    '<hr noshade/>x<br />',
    '<a href=https://example.org/x target=_blank >x</a >',
  ])('none in %s', (html) => {
    expect(problemsOf(withBody(html))).toBe('')
  })
  test('a nameless end', () => {
    expect(problemsOf(withBody('<div></ b></div>'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:6 expected the name of an element after "</"
          Write &lt; for a "<" that is part of the words."
    `)
  })
  test('words in a table without a cell', () => {
    expect(problemsOf(withBody('<hr>Words<table>more'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 the HTML would hide some of the words
          Write it as Markdown, or give every row of a table its <table> and every word in it its <td>."
    `)
  })
  test('a definition nobody uses', () => {
    expect(problemsOf(withBody('[Update]: closed'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 "[Update]: …" is read as the address of a link that is not there, and would not be shown
          Write \\[Update]: where it is part of the words."
    `)
  })
  test('a definition given twice', () => {
    expect(problemsOf(withBody('See [a].\n\n[a]: https://example.org/1\n[a]: https://example.org/2')))
      .toMatchInlineSnapshot(`
      "content/harbour/x.md:9:1 "[a]: …" is read as the address of a link that is not there, and would not be shown
          Write \\[a]: where it is part of the words."
    `)
  })
  test('words beside a code fence', () => {
    expect(problemsOf(withBody('``` Stay away from\nthe wall\n```'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 the words "Stay away from" after the fence would not be shown
          Put them on a line of their own."
    `)
  })
  test('a line drawn into a caption', () => {
    expect(problemsOf(withBody('> [!photo]\n> The wall. (Ann Lee)\nThe storm came at night.'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:8:1 the line is read as part of the quotation or caption above it
          Put an empty line before it, or "> " where it belongs."
    `)
  })
  test('a line drawn into a quotation', () => {
    expect(problemsOf(withBody('> Stay away.\nHe said.'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:7:1 the line is read as part of the quotation or caption above it
          Put an empty line before it, or "> " where it belongs."
    `)
  })
})

describe('callouts', () => {
  test('misspelt', () => {
    expect(problemsOf(withBody('> [!foto]\n> The wall.'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 no such callout "[!foto]"; did you mean "[!photo]"?
          Callouts are [!photo], [!picture], [!figure], [!caption], [!map], [!video]."
    `)
  })
  test('unknown', () => {
    expect(problemsOf(withBody('> [!warning]\n> The wall.'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 no such callout "[!warning]"
          Callouts are [!photo], [!picture], [!figure], [!caption], [!map], [!video]."
    `)
  })
  test('without words', () => {
    expect(problemsOf(withBody('> [!photo]'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 the callout "[!photo]" has no words
          A picture's caption is written "> [!photo]" and below it "> " and its words."
    `)
  })
  test('outside of a quotation', () => {
    expect(problemsOf(withBody('[!photo]\nThe wall.'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 "[!photo]" does not open a callout here
          A picture's caption is written "> [!photo]" and below it "> " and its words. An empty line parts two of them."
    `)
  })
  test('two in one', () => {
    expect(problemsOf(withBody('> [!photo]\n> The wall.\n> [!photo]\n> The pier.'))).toMatchInlineSnapshot(`
      "content/harbour/x.md:8:1 "[!photo]" does not open a callout here
          A picture's caption is written "> [!photo]" and below it "> " and its words. An empty line parts two of them."
    `)
  })
})

describe('limits', () => {
  test('quotation within quotation', () => {
    expect(problemsOf(withBody('>'.repeat(2000)))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 expected at most 16 levels of quotation and list, found 2000
          Put a backslash before marks that are part of the words, or take out what is not the article."
    `)
  })
  test('stars', () => {
    expect(problemsOf(withBody('*'.repeat(20_000)))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 expected at most 500 of * and _ in a paragraph, found 20000
          Put a backslash before marks that are part of the words, or take out what is not the article."
    `)
  })
  test('comments', () => {
    expect(problemsOf(withBody('<!--'.repeat(20_000)))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 expected at most 500 of < in a paragraph, found 20000
          Put a backslash before marks that are part of the words, or take out what is not the article."
    `)
  })
  test('brackets', () => {
    expect(problemsOf(withBody('['.repeat(50_000)))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 expected at most 500 of [ and ] in a paragraph, found 50000
          Put a backslash before marks that are part of the words, or take out what is not the article."
    `)
  })
  test('a wide table', () => {
    expect(problemsOf(withBody('|a'.repeat(5001)))).toMatchInlineSnapshot(`
      "content/harbour/x.md:6:1 expected at most 5000 of | in a paragraph, found 5001
          Put a backslash before marks that are part of the words, or take out what is not the article."
    `)
  })
  test('deep lists', () => {
    expect(problemsOf(withBody(Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n'))))
      .toMatchInlineSnapshot(`
      "content/harbour/x.md:37:1 expected at most 60 spaces before the words, found 62
          Put a backslash before marks that are part of the words, or take out what is not the article."
    `)
  })
  test('a very long list', () => {
    expect(problemsOf(withBody('- a\n'.repeat(4000)))).toMatchInlineSnapshot(`
      "content/harbour/x.md:3006:1 expected at most 3000 signs of quotation and list in an article, found 3001
          Put a backslash before marks that are part of the words, or take out what is not the article."
    `)
  })
  test('lines', () => {
    expect(problemsOf(withBody('a\n'.repeat(20_000)))).toMatchInlineSnapshot(
      `"content/harbour/x.md:10005:1 expected at most 10000 lines, found 20002"`,
    )
  })
  test('a paragraph as long as a book', () => {
    const whole = `${'The harbour is closed. '.repeat(4000)}\n`
    expect(problemsOf(withBody(`${whole}\n${whole}`))).toBe('')
    expect(problemsOf(withBody(whole + whole))).toMatchInlineSnapshot(`
      "content/harbour/x.md:7:1 expected at most 100000 characters in a paragraph, found 184000
          Part it with empty lines, or take out what is not the article."
    `)
  })
  test('HTML within HTML', () => {
    expect(problemsOf(withBody('<div>\n\n'.repeat(4000)))).toMatchInlineSnapshot(`
      "content/harbour/x.md:206:1 expected at most 100 open HTML elements, found more
          Close each where it ends, or take them out."
    `)
  })
  test('stars in many paragraphs', () => {
    expect(problemsOf(withBody('*a '.repeat(400).concat('\n\n').repeat(20)))).toMatchInlineSnapshot(`
      "content/harbour/x.md:30:1 expected at most 5000 of * and _ in an article, found 5200
          Put a backslash before marks that are part of the words, or take out what is not the article."
    `)
  })
})

test('front matter and body are both told', () => {
  expect(problemsOf('---\ntitel: Storm\n---\n\n<!-- open')).toMatchInlineSnapshot(`
    "content/harbour/x.md:1:1 published: expected a day like 2024-12-08, found no such field
    content/harbour/x.md:1:1 title: expected a title, found no such field
    content/harbour/x.md:2:1 titel: no such field; did you mean "title"?
        Fields are title, published, source, author, url, language, tags, inferred.
    content/harbour/x.md:5:1 the comment "<!--" is never closed
        Close it with "-->"."
  `)
})

test('of very many problems the first are told, and how many follow', () => {
  const lines = problemsOf(withBody('<x>\n\n'.repeat(200))).split('\n')
  expect(lines.slice(-4).join('\n')).toMatchInlineSnapshot(`
    "content/harbour/x.md:104:1 the element <x> is not for the words of an article
        Write &lt; for a "<" that is part of the words.
    content/harbour/x.md:104:1 and 151 more problems after this
        Mend those above and check again."
  `)
})

test('front matter within front matter without end', () => {
  expect(problemsOf(withFields(`title: ${'{a: '.repeat(12_000)}`)).split('\n')[0]).toMatchInlineSnapshot(
    `"content/harbour/x.md:2:1 expected at most 100 brackets within brackets, found more"`,
  )
  expect(problemsOf(withFields('['.repeat(50_000))).split('\n')[0]).toMatchInlineSnapshot(
    `"content/harbour/x.md:2:1 expected at most 100 brackets within brackets, found more"`,
  )
})
