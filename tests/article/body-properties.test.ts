// What holds for every body: it is read or refused, its passages are its text, and no word of it is lost.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from '../../src/article/parse-article.ts'
import { parseBody } from '../../src/article/parse-body.ts'
import type { Body } from '../../src/article/parse-body.ts'
import { contentFile, passagesOf } from './content-fixture.ts'

const word = fc.stringMatching(/^[a-zA-Zäöüé]{1,8}[,;.!?’]?$/u)
const paragraph = fc.array(word, { minLength: 1, maxLength: 12 })
const MARKUP = [
  '\n', '\n\n', ' ', '> ', '- ', '1. ', '7) ', '# ', '*', '**', '_', '`', '```\n', '~~', '[', ']', '](https://a.example)',
  '![', '[^n]', '[^n]: ', '[x]: ', '|', '\n|-|-|\n', '<div>', '</div>', '<p>', '<b>', '</b>', '<br>', '<', '>', '&amp;',
  '\\', '    ', '\t', '---\n', '===\n', '***\n', '<table>', '<td>', '<tr>', '</table>', '<tbody>', '<details>', '<h2>',
  '</h2>', '<ul>', '<li>', '<pre>', '</pre>', '<figure>', '</figure>', '[!photo]', '> [!photo]\n> ', '<!', '<?', '</', '-->',
] // prettier-ignore

/** Markup and numbered words in any order: "*w0w <div>w1w". */
const jumble = fc
  .array(fc.oneof(fc.constantFrom(...MARKUP), fc.constant(null)), { maxLength: 14 })
  .map((pieces) => pieces.map((piece, index) => piece ?? `w${index}w`).join(''))

function expectWhole({ text, passages, marks }: Body): void {
  expect(passages.map(({ start, end }) => text.slice(start, end)).join('\n')).toBe(text)
  expect(passages.every(({ start, end }, index) => start < end && start === (passages[index - 1]?.end ?? -1) + 1)).toBe(
    true,
  )
  for (const { start, end, credit } of passages) {
    expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/su)
    expect(text.slice(start, end)).not.toMatch(/\n| {2}/u)
    if (credit !== null) expect(start <= credit.start && credit.start < credit.end && credit.end <= end).toBe(true)
  }
  for (const mark of marks) {
    expect(text.slice(mark.start, mark.end)).toMatch(/^\S(?:.*\S)?$/u)
    expect(marks.filter((other) => mark.start < other.start && other.start < mark.end && mark.end < other.end)).toEqual(
      [],
    )
  }
}

test('every word of a plain paragraph is there, in order', () => {
  fc.assert(
    fc.property(fc.array(paragraph, { minLength: 1, maxLength: 5 }), (paragraphs) => {
      const body = paragraphs.map((words) => words.join('\n')).join('\n\n')
      expect(passagesOf(body)).toEqual(paragraphs.map((words) => `paragraph: ${words.join(' ')}`))
    }),
  )
})

test('no word is lost among markup, unless a problem says so', () => {
  fc.assert(
    fc.property(jumble, (body) => {
      const { value, problems } = parseBody('x.md', body, 1)
      expect(value === null).toBe(problems.length > 0)
      if (value === null) return
      expectWhole(value)
      expect((body.match(/w\d+w/gu) ?? []).filter((token) => !value.text.includes(token))).toEqual([])
    }),
    { numRuns: 3000 },
  )
})

test('any text is survived', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (body) => {
      const { value } = parseBody('x.md', body, 1)
      if (value !== null) expectWhole(value)
    }),
    { numRuns: 1000 },
  )
})

test('any bytes are survived, as a file and as front matter', () => {
  const head = new TextEncoder().encode('---\ntitle: a\npublished: 2024-03-02\n')
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 120 }), fc.boolean(), (bytes, below) => {
      const file = contentFile(below ? new Uint8Array([...head, ...bytes]) : bytes)
      const { value, problems } = parseArticle(file)
      expect(value === null).toBe(problems.length > 0)
    }),
    { numRuns: 1000 },
  )
})

test('a damaged file is refused or keeps its title and every word', () => {
  const whole = '---\ntitle: Storm\npublished: 2024-03-02\n---\n\nw1w\n\nw2w\n\n---\n\nw3w\n'
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.constantFrom('', '-', '\n', ' ', '#', ':', '"', '\t'), (at, put) => {
      const { value, problems } = parseArticle(contentFile(whole.slice(0, at) + put + whole.slice(at + 1)))
      if (value === null) {
        expect(problems).not.toEqual([])
        return
      }
      expect(value.title).not.toBe('')
      const kept = (value.text.match(/w|\d/gu) ?? []).length
      expect(kept).toBeGreaterThanOrEqual(8)
    }),
    { numRuns: 1000 },
  )
})
