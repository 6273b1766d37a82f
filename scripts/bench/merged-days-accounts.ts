// All days of one story in, the engine's merged account of each out, by the production reading, names, rarity and
// choice.
import type { Article } from '../../src/model/article.ts'
import type { CivilDate } from '../../src/model/civil-date.ts'
import { Vocabulary } from '../../src/story/tellings/features.ts'
import { buildMergedAccount, makeCandidate } from '../../src/story/said-once/merged-account.ts'
import type { Candidate, Saying } from '../../src/story/said-once/merged-account.ts'
import { buildNames } from '../../src/story/names.ts'
import { findReferences } from '../../src/story/references.ts'
import { findCapital } from '../../src/story/references/referents.ts'
import { createFeatureFinder } from '../../src/story/tellings/telling-features.ts'
import { lookUpNames } from '../../src/story/tellings.ts'
import { readArticle } from '../../src/text/read-article.ts'
import type { MergedDay } from './merged-days-data.ts'

interface DaySentence extends Candidate {
  readonly text: string
}

const NO_NAME_DECISIONS = { sameName: [], differentNames: [] }

/** `days` are all of one story. For each day the sentences chosen, in order of reading. */
export function mergeDays(days: readonly MergedDay[], saying?: Saying): string[][] {
  return candidatesOf(days).map((sentences) =>
    buildMergedAccount(sentences, saying).map((position) => sentences[position]?.text ?? ''),
  )
}

/** The sentences of each day. */
function candidatesOf(days: readonly MergedDay[]): DaySentence[][] {
  const sources = days.flatMap(({ day, accounts }, index) =>
    Object.entries(accounts).map(([source, text]) => ({
      index,
      article: articleOf(`${String(index)}-${source}`, day, text),
    })),
  )
  const articles = sources.map(({ article }) => article)
  const readings = articles.map(readArticle)
  const named = buildNames(articles, readings, NO_NAME_DECISIONS, '')
  const names = lookUpNames(named, findCapital(articles, readings, named.nameOf))
  const references = findReferences(articles, readings, named)
  const vocabulary = new Vocabulary()
  const candidates = days.map((): DaySentence[] => [])
  sources.forEach(({ index, article }, number) => {
    const reading = readings[number]
    if (reading === undefined) return
    const finder = createFeatureFinder(
      article,
      number,
      reading,
      names,
      references.inArticle(number).references,
      vocabulary,
    )
    reading.sentences.forEach((sentence, at) => {
      const text = article.text.slice(sentence.start, sentence.end)
      candidates[index]?.push({
        ...makeCandidate({ article: number, sentence: at }, text, new Set(finder.of(sentence).told)),
        text,
      })
    })
  })
  return candidates
}

function articleOf(id: string, day: CivilDate, text: string): Article {
  const body = text.trim()
  return {
    id,
    story: '',
    file: '',
    title: '',
    published: day,
    source: null,
    author: null,
    url: null,
    language: 'en',
    tags: [],
    inferred: [],
    text: body,
    passages: [{ kind: 'paragraph', depth: 0, figure: null, credit: null, line: 1, start: 0, end: body.length }],
    marks: [],
  }
}
