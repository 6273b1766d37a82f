// The tellings of a story in order in, where each takes place out: the places that its clause names, or those that its
// sentence begins with ("In Karsk, crowds cheered and …"), or those that the sentence before it named. Countries are no
// scene; what is said has none.
import type { Article } from '../../model/article.ts'
import type { Reading } from '../../model/reading.ts'
import { traitsOf } from '../same-event/act-traits.ts'
import type { ReadTelling } from './read-sentence.ts'
import { isPlace } from './feature-kinds.ts'
import type { Features } from './features.ts'
import type { PlaceKinds } from './place-kinds.ts'

type Told = Pick<
  ReadTelling,
  'actor' | 'article' | 'caption' | 'clause' | 'happening' | 'located' | 'sentence' | 'sentenceRange' | 'words'
>

/** "TOPSHOT - In the streets of Karsk," */
const BEGINS_WITH_PLACE = /^(?:\p{Lu}+ [-–—] )?(?:across|all over|around|at|in|inside|near|outside|throughout)\b/iu

export interface Scene {
  /** Places that are no countries. */
  readonly scene: Features
  /** The cities, towns and villages of the scene, where it is of such alone. */
  readonly cities: Features
}

/** One for each telling. */
export function findScenes(
  tellings: readonly Told[],
  articles: readonly Article[],
  readings: readonly Reading[],
  { countries, cities }: PlaceKinds,
): Scene[] {
  const isCountry = (name: string): boolean => countries.has(name)
  const scenes: Scene[] = []
  let carried: Features | null = null
  let before: Told | null = null
  for (let at = 0; at < tellings.length;) {
    const [first] = tellings.slice(at, at + 1)
    if (first === undefined) break
    let end = at
    while (tellings[end]?.article === first.article && tellings[end]?.sentence === first.sentence) end += 1
    if (before === null || !isOfOneStretch(before, first, articles, readings)) carried = null
    const whole = placesIn(first.words, isCountry)
    const text = articles[first.article]?.text.slice(first.sentenceRange.start, first.sentenceRange.end) ?? ''
    const opening = BEGINS_WITH_PLACE.test(text) ? placesIn(first.clause, isCountry) : null
    for (const telling of tellings.slice(at, end)) {
      const around = whole.size === 0 ? carried : telling.caption ? whole : null
      const scene = sceneOf(telling, opening, around, isCountry)
      const isOfCities = Array.from(scene).every((place) => cities.has(place.slice(2)))
      scenes.push({ scene, cities: isOfCities ? scene : scene.vocabulary.none })
    }
    if (whole.size > 0) carried = whole
    before = first
    at = end
  }
  return scenes
}

function sceneOf(
  { actor, clause, happening, located }: Told,
  opening: Features | null,
  carried: Features | null,
  isCountry: (name: string) => boolean,
): Features {
  const { vocabulary } = clause
  if (traitsOf(happening.act).isSpeech) return vocabulary.none
  const there = placesIn(located, isCountry)
  if (there.size > 0) return there
  if (clause.hasPlace) {
    const own = placesIn(clause, isCountry).without(actor)
    if (own.size > 0) return own
  }
  return opening ?? carried ?? vocabulary.none
}

function placesIn(features: Features, isCountry: (name: string) => boolean): Features {
  const { vocabulary } = features
  return vocabulary.setOfNumbers(
    features.told.filter((number) => isPlace(number) && !isCountry(vocabulary.featureOf(number).slice(2))),
  )
}

/** Sentences of one paragraph, and captions of one picture. */
function isOfOneStretch(a: Told, b: Told, articles: readonly Article[], readings: readonly Reading[]): boolean {
  if (a.article !== b.article) return false
  const passageOf = ({ sentence }: Told): number => readings[a.article]?.sentences[sentence]?.passage ?? -1
  const [one, other] = [passageOf(a), passageOf(b)]
  const passages = articles[a.article]?.passages
  const figure = passages?.[one]?.figure ?? null
  return one === other || (figure !== null && figure === passages?.[other]?.figure)
}
