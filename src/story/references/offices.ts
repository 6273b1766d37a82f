// A role as an article writes it ("ousted President of Norway", "the Norwegian president") in, the office it means out:
// its noun, what it is over, its country, whether it is past. Compares words only, knows no people.
import { COUNTRY_OF } from '../../text/data/nationalities.ts'
import { COUNTRIES } from '../../text/data/gazetteer.ts'
import { PAST_TENURE, PRESENT_TENURE, RELATION_NOUNS, ROLE_NOUNS, STATE_OFFICES } from '../../text/data/titles.ts'

export interface Office {
  /** "president", "minister"; one word for what is one office. */
  readonly noun: string
  /** What tells it from others of its noun, in alphabetical order: "foreign", "of the bank". */
  readonly of: string
  /** The country's usual name in small letters, or null where none is said. */
  readonly country: string | null
  readonly past: boolean
}

/** Beside the words for its tenure, what tells nothing of which office is meant. */
const FILLER = /^(?:the|a|an|\d+-year-old|\d+)$/u
const COUNTRY_CALLED: ReadonlyMap<string, string> = new Map(
  COUNTRIES.flatMap(([name = '', ...others]) =>
    [name, ...others].map((other): [string, string] => [other.toLowerCase().replace(/\.$/u, ''), name.toLowerCase()]),
  ),
)

/** Null where no noun in it is an office or calling that one person alone may have. */
export function parseOffice(role: string): Office | null {
  const words = role
    .toLowerCase()
    .replace(/[’']s\b|’|'/gu, '')
    .split(/[\s,]+/u)
    .map((word) => word.replace(/\.$/u, ''))
    .filter((word) => word !== '')
  const preposition = words.findIndex((word, index) => index > 0 && /^(?:of|at|for)$/u.test(word))
  const before = preposition < 0 ? words : words.slice(0, preposition)
  const after = preposition < 0 ? [] : words.slice(preposition + 1).filter((word) => word !== 'the')
  const noun = before.at(-1) ?? ''
  if (!ROLE_NOUNS.has(noun) || RELATION_NOUNS.has(noun)) return null
  let country = COUNTRY_CALLED.get(after.join(' ')) ?? null
  const of = country === null && after.length > 0 ? [after.join(' ')] : []
  let past = false
  for (let index = 0; index < before.length - 1; index += 1) {
    const word = before[index] ?? ''
    const two = COUNTRY_CALLED.get(`${word} ${before[index + 1] ?? ''}`)
    if (PAST_TENURE.has(word)) past = true
    else if (two !== undefined) {
      country = two
      index += 1
    } else if (COUNTRY_OF.has(word) || COUNTRY_CALLED.has(word)) {
      country = COUNTRY_OF.get(word) ?? COUNTRY_CALLED.get(word) ?? null
    } else if (!PRESENT_TENURE.has(word) && !FILLER.test(word)) of.push(word)
  }
  const isPremier = noun === 'minister' && of.length === 1 && of[0] === 'prime'
  if (isPremier) return { noun: 'premier', of: '', country, past }
  return { noun: synonym(noun), of: of.sort().join(' '), country, past }
}

/**
 * Whether one who holds `office` may be meant by `described`. A country that is left open fits; `bare` lets "the
 * minister" be any minister.
 */
export function fitsOffice(described: Office, office: Office, bare: boolean): boolean {
  const isHead = described.noun === 'leader' && described.country !== null && office.of === ''
  if ((described.noun !== office.noun && !isHead) || (described.of !== office.of && !(bare && described.of === '')))
    return false
  if (described.past && !office.past) return false
  return described.country === null || office.country === null || described.country === office.country
}

/** "the Norwegian president": certain in any article of the story where only one holds it. */
export function isOfState({ noun, of, country }: Office): boolean {
  return STATE_OFFICES.has(noun) && (noun !== 'minister' || of !== '') && country !== null
}

function synonym(noun: string): string {
  return noun === 'actress' ? 'actor' : noun === 'ruler' || noun === 'strongman' ? 'dictator' : noun
}
