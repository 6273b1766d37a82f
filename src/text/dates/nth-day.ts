// Days counted within something that goes on: "It is the third day of the strike", "today, the eighth day of the
// siege". Only the day of publication is told so; "on the third day" of something counts from a day that the sentence
// does not give.
import { formatPublished } from '../../model/date-text.ts'
import { workedOut } from './candidate.ts'
import type { Candidate } from './candidate.ts'
import { dayInterval } from './interval.ts'
import { quoted, SHUT } from './patterns.ts'

const ORDINAL =
  '(?:\\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|last|final)'
const PATTERN = new RegExp(
  `(?<=(?<!\\p{L})(?:(?:it|this|today)(?:\\s+is|['’]s)(?:\\s+(?:now|only|just|already))?|today(?:,|\\s+was)?|now\\s+in)\\s+)(?:the|its|their)\\s+${ORDINAL}(?:\\s+(?:straight|consecutive|successive|full))?\\s+day${SHUT}(?=\\s+(?:of|since|that|in)\\s)`,
  'giu',
)

/** Resolves to the day of publication. */
export function findNthDays(sentence: string): Candidate[] {
  return [...sentence.matchAll(PATTERN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    resolve: ({ published }) =>
      workedOut(dayInterval(published), `${quoted(match[0])} is ${formatPublished(published)}`),
  }))
}
