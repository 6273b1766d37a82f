// A sentence in, the only date that it gives and one happening that it tells out.
import type { DateMention, Happening, Sentence } from '../../../src/model/reading.ts'
import { contains } from '../../../src/model/span.ts'
import { findDates } from '../../../src/text/dates.ts'
import { findHappenings } from '../../../src/text/happenings.ts'
import { civil } from '../../model/civil.ts'
import { sentencesOf } from '../../text/sentence-lines.ts'

/** A Thursday. */
export const PUBLISHED = civil('2024-12-12')

/** `told` is the happening's verb or noun. Throws where there is no such happening, or not just one date. */
export function dayAndVerb(
  text: string,
  told: string,
): { readonly sentence: Sentence; readonly date: DateMention; readonly happening: Happening } {
  const sentences = sentencesOf(text)
  const dates = findDates(text, sentences, PUBLISHED)
  const [sentence] = sentences
  const [date, ...more] = dates
  const happening = findHappenings(text, sentences, [], [], dates).find(
    ({ verb }) => text.slice(verb.start, verb.end) === told,
  )
  if (sentence === undefined || date === undefined || more.length > 0 || happening === undefined)
    throw new Error(`Not one date and “${told}” in “${text}”.`)
  if (!contains(sentence, date)) throw new Error(`The date is not in the first sentence of “${text}”.`)
  return { sentence, date, happening }
}
