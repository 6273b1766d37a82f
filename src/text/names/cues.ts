// What stands around and inside a possible name, as votes for a kind. Tables and fixed patterns only.
import type { NameKind } from '../../model/reading.ts'
import {
  EVENT_HEADS,
  EVENT_WORDS,
  FAMILY_NOUNS,
  PATH_PREPOSITIONS,
  PERSON_VERBS,
  PLACE_PREPOSITIONS,
} from '../data/name-cues.ts'
import {
  GOODS,
  MEMBER_NOUNS,
  ORGANISATION_NOUNS,
  PLACE_NOUNS_AFTER,
  PLACE_NOUNS_BEFORE,
} from '../data/organisation-words.ts'
import { PERSON_NOUNS } from '../data/titles.ts'
import { SAYING_FORMS } from '../saying-forms.ts'
import { WORD } from './lexicon.ts'
import { isKnownOrganisation, isKnownPlace } from './phrases.ts'
import type { Piece } from './segments.ts'
import type { Token } from './tokens.ts'

export interface Cue {
  readonly kind: NameKind
  /** For readers. */
  readonly cue: string
  /** 1 hints, 3 tells where nothing stands against it, 5 and more decides. */
  readonly weight: number
}

/** A word of the name's own decides over what happens to stand beside it. */
export function cuesOf(tokens: readonly Token[], piece: Piece, hasRole: boolean): Cue[] {
  const cues: Cue[] = []
  const add = (kind: NameKind, cue: string, weight: number): void => {
    cues.push({ kind, cue, weight })
  }
  cuesInside(tokens, piece, add)
  if (hasRole || piece.titled) add('person', piece.titled ? 'title before' : 'role beside it', 6)
  cuesBefore(tokens, piece, add)
  cuesAfter(tokens, piece, add)
  return cues
}

/** Whether "family", "brothers" or the like follows the name. */
export function isFamily(tokens: readonly Token[], piece: Piece): boolean {
  const name = tokens[piece.last]
  const next = tokens[piece.last + 1]
  return name?.possessive === false && next?.joint === 'space' && !next.capital && FAMILY_NOUNS.has(next.lower)
}

type Add = (kind: NameKind, cue: string, weight: number) => void

function cuesInside(tokens: readonly Token[], piece: Piece, add: Add): void {
  const { first, last } = piece
  const head = tokens[first]
  const tail = tokens[last]
  if (head === undefined || tail === undefined) return
  if (isKnownPlace(tokens, first, last)) add('place', 'gazetteer', first === last ? 5 : 9)
  else if (isKnownOrganisation(tokens, first, last)) add('organisation', 'table of organisations', 9)
  else if (last > first) {
    const heads = headsOf(tokens, first, last)
    if (EVENT_HEADS.has(head.lower)) add('other', 'begins with a word for an event', 9)
    else if ((tail.bits & WORD.organisation) !== 0) add('organisation', 'ends in a word for an organisation', 10)
    else if ((heads & WORD.organisationHead) !== 0) add('organisation', 'a word for an organisation', 9)
    else if ((tail.bits & WORD.place) !== 0) add('place', 'ends in a word for a place', 9)
    else if ((heads & WORD.placeHead) !== 0) add('place', 'a word for a place', 8)
    else if (
      EVENT_WORDS.has(tail.lower) ||
      (/^i+$/u.test(tail.lower) && EVENT_WORDS.has(tokens[last - 1]?.lower ?? ''))
    )
      add('other', 'ends in a word for an event', 9)
    else if (isTeam(tokens, first, last)) add('organisation', TEAM, 8)
  }
  if ((head.bits & WORD.firstName) !== 0) add('person', 'first name', last > first ? 5 : 2)
  else if (last > first && (head.bits & WORD.particle) === 0 && /^(?:abu|umm|ibn|bin|abdul|abd)$/u.test(head.lower)) {
    add('person', 'first name', 5)
  } else if (/^(?:abu|umm|ibn|abdul|abd)$/u.test(head.lower) && last > first && !isKnownPlace(tokens, first, last)) {
    add('person', 'first name', 5)
  } else if (last > first && /^\p{Lu}$/u.test(tokens[first + 1]?.text ?? '') && last > first + 1) {
    add('person', 'initial', 4)
  }
  if (last > first && (tokens[last]?.bits ?? 0) === 0 && isBinName(tokens, first, last)) add('person', 'particle', 5)
  if (first === last && (head.bits & WORD.knownPlace) === 0 && /^(?:\p{Lu}\.?){2,6}$/u.test(head.text))
    add('organisation', 'acronym', 3)
  if (first === last && (tail.bits & WORD.place) !== 0) add('place', 'a word for a place', 4)
  if (first === last && INNER_CAPITAL.test(head.text)) add('organisation', 'a capital inside it', 2)
  if (/\d/u.test(tail.text)) add('other', 'number in it', 6)
  if (tail.joint === 'and' || tokens[first + 1]?.joint === 'and') add('organisation', '"&" in it', 4)
}

export const TEAM = 'a team’s plural'

