// All possible names of an article's running text, each with its cues; then those that the article's own use of
// capitals bears out.
import type { Range } from '../../model/span.ts'
import { findBodies } from './bodies.ts'
import { cuesOf, isFamily } from './cues.ts'
import type { Cue } from './cues.ts'
import { isOrdinary } from './counts.ts'
import { WORD } from './lexicon.ts'
import { endOfKnownPhrase, keyOf } from './phrases.ts'
import { findQuotedRuns } from './quoted.ts'
import { roleAfter, roleAhead, roleBefore, withFormer } from './roles.ts'
import { findRuns, followsPrefix } from './runs.ts'
import type { Run } from './runs.ts'
import { segmentRun } from './segments.ts'
import type { ArticleWords, Piece } from './segments.ts'
import type { SentenceTokens, Token } from './tokens.ts'

export interface Candidate extends Range {
  /** Words in small letters: mentions of one key share their kind. */
  readonly key: string
  /** The words of the key, for finding it in headings. */
  readonly lowers: readonly string[]
  readonly role: string
  readonly cues: readonly Cue[]
  /** Index of its first word in the sentence, and the sentence: for looking at what joins two names. */
  readonly tokens: readonly Token[]
  readonly piece: Run
}

interface SentenceRuns {
  readonly tokens: readonly Token[]
  readonly runs: readonly Run[]
  /** Names that other things than capitals mark: quotation marks, a nationality before a body of state. */
  readonly marked: readonly Run[]
}

/** In order of sentences. Headings and lines set like one give none. */
export function findCandidates(
  text: string,
  sentences: readonly SentenceTokens[],
  counts: Omit<ArticleWords, 'runs'>,
): Candidate[] {
  const read: SentenceRuns[] = []
  const keys = new Set<string>()
  for (const { tokens, titleCase } of sentences) {
    if (titleCase) continue
    const marked = [...findQuotedRuns(tokens), ...findBodies(tokens)]
    const runs = findRuns(tokens)
    for (const { first, last } of runs) {
      let start = first
      while (start < last && ((tokens[start]?.bits ?? 0) & WORD.common) !== 0) start += 1
      keys.add(keyOf(tokens, start, last))
    }
    read.push({ tokens, runs, marked })
  }
  const words: ArticleWords = { ...counts, runs: keys }
  return read.flatMap((sentence) => candidatesOf(text, sentence, words))
}

function candidatesOf(text: string, { tokens, runs, marked }: SentenceRuns, words: ArticleWords): Candidate[] {
  const found: Candidate[] = []
  for (const run of marked) {
    found.push(candidate(text, tokens, { ...run, role: null, titled: false }, runs))
  }
  for (const run of runs) {
    if (marked.some((other) => run.first <= other.last && other.first <= run.last)) continue
    for (const piece of segmentRun(tokens, run, words)) {
      if (isBorneOut(tokens, piece, words)) found.push(candidate(text, tokens, piece, runs))
    }
  }
  return found
}

function candidate(text: string, tokens: readonly Token[], piece: Piece, runs: readonly Run[]): Candidate {
  const family = isFamily(tokens, piece)
  const last = family ? piece.last + 1 : piece.last
  const beside = family ? null : roleOf(tokens, piece, runs)
  const role = piece.role === null ? beside : withFormer(tokens, piece.role)
  const start = tokens[piece.first]?.start ?? 0
  const end = tokens[last]?.end ?? start
  return {
    start,
    end,
    key: keyOf(tokens, piece.first, last),
    lowers: tokens.slice(piece.first, last + 1).map((token) => token.lower),
    role: role === null ? '' : text.slice(role.start, role.end),
    cues: family ? [{ kind: 'other', cue: 'a family', weight: 20 }] : cuesOf(tokens, piece, beside !== null),
    tokens,
    piece: { first: piece.first, last },
  }
}

function roleOf(tokens: readonly Token[], piece: Piece, runs: readonly Run[]): Range | null {
  const before = roleBefore(tokens, piece, runs)
  if (before !== null || endOfKnownPhrase(tokens, piece.first, piece.last) === piece.last) return before
  return roleAhead(tokens, piece) ?? roleAfter(tokens, piece)
}

/**
 * Whether the capital means a name: where it stands is weak evidence, the rest of the article and the tables are
 * better.
 */
function isBorneOut(tokens: readonly Token[], piece: Piece, words: ArticleWords): boolean {
  const head = tokens[piece.first]
  if (head === undefined) return false
  if (piece.first < piece.last) return !isAllOrdinary(tokens, piece, words)
  if (piece.titled) return true
  const known = (head.bits & (WORD.knownPlace | WORD.knownOrganisation)) !== 0
  if (known) return isAllCapitals(head) || !(head.weak && isOrdinary(head, words))
  if ((head.bits & WORD.common) !== 0 || isOrdinary(head, words)) return false
  if (!head.weak || followsPrefix(tokens, piece.first)) return true
  if ((words.strong.get(head.lower) ?? 0) > 0) return true
  if ((head.bits & WORD.firstName) !== 0 || speaks(tokens, piece.first)) return true
  return isAllCapitals(head) && head.text.length <= 5
}

/**
 * "Ostrev said": no plural and no form of a verb, before a verb that hardly anything but a name has without an article.
 */
function speaks(tokens: readonly Token[], index: number): boolean {
  const head = tokens[index]
  const next = tokens[index + 1]
  if (head?.bits !== 0 || head.possessive || next?.joint !== 'space' || next.capital) return false
  return (
    /^(?:said|says|told|added|warned|insisted|joked)$/u.test(next.lower) &&
    !/(?:s|men|ple|ing|ed|ly|one|body)$/u.test(head.lower)
  )
}

function isAllCapitals(token: Token): boolean {
  return token.text.length >= 2 && token.text === token.text.toUpperCase()
}

/** "Laughter Cheers": each word is an ordinary one elsewhere in the article, and none ends or heads a known form. */
function isAllOrdinary(tokens: readonly Token[], piece: Run, words: ArticleWords): boolean {
  if (endOfKnownPhrase(tokens, piece.first, piece.last) === piece.last) return false
  const head = tokens[piece.first]
  if (head?.weak !== true) return false
  for (let index = piece.first; index <= piece.last; index += 1) {
    const token = tokens[index]
    if (token?.capital === true && !isOrdinary(token, words) && (token.bits & WORD.common) === 0) return false
  }
  return true
}
