// An article's text, its sentences and its day of publication in; every expression that means a day, a stretch of days,
// a month or a year out, each with how it was worked out. Durations, ages, sets and times by the clock are no dates
// here.
import type { CivilDate } from '../model/civil-date.ts'
import type { DateMention, Sentence } from '../model/reading.ts'
import type { Range } from '../model/span.ts'
import type { Anchor, Candidate, Context, Resolution } from './dates/candidate.ts'
import { countedFrom } from './dates/counted-day.ts'
import { directionAt } from './dates/direction.ts'
import type { Direction } from './dates/direction.ts'
import { FORMS, mayHoldDate } from './dates/forms.ts'
import type { DateForm, Form } from './dates/forms.ts'
import { precisionOf } from './dates/interval.ts'
import type { Interval } from './dates/interval.ts'
import { joinRanges } from './dates/join-ranges.ts'
import { partBeside } from './dates/part-of-day.ts'

/** What dates are found by; parts can be left out to see what they bring. */
export interface DateSearch {
  readonly forms: Readonly<Partial<Record<DateForm, Form>>>
  /** Whether past tense looks back and future forward. */
  readonly tense: boolean
  /** Whether expressions may count from a date told before. */
  readonly anchors: boolean
  /** Whether "night" beside a day makes it a part of that day. */
  readonly parts: boolean
}

/** All of it. */
export const DATE_SEARCH: DateSearch = { forms: FORMS, tense: true, anchors: true, parts: true }

/** The day of a picture from the archive is not where the text stands. */
const FILE_PICTURE = /^\(?(?:FILE|File\s+(?:photo|picture|image))(?!\p{L})/u
/** Later expressions count from one of so many dates before them. */
const MOST_TOLD = 48

interface Told {
  readonly interval: Interval
  readonly words: string
  readonly sentence: number
}

/** In order of place, apart from each other, each within one sentence; "from A to B" is one mention. */
export function findDates(text: string, sentences: readonly Sentence[], published: CivilDate): DateMention[] {
  return joinRanges(text, findSingleDates(text, sentences, published))
}

/** As `findDates`, but with the two ends of a range apart. */
export function findSingleDates(
  text: string,
  sentences: readonly Sentence[],
  published: CivilDate,
  search = DATE_SEARCH,
): DateMention[] {
  const forms: readonly Form[] = Object.values(search.forms)
  const mentions: DateMention[] = []
  const told: Told[] = []
  sentences.forEach((sentence, index) => {
    const words = text.slice(sentence.start, sentence.end)
    const lower = words.toLowerCase()
    if (!mayHoldDate(lower)) return
    let free = 0
    for (const candidate of chosenCandidates(words, lower, published, forms)) {
      const resolution = candidate.resolve(contextAt({ published, words, candidate, told, sentence: index }, search))
      if (resolution === null || candidate.start < free) continue
      const mention =
        countedMention(words, candidate, resolution, free) ?? mentionOf(words, candidate, resolution, free, search)
      free = mention.end
      mentions.push({ ...mention, start: mention.start + sentence.start, end: mention.end + sentence.start })
      if (!resolution.anchors || FILE_PICTURE.test(words)) continue
      told.push({ interval: resolution, words: words.slice(candidate.start, candidate.end), sentence: index })
      if (told.length > MOST_TOLD) told.shift()
    }
  })
  return mentions
}

/** The longest of those that overlap, in order of place. */
function chosenCandidates(words: string, lower: string, published: CivilDate, forms: readonly Form[]): Candidate[] {
  const candidates = forms.flatMap((form) => (form.needs.test(lower) ? form.find(words, published) : []))
  if (candidates.length < 2) return candidates
  const longest = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
  const taken = new Uint8Array(words.length)
  const chosen = longest.filter((candidate) => {
    if (taken.subarray(candidate.start, candidate.end).includes(1)) return false
    taken.fill(1, candidate.start, candidate.end)
    return true
  })
  return chosen.sort((a, b) => a.start - b.start)
}

/** Where a candidate stands. */
interface Standing {
  readonly published: CivilDate
  readonly words: string
  readonly candidate: Range
  readonly told: readonly Told[]
  readonly sentence: number
}

/** The direction is worked out when first asked for: most dates say all themselves. */
function contextAt({ published, words, candidate, told, sentence }: Standing, { tense, anchors }: DateSearch): Context {
  let direction: Direction | null = tense ? null : 'none'
  return {
    published,
    get direction() {
      direction ??= directionAt(words, candidate.start, candidate.end)
      return direction
    },
    anchor: (accepts) => (anchors ? lastAnchor(told, sentence, accepts) : null),
  }
}

function lastAnchor(told: readonly Told[], sentence: number, accepts: (anchor: Anchor) => boolean): Anchor | null {
  for (let index = told.length - 1; index >= 0; index -= 1) {
    const each = told[index]
    if (each === undefined) continue
    const anchor = { interval: each.interval, words: each.words, distance: sentence - each.sentence }
    if (accepts(anchor)) return anchor
  }
  return null
}

/** "the day before last Tuesday": null where nothing is counted from the day. */
function countedMention(words: string, { start, end }: Range, told: Resolution, free: number): DateMention | null {
  const counted = countedFrom(words, start, end, told)
  if (counted === null || counted.start < free) return null
  const { from, to, unit, reason } = counted.resolution
  return { start: counted.start, end, from, to, precision: precisionOf(unit), part: null, stated: false, reason }
}

/** `free` is where the last mention ended: words for a part of the day may not reach before it. */
function mentionOf(
  words: string,
  candidate: Candidate,
  resolution: Resolution,
  free: number,
  { parts }: DateSearch,
): DateMention {
  const { from, to, unit, stated, reason } = resolution
  const beside = parts && unit === 'day' && resolution.part === null ? partBeside(words, candidate) : null
  const part = beside !== null && beside.start >= free ? beside : null
  const partOfDay = part?.part ?? resolution.part
  return {
    start: part?.start ?? candidate.start,
    end: part?.end ?? candidate.end,
    from,
    to,
    precision: partOfDay === null ? precisionOf(unit) : 'part-of-day',
    part: partOfDay,
    stated,
    reason,
  }
}
