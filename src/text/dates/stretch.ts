// Stretches that end on the day of publication: "over the last two months", "in the past year". A stretch with no count
// ("in recent days", "the last few weeks") is left alone, and later expressions do not count from one.
import { addDays } from '../../model/civil-date.ts'
import { formatPublished } from '../../model/date-text.ts'
import { workedOut } from './candidate.ts'
import type { Candidate } from './candidate.ts'
import { shiftDay } from './interval.ts'
import type { Unit } from './interval.ts'
import { COUNT, countOf, OPEN, quoted, SHUT } from './patterns.ts'

const PATTERN = new RegExp(
  `${OPEN}(?:over|in|during|within|for|throughout)\\s+(?:at\\s+least\\s+|much\\s+of\\s+|most\\s+of\\s+)?the\\s+(?:last|past)\\s+(?:(${COUNT})\\s+)?(day|week|month|year|decade)s?${SHUT}`,
  'giu',
)
/** "in the last week of the siege", "in the last days of 2019": counted back from the end of that, whenever it was. */
const LAST = /\slast\s/iu
const OF_SOMETHING = /^\s+of\s+(?:(?:an?|the|his|her|its|their|our|this|that)\s|[\p{Lu}\p{N}])/u
const LEAD = /^[\p{L}]+\s+(?:at\s+least\s+|much\s+of\s+|most\s+of\s+)?/u

/** The mention begins after its preposition; the day of publication is the last of the stretch. */
export function findStretches(sentence: string): Candidate[] {
  const candidates: Candidate[] = []
  for (const match of sentence.matchAll(PATTERN)) {
    const count = match[1] === undefined ? 1 : countOf(match[1])
    if (count === null) continue
    const start = match.index + (LEAD.exec(match[0])?.[0].length ?? 0)
    const end = match.index + match[0].length
    if (LAST.test(match[0]) && OF_SOMETHING.test(sentence.slice(end, end + 12))) continue
    const words = sentence.slice(start, end)
    const unit = (match[2] ?? 'day').toLowerCase() as Unit
    candidates.push({
      start,
      end,
      resolve: ({ published }) => {
        const from = addDays(shiftDay(published, unit, -count), 1)
        const reason = `${quoted(words)} ends on ${formatPublished(published)}`
        return { ...workedOut({ from, to: published, unit }, reason), anchors: false }
      },
    })
  }
  return candidates
}
