// Groups of tellings in, the same without what only mentions: a noun for what the article has told before ("the fall of
// the city was welcomed"), and an event of one clause that names nobody and nothing in a sentence that tells another
// event.
import { daysConflict } from '../tellings/day-conflict.ts'
import { keyOf } from '../editor/decisions.ts'
import type { SentenceKey } from '../editor/decisions.ts'
import type { Telling } from '../tellings.ts'

type Group = readonly Telling[]

/**
 * `tellings` are those of the story, `isChosen` says which an editor has put where they are. A group keeps at least one
 * telling, or is left out whole.
 */
export function withoutMentions(
  groups: readonly Group[],
  tellings: readonly Telling[],
  isChosen: (telling: Telling) => boolean,
): Group[] {
  const verbs = new Set(tellings.filter(({ happening }) => happening.form === 'verb').map(actKeyOf))
  const told = groups.map((group) =>
    group.filter((telling) => isChosen(telling) || verbs.has(actKeyOf(telling)) || !isMention(telling, group)),
  )
  const bySentence = new Map<SentenceKey, Telling[]>()
  for (const group of told) {
    if (group.length < 2) continue
    for (const telling of group) {
      const key = keyOf(telling)
      bySentence.set(key, [...(bySentence.get(key) ?? []), telling])
    }
  }
  return told.filter(([only, ...others]) => {
    if (only === undefined || others.length > 0 || isChosen(only) || !saysLittle(only)) return true
    return !(bySentence.get(keyOf(only)) ?? []).some(({ day }) => !daysConflict(day, only.day))
  })
}

/**
 * Given before new: the noun refers back to what the same article has told (Halliday 1967, "Notes on transitivity and
 * theme"). Of what goes on for a while, such as a party or a battle, the article may tell more by it.
 */
function isMention(telling: Telling, group: Group): boolean {
  const { happening, leads, traits } = telling
  if (happening.form !== 'noun' || leads || !(traits.onceToDoer || traits.onceToSufferer)) return false
  return group.some(({ article, index, sentence }) => {
    return article === telling.article && sentence !== telling.sentence && index < telling.index
  })
}

/**
 * "Soldiers shoot in the air", "people expressed relief": it is done to nothing, or said, and by nobody with a name.
 */
function saysLittle({ actor, happening, target }: Telling): boolean {
  return !actor.hasName && (target.size === 0 || (happening.act === 'say' && !target.hasName))
}

function actKeyOf(telling: Telling): string {
  return `${keyOf(telling)} ${telling.happening.act}`
}
