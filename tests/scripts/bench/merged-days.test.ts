// The measure on days that are invented, with figures counted by hand.
import { describe, expect, test } from 'vitest'
import { mergeDays } from '../../../scripts/bench/merged-days-accounts.ts'
import { parseMergedDay } from '../../../scripts/bench/merged-days-data.ts'
import { figuresOf, figuresOfPeople, measureMergedDays, scoreDay } from '../../../scripts/bench/merged-days.ts'
import { makeFolder } from '../../temp-folder.ts'

const DAM = {
  story: 'dam',
  day: '2021-03-04',
  accounts: {
    gazette:
      'The Orlen dam burst on Thursday, and water flooded nine villages below it. Mayor Ida Brandt ordered an evacuation.',
    echo: 'The Orlen dam burst. Burst dam floods villages',
  },
  merged: [
    'The Orlen dam burst and flooded nine villages.',
    'Mayor Brandt ordered an evacuation.\\nThe Orlen dam burst.',
  ],
}
const FERRY = {
  story: 'ferry',
  day: '2021-05-06',
  accounts: { gazette: 'A ferry sank.', echo: 'Divers found the ferry.' },
  merged: ['A ferry sank.', 'Divers found the ferry.'],
}

describe('parseMergedDay', () => {
  test('reads a line, and a line end that was escaped twice', () => {
    const day = parseMergedDay(JSON.stringify(DAM))
    expect(day.day).toBe('2021-03-04')
    expect(Object.keys(day.accounts)).toEqual(['gazette', 'echo'])
    expect(day.merged[1]).toBe('Mayor Brandt ordered an evacuation.\nThe Orlen dam burst.')
  })

  test.each([
    ['no day', { ...FERRY, day: 'in May' }],
    ['no accounts', { ...FERRY, accounts: 'A ferry sank.' }],
    ['nobody’s answer', { ...FERRY, merged: [] }],
  ])('throws where there is %s', (_, line) => {
    expect(() => parseMergedDay(JSON.stringify(line))).toThrow()
  })
})

test('the engine’s account is sentences of the accounts, each fact once', () => {
  const day = parseMergedDay(JSON.stringify(DAM))
  expect(mergeDays([day])).toEqual([
    [
      'The Orlen dam burst on Thursday, and water flooded nine villages below it.',
      'Mayor Ida Brandt ordered an evacuation.',
    ],
  ])
})

describe('figures', () => {
  test('a text against two editors', () => {
    // ferri sank | ferri sank: 1. ferri sank | diver found ferri: 1 of 2, 1 of 3, F 2/5. Mean 7/10.
    expect(scoreDay('The ferry sank.', ['A ferry sank.', 'Divers found the ferry.'])).toBeCloseTo(0.7)
  })

  test('means over days', () => {
    const days = [FERRY, { ...FERRY, day: '2021-05-07' }].map((day) => parseMergedDay(JSON.stringify(day)))
    const texts = ['The ferry sank.', 'Nothing known']
    const { f, words } = figuresOf(days, (day) => texts[days.indexOf(day)] ?? '')
    expect(f).toBeCloseTo(0.35)
    expect(words).toBeCloseTo(2.5)
  })

  test('editors against each other', () => {
    // ferri sank | diver found ferri: F 2/5, both ways; 3 and 4 words.
    const { f, words } = figuresOfPeople([parseMergedDay(JSON.stringify(FERRY))])
    expect(f).toBeCloseTo(0.4)
    expect(words).toBeCloseTo(3.5)
  })
})

test('a folder’s figures and table', async () => {
  const folder = await makeFolder({
    'dam.jsonl': `${JSON.stringify(DAM)}\n`,
    'ferry.jsonl': `${JSON.stringify(FERRY)}\n\n`,
    'notes.txt': 'not read',
  })
  const { table, articles, figures } = await measureMergedDays(folder)
  expect(articles).toBe(4)
  expect(table).toMatchInlineSnapshot(`
    "story  days  engine               all sentences        longest account      people
    dam    1     0.663 at 19.0 words  0.478 at 27.0 words  0.663 at 19.0 words  0.500 at 8.5 words
    ferry  1     0.661 at 7.0 words   0.661 at 7.0 words   0.700 at 4.0 words   0.400 at 3.5 words
    all    2     0.662 at 13.0 words  0.569 at 17.0 words  0.681 at 11.5 words  0.450 at 6.0 words"
  `)
  expect(figures).toMatchInlineSnapshot(`
    {
      "rouge1-f": "0.662",
      "words": "13.0",
    }
  `)
})
