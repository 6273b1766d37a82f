// The accounts of one event in, numbers of the same thing in the same part of the same act out, value by value. Parts
// of a whole, rates and ranges are no such numbers.
import type { Article } from '../../model/article.ts'
import type { NumberMention } from '../../model/reading.ts'
import { COUNTED_PLACES } from '../../text/data/difference-words.ts'
import { IRREGULAR_PLURALS } from '../../text/data/number-words.ts'
import { recounts } from '../tellings/continuations.ts'
import type { Difference, Stated } from './disagreements.ts'
import { isPlace } from '../tellings/feature-kinds.ts'
import { sharesAny } from '../tellings/features.ts'
import { canBeSameNumber } from '../tellings/number-intervals.ts'
import { roleOf } from '../tellings/number-roles.ts'
import type { Telling } from '../tellings.ts'

interface Counted extends Stated {
  readonly mention: NumberMention
  readonly telling: Telling
  /** True where the sentence only gives another number for what the one before it counts. */
  readonly again: boolean
  /** What is counted, in which part of which act: only numbers of one key are compared. */
  readonly key: string
  readonly what: string
}

/**
 * Each difference has at least two values, in the order first told, and each value all that state it. Empty where the
 * accounts agree, or where it is not sure that two numbers count the same.
 */
export function findDifferingNumbers(tellings: readonly Telling[], articles: readonly Article[]): Difference[] {
  const groups = Map.groupBy(findCounted(tellings, articles), ({ key }) => key)
  return [...groups.values()].flatMap((group): Difference[] => {
    const comparable = group.filter((one) => group.every((other) => !isElsewhere(one, other)))
    const values = distinctValues(comparable.filter((one) => !hasRivalInSentence(one, group)))
    return values.length < 2 ? [] : [{ field: 'number', what: group[0]?.what ?? '', grows: true, values }]
  })
}

function findCounted(tellings: readonly Telling[], articles: readonly Article[]): Counted[] {
  const found: Counted[] = []
  let last: Counted | null = null
  for (const telling of tellings) {
    const article = articles[telling.article]
    if (article === undefined) continue
    const again = recounts(article.text.slice(telling.sentenceRange.start, telling.sentenceRange.end))
    for (const mention of telling.numbers) {
      const thing = again && last !== null ? last : thingOf(mention, telling, article.text)
      if (thing === null) continue
      const counted: Counted = {
        mention,
        telling,
        again,
        key: thing.key,
        what: thing.what,
        value: article.text.slice(mention.start, mention.end),
        span: { article: article.id, start: mention.start, end: mention.end },
      }
      if (!found.some(({ span }) => span.article === article.id && span.start === mention.start)) found.push(counted)
      last = counted
    }
  }
  return found
}

/** Null where it is not sure what is counted, or that all of it is. */
function thingOf(mention: NumberMention, telling: Telling, text: string): { key: string; what: string } | null {
  const { unit } = mention
  if (unit === '' || unit === 'age' || unit === '%' || /^(?:year|month|week|day|hour|minute|second|time)$/u.test(unit))
    return null
  const before = text.slice(telling.sentenceRange.start, mention.start)
  const after = text.slice(mention.end, telling.sentenceRange.end)
  const rest = mention.exactness === 'some' ? after.replace(/^\s+of (?:its|their|his|her|our|the)\b/iu, ' of') : after
  if (PART_BEFORE.test(before) || PART_AFTER.test(rest)) return null
  if (WHERE_BEFORE.test(before) && COUNTED_PLACES.has(unit)) return null
  const role = roleOf(mention, telling.happening)
  if (role === null) return null
  const rate = RATE.exec(after)?.[1]?.toLowerCase() ?? ''
  const what = `${formatCounted(unit)}${rate === '' ? '' : ` a ${rate}`}`.replace('a hour', 'an hour')
  return { key: [telling.happening.act, role, describersOf(after), unit, rate].join(' '), what }
}

/** "another 12", "one of the 12", "between 10 and 12", "from 10 to 12", "12 or 14". */
const PART_BEFORE =
  /(?:\b(?:another|further|additional|extra|of(?: the| its| their| his| her| those| these)?|other|than the|first|last|every|each|per|between|from|to|or|for)|\band|[-–—/])\s*$/iu
/** "12 more", "12 of its men", "50 people each", "12 to 14", "12 a day". */
const PART_AFTER =
  /^(?:\s+(?:more|others?|another|further|of (?:its|their|his|her|our|whom|them|the|those|these)|to|or|and)\b|\s*[-–—/]\s*[\d\p{L}]|[^.;,]{0,40}\b(?:each|apiece)\b)/iu
/** "cases in 15 countries": where, and not how many. */
const WHERE_BEFORE =
  /\b(?:in|at|across|among|within|near|from)(?: (?:at least|about|some|more than|nearly|over))?\s*$/iu
/** "5,000 barrels a day" is no number of barrels, but can differ from "1,000 barrels a day". */
const RATE = /^[^.;,]{0,40}?\b(?:an?|per|every) (minute|hour|day|night|week|month|year)\b/iu

/** The words between a number and what it counts: "12 wounded dockers" are not "12 dockers". */
function describersOf(after: string): string {
  const words = /^(?:\s+of)?((?:\s+[\p{L}’'-]+){0,4})/u.exec(after)?.[1]?.trim().split(/\s+/u) ?? []
  const head = words.findIndex((word) => IRREGULAR_PLURALS.has(word.toLowerCase()) || /[^su]s$/u.test(word))
  return head === -1 ? '' : words.slice(0, head).join(' ').toLowerCase()
}

/** "how many people". */
function formatCounted(unit: string): string {
  const irregular = [...IRREGULAR_PLURALS].find(([plural, singular]) => singular === unit && plural.length > 2)?.[0]
  if (/^\P{L}$/u.test(unit)) return 'how much money'
  if (irregular !== undefined) return `how many ${irregular}`
  if (/[^aeiou]y$/u.test(unit)) return `how many ${unit.slice(0, -1)}ies`
  return `how many ${unit}${/(?:s|x|z|ch|sh)$/u.test(unit) ? 'es' : 's'}`
}

/** Another number of the same in the same sentence leaves open which is meant. */
function hasRivalInSentence(one: Counted, group: readonly Counted[]): boolean {
  return group.some(
    (other) =>
      other !== one &&
      other.telling.article === one.telling.article &&
      other.telling.sentence === one.telling.sentence &&
      !canBeSameNumber(one.mention, other.mention),
  )
}

/** Both have doers, or name places, that have nothing in common; whoever counts again counts the same. */
function isElsewhere(one: Counted, other: Counted): boolean {
  if (one.again || other.again) return false
  const [a, b] = [one.telling, other.telling]
  if (a.actor.size > 0 && b.actor.size > 0 && !sharesAny(a.actor, b.actor)) return true
  const [here, there] = [placesIn(a), placesIn(b)]
  return here.length > 0 && there.length > 0 && !here.some((place) => there.includes(place))
}

/** The numbers of the places that its clause names. */
function placesIn({ clause }: Telling): number[] {
  return clause.told.filter(isPlace)
}

/** One value for numbers that can be the same. */
function distinctValues(counted: readonly Counted[]): Difference['values'] {
  const values: { mention: NumberMention; stated: Stated[] }[] = []
  for (const item of counted) {
    const same = values.find(({ mention }) => canBeSameNumber(mention, item.mention))
    if (same === undefined) values.push({ mention: item.mention, stated: [item] })
    else same.stated.push(item)
  }
  return values.map(({ stated }) => stated)
}
