// A sentence and a day in it that names no year in, whether a thing done is dated by it: "was arrested on 3 May". What
// reaches forward ("called a vote on 3 May", "ordered him to appear on 3 May") is not. Reads words, no grammar.
import { AHEAD_WORDS, FORWARD_STEMS, SCHEDULED_PRESENT } from '../data/date-cue-words.ts'
import { oneOf } from './patterns.ts'

/** In characters, on either side: what stands farther away speaks of something else. */
const REACH = 240

const ON_BEFORE = /(?<!\p{L})on\s+$/iu

const REACHES_FORWARD = wordOf(`(?:${oneOf([...FORWARD_STEMS])})\\p{Ll}{0,4}`)
const INFINITIVE = /(?<!\p{L})[Tt]o(?!\s+(?:an?|the|its|their|his|her|\p{Lu}|\d))/u
const AHEAD = wordOf(oneOf([...AHEAD_WORDS]))
const PRESENT = wordOf(oneOf([...SCHEDULED_PRESENT]))

/** `start` and `end` are the day's own place. The sentence is taken to look back. */
export function isDoneOn(sentence: string, start: number, end: number): boolean {
  if (!ON_BEFORE.test(sentence.slice(Math.max(0, start - 4), start))) return false
  const around = `${sentence.slice(Math.max(0, start - REACH), start)}\n${sentence.slice(end, end + REACH)}`
  return ![REACHES_FORWARD, INFINITIVE, AHEAD, PRESENT].some((words) => words.test(around))
}

function wordOf(source: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu')
}
