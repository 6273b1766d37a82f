// `pairs.jsonl.gz` and `articles.jsonl.gz` of a folder in, stories with the pairs that are asked of them out.
//
//   articles  {id, story, text}: one line of text a sentence; no title and no day
//   pairs     {topic, a: {doc, text}, b: {doc, text}, same}: `text` is a line of the article `doc`
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'
import type { Article, Passage } from '../../src/model/article.ts'
import type { CivilDate } from '../../src/model/civil-date.ts'
import type { Range } from '../../src/model/span.ts'
import { compareText } from '../../src/model/text-order.ts'

const SideSchema = z.object({ doc: z.string(), text: z.string() })
const PairSchema = z.object({ topic: z.string(), a: SideSchema, b: SideSchema, same: z.boolean() })
const TextSchema = z.object({ id: z.string(), story: z.string(), text: z.string() })

/** One line of one article: `article` is an index into the topic's articles. */
export interface Line extends Range {
  readonly article: number
}

export interface LinePair {
  readonly a: Line
  readonly b: Line
  readonly same: boolean
  /** True where both articles are filed under one story of the topic. */
  readonly oneStory: boolean
}

/** All articles of one topic, which may hold several stories, and what is asked of them. */
export interface Topic {
  readonly id: string
  /** In order of ids. */
  readonly articles: readonly Article[]
  readonly pairs: readonly LinePair[]
}

export type PairRow = z.infer<typeof PairSchema>
export type TextRow = z.infer<typeof TextSchema>

/** Rejects where a line of the two files has another form, or a pair names an article or a line that is not there. */
export async function readTopics(folder: string): Promise<Topic[]> {
  const [texts, pairs] = await Promise.all([
    readRows(join(folder, 'articles.jsonl.gz'), TextSchema),
    readRows(join(folder, 'pairs.jsonl.gz'), PairSchema),
  ])
  return buildTopics(texts, pairs)
}

/** Topics in the order of their first pair. Throws where a pair names an article or a line that is not there. */
export function buildTopics(texts: readonly TextRow[], pairs: readonly PairRow[]): Topic[] {
  const known = new Map(texts.map((text) => [text.id, text]))
  const rows = Map.groupBy(pairs, ({ topic }) => topic)
  return [...rows].map(([id, asked]) => {
    const stories = new Set(asked.flatMap(({ a, b }) => [a, b]).map(({ doc }) => known.get(doc)?.story))
    const articles = texts
      .filter(({ story }) => stories.has(story))
      .sort((a, b) => compareText(a.id, b.id))
      .map(buildArticle)
    const indexes = new Map(articles.map((article, index) => [article.id, index]))
    const lineOf = ({ doc, text }: PairRow['a']): Line => {
      const article = indexes.get(doc)
      const passage = articles[article ?? -1]?.passages.find(
        (range) => articles[article ?? -1]?.text.slice(range.start, range.end) === text,
      )
      if (article === undefined || passage === undefined) throw new Error(`No line of ${doc} is “${text}”.`)
      return { article, start: passage.start, end: passage.end }
    }
    return {
      id,
      articles,
      pairs: asked.map(({ a, b, same }) => ({
        a: lineOf(a),
        b: lineOf(b),
        same,
        oneStory: known.get(a.doc)?.story === known.get(b.doc)?.story,
      })),
    }
  })
}

/** So early that no day which a text states lies long before it; days that rest on it are left out of the reading. */
const NO_DAY = '1000-01-01' as CivilDate

function buildArticle({ id, story, text }: TextRow): Article {
  const passages: Passage[] = []
  let start = 0
  text.split('\n').forEach((line, index) => {
    const end = start + line.length
    passages.push({ kind: 'paragraph', depth: 0, figure: null, start, end, line: index + 1, credit: null })
    start = end + 1
  })
  const unknown = { source: null, author: null, url: null, tags: [], inferred: [], marks: [] }
  return { id, story, file: id, title: '', published: NO_DAY, language: 'en', text, passages, ...unknown }
}

async function readRows<T>(path: string, schema: z.ZodType<T>): Promise<T[]> {
  const lines = gunzipSync(await readFile(path)).toString('utf8')
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => schema.parse(JSON.parse(line)))
}
