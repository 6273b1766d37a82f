// What the tables say of one word, as bits, so that each word of an article is looked up once.
import { CALENDAR_WORDS, COMMON_ACRONYMS, COMMON_WORDS } from '../data/common-capitals.ts'
import { DEMONYMS } from '../data/demonyms.ts'
import { FIRST_NAMES } from '../data/first-names.ts'
import { PLACES } from '../data/gazetteer.ts'
import {
  GENERIC_WORDS,
  KNOWN_ORGANISATIONS,
  ORGANISATION_HEADS,
  ORGANISATION_WORDS,
  PLACE_HEADS,
  PLACE_WORDS,
} from '../data/organisation-words.ts'
import { CONNECTORS, NAME_PARTICLES } from '../data/particles.ts'
import { HONORIFICS, NAME_TITLES, ROLE_NOUNS, TITLE_MODIFIERS, TITLES } from '../data/titles.ts'

export const WORD = {
  common: 1,
  demonym: 1 << 1,
  calendar: 1 << 2,
  title: 1 << 3,
  modifier: 1 << 4,
  honorific: 1 << 5,
  nameTitle: 1 << 6,
  organisation: 1 << 7,
  organisationHead: 1 << 8,
  place: 1 << 9,
  placeHead: 1 << 10,
  generic: 1 << 11,
  firstName: 1 << 12,
  knownPlace: 1 << 13,
  knownOrganisation: 1 << 14,
  particle: 1 << 15,
  connector: 1 << 16,
  roleNoun: 1 << 17,
  acronym: 1 << 18,
} as const

const LEXICON = buildLexicon()

/** The bits of a word in small letters, 0 where no table has it. */
export function wordBits(lower: string): number {
  return LEXICON.get(lower) ?? 0
}

function buildLexicon(): ReadonlyMap<string, number> {
  const lexicon = new Map<string, number>()
  const mark = (table: ReadonlySet<string>, bit: number): void => {
    for (const word of table) lexicon.set(word, (lexicon.get(word) ?? 0) | bit)
  }
  mark(COMMON_WORDS, WORD.common)
  mark(DEMONYMS, WORD.demonym)
  mark(plurals(DEMONYMS), WORD.demonym)
  mark(CALENDAR_WORDS, WORD.calendar)
  mark(TITLES, WORD.title)
  mark(TITLE_MODIFIERS, WORD.modifier)
  mark(HONORIFICS, WORD.honorific)
  mark(NAME_TITLES, WORD.nameTitle)
  mark(ORGANISATION_WORDS, WORD.organisation)
  mark(ORGANISATION_HEADS, WORD.organisationHead)
  mark(PLACE_WORDS, WORD.place)
  mark(PLACE_HEADS, WORD.placeHead)
  mark(GENERIC_WORDS, WORD.generic)
  mark(FIRST_NAMES, WORD.firstName)
  mark(PLACES, WORD.knownPlace)
  mark(KNOWN_ORGANISATIONS, WORD.knownOrganisation)
  mark(NAME_PARTICLES, WORD.particle)
  mark(CONNECTORS, WORD.connector)
  mark(ROLE_NOUNS, WORD.roleNoun)
  mark(COMMON_ACRONYMS, WORD.acronym)
  return lexicon
}

function plurals(table: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...table].map((word) => `${word}s`))
}
