// Titles inside a run of capitalised words: where "Danish Prime Minister" ends and the person's name begins.
import { OFFICES } from '../data/titles.ts'
import { WORD } from './lexicon.ts'
import { endOfKnownPhrase, isKnownPlace } from './phrases.ts'
import type { Token } from './tokens.ts'

export interface Title {
  readonly first: number
  readonly last: number
  /** False for "Mr" and the like, which say nothing of what the person is. */
  readonly isRole: boolean
}

/** The last title of the run with the words that belong to it, or null. */
export function findTitle(tokens: readonly Token[], first: number, last: number): Title | null {
  let head = isSurname(tokens, first, last) ? last - 1 : last
  while (head >= first && !isTitle(tokens[head], head < last ? tokens[head + 1] : undefined)) head -= 1
  if (head < first) return null
  let titleLast = head
  if (tokens[head + 1]?.joint === 'hyphen' && /^(?:elect|designate)$/u.test(tokens[head + 1]?.lower ?? ''))
    titleLast += 1
  if (tokens[head + 1]?.lower === 'of') {
    const office = tokens[head + 2]?.lower === 'the' ? head + 3 : head + 2
    if (OFFICES.has(tokens[office]?.lower ?? '')) titleLast = office
  }
  while (titleLast < last && isOfficeWord(tokens[titleLast + 1])) titleLast += 1
  let titleFirst = head
  while (titleFirst > first && belongsToTitle(tokens, titleFirst - 1)) titleFirst -= 1
  const phrase = endOfKnownPhrase(tokens, first, head - 1)
  if (phrase >= titleFirst) titleFirst = phrase + 1
  let isRole = false
  for (let index = titleFirst; index <= titleLast; index += 1) {
    if (((tokens[index]?.bits ?? 0) & WORD.honorific) === 0) isRole = true
  }
  return { first: titleFirst, last: titleLast, isRole }
}

/** "Michael Pastor": a title's word that is the person's own name. */
function isSurname(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[last - 1]
  if (last === first || before === undefined || (before.bits & WORD.firstName) === 0) return false
  return (before.bits & (WORD.title | WORD.knownPlace)) === 0
}

/**
 * Where "Queen Elizabeth" or, in "Saudi Crown Prince Harald", "Prince Harald" begins: the title stays in the name. -1
 * where none.
 */
export function startOfNameTitle(tokens: readonly Token[], first: number, last: number): number {
  let index = first
  while (index < last && ((tokens[index]?.bits ?? 0) & (WORD.demonym | WORD.modifier)) !== 0) index += 1
  const token = tokens[index]
  if (token === undefined || index >= last || (token.bits & WORD.nameTitle) === 0) return -1
  return isKnownPlace(tokens, index, last) ? -1 : index
}

function isTitle(token: Token | undefined, next: Token | undefined): boolean {
  if (token?.capital !== true) return false
  if (
    (token.bits & WORD.roleNoun) !== 0 &&
    ((next?.bits ?? 0) & WORD.firstName) !== 0 &&
    (token.bits & WORD.firstName) === 0
  )
    return true
  if ((token.bits & (WORD.title | WORD.honorific)) === 0) return false
  return (token.bits & WORD.nameTitle) === 0
}

function isOfficeWord(token: Token | undefined): boolean {
  return token !== undefined && /^(?:security|affairs|services)$/u.test(token.lower)
}

/** "County" of "Lowmere County Sheriff": it ends a place's name. */
function endsPlace(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (token?.joint !== 'space' || (token.bits & WORD.place) === 0 || before?.capital !== true) return false
  return (before.bits & (WORD.title | WORD.modifier | WORD.demonym | WORD.common)) === 0
}

function belongsToTitle(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token === undefined || tokens[index + 1]?.joint === 'break') return false
  if (token.lower === 'of') return true
  if (!token.capital || (token.bits & WORD.knownPlace) !== 0 || endsPlace(tokens, index)) return false
  return (token.bits & (WORD.title | WORD.modifier | WORD.honorific)) !== 0
}