/** "Oslo Vikings", "the Martha Ravens". */
function isTeam(tokens: readonly Token[], first: number, last: number): boolean {
  const tail = tokens[last]
  if (tail?.joint !== 'space' || !/[^s']s$/u.test(tail.lower) || tail.bits !== 0) return false
  if (isKnownPlace(tokens, first, last - 1)) return true
  const isThe = tokens[first - 1]?.lower === 'the' && tokens[first]?.joint === 'space'
  return isThe && !isAttribute(tokens, { first, last })
}

/** "MapAction", but no "McDonald" or "DeLuca". */
const INNER_CAPITAL = /^(?!Ma?c|De|Di|Da|Du|Le|La|Van|Von|Fitz|O\p{Lu})\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u

function headsOf(tokens: readonly Token[], first: number, last: number): number {
  let bits = 0
  for (let index = first; index < last; index += 1) {
    const token = tokens[index]
    const next = tokens[index + 1]
    if (token?.capital !== true) continue
    const takes = next !== undefined && !next.capital && (next.bits & WORD.connector) !== 0
    if (takes || (index === first && (token.bits & WORD.placeHead) !== 0)) bits |= token.bits
  }
  return bits
}

function isBinName(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first + 1; index < last; index += 1) {
    if (/^(?:bin|ibn|bint|von|van|der)$/u.test(tokens[index]?.lower ?? '')) return true
  }
  return false
}

function cuesBefore(tokens: readonly Token[], piece: Piece, add: Add): void {
  const name = tokens[piece.first]
  const before = tokens[piece.first - 1]
  if (before === undefined || name === undefined) return
  const { lower } = before
  if (name.joint === 'space' || name.joint === 'hyphen') {
    if ((before.bits & WORD.demonym) !== 0 && before.capital && areUnknown(tokens, piece.first, piece.last))
      add('person', 'nationality before it', 3)
    const isThe = lower === 'the'
    const outer = isThe ? tokens[piece.first - 2] : before
    if (isThe && !piece.titled && !isAttribute(tokens, piece)) add('organisation', '"the" before it', 2)
    if (tokens[piece.last]?.possessive === true) return
    if (outer !== undefined && PLACE_PREPOSITIONS.has(outer.lower))
      add('place', `"${outer.lower}" before it`, isThe ? 2 : 3)
    else if (outer !== undefined && PATH_PREPOSITIONS.has(outer.lower)) add('place', `"${outer.lower}" before it`, 1)
    if (PLACE_NOUNS_BEFORE.has(lower)) add('place', `"${lower}" before it`, 4)
    if (lower === 'of' && PLACE_NOUNS_BEFORE.has(tokens[piece.first - 2]?.lower ?? '')) {
      add('place', `"${tokens[piece.first - 2]?.lower ?? ''} of" before it`, 5)
    }
    if (SAYING_FORMS.get(lower)?.form === 'finite' && piece.last > piece.first)
      add('person', 'verb of saying before it', 2)
    if (ORGANISATION_NOUNS.has(lower)) add('organisation', `"${lower}" before it`, 5)
    return
  }
  if (name.gap === ', ') {
    if (PERSON_NOUNS.has(lower)) add('person', `"${lower}" before it`, 4)
    else if (PLACE_NOUNS_BEFORE.has(lower)) add('place', `"${lower}" before it`, 4)
  } else if (/^,? [“"‘']$/u.test(name.gap) && ORGANISATION_NOUNS.has(lower))
    add('organisation', `"${lower}" before it`, 5)
}

/** Two words or more that no table knows. */
function areUnknown(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) if (tokens[index]?.bits !== 0) return false
  return last > first
}

/** "the Bush administration": the article is the noun's. */
function isAttribute(tokens: readonly Token[], piece: Pick<Piece, 'first' | 'last'>): boolean {
  const next = tokens[piece.last + 1]
  if (next?.joint !== 'space' || tokens[piece.last]?.possessive === true) return false
  return (next.bits & WORD.common) === 0 && SAYING_FORMS.get(next.lower)?.form !== 'finite'
}

function cuesAfter(tokens: readonly Token[], piece: Piece, add: Add): void {
  const name = tokens[piece.last]
  const next = tokens[piece.last + 1]
  if (next === undefined || name === undefined) return
  if (name.possessive) return
  const { lower } = next
  if (next.joint === 'space') {
    if (next.capital) return
    if (ORGANISATION_NOUNS.has(lower)) add('organisation', `"${lower}" after it`, 4)
    else if (lower === 'news' && tokens[piece.last + 2]?.lower === 'agency')
      add('organisation', '"news agency" after it', 6)
    else if (PLACE_NOUNS_AFTER.has(lower)) add('place', `"${lower}" after it`, 4)
    else if (GOODS.has(lower)) add('other', `"${lower}" after it`, 7)
    else if (MEMBER_NOUNS.has(lower)) add('organisation', `"${lower}" after it`, 3)
    else if (PERSON_VERBS.has(lower)) add('person', `"${lower}" after it`, 3)
    else if (SAYING_FORMS.get(lower)?.form === 'finite') {
      add('person', 'verb of saying after it', 2)
      add('organisation', 'verb of saying after it', 1)
    } else if (lower === 'who') add('person', '"who" after it', 4)
    return
  }
  if (next.gap === ' (' && PLACE_PREPOSITIONS.has(lower)) add('place', `"(${lower}" after it`, 4)
  if (/^, $/u.test(next.gap)) {
    if (/^\d{1,3}$/u.test(lower) && name.capital && isBeforeComma(tokens, piece.last + 1))
      add('person', 'age after it', 5)
    else if (lower === 'who' || lower === 'whose') add('person', '"who" after it', 2)
    else if (lower === 'which') add('organisation', '"which" after it', 3)
    else if (lower === 'where') add('place', '"where" after it', 4)
  }
}

function isBeforeComma(tokens: readonly Token[], index: number): boolean {
  return /^[,.]/u.test(tokens[index + 1]?.gap ?? ',')
}
