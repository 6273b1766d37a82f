// A happening in the present perfect, "has reached", and a date of its sentence in, whether the date is another verb's
// out: what holds up to now is told neither with a day that is over (Klein 1992, "The present perfect puzzle") nor with
// one to come.
import type { CivilDate } from '../../model/civil-date.ts'
import type { DateMention, Happening } from '../../model/reading.ts'
import { ADVERBS } from '../../text/data/clause-words.ts'
import { WORDS_OF_CLASS } from '../../text/data/word-classes.ts'

/** In characters: "have only recently been". */
const REACH = 40
const PERFECT = /(?<!\p{L})(?:has|have|[’']ve)\s+((?:\p{Ll}+\s+){0,3})$/u
/** Besides words in -ly: "who have boats left" tells what they did. */
const WITHIN: ReadonlySet<string> = new Set([
  ...ADVERBS,
  ...WORDS_OF_CLASS.adverb,
  ...WORDS_OF_CLASS.not,
  ...['all', 'been', 'being', 'both', 'each', 'since', 'so'],
])
/** "may have reached", "wants to have reached" tell of no present. */
const NO_PRESENT =
  /(?<!\p{L})(?:can|could|may|might|must|shall|should|to|will|would)\s+(?:\p{Ll}+\s+)?have\s+(?:\p{Ll}+\s+){0,3}$/u
/** "has on Monday said": the day stands inside the verb. */
const INSIDE = /(?<!\p{L})(?:has|have)\s+(?:\p{Ll}+\s+)?$/u
/** "has resigned on Tuesday": no grammar allows it, and nothing else can be meant. */
const RIGHT_AFTER = /^\s+(?:on\s+)?$/u
/** "Tuesday's flood has left nine people dead": the day is that of the subject, and of what it did. */
const OF_SUBJECT = /^['’]s?\s/u

/** Whether the day was over when the article came out, or was still to come, and the verb tells of what holds then. */
export function isOfOtherTime(text: string, date: DateMention, happening: Happening, published: CivilDate): boolean {
  const isNow = date.from <= published && published <= date.to
  if (isNow || !isPresentPerfect(text, happening)) return false
  const { start, end } = happening.verb
  if (date.start >= end && RIGHT_AFTER.test(text.slice(end, date.start))) return false
  if (date.end > start) return true
  return (
    !INSIDE.test(text.slice(Math.max(0, date.start - REACH), date.start)) &&
    !OF_SUBJECT.test(text.slice(date.end, date.end + REACH))
  )
}

/** "has reached", "have only recently been seen"; not "has to reach". */
export function isPresentPerfect(text: string, { form, verb }: Happening): boolean {
  if (form !== 'verb') return false
  const before = text.slice(Math.max(0, verb.start - REACH), verb.start)
  const found = PERFECT.exec(before)
  if (found === null || NO_PRESENT.test(before)) return false
  return (found[1]?.match(/\p{Ll}+/gu) ?? []).every((word) => WITHIN.has(word) || word.endsWith('ly'))
}
