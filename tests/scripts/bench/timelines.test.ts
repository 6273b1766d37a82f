import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { formatTimeline, parseArticleLine, parseTimeline } from '../../../scripts/bench/timelines-files.ts'
import { measureTimelines } from '../../../scripts/bench/timelines.ts'
import { makeFolder } from '../../temp-folder.ts'

const GOLD = `2021-05-03
The harbour reopens , its mayor says .
Ferries sail again .
--------------------------------
2021-05-01
A storm sinks a ferry off Northport .
--------------------------------
`

const ARTICLES = [
  { id: 'before', published: '2021-04-30', text: 'A storm is coming to Northport on 1 May.' },
  {
    id: 'first',
    published: '2021-05-01',
    text: 'A storm sank a ferry off Northport on Saturday.\nNine sailors swam ashore.',
  },
  { id: 'second', published: '2021-05-03', text: 'The storm sank a ferry off Northport on 1 May.' },
  { id: 'third', published: '2021-05-03', text: 'The harbour of Northport reopened on Monday, the mayor said.' },
]

describe('parseTimeline', () => {
  test('reads days and sentences', () => {
    expect([...parseTimeline(GOLD)]).toEqual([
      ['2021-05-03', ['The harbour reopens , its mayor says .', 'Ferries sail again .']],
      ['2021-05-01', ['A storm sinks a ferry off Northport .']],
    ])
  })

  test('leaves out what stands under no day of the calendar', () => {
    expect([
      ...parseTimeline('2021-02-30\nNothing .\n--------\n2021-05-0\nNothing .\n2021-05-01\nA storm .\n'),
    ]).toEqual([['2021-05-01', ['A storm .']]])
  })
})

describe('formatTimeline', () => {
  test('is read back as it was, in order of days', () => {
    const timeline = parseTimeline(GOLD)
    const text = formatTimeline(timeline)
    expect([...parseTimeline(text)]).toEqual([...timeline].reverse())
    expect(text.split('\n')[0]).toBe('2021-05-01')
  })

  test.each([
    [
      '“It isn’t ours,” the mayor’s clerk (Ann Lee) said.',
      "`` It is n't ours , '' the mayor 's clerk -LRB- Ann Lee -RRB- said .",
    ],
    ['Gov. Holm paid $2,000; why?', 'Gov. Holm paid $2,000 ; why ?'],
  ])('parts words from marks: %s', (sentence, tokens) => {
    const [day = ''] = parseTimeline('2021-05-01\nA .').keys()
    const text = formatTimeline(new Map([...parseTimeline(`${day}\nA .`).keys()].map((each) => [each, [sentence]])))
    expect(text.split('\n')[1]).toBe(tokens)
  })
})

test('each line of an article is a paragraph', () => {
  const article = parseArticleLine(JSON.stringify({ source: 'gazette', ...ARTICLES[1] }), 'storm')
  const words = article?.passages.map(({ start, end }) => article.text.slice(start, end))
  expect(words).toEqual(['A storm sank a ferry off Northport on Saturday.', 'Nine sailors swam ashore.'])
  expect(
    parseArticleLine(JSON.stringify({ source: 'gazette', ...ARTICLES[1], published: '2021-02-30' }), 'storm'),
  ).toBeNull()
})

test('measures a folder and writes what was predicted, of articles between the first and last day alone', async () => {
  const folder = await makeFolder()
  await mkdir(join(folder, 'data', 'storm', 'timelines'), { recursive: true })
  await writeFile(join(folder, 'data', 'storm', 'timelines', 'gazette.txt'), GOLD)
  const lines = ARTICLES.map((article) => JSON.stringify({ source: 'gazette', ...article }))
  await writeFile(join(folder, 'data', 'storm', 'articles.jsonl.gz'), gzipSync(lines.join('\n')))
  const measured = await measureTimelines(join(folder, 'data'), join(folder, 'predicted'))
  // The gold's 3 sentences on 2 days round to 2 a day. Stop words aside, it has 9 words and 7 pairs, the prediction 13
  // and 11; both have storm, ferry, Northport, harbour, reopen, mayor and the pair of ferry and Northport: 2 · 6 / 22
  // and 2 · 1 / 18.
  expect(await readFile(join(folder, 'predicted', 'storm__gazette.txt'), 'utf8')).toMatchInlineSnapshot(`
    "2021-05-01
    A storm sank a ferry off Northport on Saturday .
    Nine sailors swam ashore .
    --------------------------------
    2021-05-03
    The harbour of Northport reopened on Monday , the mayor said .
    --------------------------------
    "
  `)
  expect(measured.articles).toBe(4)
  expect(measured.figures).toMatchInlineSnapshot(`
    {
      "ar1": "0.5455",
      "ar2": "0.1111",
      "date-f1": "1.0000",
    }
  `)
})
