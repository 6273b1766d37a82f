// An article's text and sentences in, its words for no day in particular out: "now", "recently", "in the future". They
// tell on which side of the telling something lies, and no more; words that mean a day or a stretch of days are dates.
import type { DateMention, Sentence, TimeReference } from '../model/reading.ts'

const UNITS = '(?:days|weeks|months|years|decades|centuries)'
const PAST = [
  '(?:more\\s+|most\\s+|until\\s+|only\\s+)?recently',
  'lately',
  'formerly',
  'until\\s+lately',
  `in\\s+the\\s+(?:recent\\s+|distant\\s+)?past(?!\\s+(?:[\\p{L}\\p{N}-]+\\s+){0,2}(?:minute|hour|day|week|month|quarter|season|year|decade|century))`,
  `(?:a\\s+few|several|some|many|countless)\\s+${UNITS}\\s+ago`,
  '(?:not\\s+)?(?:so\\s+|too\\s+|very\\s+|that\\s+)?long\\s+ago',
  `${UNITS}\\s+ago`,
  '(?:a\\s+(?:very\\s+)?long|some)\\s+time\\s+ago',
].join('|')
const PRESENT = [
  // At the head of a sentence "now" turns to the next point (J. Hirschberg and D. Litman, Computational Linguistics
  // 19:3, 1993).
  '(?<!^[“"‘\'`]{0,2}(?=now))(?:right\\s+|just\\s+|even\\s+|until\\s+|by\\s+|for\\s+)?now',
  'currently',
  'nowadays',
  'these\\s+days',
  'at\\s+present',
  '(?:at|for)\\s+the\\s+(?:present\\s+)?moment',
].join('|')
const FUTURE = [
  'in\\s+the\\s+(?:near\\s+|foreseeable\\s+|distant\\s+|not-too-distant\\s+)?future',
  `in\\s+(?:the\\s+)?coming\\s+${UNITS}`,
  // "It soon became a flood" is told of the past.
  "(?<=(?:will|shall|may|might|could|would|can|should|must|to|[’']ll)\\s)(?:very\\s+)?soon",
  '(?:very\\s+)?soon(?=\\s+(?:will|may|might|could|would|can|must)\\s)',
].join('|')

const PATTERN = new RegExp(`(?<![\\p{L}\\p{N}’'-])(?:(${PAST})|(${PRESENT})|(${FUTURE}))(?![\\p{L}\\p{N}’'-])`, 'giu')
/** What a sentence with a reference holds; most sentences cost only this. */
const WORTH_READING = /ago|now|soon|current|recent|lately|formerly|these\sdays|present|moment|future|past|coming/iu

/** In order of place, apart from each other and from the dates, each within one sentence. */
export function findReferences(
  text: string,
  sentences: readonly Sentence[],
  dates: readonly DateMention[],
): TimeReference[] {
  return sentences
    .flatMap(({ start, end }) => {
      const words = text.slice(start, end)
      return WORTH_READING.test(words) ? [...words.matchAll(PATTERN)].map((match) => referenceAt(start, match)) : []
    })
    .filter(({ start, end }) => !dates.some((date) => date.start < end && start < date.end))
}

function referenceAt(offset: number, match: RegExpExecArray): TimeReference {
  const start = offset + match.index
  const side = match[1] !== undefined ? 'past' : match[2] !== undefined ? 'present' : 'future'
  return { start, end: start + match[0].length, side }
}
