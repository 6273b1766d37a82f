// A feature as its number in a vocabulary, or as the text that it stands for, in; what kind of thing it is out.

/** What a feature is, in the two lowest bits of its number. */
const OTHER = 0
export const PERSON = 1
export const PLACE = 2
const NAME = 3
export const NAMES = (1 << PERSON) | (1 << PLACE) | (1 << NAME)
export const ANY = NAMES | (1 << OTHER)

/** The place of what happens "around the world": no name, and no place that has one. */
export const WHOLE_WORLD = 'l:*'

/** Where the feature stands in its vocabulary, from 0. */
export function positionOf(number: number): number {
  return number >> 2
}

/** `number` is a feature's number in its vocabulary, as for the two below. */
export function isPerson(number: number): boolean {
  return (number & 3) === PERSON
}

/** True for a place that has a name, and for `WHOLE_WORLD`. */
export function isPlace(number: number): boolean {
  return (number & 3) === PLACE
}

/** True for people and places and all other names, and for `WHOLE_WORLD`; false for stems, acts and quotations. */
export function isName(number: number): boolean {
  return (number & 3) !== OTHER
}

/** The id of a name, or null where the feature is a stem. */
export function nameInFeature(feature: string): string | null {
  return kindOf(feature) === OTHER ? null : feature.slice(2)
}

/** `p:id` is a person, `l:id` a place, `n:id` any other name. */
export function kindOf(feature: string): number {
  if (feature.charAt(1) !== ':') return OTHER
  const mark = feature.charAt(0)
  return mark === 'p' ? PERSON : mark === 'l' ? PLACE : mark === 'n' ? NAME : OTHER
}
