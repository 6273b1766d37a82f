// Bodies of state written small after a nationality: "the Danish foreign ministry" is the Danish Foreign Ministry.
import { MINISTRIES } from '../data/organisation-words.ts'
import { WORD } from './lexicon.ts'
import type { Run } from './runs.ts'
import type { Token } from './tokens.ts'

const BODY = /^(?:army|parliament|navy|embassy)$/u
const STATE_MEDIA = /^(?:television|tv|media|radio)$/u

/** In order; a run begins with the nationality. */
export function findBodies(tokens: readonly Token[]): Run[] {
  const bodies: Run[] = []
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first]
    if (token?.capital !== true || token.possessive || (token.bits & WORD.demonym) === 0) continue
    const last = endOfBody(tokens, first)
    if (last > first) bodies.push({ first, last })
  }
  return bodies
}

function endOfBody(tokens: readonly Token[], first: number): number {
  const one = smallWord(tokens, first + 1)
  const two = smallWord(tokens, first + 2)
  if (BODY.test(one)) return first + 1
  if (MINISTRIES.has(one) && two === 'ministry') return first + 2
  if (one === 'state' && STATE_MEDIA.test(two)) return first + 2
  if (one === 'state' && two === 'news' && smallWord(tokens, first + 3) === 'agency') return first + 3
  return -1
}

function smallWord(tokens: readonly Token[], index: number): string {
  const token = tokens[index]
  return token?.joint === 'space' && (!token.capital || token.lower === 'tv') ? token.lower : ''
}
