// A number of a telling in, what it counts there out: the thing, its part in the act, and how far the count goes. Null
// where that is not sure: parts of a whole, ranges, labels, and what did not happen.
import type { NumberMention } from '../../model/reading.ts'
import { COUNTED_PLACES } from '../../text/data/difference-words.ts'
import { IRREGULAR_PLURALS, LABELS } from '../../text/data/number-words.ts'
import { roleOf } from '../tellings/number-roles.ts'
import type { Telling } from '../tellings.ts'

/** Only numbers of one key count the same. */
export interface CountedThing {
  readonly key: string
  /** For readers: "how many people". */
  readonly what: string
}

/** `text` is the article's. Null where it is not sure what is counted, or that all of it is. */
export function findCountedThing(mention: NumberMention, telling: Telling, text: string): CountedThing | null {
  const { unit } = mention
  if (unit === '' || unit === 'age' || unit === '%' || /^(?:year|month|week|day|hour|minute|second|time)$/u.test(unit))
    return null
  const before = text.slice(telling.sentenceRange.start, mention.start)
  const after = text.slice(mention.end, telling.sentenceRange.end)
  if (!isTold(mention, telling, text) || isPart(mention, before, after)) return null
  if (WHERE_BEFORE.test(before) && COUNTED_PLACES.has(unit)) return null
  const role = roleOf(mention, telling.happening)
  if (role === null) return null
  const rate = rateOf(after)
  const what = `${formatCounted(unit)}${rate === '' ? '' : ` a ${rate}`}`.replace('a hour', 'an hour')
  const scope = scopeOf(`${before}#${after}`)
  const key = [telling.happening.act, role, describersOf(after), unit, limitOf(after), rate, scope]
  return { key: key.join('|'), what }
}

/** It happened, and who did it is known, or the words have nobody do it: "12 were hurt", but not "he hurt 12". */
function isTold(mention: NumberMention, { happening, actor, sentenceRange }: Telling, text: string): boolean {
  const { mode, polarity, verb } = happening
  if (mode === 'future' || mode === 'hypothetical' || polarity === 'negated') return false
  if (happening.actor !== null) return actor.size > 0
  if (mention.start < verb.start) return true
  return (
    !text.slice(verb.start, verb.end).endsWith('ing') && !BARE_BEFORE.test(text.slice(sentenceRange.start, verb.start))
  )
}

/** "he scored", "and scored": whoever does it stands elsewhere. */
const BARE_BEFORE =
  /(?:^|[,;:]|(?<!\p{L})(?:and|but|he|i|it|or|she|that|they|to|we|which|who|you))\s*(?:(?:also|had|has|have|then|\p{L}+ly)\s+){0,3}$/iu

function isPart(mention: NumberMention, before: string, after: string): boolean {
  const rest = mention.exactness === 'some' ? after.replace(/^\s+of (?:its|their|his|her|our|the)\b/iu, ' of') : after
  if (PART_BEFORE.test(before) || PART_AFTER.test(rest)) return true
  return LABELS.has(/([\p{L}]+)\s+$/u.exec(before)?.[1]?.toLowerCase() ?? '')
}

/** "another 12", "one of the 12", "between 10 and 12", "12 or 14", "year 12", "$1 = 12", "9 km (12 miles)". */
const PART_BEFORE =
  /(?:\b(?:another|further|additional|extra|of(?: the| its| their| his| her| those| these)?|other|than the|first|last|next|past|previous|every|each|per|between|from|to|or|for|year)|\band|[-–—/=(])\s*$/iu
/** "12 more", "12 of its men", "50 people each", "12 to 14", "12 a day". */
const PART_AFTER =
  /^(?:\s+(?:more|others?|another|further|of (?:its|their|his|her|our|whom|them|the|those|these)|to|or|and)\b|\s*[-–—/]\s*[\d\p{L}]|[^.;,]{0,40}\b(?:each|apiece)\b)/iu
/** "cases in 15 countries": where, and not how many. */
const WHERE_BEFORE =
  /\b(?:in|at|across|among|within|near|from)(?: (?:at least|about|some|more than|nearly|over))?\s*$/iu
/** "5,000 barrels a day" is no number of barrels, but can differ from "1,000 barrels a day". */
const RATE =
  /^[^.;,]{0,80}?\b(?:(?:an?|per|every|each) (minute|hour|day|night|week|month|year)|(hour|dai|night|week|month|year)ly)\b/iu

function rateOf(after: string): string {
  const [, span, adverb] = RATE.exec(after) ?? []
  return (span ?? adverb ?? '').toLowerCase().replace('dai', 'day')
}

/** The words between a number and what it counts: "12 wounded dockers" are not "12 dockers". */
function describersOf(after: string): string {
  const { words, head } = countedWords(after)
  return head === -1 ? '' : words.slice(0, head).join(' ').toLowerCase()
}

function countedWords(after: string): { readonly words: readonly string[]; readonly head: number } {
  const words = /^(?:\s+of)?((?:\s+[\p{L}’'-]+){0,4})/u.exec(after)?.[1]?.trim().split(/\s+/u) ?? []
  return { words, head: words.findIndex((word) => IRREGULAR_PLURALS.has(word.toLowerCase()) || /[^su]s$/u.test(word)) }
}

/** "12 goals from the spot" are not "12 goals": what comes right after the thing, and is no place, time or doer. */
function limitOf(after: string): string {
  const { words, head } = countedWords(after)
  const thing = words[head]
  if (thing === undefined) return ''
  const rest = after.slice(after.indexOf(thing) + thing.length)
  return LIMIT.exec(rest)?.[0].trim().toLowerCase() ?? ''
}

const LIMIT =
  /^\s+(?:aged|apart|as|off|on|to death|under|with|without)(?![\p{L}])(?!\s+[\p{Lu}\d])(?:\s+[\p{L}\d’'-]+){0,2}/u

/** "since 1998", "last season", "in the first half": how far a count goes; empty where all of it is meant. */
function scopeOf(sentence: string): string {
  return Array.from(sentence.matchAll(SCOPE), ([words]) => words.toLowerCase()).join(' ')
}

const SCOPE =
  /\b(?:since (?:\p{L}+ )?(?:1[6-9]|20)\d\d|(?:an?|the|each|every|in) (?:average|normal|typical) \p{L}+|(?:last|previous|past|first|second|third|fourth|final|opening|closing|each|every) (?:decade|year|season|half|quarter|game|match|round|innings|phase|wave)|(?:this|his|her|their|its) (?:season|career)|career|(?:up )?to death)\b/giu

/** "how many people". */
function formatCounted(unit: string): string {
  const irregular = [...IRREGULAR_PLURALS].find(([plural, singular]) => singular === unit && plural.length > 2)?.[0]
  if (/^\P{L}$/u.test(unit)) return 'how much money'
  if (irregular !== undefined) return `how many ${irregular}`
  if (/[^aeiou]y$/u.test(unit)) return `how many ${unit.slice(0, -1)}ies`
  return `how many ${unit}${/(?:s|x|z|ch|sh)$/u.test(unit) ? 'es' : 's'}`
}
