// A folder of stories in, their articles and gold timelines out; and a timeline as text, in the form of the gold:
//   <story>/articles.jsonl.gz   {id, source, published, text} a line; a line of `text` is a sentence
//   <story>/timelines/*.txt     a day, its sentences, a line of dashes; tokenised as the Penn Treebank is
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import type { Article, Passage } from '../../src/model/article.ts'
import { parseCivilDate } from '../../src/model/civil-date.ts'
import type { CivilDate } from '../../src/model/civil-date.ts'
import { compareText } from '../../src/model/text-order.ts'
import type { Timeline } from './timelines-score.ts'

export interface TimelineStory {
  readonly id: string
  /** In order of day of publication, then id. */
  readonly articles: readonly Article[]
  readonly timelines: readonly { readonly name: string; readonly gold: Timeline }[]
}

const articleLine = z.object({ id: z.string(), source: z.string(), published: z.string(), text: z.string() })
const RULE = '-'.repeat(32)

/** Names of the folders inside, in order; files are passed over. */
export function listStories(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort(compareText)
}

/**
 * Articles without a day of publication are left out; timelines are in order of name. Throws where a file is missing or
 * of another form.
 */
export function readStory(folder: string, id: string): TimelineStory {
  const lines = gunzipSync(readFileSync(join(folder, id, 'articles.jsonl.gz')))
    .toString('utf8')
    .split('\n')
  const articles = lines.flatMap((line) => (line.trim() === '' ? [] : (parseArticleLine(line, id) ?? [])))
  const files = readdirSync(join(folder, id, 'timelines')).filter((file) => file.endsWith('.txt'))
  return {
    id,
    articles: articles.sort((a, b) => compareText(a.published, b.published) || compareText(a.id, b.id)),
    timelines: files.sort(compareText).map((file) => ({
      name: basename(file, '.txt'),
      gold: parseTimeline(readFileSync(join(folder, id, 'timelines', file), 'utf8')),
    })),
  }
}

/** Each line of text becomes a paragraph, for no line says where one ends. Null where the day is none. */
export function parseArticleLine(line: string, story: string): Article | null {
  const { id, source, published, text } = articleLine.parse(JSON.parse(line))
  const day = parseCivilDate(published)
  if (day === null) return null
  return {
    id,
    story,
    file: '',
    title: '',
    published: day,
    source: { name: source, home: null },
    author: null,
    url: null,
    language: 'en',
    tags: [],
    inferred: [],
    text,
    passages: passagesOf(text),
    marks: [],
  }
}

function passagesOf(text: string): Passage[] {
  const passages: Passage[] = []
  let start = 0
  text.split('\n').forEach((words, index) => {
    const end = start + words.length
    if (words.trim() !== '') {
      passages.push({ kind: 'paragraph', depth: 0, figure: null, credit: null, line: index + 1, start, end })
    }
    start = end + 1
  })
  return passages
}

/** What stands under no day that the calendar has is left out. */
export function parseTimeline(text: string): Timeline {
  const timeline = new Map<CivilDate, string[]>()
  let day: CivilDate | null = null
  for (const line of text.split('\n').map((each) => each.trim())) {
    const begun = parseCivilDate(line)
    if (begun !== null) {
      day = begun
      timeline.set(day, timeline.get(day) ?? [])
    } else if (/^-{5,}$/u.test(line)) {
      day = null
    } else if (line !== '' && day !== null) {
      timeline.get(day)?.push(line)
    }
  }
  return timeline
}

/** In order of days, each ended by a line of dashes; empty for a timeline without days. */
export function formatTimeline(timeline: Timeline): string {
  return [...timeline]
    .sort(([a], [b]) => compareText(a, b))
    .map(([day, sentences]) => `${[day, ...sentences.map(tokenise), RULE].join('\n')}\n`)
    .join('')
}

/** The commonest of the Penn Treebank's rules: marks stand apart, quotation marks and brackets have its names. */
function tokenise(sentence: string): string {
  return sentence
    .replace(/\s+/gu, ' ')
    .replace(/(^|[\s([])["“]/gu, '$1 `` ')
    .replace(/["”]/gu, " '' ")
    .replace(/[’]/gu, "'")
    .replace(/([;:?!]|\.(?=\s*$)|,(?!\d)|--|[–—…])/gu, ' $1 ')
    .replace(/(?<=\p{L})('(?:s|re|ve|ll|d|m))(?!\p{L})/giu, ' $1')
    .replace(/(?<=\p{L})(n't)(?!\p{L})/giu, ' $1')
    .replace(/[([]/gu, ' -LRB- ')
    .replace(/[)\]]/gu, ' -RRB- ')
    .replace(/ {2,}/gu, ' ')
    .trim()
}
