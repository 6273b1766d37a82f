// A stretch of a sentence in, what it can be compared by out: stems, and names as `n:id`; pronouns and "the capital" by
// what they stand for.
import type { Article } from '../../model/article.ts'
import type { Happening, NameKind, Reading } from '../../model/reading.ts'
import { contains, firstFrom } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'
import { WHOLE_WORLD } from './feature-kinds.ts'
import type { Features, Vocabulary } from './features.ts'
import type { NameOf } from '../names.ts'
import type { Reference } from '../references.ts'
import { isPersonalPronoun, leansOnPronoun, speaksOfCapital, speaksOfWorld } from '../references/referents.ts'
import { lookUpWords } from './word-lookup.ts'
import type { WordLookup } from './word-lookup.ts'
import { COUNTRY_OF, COUNTRY_OF_SEAT } from '../../text/data/nationalities.ts'

export interface FeatureFinder extends WordLookup {
  /** Of any stretch of the article's text. */
  of(range: Range): Features
  /** Of who does it; `before` is the doer that a pronoun may stand for. */
  ofActor(happening: Happening, before: Antecedent | null): Features
}

/** A doer named before. */
export interface Antecedent {
  readonly features: Features
  readonly person: boolean
}

/** What a story's names are, for comparing. */
export interface NameLookup {
  readonly nameOf: NameOf
  readonly kindOf: (id: string) => NameKind
  /** The one name that has this spelling, or null. */
  readonly withSpelling: (spelling: string) => string | null
  /** The place that the articles call the capital. */
  readonly capital: string | null
}

/**
 * `index` is the article's in the story; names of the reading and `references` are in order of place. One stretch asked
 * for twice gives the very same set.
 */
export function createFeatureFinder(
  article: Article,
  index: number,
  reading: Reading,
  names: NameLookup,
  references: readonly Reference[],
  vocabulary: Vocabulary,
): FeatureFinder {
  const cities = references.filter(({ name }) => names.kindOf(name) === 'place')
  const named = reading.names
    .filter((mention) => !cities.some((city) => contains(city, mention)))
    .flatMap(({ start, end }) => {
      const features = featuresOfName(article.text, index, { start, end }, names)
      return features.length === 0 ? [] : [{ start, end, numbers: features.map((each) => vocabulary.numberOf(each)) }]
    })
  const referred = references.map(({ start, end, name }) => ({
    start,
    end,
    number: vocabulary.numberOf(nameFeature(name, names.kindOf(name))),
  }))
  const words = lookUpWords(article.text, vocabulary)
  const find = (range: Range): Features => {
    const found: number[] = []
    let from = range.start
    for (let at = firstFrom(named, range.start); at < named.length; at += 1) {
      const mention = named[at]
      if (mention === undefined || mention.start >= range.end) break
      if (!contains(range, mention) || mention.start < from) continue
      found.push(...words.stemsIn({ start: from, end: mention.start }), ...mention.numbers)
      from = mention.end
    }
    found.push(...words.stemsIn({ start: from, end: range.end }))
    for (const reference of referred) {
      if (reference.start >= range.end) break
      if (contains(range, reference)) found.push(reference.number)
    }
    const phrase = article.text.slice(range.start, range.end)
    if (names.capital !== null && speaksOfCapital(phrase))
      found.push(vocabulary.numberOf(nameFeature(names.capital, 'place')))
    if (speaksOfWorld(phrase)) found.push(vocabulary.numberOf(WHOLE_WORLD))
    return vocabulary.setOfNumbers(found)
  }
  const known = new Map<number, Features>()
  const of = (range: Range): Features => {
    const key = range.start * (article.text.length + 1) + range.end
    let features = known.get(key)
    if (features === undefined) known.set(key, (features = find(range)))
    return features
  }
  return {
    ...words,
    of,
    ofActor(happening, before) {
      if (happening.actor === null) return vocabulary.none
      const phrase = article.text.slice(happening.actor.start, happening.actor.end)
      const found = of(happening.actor).with(vocabulary.setOf(countriesOf(phrase, names)))
      if (before === null || !leansOnPronoun(phrase) || isPersonalPronoun(phrase) !== before.person) return found
      return found.with(before.features)
    },
  }
}

const GOVERNMENT = /([\p{L}.]+) (?:administration|authorities|cabinet|government|leadership|officials|state)\b/gu

/** "Norwegian officials" and "Downing Street" act for a country: its name, where the story has it. */
function countriesOf(phrase: string, names: NameLookup): string[] {
  const found = new Set<string>()
  const folded = phrase.toLowerCase()
  for (const [, adjective = ''] of folded.matchAll(GOVERNMENT)) found.add(COUNTRY_OF.get(adjective) ?? '')
  for (const [seat, country] of COUNTRY_OF_SEAT) if (folded.includes(seat)) found.add(country)
  return [...found]
    .map((country) =>
      names.withSpelling(country.replaceAll(/\b(?!and\b|of\b)\p{Ll}/gu, (letter) => letter.toUpperCase())),
    )
    .filter((id) => id !== null)
    .filter((id) => names.kindOf(id) === 'place')
    .map((id) => nameFeature(id, 'place'))
}

/** The doer of a happening as one that a later pronoun may stand for; null where there is none to compare by. */
export function antecedentOf(features: Features): Antecedent | null {
  return features.size === 0 ? null : { features, person: features.hasPerson }
}

/** Empty for a mention that is no name of the story. */
function featuresOfName(text: string, article: number, mention: Range, names: NameLookup): string[] {
  const name = names.nameOf(article, mention)
  if (name === null) return []
  const family = FAMILY.exec(text.slice(mention.start, mention.end))?.[1]
  const head = family === undefined ? null : headOf(family, names)
  return (head === null ? [name] : [name, head]).map((id) => nameFeature(id, names.kindOf(id)))
}

function headOf(family: string, names: NameLookup): string | null {
  return names.withSpelling(family) ?? names.withSpelling(family.replace(/^(?:al|el)[- ]/iu, ''))
}

/** "the X family": what a family does, its head does too. */
const FAMILY = /^(.+) family$/iu

/** `p:id` for a person, `l:id` for a place, `n:id` for any other name. */
function nameFeature(id: string, kind: NameKind): string {
  return `${kind === 'person' ? 'p' : kind === 'place' ? 'l' : 'n'}:${id}`
}
