// Years, decades and centuries: "in 2016", "mid-2016", "fiscal 1990", "the 1990s", "the late nineties", "the 20th
// century". Counts of things ("2000 troops"), names ("resolution 1701", "AK-47") and numbers with units are left alone.
import { partsOf } from '../../model/civil-date.ts'
import type { CivilDate } from '../../model/civil-date.ts'
import { COUNTED_AFTER_NUMBER, DECADE_WORDS, NOT_BEFORE_YEAR } from '../data/calendar-words.ts'
import { statedAs, workedOut } from './candidate.ts'
import type { Candidate, Resolution } from './candidate.ts'
import { centuryInterval, decadeInterval, portionOf, yearInterval } from './interval.ts'
import type { Interval } from './interval.ts'
import { oneOf, PORTION_BEFORE, portionWord, quoted, YEAR, ZONE } from './patterns.ts'

/** In years after publication: a larger number is no year that a report speaks of. */
const FARTHEST = 80
/** Before this a bare number is a year only after a word that nothing but years follow. */
const EARLIEST_BARE = 1700
const MONTHS = 12
/** In characters: a list of six years, and a word before it. */
const BEFORE_REACH = 56
/** Between two plain words only these are taken for years. */
const EARLIEST_INNER = 1900

/** No letter, number or sign of a name, an amount or a number. */
const UNMARKED = '(?<![\\p{L}\\p{N}_.,$€£¥#%/:+-])'
/** The same, but for a hyphen after the first year of a range. */
const NOTHING_BEFORE = `(?<![\\p{L}\\p{N}_.,$€£¥#%/:+]|(?<!${UNMARKED}${YEAR})-)`
const NOTHING_AFTER = '(?![\\p{L}\\p{N}_%/-]|[.,]\\d)'
const PATTERN = new RegExp(
  `${NOTHING_BEFORE}${PORTION_BEFORE}(?:(?:the\\s+)?(?:fiscal|calendar|financial|year)\\s+)?(${YEAR})(?![\\p{L}\\p{N}_%/]|:\\S)(?![.,]\\d)(?!-\\p{L})`,
  'giu',
)
/** "1971-2000": both ends of it. */
const RANGE_AFTER = new RegExp(`^[-–—](${YEAR})${NOTHING_AFTER}`, 'u')
const RANGE_BEFORE = new RegExp(`${UNMARKED}(${YEAR})[-–—]$`, 'u')
/** "the 2013-14 season": "2013-12" may be a month, and only the next year stands after a stroke. */
const SHORT_RANGE = new RegExp(`${NOTHING_BEFORE}(${YEAR})(?:([-–])(\\d\\d)|/(\\d\\d))${NOTHING_AFTER}`, 'gu')
const DECADE = new RegExp(
  `(?<![\\p{L}\\p{N}_$€£])(?:the\\s+)?(?:(early|mid|late)(?:-|\\s+)(?:to-late\\s+)?)?(?:((?:1[5-9]|20)\\d)0['’]?s|['’]?([2-9])0['’]?s|(${oneOf(Object.keys(DECADE_WORDS))}))(?![\\p{L}\\p{N}_])`,
  'giu',
)
/** "the 1960s and 70s", "the 1960s, 70s and 80s": the century is that of the first. */
const DECADE_LISTED_BEFORE =
  /(?<!\d)(1[5-9]|20)\d0['’]?s(?:,\s+['’]?\d0['’]?s){0,4}(?:,|,?\s+(?:and|or|to))\s+(?:the\s+)?(?:(?:early|mid|late)(?:-|\s+))?$/iu
/** In characters: longer than a list of six decades. */
const DECADES_REACH = 56
const CENTURY =
  /(?<![\p{L}\p{N}_])(?:the\s+)?(?:(early|mid|late)(?:-|\s+))?(\d{1,2})(?:st|nd|rd|th)[\s-]+century(?!\p{L})/giu

const STRONG_BEFORE =
  /(?<!\p{L})(?:in|since|until|till|during|circa|through|throughout|into|early|mid|late|year|fiscal|summer|winter|spring|autumn|fall|quarter|half)[\s-]+(?:the\s+|about\s+|around\s+|early\s+|late\s+|mid-?\s*)?$/iu
const WEAK_BEFORE =
  /(?:(?<!\p{L})(?:of|to|from|by|and|or|between|around|after|before|for|on|with|than|as|at|the|a|an|his|her|its|their|our|this|that|another|both|but|ended|ending|an?\s+\p{L}+|the\s+\p{L}+|\p{L}+['’]s)\s+|[(–—]\s?)$/iu
const OWNED_BEFORE = /(?<!\p{L})(?:the|his|her|its|their|our|that|this|\p{L}+['’]s?)\s+$/iu
/** "a failed 2019 truce": between two plain words. */
const WORD_BEFORE = /(?:^|[\s“"])\p{Ll}{3,}\s+$/u
/**
 * "1979: A tanker sinks": an entry of a list of years; alone in its line the heading of one. Earlier than
 * EARLIEST_INNER it may be a time of day.
 */
const ENTRY_AFTER = /^(?:\s?(?::|[-–—])\s+\S|\s?:?\s*$)/u
/** "1723 Ministers meet": the time of an entry. */
const NAME_AFTER = /^\s+\p{Lu}/u
const OWNER_AFTER = /^['’]s(?!\p{L})/u
const NOUN_AFTER = /^\s+\p{Ll}{3,}/u
const REFUSED_BEFORE = new RegExp(
  `(?<!\\p{L})(?!(?:most|some)\\s+of\\s)(?:${oneOf(NOT_BEFORE_YEAR)})\\s+(?:of\\s+)?$`,
  'iu',
)
/** "in 1994, 1995 and 1997": a year of a list stands between years, or begins the sentence before two. */
const LIST_AFTER = new RegExp(`^(?:,\\s+|,?\\s+(?:and|or)\\s+)(?:in\\s+)?${YEAR}(?![\\p{L}\\p{N}_%/-]|[.,]\\d)`, 'iu')
const LIST_BEFORE = new RegExp(`${UNMARKED}${YEAR},\\s+$`, 'iu')
const LIST_END_BEFORE = new RegExp(`(?<![\\p{N}_.,$€£¥#%/:+-])${YEAR},\\s+${YEAR},\\s+$`, 'iu')
const LIST_END_AFTER = /^\s*(?:$|[.,;:)?!–—”"’]|(?:and|or)(?!\p{L}))/iu
const LISTED_BEFORE = new RegExp(`(?:${YEAR}(?:[-–—]|,\\s+|,?\\s+(?:and|or)\\s+)){1,6}$`, 'iu')
const LIST_OPENING = new RegExp(`^,\\s+${YEAR}(?:,|,?\\s+(?:and|or))\\s+${YEAR}(?![\\p{L}\\p{N}_%/-]|[.,]\\d)`, 'iu')
const AT_LEAST_BEFORE = /(?<!\p{L})(?:since|until|till|through|to)\s+at\s+least\s+$/iu
const COUNTED_AFTER = new RegExp(`^(?:\\s+|-)(?:${oneOf(COUNTED_AFTER_NUMBER)})(?!\\p{L})`, 'iu')
/** "at 1930 CDT": a time in its zone. */
const ZONE_AFTER = new RegExp(`^\\s${ZONE}(?!\\p{L})`, 'u')
const PLURAL_AFTER = /^\s+(?:\p{Ll}+\s+)?\p{Ll}{2,}s(?!\p{L})/u
/** "and 1900 were saved" are counted; "the laws of 1900 were" is a year. */
const COUNT_BEFORE = /(?:^|(?<!\p{L})(?:and|but|or|while)\s+|[,;(–—]\s?)$/iu
const PLURAL_VERB_AFTER = /^\s+(?:are|have|were)(?!\p{L})/u
const BOUND_AFTER =
  /^\s*(?:$|[.,;:)?!–—”"'’]|-\s?\d{2}|(?:to|and|until|till|through|as|after|when|but|with|in|at|by|for|that|which|who|was|were|is|has|had|he|she|it|they|because|on|from|under|while|of)(?!\p{L}))/iu

/** Resolves to a year, decade or century, or a third of one. Not in order of place. */
export function findYears(sentence: string, published: CivilDate): Candidate[] {
  return [
    ...(/\d{4}/u.test(sentence) ? [...plainYears(sentence, published), ...shortRanges(sentence, published)] : []),
    ...(/0['’]?s|ties/iu.test(sentence) ? decades(sentence, published) : []),
    ...(/century/iu.test(sentence) ? centuries(sentence) : []),
  ]
}

function plainYears(sentence: string, published: CivilDate): Candidate[] {
  const candidates: Candidate[] = []
  const now = partsOf(published).year
  for (const match of sentence.matchAll(PATTERN)) {
    const year = Number(match[2])
    const start = match.index
    const end = start + match[0].length
    const prefixed = match[0].length > 4
    if (year > now + FARTHEST || !isYear(sentence, start, end, year, prefixed, now)) continue
    candidates.push({ start, end, resolve: () => statedAs(portionNamed(yearInterval(year), match[1])) })
  }
  return candidates
}

function isYear(sentence: string, start: number, end: number, year: number, prefixed: boolean, now: number): boolean {
  const before = sentence.slice(Math.max(0, start - BEFORE_REACH), start)
  const after = sentence.slice(end, end + 32)
  if (AT_LEAST_BEFORE.test(before))
    return year >= EARLIEST_BARE && !COUNTED_AFTER.test(after) && !PLURAL_AFTER.test(after)
  // "Rooms 1901, 1902 and 1903" are none.
  const lead = before.replace(LISTED_BEFORE, '')
  if (REFUSED_BEFORE.test(lead) || COUNTED_AFTER.test(after) || ZONE_AFTER.test(after)) return false
  if (prefixed) return true
  if (STRONG_BEFORE.test(before)) return !(year < EARLIEST_BARE && PLURAL_AFTER.test(after))
  if (year < EARLIEST_BARE) return false
  if (isRangeEnd(before, after, year)) return true
  if (isListed(before, after, start === 0)) return true
  if (lead === before && COUNT_BEFORE.test(before) && PLURAL_VERB_AFTER.test(after)) return false
  if (year < EARLIEST_INNER && NAME_AFTER.test(after)) return false
  // "2059: He speaks" is the time of an entry.
  if (start === 0 && year >= EARLIEST_INNER && year <= now && ENTRY_AFTER.test(after)) return true
  if (OWNED_BEFORE.test(before) || OWNER_AFTER.test(after)) return true
  if (WEAK_BEFORE.test(before)) return BOUND_AFTER.test(after) || !PLURAL_AFTER.test(after)
  return (
    year >= EARLIEST_INNER &&
    WORD_BEFORE.test(before) &&
    NOUN_AFTER.test(after) &&
    !BOUND_AFTER.test(after) &&
    !PLURAL_AFTER.test(after)
  )
}

/** "1900-2000 soldiers" are counted. */
function isRangeEnd(before: string, after: string, year: number): boolean {
  const last = RANGE_AFTER.exec(after)
  if (last !== null) return Number(last[1]) > year && !PLURAL_AFTER.test(after.slice(last[0].length))
  const first = RANGE_BEFORE.exec(before)
  const opening = Number(first?.[1] ?? 0)
  return opening >= EARLIEST_BARE && opening < year && !PLURAL_AFTER.test(after)
}

function shortRanges(sentence: string, published: CivilDate): Candidate[] {
  const now = partsOf(published).year
  return Array.from(sentence.matchAll(SHORT_RANGE)).flatMap((match) => {
    const first = Number(match[1])
    const last = first - (first % 100) + Number(match[3] ?? match[4])
    const end = match.index + match[0].length
    const isRange = match[4] === undefined ? match[2] === '–' || last % 100 > MONTHS : last === first + 1
    if (!isRange || last <= first || first < EARLIEST_BARE || first > now + FARTHEST) return []
    const before = sentence.slice(Math.max(0, match.index - 24), match.index)
    if (REFUSED_BEFORE.test(before) || COUNTED_AFTER.test(sentence.slice(end, end + 32))) return []
    const [from, to] = [yearInterval(first), yearInterval(last)]
    if (from === null || to === null) return []
    return [{ start: match.index, end, resolve: () => statedAs({ from: from.from, to: to.to, unit: 'year' }) }]
  })
}

function isListed(before: string, after: string, opens: boolean): boolean {
  if (LIST_BEFORE.test(before) && LIST_AFTER.test(after)) return true
  return (LIST_END_BEFORE.test(before) && LIST_END_AFTER.test(after)) || (opens && LIST_OPENING.test(after))
}

function decades(sentence: string, published: CivilDate): Candidate[] {
  return Array.from(sentence.matchAll(DECADE)).flatMap((match) => {
    const before = sentence.slice(Math.max(0, match.index - DECADES_REACH), match.index)
    const resolution = resolveDecade(match, before, published)
    if (resolution === null) return []
    return [{ start: match.index, end: match.index + match[0].length, resolve: () => resolution }]
  })
}

/** `before` is what stands before the match of `DECADE` in its sentence. */
function resolveDecade(match: RegExpExecArray, before: string, published: CivilDate): Resolution | null {
  const [words, portion, full, figure, word] = match
  if (full !== undefined) return statedAs(portionNamed(decadeInterval(Number(full) * 10), portion))
  const listed = figure === undefined ? null : DECADE_LISTED_BEFORE.exec(before)
  if (listed !== null)
    return statedAs(portionNamed(decadeInterval(Number(listed[1]) * 100 + Number(figure) * 10), portion))
  // "in his late twenties" is an age.
  if (!/^the\s|['’]\d/iu.test(words)) return null
  const decade = figure === undefined ? DECADE_WORDS[word?.toLowerCase() ?? ''] : Number(figure) * 10
  if (decade === undefined) return null
  const first = lastBegun(decade, published)
  return workedOut(portionNamed(decadeInterval(first), portion), `${quoted(words)} is taken as the ${String(first)}s`)
}

/** "The nineties" in 2024 are the 1990s: `decade` is 90, the year that it began in goes out. */
function lastBegun(decade: number, published: CivilDate): number {
  const { year } = partsOf(published)
  const first = year - (year % 100) + decade
  return first > year ? first - 100 : first
}

function centuries(sentence: string): Candidate[] {
  return [...sentence.matchAll(CENTURY)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    resolve: () => statedAs(portionNamed(centuryInterval(Number(match[2])), match[1])),
  }))
}

/** The third that the word before a year, decade or century names, else all of it. */
function portionNamed(interval: Interval | null, word: string | undefined): Interval | null {
  return interval === null ? null : portionOf(interval, portionWord(word))
}
