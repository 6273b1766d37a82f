// Whether each quotation of the gold has its speaker. Gold and story in, share and mistakes out.
import type { Quote, Story } from '../../src/model/story.ts'
import type { Span } from '../../src/model/span.ts'
import type { Gold } from './gold-schema.ts'
import { overlapLength, spanOf } from './locate.ts'
import { ratio } from './merge-score.ts'

export interface SpeakerScore {
  /** Quotations with the right speaker (or rightly none), of all in the gold. */
  readonly accuracy: number
  readonly gold: number
  readonly mistakes: readonly string[]
  /** Names and titles in quotation marks that were given a speaker. */
  readonly falseSpeakers: readonly string[]
}

export function scoreSpeakers(gold: Gold, story: Story): SpeakerScore {
  const mistakes: string[] = []
  for (const quotation of gold.quotations) {
    const quote = quoteAt(story, spanOf(quotation, story.articles))
    if (isRight(quote, quotation, story)) continue
    const found = quote === null ? 'no quotation' : describe(quote, story)
    mistakes.push(
      `${quotation.article}: "${quotation.words}": expected ${quotation.speaker ?? 'nobody'}, found ${found}`,
    )
  }
  const falseSpeakers = gold.notQuotations.flatMap((ref) => {
    const quote = quoteAt(story, spanOf(ref, story.articles))
    return quote === null || isSilent(quote)
      ? []
      : [`${ref.article}: "${ref.words}" spoken by ${describe(quote, story)}`]
  })
  const count = gold.quotations.length
  return { accuracy: ratio(count - mistakes.length, count), gold: count, mistakes, falseSpeakers }
}

/** The quotation that shares most with the span, the first of equals. */
function quoteAt(story: Story, span: Span): Quote | null {
  let best: Quote | null = null
  let most = 0
  for (const quote of story.quotes) {
    const shared = Math.max(0, ...quote.spans.map((one) => overlapLength(one, span)))
    if (shared > most) {
      best = quote
      most = shared
    }
  }
  return best
}

/** A speaker who has a name is right by any of that name's spellings, one without by the words of the article. */
function isRight(quote: Quote | null, gold: Gold['quotations'][number], story: Story): boolean {
  if (gold.speaker === null) return quote === null || isSilent(quote)
  if (quote === null) return false
  const name = story.names.find((one) => one.id === quote.speaker)
  const words = name === undefined ? [quote.speakerText] : [name.name, ...name.spellings]
  return gold.accept.some((accepted) => words.some((text) => holdsWords(text, accepted)))
}

function isSilent(quote: Quote): boolean {
  return quote.speaker === null && quote.speakerText === ''
}

function describe(quote: Quote, story: Story): string {
  const name = story.names.find((one) => one.id === quote.speaker)
  return name === undefined ? `"${quote.speakerText}", unnamed` : `${name.name} ("${quote.speakerText}")`
}

function holdsWords(text: string, words: string): boolean {
  return ` ${fold(text)} `.includes(` ${fold(words)} `)
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
