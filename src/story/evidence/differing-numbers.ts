// The accounts of one event in, numbers of the same thing in the same part of the same act out, value by value. An
// article that gives two numbers of its own accord counts two things.
import type { Article } from '../../model/article.ts'
import type { NumberMention } from '../../model/reading.ts'
import { recounts } from '../tellings/continuations.ts'
import { findCountedThing } from './counted-things.ts'
import type { CountedThing } from './counted-things.ts'
import type { Difference, Stated } from './disagreements.ts'
import { isName, isPlace } from '../tellings/feature-kinds.ts'
import { sharesAny } from '../tellings/features.ts'
import { canBeSameNumber } from '../tellings/number-intervals.ts'
import type { Telling } from '../tellings.ts'

interface Counted extends Stated, CountedThing {
  readonly mention: NumberMention
  readonly telling: Telling
  /** True where the sentence only gives another number for what the one before it counts. */
  readonly again: boolean
}

interface Value {
  readonly mention: NumberMention
  readonly stated: Counted[]
}

/**
 * At most one difference for each thing counted. It has at least two values, in the order first told, and each value
 * all that state it. Empty where the accounts agree, or where it is not sure that two numbers count the same.
 */
export function findDifferingNumbers(tellings: readonly Telling[], articles: readonly Article[]): Difference[] {
  const groups = Map.groupBy(findCounted(tellings, articles), ({ key }) => key)
  return [...groups.values()].flatMap((group): Difference[] => {
    const values = partByMatter(group, articles)
      .map(distinctValues)
      .find((found) => areAtOdds(found, articles))
    if (values === undefined) return []
    return [{ field: 'number', what: group[0]?.what ?? '', grows: true, values: values.map(({ stated }) => stated) }]
  })
}

/** "Thousands" and "tens of thousands" are no two counts. */
function areAtOdds(values: readonly Value[], articles: readonly Article[]): boolean {
  if (values.length < 2 || values.every(({ mention }) => mention.exactness === 'some')) return false
  return !tellsTwo(values) && !shrinks(values, articles)
}

/** Each goes with the first of whom none is elsewhere. */
function partByMatter(group: readonly Counted[], articles: readonly Article[]): Counted[][] {
  const matters: Counted[][] = []
  for (const one of group) {
    const isOther = (other: Counted): boolean =>
      isElsewhere(one, other) || isToldBefore(one, other, articles) || isToldBefore(other, one, articles)
    const matter = matters.find((others) => !others.some(isOther))
    if (matter === undefined) matters.push([one])
    else matter.push(one)
  }
  return matters
}

function findCounted(tellings: readonly Telling[], articles: readonly Article[]): Counted[] {
  const found: Counted[] = []
  let last: Counted | null = null
  for (const telling of tellings) {
    const article = articles[telling.article]
    if (article === undefined) continue
    const again = recounts(article.text.slice(telling.sentenceRange.start, telling.sentenceRange.end))
    for (const mention of telling.numbers) {
      const thing = again && last !== null ? last : findCountedThing(mention, telling, article.text)
      if (thing === null || isRange(mention, article.text)) continue
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

/** In characters. */
const RANGE_REACH = 8

/** "between 35 and 60": neither is the number. */
function isRange({ start, end }: NumberMention, text: string): boolean {
  return (
    /^\s+(?:and|to|or)\s+\d/u.test(text.slice(end, end + RANGE_REACH)) ||
    /\d\s+(?:and|to|or)\s+$/u.test(text.slice(Math.max(0, start - RANGE_REACH), start))
  )
}

/** Both have doers, or name places, that have nothing in common; whoever counts again counts the same. */
function isElsewhere(one: Counted, other: Counted): boolean {
  if (one.again || other.again) return false
  const [a, b] = [one.telling, other.telling]
  if (a.actor.size > 0 && b.actor.size > 0 && !sharesAny(a.actor, b.actor)) return true
  if (hasNamedDoer(a) !== hasNamedDoer(b)) return true
  const [here, there] = [placesIn(a), placesIn(b)].sort((x, y) => x.length - y.length)
  return here !== undefined && there !== undefined && !areOfOnePlace(here, there)
}

/** What is dated after an article came out is not what that article tells of. */
function isToldBefore(one: Counted, { telling: { day } }: Counted, articles: readonly Article[]): boolean {
  const published = articles[one.telling.article]?.published
  return day.basis === 'clause' && day.from !== null && published !== undefined && published < day.from
}

function hasNamedDoer({ actor }: Telling): boolean {
  return actor.told.some((feature) => isName(feature) && !isPlace(feature))
}

/** The numbers of the places that its clause names, or else its sentence. */
function placesIn({ clause, words }: Telling): number[] {
  return (clause.hasPlace ? clause : words).told.filter(isPlace)
}

/** `few` are no more than `many`. A place may stand beside the one that it lies in; a list of places is no other. */
function areOfOnePlace(few: readonly number[], many: readonly number[]): boolean {
  if (few.length > 1 && few.length < many.length - 1) return false
  return few.every((place) => many.includes(place))
}

/** One value for numbers that can be the same. A vague one that can be two of them tells for neither. */
function distinctValues(counted: readonly Counted[]): Value[] {
  const values: Value[] = []
  const exactFirst = [...counted].sort((a, b) => Number(isVague(a)) - Number(isVague(b)))
  for (const item of exactFirst) {
    const same = values.filter(({ mention }) => canBeSameNumber(mention, item.mention))
    const equal = same.find(({ mention }) => mention.value === item.mention.value)
    if (same.length === 0) values.push({ mention: item.mention, stated: [item] })
    else if (equal !== undefined) equal.stated.push(item)
    else if (same.length === 1) same[0]?.stated.push(item)
  }
  const order = (value: Value): number => Math.min(...value.stated.map((item) => counted.indexOf(item)))
  for (const { stated } of values) stated.sort((a, b) => counted.indexOf(a) - counted.indexOf(b))
  return values.sort((a, b) => order(a) - order(b))
}

function isVague({ mention }: Counted): boolean {
  return mention.exactness !== 'exact'
}

/** Some article gives two of the values, and does not say that it counts again. */
function tellsTwo(values: readonly Value[]): boolean {
  const tellers = values.map(({ stated }) => stated.filter(({ again }) => !again).map(({ telling }) => telling.article))
  return tellers.some((own, index) =>
    tellers.slice(index + 1).some((others) => own.some((one) => others.includes(one))),
  )
}

/**
 * A later article gives less, and nobody speaks of a correction: what is counted in an event grows, so less is a part,
 * or of something else.
 */
function shrinks(values: readonly Value[], articles: readonly Article[]): boolean {
  const told = values.map(({ mention, stated }) => ({
    amount: mention.value,
    days: stated.flatMap(({ telling }) => articles[telling.article]?.published ?? []).sort(),
    corrects: stated.some(({ telling: { article, sentenceRange } }) =>
      CORRECTION.test(articles[article]?.text.slice(sentenceRange.start, sentenceRange.end) ?? ''),
    ),
  }))
  return told.some((one) =>
    told.some(
      (other) =>
        (one.days.at(-1) ?? '') < (other.days[0] ?? '') &&
        other.amount < one.amount &&
        !one.corrects &&
        !other.corrects,
    ),
  )
}

const CORRECTION = /\b(?:correct|down from|earlier|initial|lower|originally|previous|reduc|revis)/iu
