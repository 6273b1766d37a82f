// The engine against the gold readings, without what an editor decided. GOLD_VERBOSE=1 prints every mistake.
import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { STORY_FILE_ID } from '../../src/article/content-file.ts'
import type { ContentFile } from '../../src/article/content-file.ts'
import { readContentFolder } from '../../src/content-folder.ts'
import { formatProblem } from '../../src/model/problem.ts'
import type { Span } from '../../src/model/span.ts'
import type { Story } from '../../src/model/story.ts'
import { runPipeline } from '../../src/pipeline.ts'
import { GoldSchema } from './gold-schema.ts'
import type { Gold } from './gold-schema.ts'
import { keyOf, locate, overlapLength, spanOf } from './locate.ts'
import type { Reference } from './locate.ts'
import { formatMistakes } from './mistakes.ts'
import { FIGURES, figuresOf, formatFigures, scoreStory } from './score.ts'

const HERE = import.meta.dirname
const CONTENT = join(HERE, '../../content')
/** The reading whose figures README gives. */
const IN_README = 'fall-of-assad'
const Floors = z.record(z.string(), z.record(z.enum(FIGURES), z.number().min(0).max(1)))

const folders = (await readdir(HERE, { withFileTypes: true }))
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
const floors = Floors.parse(JSON.parse(await readFile(join(HERE, 'floors.json'), 'utf8')))

test('there is a gold reading, and a floor for each', () => {
  expect(folders.length).toBeGreaterThan(0)
  expect(Object.keys(floors).sort()).toEqual([...folders].sort())
})

describe.each(folders)('%s', (folder) => {
  let gold: Gold
  let story: Story

  beforeAll(async () => {
    gold = GoldSchema.parse(JSON.parse(await readFile(join(HERE, folder, 'gold.json'), 'utf8')))
    const { files, problems } = await readContentFolder(CONTENT)
    const result = runPipeline(files.map(withoutDecisions))
    const found = result.stories.find((one) => one.id === gold.story)
    if (found === undefined)
      throw new Error([...problems, ...result.problems].map(formatProblem).join('\n') || 'no story')
    story = found
  })

  test('no two events have one title', () => {
    const titles = story.events.map(({ title }) => title)
    expect(titles.filter((title, position) => titles.indexOf(title) !== position)).toEqual([])
  })

  test('every reference of the gold points at one place', () => {
    const wrong = referencesOf(gold)
      .map((ref) => locate(ref, story.articles))
      .filter((found) => typeof found === 'string')
    expect(wrong).toEqual([])
  })

  test('the gold has one name for each sentence, and each event once', () => {
    expect(new Set(gold.events.map((event) => event.id)).size).toBe(gold.events.length)
    const told = new Set(gold.events.flatMap((event) => event.tells).map(keyOf))
    expect(gold.background.filter((ref) => told.has(keyOf(ref)))).toEqual([])
    for (const event of gold.events) {
      const keys = [...event.tells, ...event.passing].map(keyOf)
      expect(new Set(keys).size, event.id).toBe(keys.length)
    }
    expect(namedTwice(gold, story)).toEqual([])
  })

  test('every sentence is in the gold, or a heading or caption', () => {
    expect(uncovered(gold, story)).toEqual([])
  })

  test.runIf(folder === IN_README)('README gives the figures as they are', async () => {
    const readme = await readFile(join(HERE, '../../README.md'), 'utf8')
    const figures = figuresOf(scoreStory(gold, story))
    const given = Array.from(readme.matchAll(/^\| (`\w+`(?:, `\w+`)*) \| (\d\.\d{3}) \|/gmu), ([, names = '', figure]) =>
      names.split(', ').map((name) => [name.replaceAll('`', ''), figure]),
    ).flat()
    expect(Object.fromEntries(given)).toEqual(
      Object.fromEntries(FIGURES.map((name) => [name, figures[name].toFixed(3)])),
    )
  })

  test('the engine does not fall below its floors', () => {
    const score = scoreStory(gold, story)
    const figures = figuresOf(score)
    const floor = { ...figures, ...floors[folder] }
    const fallen = FIGURES.filter((name) => figures[name] < floor[name])
    const report = `${folder}\n${formatFigures(figures, floor)}`
    const verbose = fallen.length > 0 || process.env['GOLD_VERBOSE'] === '1'
    process.stdout.write(`\n${verbose ? `${formatMistakes(score)}\n\n${report}` : report}\n`)
    expect(fallen).toEqual([])
  })
})

/** The same file; of a story, a title and nothing else. */
function withoutDecisions(file: ContentFile): ContentFile {
  return file.id === STORY_FILE_ID ? { ...file, bytes: new TextEncoder().encode('---\ntitle: Gold\n---\n') } : file
}

function referencesOf(gold: Gold): Reference[] {
  return [
    ...sentenceReferences(gold),
    ...gold.dates,
    ...gold.notDates,
    ...gold.optionalDates,
    ...gold.quotations,
    ...gold.notQuotations,
    ...gold.disagreements.flatMap(({ values }) => values),
  ]
}

function sentenceReferences(gold: Gold): Reference[] {
  return [
    ...gold.events.flatMap((event) => [...event.tells, ...event.passing]),
    ...gold.background,
    ...gold.either.flatMap((group) => group.these),
  ]
}

/** Sentences that two different references point at, which would count as two. */
function namedTwice(gold: Gold, story: Story): string[] {
  const byKey = new Map(sentenceReferences(gold).map((ref) => [keyOf(ref), spanOf(ref, story.articles)]))
  const spans = [...byKey.values()]
  return story.sentences
    .filter((sentence) => spans.filter((span) => overlapLength(span, sentence) > 0).length > 1)
    .map((sentence) => textOf(story, sentence))
}

function uncovered(gold: Gold, story: Story): string[] {
  const spans = [...sentenceReferences(gold), ...gold.quotations].map((ref) => spanOf(ref, story.articles))
  return story.sentences
    .filter((sentence) => !isFurnishing(story, sentence) && !spans.some((span) => overlapLength(span, sentence) > 0))
    .map((sentence) => textOf(story, sentence))
}

function isFurnishing(story: Story, sentence: Span): boolean {
  const passages = story.articles.find((article) => article.id === sentence.article)?.passages ?? []
  const passage = passages.find((one) => one.start <= sentence.start && sentence.start < one.end)
  return passage?.kind === 'heading' || passage?.kind === 'caption'
}

function textOf(story: Story, span: Span): string {
  return story.articles.find((article) => article.id === span.article)?.text.slice(span.start, span.end) ?? ''
}
