// One topic in, the tellings of each of its lines out, by the production reading, names and tellings.
//
// The articles have no day. A day that rests on one is left out of the reading, and a happening whose day only the
// publication would give has none, so that no made-up day helps or hurts.
import type { Reading } from '../../src/model/reading.ts'
import { contains } from '../../src/model/span.ts'
import { featuresOf } from '../../src/story/same-event/candidates.ts'
import { buildNames } from '../../src/story/names.ts'
import { measureRarity } from '../../src/story/same-event/rarity.ts'
import type { Rarity } from '../../src/story/same-event/rarity.ts'
import { findReferences } from '../../src/story/references.ts'
import { NO_DAY } from '../../src/story/tellings/telling-day.ts'
import { findTellings } from '../../src/story/tellings.ts'
import type { Telling } from '../../src/story/tellings.ts'
import { readArticle } from '../../src/text/read-article.ts'
import type { Line, Topic } from './same-event-data.ts'

export interface ToldTopic {
  readonly rarity: Rarity
  readonly tellingsOf: (line: Line) => readonly Telling[]
}

const NO_NAME_DECISIONS = { sameName: [], differentNames: [] }
const NO_DECISIONS = { merge: [], split: new Set<never>() }

/** Rarity is over all tellings of the topic. A line that tells nothing, or that no pair asks for, has no tellings. */
export function tellTopic({ articles, pairs }: Topic): ToldTopic {
  const readings = articles.map((article) => withoutRelativeDays(readArticle(article)))
  const named = buildNames(articles, readings, NO_NAME_DECISIONS, '')
  const tellings = findTellings(articles, readings, named, findReferences(articles, readings, named), NO_DECISIONS).map(
    withoutPublicationDay,
  )
  const rarity = measureRarity(tellings.map(featuresOf))
  const byLine = new Map<string, Telling[]>()
  for (const line of pairs.flatMap(({ a, b }) => [a, b])) {
    const key = keyOf(line)
    if (byLine.has(key)) continue
    byLine.set(
      key,
      tellings.filter(({ article, sentenceRange }) => article === line.article && contains(line, sentenceRange)),
    )
  }
  return { rarity, tellingsOf: (line) => byLine.get(keyOf(line)) ?? [] }
}

function withoutRelativeDays(reading: Reading): Reading {
  return { ...reading, dates: reading.dates.filter(({ stated }) => stated) }
}

function withoutPublicationDay(telling: Telling): Telling {
  return telling.day.basis === 'published' ? { ...telling, day: NO_DAY } : telling
}

function keyOf({ article, start }: Line): string {
  return `${article} ${start}`
}
