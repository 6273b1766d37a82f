// The measure `speed`: milliseconds to read an article of 600 words, Markdown included; seconds to merge a story of 500
// articles and one of 1,000, of 26 sentences each; how much longer the second takes. Processor time of one process, all
// its threads, medians of runs once the code is compiled. `folder` is laid out as `timelines-files.ts` says; its story
// of most sentences is used.
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
const MERGING_RUNS = 7
/** Runs that do not count: V8 goes on compiling for four merges of 500 articles, and times fall until then. */
const COMPILING_RUNS = 4

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
  // Each story is alone in memory: the collector of garbage would walk the other too.
  const half = timeMerging(spread(whole, Math.floor(whole.length / 2)))
  const full = timeMerging(whole)
  const [halfSeconds, fullSeconds] = [median(half.seconds), median(full.seconds)]
  const table = [
    line('reading, ms an article of 600 words', reading),
    line(`merging ${half.articles} articles, ${half.sentences} sentences, s`, half.seconds),
    line(`merging ${full.articles} articles, ${full.sentences} sentences, s`, full.seconds),
  ].join('\n')
  return Promise.resolve({
    table,
    articles: READ_AT_ONCE * READING_RUNS + half.articles + full.articles,
    figures: {
      'reading-ms': median(reading).toFixed(2),
      [`merging-${half.articles}-s`]: halfSeconds.toFixed(2),
      [`merging-${full.articles}-s`]: fullSeconds.toFixed(2),
      growth: (fullSeconds / halfSeconds).toFixed(2),
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

/** Milliseconds for WORDS_AN_ARTICLE words, of each run that counts. */
function timeReading(articles: readonly Published[]): number[] {
  const files = articles.map(makeFile)
  const words = articles.reduce((count, { sentences }) => count + countWords(sentences), 0)
  const seconds = timed(READING_RUNS, () => {
    readAll(files)
  })
  return seconds.map((time) => (time * 1000 * WORDS_AN_ARTICLE) / words)
}

function readAll(files: readonly ContentFile[]): ReadArticle[] {
  return files.map((file) => {
    const { value } = readFile(file)
    if (value === null) throw new Error(`${file.path} has a problem.`)
    return value
  })
}

interface Merging {
  readonly articles: number
  readonly sentences: number
  readonly seconds: readonly number[]
}

function timeMerging(published: readonly Published[]): Merging {
  const read = readAll(published.map(makeFile))
  const [articles, readings] = [read.map(({ article }) => article), read.map(({ reading }) => reading)]
  const seconds = timed(MERGING_RUNS, () => {
    buildStory(SETTINGS, articles, readings)
  })
  return {
    articles: articles.length,
    sentences: readings.reduce((count, { sentences }) => count + sentences.length, 0),
    seconds,
  }
}

/**
 * Seconds of processor time of each of so many runs, after those in which the code is compiled: what one core needs,
 * whatever else runs.
 */
function timed(runs: number, work: () => void): number[] {
  for (let run = 0; run < COMPILING_RUNS; run += 1) work()
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

function line(what: string, values: readonly number[]): string {
  const [least, most] = [Math.min(...values), Math.max(...values)]
  return `${what}: ${median(values).toFixed(2)} (${least.toFixed(2)} to ${most.toFixed(2)})`
}
