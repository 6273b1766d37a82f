// The words of an article's sentences with what names need to know of each: capital, joint to the word before, place in
// the sentence, what the tables say. Credits and code are left out.
import type { Passage } from '../../model/article.ts'
import type { Sentence } from '../../model/reading.ts'
import type { Range } from '../../model/span.ts'
import { NAME_TITLE_ABBREVIATIONS } from '../data/abbreviations.ts'
import { wordBits, WORD } from './lexicon.ts'

/** How a word is joined to the word before: nothing but white space, a hyphen, "&", or more than that. */
export type Joint = 'space' | 'hyphen' | 'and' | 'break'

export interface Token extends Range {
  readonly text: string
  readonly lower: string
  readonly joint: Joint
  /** Text between this word and the one before, in the same sentence. */
  readonly gap: string
  readonly capital: boolean
  /** Where a capital says little: at the start of a sentence, of quoted words, after a colon. */
  readonly weak: boolean
  readonly possessive: boolean
  readonly bits: number
}

export interface SentenceTokens {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  /** A heading, or a line set like one: nearly every word has a capital and no full stop ends it. */
  readonly titleCase: boolean
}

const WORD_PATTERN =
  /\p{Lu}(?:\.\p{Lu})+(?![\p{L}\p{N}])\.?|[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*(?:['’‘`]\p{L}[\p{L}\p{M}]*)*/gu
const CAPITAL = /^\p{Lu}|^\p{Ll}{1,2}\p{Lu}/u
const WEAKENING = /[“‘«([{:–—•.!?…|*>]|(?:^|\s)["']$|\s-\s|--/u
const KNOWN = WORD.knownPlace | WORD.knownOrganisation
/** Share of longer words with a capital from which a line is taken for a headline. */
const HEADLINE_SHARE = 0.7
const HEADLINE_WORDS = 5

/** In order; a sentence without words is left out. Spans count on the text. */
export function tokeniseSentences(
  text: string,
  sentences: readonly Sentence[],
  passages: readonly Passage[],
): SentenceTokens[] {
  return sentences.flatMap((sentence) => {
    const passage = passages[sentence.passage]
    if (passage?.kind === 'code') return []
    const tokens = tokenise(text, sentence, passage?.credit ?? null)
    if (tokens.length === 0) return []
    return [{ sentence, tokens, titleCase: passage?.kind === 'heading' || looksLikeHeadline(text, sentence, tokens) }]
  })
}

function tokenise(text: string, range: Range, credit: Range | null): Token[] {
  const tokens: Token[] = []
  const words = text.slice(range.start, range.end)
  let previousEnd = 0
  let previous: Token | undefined
  WORD_PATTERN.lastIndex = 0
  for (let found = WORD_PATTERN.exec(words); found !== null; found = WORD_PATTERN.exec(words)) {
    const start = range.start + found.index
    let end = start + found[0].length
    if (credit !== null && start >= credit.start && start < credit.end) continue
    const possessive = isPossessive(found[0])
    if (possessive) end -= 2
    const word = text.slice(start, end)
    const gap = words.slice(previousEnd, found.index)
    const lower = foldWord(word)
    const token: Token = {
      start,
      end,
      text: word,
      lower,
      gap,
      joint: previous === undefined ? 'break' : jointOf(gap, previous),
      capital: CAPITAL.test(word) && !word.includes('_') && !gap.endsWith('@') && !gap.endsWith('#'),
      weak:
        previous === undefined ||
        (gap !== ' ' && gap !== '-' && !isAbbreviationGap(gap, previous) && WEAKENING.test(gap)),
      possessive,
      bits: bitsOf(word, lower),
    }
    tokens.push(token)
    previous = token
    previousEnd = end - range.start
  }
  return tokens
}

function isPossessive(word: string): boolean {
  if (word.length < 3) return false
  const last = word.charCodeAt(word.length - 1)
  if (last !== 115 && last !== 83) return false
  const mark = word.charAt(word.length - 2)
  return mark === "'" || mark === '’' || mark === 'ʼ' || mark === '`' || mark === '‘'
}

/** "US" and "WHO" are not "us" and "who", nor the other way round; what is written small is no known name. */
function bitsOf(word: string, lower: string): number {
  const mark = lower.indexOf("'")
  const bits = wordBits(lower) | (mark > 0 ? wordBits(lower.slice(0, mark)) & WORD.common : 0)
  if ((bits & KNOWN) === 0) return bits
  if (word === lower) return bits & ~KNOWN
  if ((bits & WORD.common) === 0) return bits
  const isAcronym = word.length > 1 && word === word.toUpperCase()
  return isAcronym ? bits & ~(WORD.common | WORD.acronym) : bits & ~KNOWN
}

function foldWord(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

function jointOf(gap: string, previous: Token): Joint {
  if (gap === ' ') return previous.possessive ? 'break' : 'space'
  if (gap === '-' || gap === '‐' || gap === '‑') return 'hyphen'
  if (gap === ' & ' || gap === '&') return 'and'
  if (previous.possessive) return 'break'
  if (isAbbreviationGap(gap, previous)) return 'space'
  return gap.length > 0 && gap.trim() === '' ? 'space' : 'break'
}

/** The full stop of "J. Smith" or "Gen. Smith" ends nothing. */
function isAbbreviationGap(gap: string, previous: Token): boolean {
  if (gap !== '. ' && gap !== '.') return false
  return previous.capital && (previous.text.length === 1 || NAME_TITLE_ABBREVIATIONS.has(previous.lower))
}

function looksLikeHeadline(text: string, range: Range, tokens: readonly Token[]): boolean {
  if (
    tokens.length < HEADLINE_WORDS ||
    /[.…][”"’')]*$/u.test(text.slice(Math.max(range.start, range.end - 3), range.end))
  )
    return false
  let long = 0
  let capitals = 0
  for (const token of tokens) {
    if (token.text.length < 4 || (token.bits & WORD.particle) !== 0) continue
    long += 1
    if (token.capital) capitals += 1
  }
  return long >= 4 && capitals / long >= HEADLINE_SHARE
}
