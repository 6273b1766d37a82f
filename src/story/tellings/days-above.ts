// An article in, for each passage the day that stands above it out: a heading, a line of its own, a list's item or the
// first cell of a row that is nothing but a date, as chronologies and live blogs have them. A time by the clock alone
// gives no day.
import type { Article, Passage } from '../../model/article.ts'
import { addMonths, daysBetween, partsOf } from '../../model/civil-date.ts'
import { formatPublished } from '../../model/date-text.ts'
import type { DateMention, Reading } from '../../model/reading.ts'
import { contains } from '../../model/span.ts'

/** "at 14:05 GMT", "9 a.m.": what stands beside the date of a line that is nothing else. */
const CLOCK = /\b(?:on|at)\b|\b\d{1,2}(?:[:.]\d\d(?:\s?[ap]\.?m\b)?|\s?[ap]\.?m\b)(?:\s(?:[A-Z]{2,4}T|UTC)\b)?/gu

interface DayAbove {
  readonly mention: DateMention
  /** Of the heading; a line of its own is deeper than any. */
  readonly depth: number
}

const LINE_DEPTH = 7

/** A month, and neither a year nor a word that counts one. */
const NAMES_NO_YEAR =
  /^(?!.*\d{4})(?!.*\b(?:last|this|next|year|ago|later|after|before)\b).*\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu

/** One for each passage, in order; null where none dates it. */
export function findDaysAbove(article: Article, reading: Reading): (DateMention | null)[] {
  const alone = article.passages.map((passage) => dateAlone(article, reading, passage))
  if (alone.every((mention) => mention === null)) return alone
  const isLine = findLines(article, alone)
  const sections: DayAbove[] = []
  const close = (depth: number): void => {
    while ((sections.at(-1)?.depth ?? 0) >= depth) sections.pop()
  }
  const open = (mention: DateMention, depth: number): void => {
    sections.push({ mention: inYearOf(article.text, mention, sections.at(-1)?.mention ?? null), depth })
  }
  let item: DateMention | null = null
  let cell: { readonly mention: DateMention; readonly line: number } | null = null
  return article.passages.map(({ kind, depth, line }, index) => {
    const mention = alone[index] ?? null
    if (kind !== 'item') item = null
    const above = sections.at(-1)?.mention ?? null
    if (kind === 'heading') {
      close(depth)
      if (mention !== null) open(mention, depth)
    } else if (isLine[index] === true && mention !== null) {
      close(LINE_DEPTH)
      open(mention, LINE_DEPTH)
    } else if (kind === 'item') {
      if (mention === null) return item ?? above
      item = inYearOf(article.text, mention, above)
    } else if (kind === 'cell') {
      if (mention === null) return cell?.line === line ? cell.mention : above
      cell = { mention: inYearOf(article.text, mention, above), line }
    } else if (mention === null && kind !== 'caption' && kind !== 'code') {
      return above
    }
    return null
  })
}

/** "29 November" under "27 November 2021" is of that year, and not of the one nearest to publication. */
export function inYearOf(text: string, mention: DateMention, above: DateMention | null): DateMention {
  const words = text.slice(mention.start, mention.end)
  if (above === null || mention.stated || !NAMES_NO_YEAR.test(words)) return mention
  const years = yearsAfter(mention, above)
  if (years <= 0) return mention
  const [from, to] = [addMonths(mention.from, -12 * years), addMonths(mention.to, -12 * years)]
  const given = text.slice(above.start, above.end)
  return {
    ...mention,
    from,
    to,
    reason: `“${words}” names no year: it is taken as that of “${given}”, which stands above it`,
  }
}

/**
 * How many years too late it is: of a year all its days are, of a day the nearest is meant, as a year may end in
 * between.
 */
function yearsAfter(mention: DateMention, above: DateMention): number {
  const [first, last] = [partsOf(above.from).year, partsOf(above.to).year]
  if (above.precision === 'year') return first === last ? partsOf(mention.from).year - first : 0
  return Math.round(daysBetween(above.from, mention.from) / 365.25)
}

/** Told of what is over: a day of no year that would lie ahead is that of the year before. */
function dateAlone({ text, published }: Article, { dates }: Reading, passage: Passage): DateMention | null {
  const [mention, ...others] = dates.filter((date) => contains(passage, date))
  if (mention === undefined || others.length > 0) return null
  const beside = `${text.slice(passage.start, mention.start)} ${text.slice(mention.end, passage.end)}`
  if (/[\p{L}\p{N}]/u.test(beside.replace(CLOCK, ''))) return null
  if (mention.from <= published) return mention
  const [from, to] = [addMonths(mention.from, -12), addMonths(mention.to, -12)]
  if (mention.stated || from > published) return null
  const words = text.slice(mention.start, mention.end)
  const day = formatPublished(published)
  return { ...mention, from, to, reason: `“${words}” names no year: it is taken as the last before ${day}` }
}

/**
 * A paragraph that is a date stands above others where it is bold or one of several; a lone one at the top may be the
 * article's own.
 */
function findLines({ passages, marks, published }: Article, alone: readonly (DateMention | null)[]): boolean[] {
  const lines = passages.flatMap(({ kind }, index) => (kind === 'paragraph' && alone[index] != null ? [index] : []))
  return passages.map((_, index) => {
    const mention = alone[index]
    if (mention == null || !lines.includes(index)) return false
    if (lines.length > 1) return true
    const isBold = marks.some((mark) => mark.kind === 'strong' && contains(mark, mention))
    const isFirst = !passages.slice(0, index).some(({ kind }) => kind === 'paragraph')
    return isBold && !(isFirst && Math.abs(daysBetween(mention.from, published)) <= 1)
  })
}
