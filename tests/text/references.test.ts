import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDates } from '../../src/text/dates.ts'
import { findReferences } from '../../src/text/references.ts'
import { civil } from '../model/civil.ts'
import { sentencesOf } from './sentence-lines.ts'

function found(text: string): string[] {
  const sentences = sentencesOf(text)
  const dates = findDates(text, sentences, civil('2024-12-09'))
  return findReferences(text, sentences, dates).map(({ start, end, side }) => `${text.slice(start, end)}: ${side}`)
}

describe('findReferences', () => {
  test.each([
    ['The mill recently closed.', 'recently: past'],
    ['More recently, the mill was sold.', 'More recently: past'],
    ['He was formerly a miller.', 'formerly: past'],
    ['In the past it was a mill.', 'In the past: past'],
    ['The mill closed several years ago.', 'several years ago: past'],
    ['The mill closed not so long ago.', 'not so long ago: past'],
    ['It is now a school.', 'now: present'],
    ['And now it is a school.', 'now: present'],
    ['Right now it is a school.', 'Right now: present'],
    ['It currently houses a school.', 'currently: present'],
    ['Few mills are left these days.', 'these days: present'],
    ['At the moment it is closed.', 'At the moment: present'],
    ['The mill closed a long time ago.', 'a long time ago: past'],
    ['The mill closed some time ago.', 'some time ago: past'],
    ['It soon will open.', 'soon: future'],
    ['It will soon open.', 'soon: future'],
    ['It may open in the near future.', 'in the near future: future'],
    ['It is to grow in the coming years.', 'in the coming years: future'],
  ])('%s', (text, reference) => {
    expect(found(text)).toEqual([reference])
  })

  test('finds each, in order, sentence by sentence', () => {
    expect(found('The mill recently closed.\nIt is now a school, and will soon grow.')).toEqual([
      'recently: past',
      'now: present',
      'soon: future',
    ])
  })

  test.each([
    '',
    'The mill closed.',
    'The mill closed two years ago.',
    'It shrank in the past 20 months and in the past year.',
    'The then-mayor knows the know-how of a now-closed mill.',
    'It soon became a flood, and as soon as it rained, too soon.',
    'The current owner denied recent reports.',
    'Now, the mill is another matter.',
    '“Now the mill is closed.”',
    'The moment passed.',
    'He feared the future.',
    'The Snowdon of old.',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([])
  })

  test('finds what stands within a sentence, whatever the text', () => {
    const words = fc.constantFrom(
      'now',
      'recently',
      'in',
      'the',
      'past',
      'years',
      'ago',
      'two',
      'soon',
      'will',
      '\n',
      '.',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(words, { maxLength: 40 }).map((list) => list.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let free = 0
        for (const { start, end } of findReferences(text, sentencesOf(text), [])) {
          expect(start).toBeGreaterThanOrEqual(free)
          expect(end).toBeGreaterThan(start)
          expect(sentencesOf(text).some((each) => each.start <= start && end <= each.end)).toBe(true)
          free = end
        }
      }),
    )
  })
})
