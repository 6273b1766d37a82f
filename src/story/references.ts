// All articles with their names in; out, article by article, the words that stand for a name without being it: "the
// Norwegian president", "the singer", "he". Only what is certain; it serves comparing and finding speakers, and is
// never shown as text.
import type { Article } from '../model/article.ts'
import type { NameKind, NameMention, Reading } from '../model/reading.ts'
import type { Range } from '../model/span.ts'
import { findCities } from './references/cities.ts'
import { collectRoles, findDescriptions } from './references/descriptions.ts'
import type { StoryNames } from './names.ts'
import { createPronounResolver, isPronoun } from './references/pronouns.ts'
import type { SpeakerLookup } from './quotes/speakers.ts'

/** A stretch of an article that stands for a name. */
export interface Reference extends Range {
  /** Id of the name. */
  readonly name: string
}

export interface References {
  /** For the article of that index; `references` are in order of place. */
  readonly inArticle: (index: number) => SpeakerLookup
}

/**
 * `articles` and `readings` go together by index: throws a RangeError for a reading without an article, and when asked
 * for an article that there is not.
 */
export function findReferences(
  articles: readonly Article[],
  readings: readonly Reading[],
  { names, nameOf }: Pick<StoryNames, 'names' | 'nameOf'>,
): References {
  const kinds = new Map<string, NameKind>(names.map(({ id, kind }) => [id, kind]))
  const described = new Map(names.map(({ id, name, roles }) => [id, [name, ...roles].join(' ')]))
  const describe = (name: string): string => described.get(name) ?? ''
  const roles = collectRoles(readings, nameOf)
  const cities = findCities(articles, readings, nameOf)
  const lookups = readings.map((reading, index): SpeakerLookup => {
    const article = articles[index]
    if (article === undefined) throw new RangeError(`No article belongs to the reading ${index}.`)
    const nameId = (mention: Range): string | null => nameOf(index, mention)
    const kindOf = (mention: NameMention): NameKind => kinds.get(nameId(mention) ?? '') ?? mention.kind
    const resolvePronoun = createPronounResolver(article, reading, { idOf: nameId, kindOf, describe })
    const pronouns = reading.happenings.flatMap(({ actor }): Reference[] => {
      if (actor === null || !isPronoun(article.text.slice(actor.start, actor.end))) return []
      const name = resolvePronoun(actor)?.name ?? null
      return name === null ? [] : [{ start: actor.start, end: actor.end, name }]
    })
    const references = [...findDescriptions(article, index, reading, roles), ...(cities[index] ?? []), ...pronouns]
    return { nameId, resolvePronoun, references: references.sort((a, b) => a.start - b.start || a.end - b.end) }
  })
  return {
    inArticle: (index) => {
      const lookup = lookups[index]
      if (lookup === undefined) throw new RangeError(`No article has the number ${index}.`)
      return lookup
    },
  }
}
