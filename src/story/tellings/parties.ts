// The doers of a story's tellings in, what else each of them is called out: where one article says "the rebels of the
// Harbour Front", "the rebels" of another may be that front. It only keeps such doers from being taken for two; it
// never makes them one.
import { PARTY_NOUNS } from '../../text/data/organisation-words.ts'
import { stemsOf } from './stems.ts'
import { isName } from './feature-kinds.ts'
import type { Features } from './features.ts'

/** What both sides of a conflict have, and no party is told apart by. */
const OF_ANY_PARTY: ReadonlySet<string> = new Set(stemsOf([...PARTY_NOUNS].join(' ')))

/**
 * For each set of features, itself and the words that stand beside its names anywhere. A doer without a name stays as
 * it is.
 */
export function findParties(actors: readonly Features[]): Features[] {
  const beside = new Map<number, Set<number>>()
  for (const actor of new Set(actors)) {
    const names = actor.told.filter(isName)
    const [name, ...others] = names
    // of two names nobody knows whose the words are
    if (name === undefined || others.length > 0) continue
    const words = beside.get(name) ?? new Set<number>()
    for (const word of actor.told) {
      if (word !== name && !OF_ANY_PARTY.has(actor.vocabulary.featureOf(word))) words.add(word)
    }
    beside.set(name, words)
  }
  return actors.map((actor) => {
    if (!actor.hasName) return actor
    const words = actor.told
      .flatMap((name) => [...(beside.get(name) ?? [])])
      .filter((word) => !actor.told.includes(word))
    return words.length === 0 ? actor : actor.vocabulary.setOfNumbers([...actor.told, ...words])
  })
}
