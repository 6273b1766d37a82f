// Seasons: "last fall", "the summer of 2012", "in the early summer". Those without a year are the last begun by
// publication, or the next where the verb looks ahead. Winter is named by the year that it begins in.
import { partsOf } from '../../model/civil-date.ts'
import { formatPublished } from '../../model/date-text.ts'
import { SEASON_STARTS, YEAR_SHIFTS } from '../data/calendar-words.ts'
import { statedAs, workedOut } from './candidate.ts'
import type { Candidate, Context, Resolution } from './candidate.ts'
import { seasonInterval } from './interval.ts'
import { WORDED_YEAR, wordedYear } from './worded-year.ts'
import { OPEN, quoted, SEASON, SHUT, YEAR } from './patterns.ts'

const SEASON_FORM = new RegExp(
  `${OPEN}(?:(last|this|this\\s+past|this\\s+coming|next)\\s+(${SEASON})|(?:(?:the|in|early|late)\\s+)?(${SEASON})(?:\\s+of|,)?\\s+(?:(${YEAR}|${WORDED_YEAR})|(last|this|next)\\s+year))${SHUT}`,
  'giu',
)
/** "in the summer", "by early autumn": not "hurt in the fall", "in the spring of his life". */
const BARE_SEASON = new RegExp(
  `(?:(?<=(?<!\\p{L})(?:in|during|by|since|until|till|into|through|throughout|over|this|of|from|to|before|after)\\s+)(?:the\\s+)?(?:early|mid|late)[\\s-]+|(?<=(?<!\\p{L})(?:in|during|by|since|until|till|into|through|throughout|over|this)\\s+)the\\s+(?!fall))(${SEASON})${SHUT}(?!\\s+(?:of|\\p{L}+s?\\s+of)(?!\\p{L}))(?!-)`,
  'giu',
)

/** Resolves to three whole months, as seasons are north of the equator. */
export function findSeasons(sentence: string): Candidate[] {
  const found: Candidate[] = []
  for (const match of sentence.matchAll(SEASON_FORM)) {
    const start = SEASON_STARTS[(match[2] ?? match[3] ?? '').toLowerCase()] ?? 3
    const year = match[4] === undefined ? null : /^\d/u.test(match[4]) ? Number(match[4]) : wordedYear(match[4])
    const which = (match[1] ?? match[5] ?? '').toLowerCase().replace(/^this\s+(?=\p{L})/u, 'this ')
    const ofYear = match[5] !== undefined
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      resolve: (context) => resolveSeason(match[0], start, year, which, ofYear, context),
    })
  }
  for (const match of sentence.matchAll(BARE_SEASON)) {
    const start = SEASON_STARTS[match[1]?.toLowerCase() ?? ''] ?? 3
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      resolve: (context) => resolveBareSeason(match[0], start, context),
    })
  }
  return found
}

/** The last begun by publication; the next where the verb looks ahead. */
function resolveBareSeason(words: string, start: number, { published, direction }: Context): Resolution | null {
  const now = partsOf(published).year
  const near = [now - 1, now, now + 1].flatMap((each) => seasonInterval(each, start) ?? [])
  const season =
    direction === 'future'
      ? near.find((each) => each.to >= published)
      : near.filter((each) => each.from <= published).at(-1)
  const side = direction === 'future' ? 'the next after' : 'the last begun by'
  return workedOut(season ?? null, `${quoted(words)} is ${side} ${formatPublished(published)}`)
}

function resolveSeason(
  words: string,
  start: number,
  year: number | null,
  which: string,
  ofYear: boolean,
  context: Context,
): Resolution | null {
  if (year !== null) return statedAs(seasonInterval(year, start))
  const { published } = context
  const day = formatPublished(published)
  const now = partsOf(published).year
  const reason = `${quoted(words)} is counted from ${day}`
  if (ofYear) return workedOut(seasonInterval(now + (YEAR_SHIFTS[which] ?? 0), start), reason)
  const near = [now - 2, now - 1, now, now + 1].flatMap((each) => seasonInterval(each, start) ?? [])
  if (which === 'last' || which.endsWith('past'))
    return workedOut(near.filter((each) => each.to < published).at(-1) ?? null, reason)
  if (which === 'next' || which.endsWith('coming'))
    return workedOut(near.find((each) => each.from > published) ?? null, reason)
  const around = near.find((each) => each.from <= published && published <= each.to)
  return workedOut(around ?? seasonInterval(now, start), reason)
}
