// Time expressions that people marked and those that the engine found in, counts and figures out: value F1 as
// TempEval-3 has it (spans overlap, values are equal), and how many of the marked days were found.
import { overlaps } from '../../src/model/span.ts'
import type { Range } from '../../src/model/span.ts'

/** A time expression with its TIMEX3 value. */
export interface Valued extends Range {
  readonly value: string
}

export interface DateCounts {
  readonly marked: number
  readonly found: number
  /** Marked expressions with a found one that overlaps and has the same value; no found one serves twice. */
  readonly right: number
  /** As `right`, where two notations of one value are equal. */
  readonly rightInOneNotation: number
  /** Marked expressions that mean one day, written `2024-12-08`. */
  readonly days: number
  readonly daysRight: number
}

export interface DateFigures {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly f1OneNotation: number
  readonly dayRecall: number
}

const DAY = /^\d{4}-\d\d-\d\d$/

/** Both lists are of one text. Of several found expressions with the right value the first in order serves. */
export function countDates(marked: readonly Valued[], found: readonly Valued[]): DateCounts {
  const days = marked.filter(({ value }) => DAY.test(value))
  const right = countRight(marked, found)
  const rightInOneNotation = countRight(marked.map(inOneNotation), found.map(inOneNotation))
  let daysRight = 0
  for (const gold of days) {
    // "2024-12-08TMO", a part of the day, is the same day.
    if (found.some((one) => overlaps(one, gold) && one.value.startsWith(gold.value))) daysRight += 1
  }
  return { marked: marked.length, found: found.length, right, rightInOneNotation, days: days.length, daysRight }
}

function countRight(marked: readonly Valued[], found: readonly Valued[]): number {
  const used = new Set<Valued>()
  for (const gold of marked) {
    const match = found.find((one) => overlaps(one, gold) && one.value === gold.value && !used.has(one))
    if (match !== undefined) used.add(match)
  }
  return used.size
}

/** Weeks of two digits, and nothing for what is left open: "2000-W7" is 2000-W07, "1949-XX" is 1949. */
function inOneNotation({ value, ...range }: Valued): Valued {
  return { ...range, value: value.replace(/-W(\d)(?!\d)/, '-W0$1').replace(/(?:-?X+)+$/, '') }
}

/** Counts over all texts, in which every expression weighs the same; zeros for no texts. */
export function sumCounts(counts: readonly DateCounts[]): DateCounts {
  const total = (field: keyof DateCounts): number => counts.reduce((sum, each) => sum + each[field], 0)
  return {
    marked: total('marked'),
    found: total('found'),
    right: total('right'),
    rightInOneNotation: total('rightInOneNotation'),
    days: total('days'),
    daysRight: total('daysRight'),
  }
}

/** Each from 0 to 1; 0 where there is nothing to divide by. */
export function figuresOf({ marked, found, right, rightInOneNotation, days, daysRight }: DateCounts): DateFigures {
  return {
    precision: ratio(right, found),
    recall: ratio(right, marked),
    f1: ratio(2 * right, marked + found),
    f1OneNotation: ratio(2 * rightInOneNotation, marked + found),
    dayRecall: ratio(daysRight, days),
  }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
