// A stretch of a sentence in, what it can be compared by out: stems, and names as `n:id`; pronouns and "the capital" by what they stand for.
import type { Article } from '../model/article.ts'
import type { Happening, Reading } from '../model/reading.ts'
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

export function createFeatureFinder(
  article: Article,
  index: number,
  reading: Reading,
  nameOf: NameOf,
  capital: string | null,
): FeatureFinder {
  const of = (range: Range): Set<string> => {
    const found = new Set(stemsIn(article.text, range))
    for (const mention of reading.names) {
      if (mention.start >= range.end) break
      if (!contains(range, mention)) continue
      const name = nameOf(index, mention)
      if (name !== null) found.add(nameFeature(name))
    }
    if (capital !== null && speaksOfCapital(article.text.slice(range.start, range.end))) found.add(nameFeature(capital))
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

/** The doer of a happening as one that a later pronoun may stand for; null where it is itself a pronoun or nothing is named. */
export function antecedentOf(
  article: Article,
  reading: Reading,
  happening: Happening,
  features: Features,
): Antecedent | null {
  const { actor } = happening
  if (actor === null || features.size === 0) return null
  const person = reading.names.some((mention) => mention.kind === 'person' && contains(actor, mention))
  return { features, person }
}

export function nameFeature(id: string): string {
  return `n:${id}`
}

/** The id of a name, or null where the feature is a stem. */
export function nameInFeature(feature: string): string | null {
  return feature.startsWith('n:') ? feature.slice(2) : null
}
