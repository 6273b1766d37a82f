// Cuts one sentence into words with their classes. Quotation marks are left out; a direct quotation is one token; what
// stands in brackets inside the sentence is left out too, so that no happening is read from either.
import { WORD_CLASSES } from '../data/word-classes.ts'
import type { WordClass } from '../data/word-classes.ts'
import type { DateMention, NameKind, NameMention, QuotationMention } from '../../model/reading.ts'
import type { Range } from '../../model/span.ts'

export interface Token extends Range {
  /** In small letters, with straight-forward apostrophes. */
  readonly text: string
  readonly kind: 'word' | 'comma' | 'stop' | 'genitive' | 'quotation'
  readonly word: WordClass | null
  readonly capital: boolean
  /** Kind of the name that the token is part of. */
  readonly name: NameKind | null
  readonly date: boolean
  /** Inside the marks of a quotation of a few words. */
  readonly quoted: boolean
}

type Marks = Pick<Token, 'name' | 'date' | 'quoted'>

/** Mentions of one sentence, each list in order. */
export interface Surroundings {
  readonly names: readonly NameMention[]
  readonly dates: readonly DateMention[]
  readonly quotations: readonly QuotationMention[]
}

/** Of a longer sentence the rest is not read: it is a list or a table, and stays background. */
const MOST_TOKENS = 400

const PIECE =
  /\p{L}(?:\.\p{L})+\.?|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}]|[-\u2019'.,](?=[\p{L}\p{N}])|(?<=\p{N}):(?=\p{N}))*|[,;:()[\]\u2013\u2014]|(?<=\s)-(?=\s)|[\u2019'](?=\s|$)|\u2026/gu
const NEGATED = /.n[\u2019']t$/
const GENITIVE = /[\u2019']s$/
const NUMBER = /^[\p{N}][\p{N}.,:]*(?:st|nd|rd|th)?$/u
const CAPITAL = /^\p{Lu}/u
const STOPS = new Set([';', ':', '\u2013', '\u2014', '-', '\u2026'])

/** In order and apart, at most `MOST_TOKENS`; "didn’t" is two. Spans count on the whole text. */
export function tokensOf(text: string, sentence: Range, around: Surroundings): Token[] {
  const tokens: Token[] = []
  const at = { name: 0, date: 0, quotation: 0 }
  const line = text.slice(sentence.start, sentence.end)
  const wrapped = line.startsWith('(')
  let depth = 0
  PIECE.lastIndex = 0
  for (let match = PIECE.exec(line); match !== null; match = PIECE.exec(line)) {
    if (tokens.length >= MOST_TOKENS) break
    const piece = match[0]
    const start = sentence.start + match.index
    if (piece === '(' || piece === '[') {
      depth += 1
      continue
    }
    if (piece === ')' || piece === ']') {
      depth = Math.max(0, depth - 1)
      continue
    }
    if (depth > 0 && !wrapped) continue
    at.quotation = skipTo(around.quotations, at.quotation, start)
    const quotation = around.quotations[at.quotation]
    const inside = quotation !== undefined && quotation.start <= start
    if (inside && quotation.form === 'direct') {
      const end = Math.min(quotation.end, sentence.end)
      if (tokens.at(-1)?.kind !== 'quotation') tokens.push(other('quotation', start, end, ''))
      continue
    }
    at.name = skipTo(around.names, at.name, start)
    at.date = skipTo(around.dates, at.date, start)
    const name = around.names[at.name]
    const date = around.dates[at.date]
    const marks = {
      name: name !== undefined && name.start <= start ? name.kind : null,
      date: date !== undefined && date.start <= start,
      quoted: inside,
    }
    addPiece(tokens, piece, start, marks)
  }
  return tokens
}

function addPiece(tokens: Token[], piece: string, start: number, marks: Marks): void {
  const end = start + piece.length
  const whole = piece.toLowerCase()
  if (piece === ',') tokens.push(other('comma', start, end, piece))
  else if (STOPS.has(piece)) tokens.push(other('stop', start, end, piece))
  else if (piece === '\u2019' || piece === "'") tokens.push(other('genitive', start, end, piece))
  else if (NEGATED.test(whole)) {
    const cut = end - 3
    const verb = whole.slice(0, -3)
    tokens.push(word(SHORTENED.get(verb) ?? verb, piece, start, cut, marks), word('not', 'not', cut, end, marks))
  } else if (GENITIVE.test(whole) && whole.length > 2) {
    const stem = whole.slice(0, -2)
    const contracted = WORD_CLASSES.get(stem) === 'pronoun' || stem === 'that' || stem === 'what'
    tokens.push(word(stem, piece, start, end - 2, marks))
    if (contracted) tokens.push(word('is', 'is', end - 2, end, { ...marks, name: null }))
    else tokens.push(other('genitive', end - 2, end, "'s"))
  } else tokens.push(word(whole, piece, start, end, marks))
}

const SHORTENED: ReadonlyMap<string, string> = new Map([
  ['ca', 'can'],
  ['wo', 'will'],
  ['sha', 'shall'],
])

function word(lower: string, piece: string, start: number, end: number, { name, date, quoted }: Marks): Token {
  const known = WORD_CLASSES.get(lower) ?? (NUMBER.test(lower) ? 'number' : null)
  return { start, end, text: lower, kind: 'word', word: known, capital: CAPITAL.test(piece), name, date, quoted }
}

function other(kind: Token['kind'], start: number, end: number, text: string): Token {
  return { start, end, text, kind, word: null, capital: false, name: null, date: false, quoted: false }
}

/** The first of `ranges`, from `at` on, that ends after `start`. */
function skipTo(ranges: readonly Range[], at: number, start: number): number {
  let index = at
  while ((ranges[index]?.end ?? Infinity) <= start) index += 1
  return index
}
