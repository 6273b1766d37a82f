// Days told by their distance from publication in one word: "today", "yesterday", "tonight", "this morning",
// "overnight".
import { addDays } from '../../model/civil-date.ts'
import { formatDay, formatPublished } from '../../model/date-text.ts'
import type { PartOfDay } from '../../model/reading.ts'
import { PARTS_OF_DAY } from '../data/calendar-words.ts'
import { FIGURATIVE_OWNED, FIGURATIVE_OWNERS } from '../data/date-cue-words.ts'
import { workedOut } from './candidate.ts'
import type { Candidate, Context, Resolution } from './candidate.ts'
import { dayInterval } from './interval.ts'
import { MONTH, oneOf, OPEN, PART, quoted, SHUT, WEEKDAY } from './patterns.ts'

const PATTERN = new RegExp(
  `${OPEN}(?:(?:the\\s+)?day\\s+(before\\s+yesterday|after\\s+tomorrow)|(today|yesterday|tomorrow|tonight|last\\s+night|overnight(?!\\s+(?:on\\s+|into\\s+|to\\s+|from\\s+)?(?:${WEEKDAY}|${MONTH})))|this\\s+(?:very\\s+)?(${PART}))${SHUT}`,
  'giu',
)
/** "today's world", "yesterday's men" and "the youth of today" mean no day. */
const FIGURATIVE_AFTER = new RegExp(`^['’]s\\s+(?:${oneOf([...FIGURATIVE_OWNED])})(?!\\p{L})`, 'iu')
const FIGURATIVE_BEFORE = new RegExp(`(?<!\\p{L})(?:${oneOf([...FIGURATIVE_OWNERS])})\\s+of\\s+$`, 'iu')
const NAME_AFTER = /^\s+(?:Show|Programme|Program|Newspaper)(?!\p{L})/u

/** Resolves to one day with its part, where one is named; "overnight" to two days. */
export function findNearDays(sentence: string): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of sentence.matchAll(PATTERN)) {
    const end = match.index + match[0].length
    const after = sentence.slice(end, end + 20)
    const isName = /^USA\s+$/u.test(sentence.slice(Math.max(0, match.index - 4), match.index)) || NAME_AFTER.test(after)
    if (
      isName ||
      FIGURATIVE_AFTER.test(after) ||
      FIGURATIVE_BEFORE.test(sentence.slice(Math.max(0, match.index - 20), match.index))
    )
      continue
    const word = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase().replace(/\s+/gu, ' ')
    candidates.push({ start: match.index, end, resolve: (context) => resolveNearDay(match[0], word, context) })
  }
  return candidates
}

function resolveNearDay(words: string, word: string, context: Context): Resolution {
  const { published } = context
  const day = formatPublished(published)
  if (word === 'overnight') return resolveOvernight(words, context, day)
  const shift = SHIFTS[word] ?? 0
  const how = shift === 0 ? '' : (DISTANCES[String(shift)] ?? '')
  return workedOut(dayInterval(addDays(published, shift)), `${quoted(words)} is ${how}${day}`, partIn(word))
}

/** The night that leads into the day the sentence speaks of, or into the day of publication. */
function resolveOvernight(words: string, context: Context, day: string): Resolution {
  const anchor = context.anchor((other) => other.distance === 0 && other.interval.unit === 'day')
  const to = anchor?.interval.from ?? context.published
  const which = anchor === null ? day : `${formatDay(to)}, which is ${quoted(anchor.words)} before it`
  return workedOut({ from: addDays(to, -1), to, unit: 'day' }, `${quoted(words)} is the night to ${which}`, 'night')
}

const SHIFTS: Readonly<Record<string, number>> = {
  'before yesterday': -2,
  'last night': -1,
  yesterday: -1,
  tomorrow: 1,
  'after tomorrow': 2,
}

const DISTANCES: Readonly<Record<string, string>> = {
  '-2': 'two days before ',
  '-1': 'the day before ',
  '1': 'the day after ',
  '2': 'two days after ',
}

function partIn(word: string): PartOfDay | null {
  if (word === 'tonight' || word === 'last night') return 'night'
  return PARTS_OF_DAY[word] ?? null
}
