import { describe, expect, test } from 'vitest'
import { eventWith } from '../small-story.ts'
import { tellTwo } from '../other-news.ts'

/** The first origin's label where it is credited, else null. */
function creditOf(sentence: string): string | null {
  const [origin] = eventWith(tellTwo(sentence, 'A goat was found on a roof in Pellworth.'), sentence).origins
  return origin === undefined || origin.reason === '' ? null : origin.label
}

const CREDITED: readonly (readonly [sentence: string, credit: string])[] = [
  ['Police arrested the banker Tomas Veld, the Corvid news agency reported.', 'Corvid'],
  ['According to the Corvid news agency, police arrested the banker Tomas Veld.', 'Corvid'],
  ['Police arrested the banker Tomas Veld, his lawyer told the Corvid news agency.', 'Corvid'],
  ['Police arrested the banker Tomas Veld, his lawyer told the Lowmere Gazette.', 'Lowmere Gazette'],
  ['The Lowmere Gazette reported that police had arrested the banker Tomas Veld.', 'Lowmere Gazette'],
  ['Police arrested the banker Tomas Veld, according to the Karsk Fire Service.', 'Karsk Fire Service'],
  ['The Corvid news agency, citing a Northern League source, said police had arrested Tomas Veld.', 'Northern League'],
]

const NOT_CREDITED: readonly string[] = [
  'Police arrested the banker Tomas Veld of the Northern League.',
  'Tomas Veld told the Northern League that he would resign.',
  'Police arrested Tomas Veld, a reporter of the Lowmere Gazette.',
  'Tomas Veld resigned from the Northern League, his lawyer told the Halden Post.',
]

describe('credits', () => {
  test.each(CREDITED)('%s', (sentence, credit) => {
    expect(creditOf(sentence)).toBe(credit)
  })
})

describe('credits nobody', () => {
  test.each(NOT_CREDITED)('%s', (sentence) => {
    expect(creditOf(sentence)).toBeNull()
  })
})
