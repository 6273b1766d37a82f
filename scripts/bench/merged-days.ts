// `npm run bench -- merged-days DIR`: merges several accounts of one day into one and compares it with what editors
// wrote of them. Figures: ROUGE-1 F (Porter stems, SMART stop words out), averaged over a day's editors and then over
// days, and mean words.
import { countWords } from '../../src/story/said-once/merged-account.ts'
import type { Saying } from '../../src/story/said-once/merged-account.ts'
import type { Measured } from './measure.ts'
import { mergeDays } from './merged-days-accounts.ts'
import { readMergedDays } from './merged-days-data.ts'
import type { MergedDay } from './merged-days-data.ts'
import { scoreRouge } from './rouge.ts'

/** How well one way of merging does on some days. */
export interface MergeFigures {
  readonly f: number
  readonly words: number
}

interface Row {
  readonly story: string
  readonly days: number
  /** By the way of merging: the engine first, then what it is held against. */
  readonly figures: Readonly<Record<string, MergeFigures>>
}

const OPTIONS = { stems: true, withoutStopWords: true }

/** `rouge1-f` is from 0 to 1, `words` the mean length of a day merged by the engine. */
export async function measureMergedDays(folder: string): Promise<Measured> {
  const days = await readMergedDays(folder)
  const engine = mergeByEngine(days)
  const rowOf = (story: string, some: readonly MergedDay[]): Row => ({
    story,
    days: some.length,
    figures: {
      engine: figuresOf(some, engine),
      'all sentences': figuresOf(some, allAccounts),
      'longest account': figuresOf(some, longestAccount),
      people: figuresOfPeople(some),
    },
  })
  const rows = [...Map.groupBy(days, ({ story }) => story)].map(([story, some]) => rowOf(story, some))
  const all = rowOf('all', days)
  return {
    table: formatTable([...rows, all]),
    articles: days.reduce((sum, { accounts }) => sum + Object.keys(accounts).length, 0),
    figures: {
      'rouge1-f': (all.figures['engine']?.f ?? 0).toFixed(3),
      words: (all.figures['engine']?.words ?? 0).toFixed(1),
    },
  }
}

/** Of each of the days the engine's account; days of one story are merged together. */
export function mergeByEngine(days: readonly MergedDay[], saying?: Saying): (day: MergedDay) => string {
  const merged = new Map<MergedDay, string>()
  for (const [, ofStory] of Map.groupBy(days, ({ story }) => story)) {
    mergeDays(ofStory, saying).forEach((sentences, index) => {
      const day = ofStory[index]
      if (day !== undefined) merged.set(day, sentences.join(' '))
    })
  }
  return (day) => merged.get(day) ?? ''
}

/** Means over days of one way of merging. */
export function figuresOf(days: readonly MergedDay[], merge: (day: MergedDay) => string): MergeFigures {
  const merged = days.map(merge)
  return {
    f: meanOf(days.map((day, index) => scoreDay(merged[index] ?? '', day.merged))),
    words: meanOf(merged.map(countWords)),
  }
}

/** Each editor held against the other editors of the day. */
export function figuresOfPeople(days: readonly MergedDay[]): MergeFigures {
  const each = days.flatMap(({ merged }) =>
    merged.map((text, index) => ({ text, others: merged.filter((_, other) => other !== index) })),
  )
  return {
    f: meanOf(each.map(({ text, others }) => scoreDay(text, others))),
    words: meanOf(each.map(({ text }) => countWords(text))),
  }
}

/** Mean ROUGE-1 F of one text against several. */
export function scoreDay(text: string, references: readonly string[]): number {
  return meanOf(references.map((reference) => scoreRouge(text, reference, 1, OPTIONS).f))
}

function allAccounts({ accounts }: MergedDay): string {
  return Object.values(accounts).join(' ')
}

function longestAccount({ accounts }: MergedDay): string {
  return Object.values(accounts).reduce(
    (longest, text) => (countWords(text) > countWords(longest) ? text : longest),
    '',
  )
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1)
}

function formatTable(rows: readonly Row[]): string {
  const ways = Object.keys(rows[0]?.figures ?? {})
  const cells = [
    ['story', 'days', ...ways],
    ...rows.map(({ story, days, figures }) => [
      story,
      String(days),
      ...Object.values(figures).map(({ f, words }) => `${f.toFixed(3)} at ${words.toFixed(1)} words`),
    ]),
  ]
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return cells
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
