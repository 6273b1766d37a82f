// A story comes in, the words on its card go out: what the card's fonts can draw, and short enough to be read in a
// small preview.
import { conflictsOf } from './event-summary.ts'
import type { Story } from '../model/story.ts'
import type { ChartColumn } from './chart.ts'
import { formatCount, shorten } from './format-count.ts'
import { formatShortDay } from './format-when.ts'

export interface CardText {
  readonly headline: string
  /** "5 articles · 41 events · 3 contested"; empty where the headline says it. */
  readonly counts: string
  /** Named sources; empty where no article names one. */
  readonly sources: string
  /** Under the first and the last bar. */
  readonly from: string
  readonly to: string
}

/** Five lines at the smallest size. */
const LONGEST_HEADLINE = 200
/** Two lines of small text. */
const LONGEST_SOURCES = 84

/** Latin letters, digits and the marks of European typesetting: what the fonts have a picture for. */
const UNDRAWABLE = /[^\p{Script=Latin}\u0020-\u007E\u00A0-\u00FF\u2010-\u2026\u2030-\u203A\u20AC\u2122\u2212]/gu
const NO_BREAK = '\u00A0'
const LETTER = /\p{L}/gu

/** `columns` are those of the story's chart. Where the fonts cannot draw the title, the counts are the headline. */
export function buildCardText(story: Story, columns: readonly ChartColumn[]): CardText {
  const contested = story.events.filter((event) => conflictsOf(story, event).length > 0).length
  const counts = [
    formatCount(story.articles.length, 'article'),
    formatCount(story.events.length, 'event'),
    ...(contested === 0 ? [] : [`${contested} contested`]),
  ]
    .map((count) => count.replaceAll(' ', NO_BREAK))
    .join(' · ')
  const title = findDrawable(story.title)
  const bins = columns.flatMap((column) => (column.kind === 'bin' ? [formatShortDay(column.from)] : []))
  const last = bins[bins.length - 1] ?? ''
  return {
    headline: title === '' ? counts : shorten(title, LONGEST_HEADLINE),
    counts: title === '' ? '' : counts,
    sources: listSources(story),
    from: bins[0] ?? '',
    to: bins.length > 1 ? last : '',
  }
}

/**
 * The text without what the fonts cannot draw; empty where that is a word or more, since half a title would mislead.
 */
export function findDrawable(text: string): string {
  const composed = text.normalize('NFC').replace(/\s+/g, ' ')
  const drawable = composed.replace(UNDRAWABLE, '')
  const lost = countLetters(composed) - countLetters(drawable)
  return lost > 0 ? '' : drawable.replace(/ {2,}/g, ' ').trim()
}

function listSources(story: Story): string {
  const names = [...new Set(story.articles.map((article) => findDrawable(article.source?.name ?? '')))].filter(Boolean)
  const shown: string[] = []
  for (const name of names) {
    if ([...shown, name].join(', ').length > LONGEST_SOURCES) break
    shown.push(name)
  }
  const rest = names.length - shown.length
  return `${shown.join(', ')}${rest > 0 && shown.length > 0 ? ` and ${rest} more` : ''}`
}

function countLetters(text: string): number {
  return text.match(LETTER)?.length ?? 0
}
