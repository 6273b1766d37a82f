// A stretch of a sentence in, what it can be compared by out: stems, and names as `n:id`; pronouns and "the capital" by what they stand for.
import type { Article } from '../model/article.ts'
import type { Happening, NameKind, Reading } from '../model/reading.ts'
import { contains } from '../model/span.ts'
import type { Range } from '../model/span.ts'
import type { NameOf } from './names.ts'
import { isPersonalPronoun, leansOnPronoun, speaksOfCapital } from './referents.ts'
import { stemsIn } from './stems.ts'

export type Features = ReadonlySet<string>

export interface FeatureFinder {
  /** Of any stretch of the article's text. */
  of(range: Range): Set<string>
  /** Of who does it; `before` is the doer that a pronoun may stand for. */
  ofActor(happening: Happening, before: Antecedent | null): Set<string>
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

export function createFeatureFinder(
  article: Article,
  index: number,
  reading: Reading,
  names: NameLookup,
): FeatureFinder {
  const of = (range: Range): Set<string> => {
    const found = new Set<string>()
    let from = range.start
    for (const mention of reading.names) {
      if (mention.start >= range.end) break
      if (!contains(range, mention) || mention.start < from) continue
      const name = names.nameOf(index, mention)
      if (name === null) continue
      for (const stem of stemsIn(article.text, { start: from, end: mention.start })) found.add(stem)
      found.add(nameFeature(name, names.kindOf(name)))
      const family = FAMILY.exec(article.text.slice(mention.start, mention.end))?.[1]
      const head = family === undefined ? null : headOf(family, names)
      if (head !== null) found.add(nameFeature(head, names.kindOf(head)))
      from = mention.end
    }
    for (const stem of stemsIn(article.text, { start: from, end: range.end })) found.add(stem)
    if (names.capital !== null && speaksOfCapital(article.text.slice(range.start, range.end)))
      found.add(nameFeature(names.capital, 'place'))
    return found
  }
  return {
    of,
    ofActor(happening, before) {
      if (happening.actor === null) return new Set()
      const phrase = article.text.slice(happening.actor.start, happening.actor.end)
      const found = of(happening.actor)
      if (before === null || !leansOnPronoun(phrase) || isPersonalPronoun(phrase) !== before.person) return found
      return new Set([...found, ...before.features])
    },
  }
}

/** The doer of a happening as one that a later pronoun may stand for; null where there is none to compare by. */
export function antecedentOf(features: Features): Antecedent | null {
  return features.size === 0 ? null : { features, person: [...features].some(isPersonFeature) }
}

/** The one person that a sentence names, for a "he" or "she" in the next; null where it names none or several. */
export function onlyPersonIn(features: Features): Antecedent | null {
  const persons = [...features].filter(isPersonFeature)
  return persons.length === 1 ? { features: new Set(persons), person: true } : null
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

/** The id of a name, or null where the feature is a stem. */
export function nameInFeature(feature: string): string | null {
  return feature.charAt(1) === ':' ? feature.slice(2) : null
}

export function isPersonFeature(feature: string): boolean {
  return feature.startsWith('p:')
}

export function isPlaceFeature(feature: string): boolean {
  return feature.startsWith('l:')
}
