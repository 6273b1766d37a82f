// `npm run bench -- dates DIR`: which calendar value does the engine give each time expression? DIR holds folders of
// TimeML files; figures are per folder and over all of them.
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DATE_SEARCH, findSingleDates } from '../../src/text/dates.ts'
import { findReferences } from '../../src/text/references.ts'
import { findSentences } from '../../src/text/sentences.ts'
import { countDates, figuresOf, sumCounts } from './dates-score.ts'
import type { DateCounts, DateFigures, Valued } from './dates-score.ts'
import type { Measured } from './measure.ts'
import { parseTimeMl } from './timeml.ts'
import type { TimeMlFile } from './timeml.ts'
import { timexValue } from './timex-value.ts'

const REFERENCE_VALUES = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' } as const

const ONE_NOTATION = '* where “2000-W7” counts as 2000-W07, “1949-XX” as 1949 and “196X” as 196'

/** A row of the table. */
interface Row {
  readonly name: string
  readonly files: number
  readonly counts: DateCounts
}

/** The TimeML files of one folder of DIR. */
export interface DatesFolder {
  readonly name: string
  readonly files: readonly TimeMlFile[]
}

/**
 * Figures from 0 to 1: `<folder>-f1` and `<folder>-day-recall`, the same for `all`. Rejects at a file without text or
 * day of creation.
 */
export async function measureDates(folder: string): Promise<Measured> {
  const rows = (await readDatesFolders(folder)).map(({ name, files }): Row => ({
    name,
    files: files.length,
    counts: countFiles(files),
  }))
  const articles = rows.reduce((sum, { files }) => sum + files, 0)
  const all: Row = { name: 'all', files: articles, counts: sumCounts(rows.map(({ counts }) => counts)) }
  return {
    table: formatTable([...rows, all]),
    articles,
    figures: Object.fromEntries(
      [...rows, all].flatMap(({ name, counts }) => {
        const { f1, dayRecall } = figuresOf(counts)
        return [
          [`${name}-f1`, rounded(f1)],
          [`${name}-day-recall`, rounded(dayRecall)],
        ]
      }),
    ),
  }
}

/** In order of names; folders without such files are passed over. */
export async function readDatesFolders(folder: string): Promise<DatesFolder[]> {
  const folders: DatesFolder[] = []
  for (const name of await subfolders(folder)) {
    const files = await readFiles(join(folder, name))
    if (files.length > 0) folders.push({ name, files })
  }
  return folders
}

/**
 * What is found of the days and times of all files, by the rules given; other expressions of TimeML are not counted.
 */
export function countFiles(files: readonly TimeMlFile[], search = DATE_SEARCH): DateCounts {
  return sumCounts(
    files.map((file) => {
      const marked = file.times.filter(({ type }) => type === 'DATE' || type === 'TIME')
      return countDates(marked, findValues(file, search))
    }),
  )
}

/** What the engine finds in the file, as TIMEX3 would write it; what TIMEX3 has no date for is left out. */
export function findValues({ text, passages, published }: TimeMlFile, search = DATE_SEARCH): Valued[] {
  const sentences = findSentences(text, passages, 'en')
  const mentions = findSingleDates(text, sentences, published, search)
  const dates = mentions.flatMap((mention) => {
    const value = timexValue(mention, text.slice(mention.start, mention.end))
    return value === null ? [] : [{ start: mention.start, end: mention.end, value }]
  })
  const references = findReferences(text, sentences, mentions).map(({ start, end, side }) => ({
    start,
    end,
    value: REFERENCE_VALUES[side],
  }))
  return [...dates, ...references]
}

async function readFiles(folder: string): Promise<TimeMlFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tml')).sort()
  return Promise.all(
    names.map(async (name) => {
      const file = parseTimeMl(await readFile(join(folder, name), 'utf8'))
      if (file === null) throw new Error(`${join(folder, name)}: no text, or no day of creation`)
      return file
    }),
  )
}

async function subfolders(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
}

function formatTable(rows: readonly Row[]): string {
  const lines = rows.map(({ name, files, counts }) => {
    const figures: DateFigures = figuresOf(counts)
    const cells = [files, counts.marked, counts.found, counts.right].map((count) => String(count).padStart(7))
    const ratios = [figures.precision, figures.recall, figures.f1, figures.dayRecall, figures.f1OneNotation].map(
      (each) => rounded(each).padStart(11),
    )
    return `${name.padEnd(12)}${cells.join('')}${ratios.join('')}`
  })
  const counts = ['files', 'marked', 'found', 'right'].map((head) => head.padStart(7)).join('')
  const ratios = ['precision', 'recall', 'value F1', 'day recall', 'F1 *'].map((head) => head.padStart(11)).join('')
  return [`${''.padEnd(12)}${counts}${ratios}`, ...lines, ONE_NOTATION].join('\n')
}

function rounded(ratio: number): string {
  return ratio.toFixed(3)
}
