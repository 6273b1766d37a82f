// What each form of Markdown and HTML becomes in an article's plain text.
import { describe, expect, test } from 'vitest'
import { articleOf, passagesOf, withBody } from './content-fixture.ts'

const cases: readonly [name: string, body: string, passages: readonly string[]][] = [
  ['paragraphs', 'One\nline.\n\nTwo.', ['paragraph: One line.', 'paragraph: Two.']],
  ['spaces of all sorts', 'One  \u00A0two\tthree\\\nfour.', ['paragraph: One two three four.']],
  ['a mark that joins words', 'One\u{FEFF}two.', ['paragraph: One\u{FEFF}two.']],
  ['headings', '# One\n\n### Three\n\nTwo\n---', ['heading2: One', 'heading3: Three', 'heading2: Two']],
  ['a rule', 'One.\n\n***\n\nTwo.', ['paragraph: One.', 'paragraph: Two.']],
  ['a list', '- One\n- Two\n  - Three\n\n  Four', ['item: One', 'item: Two', 'item: Three', 'item: Four']],
  ['a counted list', '1. One\n2. Two', ['item: One', 'item: Two']],
  ['a year that begins a sentence', '1986. A good year.', ['item: 1986. A good year.']],
  [
    'numbers from a paragraph to the next',
    '1. One\n\nWords.\n\n2) Two',
    ['item: 1. One', 'paragraph: Words.', 'item: 2) Two'],
  ],
  ['a quotation', '> One.\n>\n> - Two', ['quotation: One.', 'quotation: Two']],
  ['a heading in a quotation', '> ## One', ['heading2: One']],
  ['a table', '|A|B|\n|-|-|\n|1|2|3|', ['cell: A', 'cell: B', 'cell: 1', 'cell: 2', 'cell: 3']],
  ['code', '```txt\na  b\nc\n```\n\n`d  e`', ['code: a b c', 'paragraph: d e']],
  ['a footnote', 'One[^a] two.\n\n[^a]: The note.', ['paragraph: One two.', 'paragraph: The note.']],
  ['a footnote nobody refers to', 'One.\n\n[^a]: The note.', ['paragraph: One.', 'paragraph: The note.']],
  ['a footnote that is not there', 'One[^a].', ['paragraph: One[^a].']],
  ['one tilde', 'From ~9 to ~10.', ['paragraph: From ~9 to ~10.']],
  ['references of characters', 'A &lt; B &amp; C \\* D', ['paragraph: A < B & C * D']],
  ['a bare address', 'See https://example.org/a_b_c.', ['paragraph: See https://example.org/a_b_c.']],
  ['a comment', 'One.\n\n<!-- remark -->\n\nTwo <!-- remark -->words.', ['paragraph: One.', 'paragraph: Two words.']],
  ['a block of HTML', '<div>Important</div>', ['paragraph: Important']],
  ['HTML around Markdown', '<div>\n\nOne *two*\n\n</div>', ['paragraph: One two']],
  ['HTML in a sentence', 'H<sub>2</sub>O<br>and <b>ice', ['paragraph: H2O and ice']],
  [
    'a figure in HTML',
    '<figure><img src="a.png" alt="A wall"><figcaption>The wall.</figcaption></figure>',
    ['caption#0: A wall', 'caption#0: The wall.'],
  ],
  ['a table in HTML', '<table><tr><td>A</td><td>B</td></tr></table>', ['cell: A', 'cell: B']],
  ['a callout', '> [!photo]\n> The wall.\n>\n> The pier.', ['caption#0: The wall.', 'caption#0: The pier.']],
  ['a callout in capitals, folded, on one line', '> [!MAP]- The coast.', ['caption#0: The coast.']],
  ['two callouts', '> [!photo]\n> A.\n\n> [!video]\n> B.', ['caption#0: A.', 'caption#1: B.']],
  ['a list in a callout', '> [!photo]\n> - A\n>\n> ## B', ['caption#0: A', 'caption#0: B']],
  ['a picture', '![A wall](a.png "The wall at noon")', ['caption#0: A wall', 'caption#0: The wall at noon']],
  ['a picture in a sentence', 'One ![A wall](a.png) two.', ['paragraph: One two.', 'caption#0: A wall']],
  [
    'a picture in a callout',
    '> [!photo]\n> ![A wall](a.png)\n> The wall.',
    ['caption#0: The wall.', 'caption#0: A wall'],
  ],
  ['a picture without words', 'One.\n\n![](a.png)', ['paragraph: One.']],
]

describe('passages', () => {
  test.each(cases)('%s', (_, body, passages) => {
    expect(passagesOf(body)).toEqual(passages)
  })
})

test('lines are those of the file', () => {
  const body = '> [!photo]\n> A.\n>\n> B.\n\nOne\ntwo.\n\n- C\n\n|D|\n|-|\n|E|\n'
  expect(articleOf(withBody(body)).passages.map(({ line }) => line)).toEqual([7, 9, 11, 14, 16, 18])
})

test('lines beside HTML are those of the file, as near as can be told', () => {
  const body = 'One.\n\n<div>Two</div>\n\n- Three\n\nFour'
  expect(articleOf(withBody(body)).passages.map(({ line }) => line)).toEqual([6, 6, 10, 12])
})

describe('marks', () => {
  test.each([
    ['*a* **b** ~~c~~ `d`', ['emphasis a', 'strong b', 'deleted c', 'code d']],
    ['***a* b**', ['strong a b', 'emphasis a']],
    ['** a ** * b*', []],
    ['[a *b*](https://example.org "T")', ['link https://example.org/ a b', 'emphasis b']],
    ['[a](mailto:a@example.org)', ['link mailto:a@example.org a']],
    ['<https://example.org/x>', ['link https://example.org/x https://example.org/x']],
    ['[a](javascript:alert(1)) [b](/c) [d](data:x) [e](//f.example)', []],
    ['<a href="https://example.org">a</a>', ['link https://example.org/ a']],
    ['<a href="JavaScript:alert(1)" onclick="x()">a</a>', []],
    ['<b>a\n\nb</b>', ['strong a', 'strong b']],
    ['```\na\n```', []],
  ])('%s', (body, marks) => {
    const article = articleOf(withBody(body))
    const found = article.marks.map(({ kind, href, start, end }) =>
      [kind, href, article.text.slice(start, end)].filter((part) => part !== null).join(' '),
    )
    expect(found).toEqual(marks)
  })
})
