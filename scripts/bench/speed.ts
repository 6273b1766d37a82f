// The measure `speed`: milliseconds to read an article of 600 words, Markdown included; seconds to merge a story of 500
// articles and one of 1,000, of 26 sentences each; how much longer the second takes. Processor time of one process, all
// its threads, medians of runs. `folder` is laid out as `timelines-files.ts` says; its story of most sentences is used.
import { readFile } from '../../src/pipeline.ts'
import type { ReadArticle } from '../../src/pipeline.ts'
import type { ContentFile } from '../../src/article/content-file.ts'
import { NO_DECISIONS } from '../../src/model/settings.ts'
import type { StorySettings } from '../../src/model/settings.ts'
import { buildStory } from '../../src/story/build-story.ts'
import type { Measured } from './measure.ts'
import { countWords, cutBySentences, cutByWords, makeFile, spread } from './speed-articles.ts'
import type { Published } from './speed-articles.ts'
import { listStories, readStory } from './timelines-files.ts'

const WORDS_AN_ARTICLE = 600
const SENTENCES_AN_ARTICLE = 26
const MOST_ARTICLES = 1000
/** So many articles are read in one run. */
const READ_AT_ONCE = 200
const READING_RUNS = 7
const MERGING_RUNS = 3

const SETTINGS: StorySettings = {
  id: 'speed',
  file: 'content/speed/story.md',
  title: 'Speed',
  introduction: null,
  language: 'en',
  decisions: NO_DECISIONS,
}

/**
 * `growth` is how many times as long the whole story takes as its half, `peak-mb` the most memory of the process. No
 * two runs agree.
 */
export function measureSpeed(folder: string): Promise<Measured> {
  const pool = largestStory(folder)
  const reading = timeReading(spread(cutByWords(pool, WORDS_AN_ARTICLE), READ_AT_ONCE))
  const whole = spread(cutBySentences(pool, SENTENCES_AN_ARTICLE), MOST_ARTICLES)
  const read = whole.flatMap((article, index) => readFile(makeFile(article, index)).value ?? [])
  const half = spread(read, Math.floor(read.length / 2))
  const [halfTimes, wholeTimes] = [timeMerging(half), timeMerging(read)]
  const [halfSeconds, wholeSeconds] = [median(halfTimes), median(wholeTimes)]
  const table = [
    line('reading, ms an article of 600 words', reading),
    line(`merging ${half.length} articles, ${sentencesOf(half)} sentences, s`, halfTimes),
    line(`merging ${read.length} articles, ${sentencesOf(read)} sentences, s`, wholeTimes),
  ].join('\n')
  return Promise.resolve({
    table,
    articles: READ_AT_ONCE * READING_RUNS + read.length,
    figures: {
      'reading-ms': median(reading).toFixed(2),
      [`merging-${half.length}-s`]: halfSeconds.toFixed(2),
      [`merging-${read.length}-s`]: wholeSeconds.toFixed(2),
      growth: (wholeSeconds / halfSeconds).toFixed(2),
      'peak-mb': (process.resourceUsage().maxRSS / 1024).toFixed(0),
    },
  })
}

function largestStory(folder: string): Published[] {
  const stories = listStories(folder).map((id) =>
    readStory(folder, id).articles.map(({ published, source, text }) => ({
      published,
      source: source?.name ?? '',
      sentences: text.split('\n').filter((sentence) => sentence.trim() !== ''),
    })),
  )
  const size = (articles: readonly Published[]): number =>
    articles.reduce((count, { sentences }) => count + sentences.length, 0)
  return stories.reduce((largest, story) => (size(story) > size(largest) ? story : largest), [])
}

/** Milliseconds for WORDS_AN_ARTICLE words, of each run; the first run, in which the code is compiled, is left out. */
function timeReading(articles: readonly Published[]): number[] {
  const files = articles.map(makeFile)
  const words = articles.reduce((count, { sentences }) => count + countWords(sentences), 0)
  const seconds = timed(READING_RUNS, () => {
    readAll(files)
  })
  return seconds.map((time) => (time * 1000 * WORDS_AN_ARTICLE) / words)
}

function readAll(files: readonly ContentFile[]): void {
  for (const file of files) if (readFile(file).value === null) throw new Error(`${file.path} has a problem.`)
}

function timeMerging(read: readonly ReadArticle[]): number[] {
  const [articles, readings] = [read.map(({ article }) => article), read.map(({ reading }) => reading)]
  return timed(MERGING_RUNS, () => {
    buildStory(SETTINGS, articles, readings)
  })
}

/**
 * Seconds of processor time of each of so many runs, after one that does not count: what one core needs, whatever else
 * runs.
 */
function timed(runs: number, work: () => void): number[] {
  work()
  return Array.from({ length: runs }, () => {
    const start = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1_000_000
  })
}

/** The mean of the middle two of an even count; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2
}

function sentencesOf(read: readonly ReadArticle[]): number {
  return read.reduce((count, { reading }) => count + reading.sentences.length, 0)
}

function line(what: string, values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return `${what}: ${median(values).toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`
}
