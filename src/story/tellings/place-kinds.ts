// A story's names and articles in, which of its places are countries and which are cities out: by the gazetteer, and by
// what the articles call them ("the town of Karsk"). A place may be neither.
import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import { CITIES_OF_THE_WORLD, COUNTRY_NAMES } from '../../text/data/gazetteer.ts'
import type { StoryNames } from '../names.ts'

export interface PlaceKinds {
  /** Ids of names. */
  readonly countries: ReadonlySet<string>
  readonly cities: ReadonlySet<string>
}

const CALLED_CITY = /\b(?:city|town|village) of $/iu

/** `articles` and `readings` go together by index. */
export function findPlaceKinds(
  articles: readonly Article[],
  readings: readonly Reading[],
  { names, nameOf }: Pick<StoryNames, 'names' | 'nameOf'>,
): PlaceKinds {
  const places = names.filter(({ kind }) => kind === 'place')
  const ids = (known: ReadonlySet<string>): string[] =>
    places.filter(({ spellings }) => spellings.some((spelling) => known.has(spelling))).map(({ id }) => id)
  const called = readings.flatMap((reading, index) =>
    reading.names
      .filter(({ kind, start }) => kind === 'place' && CALLED_CITY.test(textBefore(articles[index], start)))
      .map((mention) => nameOf(index, mention))
      .filter((id) => id !== null),
  )
  const countries = new Set(ids(COUNTRY_NAMES))
  return { countries, cities: new Set([...ids(CITIES_OF_THE_WORLD), ...called].filter((id) => !countries.has(id))) }
}

function textBefore(article: Article | undefined, at: number): string {
  return article?.text.slice(Math.max(0, at - 12), at) ?? ''
}
