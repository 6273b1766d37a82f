// A name between quotation marks: 'the group "Room to Read"'. All its longer words have capitals and nothing else is
// quoted.
import { TITLE_SMALL_WORDS } from '../data/clause-words.ts'
import { ORGANISATION_NOUNS } from '../data/organisation-words.ts'
import type { Run } from './runs.ts'
import type { Token } from './tokens.ts'

/** In words. */
const LONGEST = 9
const OPENING = /(?:^|[\s(])[“"‘«]$/u
const CLOSING = /^[,.;:]?[”"’»]/u

/** In order; at least two words, all between the marks. */
export function findQuotedRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]
    if (token?.capital !== true || !OPENING.test(token.gap)) continue
    const last = endOfQuoted(tokens, index)
    if (last >= 0 && isIntroduced(tokens, index, last)) runs.push({ first: index, last })
  }
  return runs
}

function endOfQuoted(tokens: readonly Token[], first: number): number {
  for (let index = first; index < tokens.length && index - first < LONGEST; index += 1) {
    const token = tokens[index]
    if (token === undefined || token.possessive) return -1
    if (index > first && token.joint === 'break') return -1
    if (!token.capital && !TITLE_SMALL_WORDS.has(token.lower)) return -1
    const next = tokens[index + 1]
    if (next !== undefined && CLOSING.test(next.gap)) return token.capital && index > first ? index : -1
  }
  return -1
}

/** "known as", "called", "the group" before it; or at least three words, which no exclamation has in capitals. */
function isIntroduced(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1]
  if (before === undefined) return false
  const introducing =
    /^(?:as|called|named|titled|entitled|dubbed|the)$/u.test(before.lower) || ORGANISATION_NOUNS.has(before.lower)
  return introducing || last - first >= 2
}
