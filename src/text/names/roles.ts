// Titles and roles that stand beside a name in small letters, before it or after it: "rebel commander X", "the mayor's
// spokesman, X,", "X, the head of Y".
import type { Range } from '../../model/span.ts'
import { ORGANISATION_NOUNS, PLACE_NOUNS_BEFORE } from '../data/organisation-words.ts'
import { SAYING_FORMS } from '../saying-forms.ts'
import { WORD } from './lexicon.ts'
import type { Token } from './tokens.ts'
import type { Run } from './runs.ts'

/** In words: what is looked at on either side. */
const WORDS_BEFORE = 7
const WORDS_AFTER = 6
const WORDS_OF = 5

const FORMER = /^(?:late|former|then|ousted|deposed|exiled|acting|ex|current|outgoing|incoming)$/u
const ROLE_START = WORD.roleNoun | WORD.modifier | WORD.demonym | WORD.title

/** "rebel commander" before a name; `from` is where a role in capitals already found begins, or null. */
export function roleBefore(tokens: readonly Token[], piece: Run, runs: readonly Run[]): Range | null {
  const name = tokens[piece.first]
  if (name?.joint !== 'space') return null
  let index = piece.first - 1
  if (!isRoleNoun(tokens[index])) return null
  const end = tokens[index]?.end ?? 0
  let start = tokens[index]?.start ?? 0
  for (let steps = 0; steps < WORDS_BEFORE; steps += 1) {
    if (tokens[index]?.joint !== 'space' && tokens[index]?.joint !== 'hyphen') break
    index -= 1
    const token = tokens[index]
    if (token === undefined || token.possessive) break
    if (token.capital) {
      const run = runs.find((candidate) => candidate.first <= index && index <= candidate.last)
      const first = run === undefined ? index : skipSentenceWords(tokens, run.first, index)
      start = tokens[first]?.start ?? start
      break
    }
    if ((token.bits & ROLE_START) === 0) break
    start = token.start
  }
  return { start, end }
}

const DETERMINER = /^(?:the|an?|his|her|its|their|our|my)$/u
const LINKING = /^(?:of|for|at|in|to)$/u

/** "the mayor's spokesman", "the minister of trade" before a comma and a name that another comma or the end closes. */
export function roleAhead(tokens: readonly Token[], piece: Run): Range | null {
  const next = tokens[piece.last + 1]
  const isClosed = next === undefined || (next.gap.startsWith(',') && !/^(?:and|or)$/u.test(next.lower))
  if (tokens[piece.first]?.gap !== ', ' || !isClosed) return null
  const noun = headNoun(tokens, piece.first - 1)
  if (noun === null || (noun < piece.first - 1 && !mayBeHeld(tokens[piece.first - 1], next))) return null
  for (let index = noun, steps = 0; steps < WORDS_BEFORE; steps += 1) {
    const joint = tokens[index]?.joint
    index -= 1
    const token = tokens[index]
    if (token === undefined || (joint !== 'space' && joint !== 'hyphen' && !token.possessive)) return null
    if (DETERMINER.test(token.lower) || token.possessive)
      return { start: tokens[index + 1]?.start ?? 0, end: tokens[piece.first - 1]?.end ?? 0 }
    if (token.capital || (token.bits & ROLE_START) === 0) return null
  }
  return null
}

/** "a resident of the town, X,": what comes after may be the town, unless it speaks. */
function mayBeHeld(last: Token | undefined, next: Token | undefined): boolean {
  const lower = last?.lower ?? ''
  if (!PLACE_NOUNS_BEFORE.has(lower) && !ORGANISATION_NOUNS.has(lower)) return true
  return next !== undefined && SAYING_FORMS.get(next.lower)?.form === 'finite'
}

/** The last word at `last`, or the one that "of", "for" and the like hang it on; null where that is no role. */
function headNoun(tokens: readonly Token[], last: number): number | null {
  if (isRoleNoun(tokens[last])) return last
  for (let index = last; index > last - WORDS_OF && tokens[index]?.joint === 'space'; index -= 1) {
    if (LINKING.test(tokens[index]?.lower ?? '') && isRoleNoun(tokens[index - 1])) return index - 1
  }
  return null
}

/** "the ousted President of X" after a name and a comma. */
export function roleAfter(tokens: readonly Token[], piece: Run): Range | null {
  const comma = tokens[piece.last + 1]
  if (comma === undefined || !/^,\s$/u.test(comma.gap)) return null
  let index = piece.last + 1
  if (/^(?:the|a|an|then|once|now)$/u.test(comma.lower)) index += 1
  const start = tokens[index]?.start
  if (start === undefined) return null
  let noun = -1
  for (let steps = 0; steps < WORDS_AFTER; steps += 1, index += 1) {
    const token = tokens[index]
    if (token === undefined || (steps > 0 && token.joint === 'break' && tokens[index - 1]?.possessive !== true)) break
    if ((token.bits & (WORD.roleNoun | WORD.title)) !== 0 && !token.possessive) noun = index
    else if (noun >= 0) break
    else if (!token.capital && (token.bits & ROLE_START) === 0) break
  }
  const next = tokens[noun + 1]
  if (noun < 0 || (next?.capital === true && next.joint === 'space')) return null
  return { start, end: endOfRole(tokens, noun) }
}

/** The role with "late" or "former" before it. */
export function withFormer(tokens: readonly Token[], role: Range): Range {
  const index = tokens.findIndex((token) => token.start === role.start)
  const before = tokens[index - 1]
  if (before === undefined || tokens[index]?.joint !== 'space' || !FORMER.test(before.lower)) return role
  return { start: before.start, end: role.end }
}

/** With "of X" and "at X" where a capitalised word follows soon. */
function endOfRole(tokens: readonly Token[], noun: number): number {
  const end = tokens[noun]?.end ?? 0
  const preposition = tokens[noun + 1]
  if (preposition?.joint !== 'space' || !/^(?:of|at|for)$/u.test(preposition.lower)) return end
  let reached = -1
  for (let index = noun + 2; index <= noun + 2 + WORDS_OF || reached === index - 1; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.joint === 'break' || token.joint === 'and') break
    if (token.capital) reached = index
    else if (reached >= 0) break
    if (token.possessive) return end
  }
  return reached < 0 ? end : (tokens[reached]?.end ?? end)
}

function isRoleNoun(token: Token | undefined): boolean {
  return token !== undefined && !token.capital && !token.possessive && (token.bits & WORD.roleNoun) !== 0
}

function skipSentenceWords(tokens: readonly Token[], first: number, limit: number): number {
  let index = first
  while (index < limit && ((tokens[index]?.bits ?? 0) & WORD.common) !== 0) index += 1
  return index
}
