import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Passage, PassageKind } from '../../src/model/article.ts'
import { findSentences } from '../../src/text/sentences.ts'

function passagesOf(lines: readonly string[], kind: PassageKind = 'paragraph'): { text: string; passages: Passage[] } {
  let start = 0
  const passages = lines.map((line, index) => {
    const passage = { start, end: start + line.length, kind, depth: 0, figure: null, credit: null, line: index + 1 }
    start += line.length + 1
    return passage
  })
  return { text: lines.join('\n'), passages }
}

function sentencesOf(line: string, kind: PassageKind = 'paragraph', language = 'en'): string[] {
  const { text, passages } = passagesOf([line], kind)
  return findSentences(text, passages, language).map((sentence) => text.slice(sentence.start, sentence.end))
}

describe('findSentences parts', () => {
  const cases: readonly (readonly string[])[] = [
    ['One came.', 'Two left.'],
    ['“Yes, I will.”', 'He left.'],
    ['“Go. Run.”', 'He left.'],
    ['"Go," he said.', '"Now."', 'They went.'],
    ['He left at 5 p.m.', 'The others stayed.'],
    ['It was made in the U.S.', 'The firm denied it.'],
    ['Who are the rebels?', 'Nobody knows.'],
    ['It ended in Dec.', 'Then it began again.'],
    ['She takes vitamin C.', 'He does not.'],
    ['He said no.', 'She said yes.'],
    ['“It is over,” he said.', '“We won.”'],
    ['He “said so.', 'Then the mark was never closed.', 'It went on.'],
    [
      'The agency quoted a source as saying: “The president has arrived. He was granted asylum.”',
      'This development follows the collapse.',
    ],
  ]
  test.each(cases.map((expected) => [expected.join(' '), expected] as const))('%s', (line, expected) => {
    expect(sentencesOf(line)).toEqual(expected)
  })
})

describe('findSentences leaves whole', () => {
  test.each([
    'asylum “for humanitarian reasons.” as per Russian Media.',
    '“There is no room for turning back. The future is ours,” he said.',
    '“Syria is for everyone, no exceptions. Syria is for Druze, Sunnis, Alawites, and all sects,” said Anas Salkhadi.',
    'The bell rang at about 10:35 a.m. (0735 GMT) Friday, he said.',
    'Mr. and Mrs. Smith met Dr. Jones, Gen. Lee and Lt. Col. Park of the U.S. Army at 5 p.m. Sunday.',
    'J. K. Rowling and George W. Bush met in St. Louis on Dec. 8, 2024.',
    'It grew 3.5 million at No. 10 Downing St. in the U.N. General Assembly.',
    '“The situation was not like this… suddenly everyone was scared,” said one woman, Rania.',
    '“Really?” he asked.',
    '“Really?” Smith asked.',
    '“Stop!” shouted the guard.',
    'Yahoo! announced it.',
    'Crowds gathered on Sunday. (Ugur Yildirim/Dia Photo via AP)',
    '1. Something happened',
    'Wait . . . for it',
    'Step News - ???? ??? @Step_Agency ? 9m #???? | Syrian media: Unknown persons set fire to it.',
  ])('%s', (line) => {
    expect(sentencesOf(line)).toEqual([line])
  })

  test('a heading', () => {
    expect(sentencesOf('Who are they? What next? Nobody knows', 'heading')).toHaveLength(1)
  })

  test('credits that follow a caption', () => {
    const caption = 'Men hug. A ruler fell. (Photo by A B / AFP) (Photo by A B/AFP via Getty Images)'
    expect(sentencesOf(caption, 'caption')).toEqual([
      'Men hug.',
      'A ruler fell. (Photo by A B / AFP) (Photo by A B/AFP via Getty Images)',
    ])
    expect(sentencesOf('The area was captured on December 7, 2024. © A B, AFP', 'caption')).toHaveLength(1)
  })
})

describe('findSentences cuts what nobody wrote as one sentence', () => {
  test.each([
    ['between words', 'ship '.repeat(2500), [4999, 4999, 2499]],
    ['a word', 'x'.repeat(10_001), [5000, 5000, 1]],
    ['no character in two', `x${'\u{1F6A2}'.repeat(3000)}`, [4999, 1002]],
    ['a heading', 'Storm '.repeat(1000), [4997, 1001]],
  ])('%s', (_, line, lengths) => {
    const kind = line.startsWith('Storm') ? 'heading' : 'paragraph'
    const found = sentencesOf(line, kind)
    expect(found.map(({ length }) => length)).toEqual(lengths)
    expect(found.join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''))
    expect(found.every((sentence) => sentence.isWellFormed())).toBe(true)
  })

  test('and no sentence that somebody may have written', () => {
    expect(sentencesOf(`${'He walked and '.repeat(350)}slept.`)).toHaveLength(1)
  })
})

describe('findSentences in other languages', () => {
  test('Arabic, Chinese, German', () => {
    expect(sentencesOf('مرحبا؟ نعم. شكرا', 'paragraph', 'ar')).toEqual(['مرحبا؟', 'نعم.', 'شكرا'])
    expect(sentencesOf('你好。再见！', 'paragraph', 'zh')).toEqual(['你好。', '再见！'])
    expect(sentencesOf('Er kam. Sie ging.', 'paragraph', 'de')).toEqual(['Er kam.', 'Sie ging.'])
    expect(sentencesOf('One. Two.', 'paragraph', 'not a language')).toEqual(['One.', 'Two.'])
  })
})

describe('findSentences finds nothing', () => {
  test.each(['', ' ', '\t\n', '\u00a0\u2003'])('%j', (line) => {
    expect(sentencesOf(line)).toEqual([])
  })
})

const hostile = fc.array(
  fc.oneof(
    fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '’',
      '. ',
      '! ',
      '? ',
      '…',
      'Mr. ',
      'U.S. ',
      ' said ',
      'he',
      'A',
      '(',
      ')',
      ' ',
    ),
    fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\n', ' ')),
  ),
  { maxLength: 40 },
)

test('any text is survived: sentences are in order, apart, within passages, and hold every character', () => {
  const kinds = fc.constantFrom<PassageKind>('paragraph', 'caption', 'heading', 'item')
  fc.assert(
    fc.property(fc.array(hostile, { maxLength: 5 }), kinds, (lines, kind) => {
      const { text, passages } = passagesOf(
        lines.map((pieces) => pieces.join('')),
        kind,
      )
      let end = 0
      let held = ''
      for (const sentence of findSentences(text, passages, 'en')) {
        const passage = passages[sentence.passage]
        expect(sentence.start).toBeGreaterThanOrEqual(end)
        expect(sentence.start).toBeGreaterThanOrEqual(passage?.start ?? Infinity)
        expect(sentence.end).toBeLessThanOrEqual(passage?.end ?? -1)
        const words = text.slice(sentence.start, sentence.end)
        expect(words).toBe(words.trim())
        expect(words).not.toBe('')
        end = sentence.end
        held += words
      }
      expect(held.replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }),
  )
})
