// What is left out and what it brought, on days that are invented.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatAblation, measureAblation } from '../../../scripts/bench/ablation.ts'
import { makeFolder } from '../../temp-folder.ts'

const DAY = {
  story: 'dam',
  day: '2021-03-04',
  accounts: {
    gazette: 'The Orlen dam burst on Thursday. It flooded nine villages.',
    echo: 'The Orlen dam burst on Thursday. Nine villages drowned.',
  },
  merged: ['The Orlen dam burst on Thursday.'],
}

test('a row for each part, with its change against the whole', () => {
  const rows = [
    { leftOut: '', figures: { f1: 0.5, words: 20 }, what: 'nothing left out' },
    { leftOut: 'names', figures: { f1: 0.425, words: 20 }, what: 'who is spoken of' },
    { leftOut: 'order', figures: { f1: 0.5125, words: 31.5 }, what: 'who comes first' },
  ]
  expect(formatAblation('pairs', { articles: 2, rows })).toMatchInlineSnapshot(`
    "pairs           f1              words
                 0.500             20.000          nothing left out
    names        0.425  −0.075     20.000  +0.000  who is spoken of
    order        0.512  +0.012     31.500 +11.500  who comes first"
  `)
})

describe('measureAblation', () => {
  test('measures what has a folder and passes over the rest', async () => {
    const folder = await makeFolder()
    await mkdir(join(folder, 'merged-days'))
    await writeFile(join(folder, 'merged-days', 'dam.jsonl'), `${JSON.stringify(DAY)}\n`)
    const { table, articles, figures } = await measureAblation(folder)
    expect(articles).toBe(2)
    // "The Orlen dam burst on Thursday. Nine villages drowned.": 4 of its 6 words are the editor's, who has no other.
    expect(figures).toEqual({ 'merged-days-rouge1-f': '0.800', 'merged-days-words': '9.000' })
    expect(table.split('\n').map((line) => line.split(/\s/u)[0])).toEqual([
      'merged-days',
      '',
      'price',
      'others',
      'again',
      'standing',
    ])
  })

  test('measures dates without each form', async () => {
    const timeMl = `<TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2024-12-09">12/09/2024</TIMEX3></DCT>
<TEXT>The harbour opened on <TIMEX3 tid="t1" type="DATE" value="2024-12-08">Sunday</TIMEX3>.</TEXT></TimeML>`
    const folder = await makeFolder({ 'dates/bay/harbour.tml': timeMl })
    const { table, figures } = await measureAblation(folder)
    expect(figures).toEqual({ 'dates-f1': '1.000', 'dates-day-recall': '1.000' })
    const rows = new Map(table.split('\n').map((line) => [line.split(/\s/u)[0], line.split(/\s+/u)[1]]))
    expect([rows.get('weekdays'), rows.get('seasons')]).toEqual(['0.000', '1.000'])
  })

  test('nothing to measure, no table', async () => {
    expect(await measureAblation(await makeFolder())).toEqual({ table: '', articles: 0, figures: {} })
  })
})
