// The editor's decisions and the groups that they led to in; a problem out for each sentence that was to leave its
// event and that a merge has put back into it. To leave one event for another by both is no contradiction.
import type { Article } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import type { Reading } from '../../model/reading.ts'
import type { StorySettings } from '../../model/settings.ts'
import type { Group } from '../same-event/grouping.ts'
import { findSentence, isProblem } from '../sentence-lookup.ts'
import type { Telling } from '../tellings.ts'
import { keyOf } from './decisions.ts'
import type { ResolvedDecisions, SentenceKey } from './decisions.ts'

type Joining = Pick<ResolvedDecisions, 'merge' | 'split' | 'hide'>

/** `group` is asked, and only where a split sentence is not alone, what would be one event without split and merge. */
export function findUndoneSplits(
  { file, decisions }: StorySettings,
  articles: readonly Article[],
  readings: readonly Reading[],
  joining: Joining,
  groups: readonly Group[],
  group: (decisions: Joining) => readonly Group[],
): Problem[] {
  const { merge, split } = joining
  const kept = groups.filter(({ tellings }) => tellings.length > 1 && tellings.some((one) => split.has(keyOf(one))))
  if (kept.length === 0) return []
  const mates = matesIn(kept, split)
  const unsplit = merge.filter((pair) => !pair.some((key) => split.has(key)))
  const before = matesIn(group({ ...joining, merge: unsplit, split: new Set() }), split)
  return decisions.split.flatMap((at): Problem[] => {
    const found = findSentence(at, articles, readings, file)
    if (isProblem(found)) return []
    const key = keyOf(found)
    const apart = new Set(before(key))
    if (!mates(key).some((mate) => apart.has(mate))) return []
    const message = `expected a sentence that leaves its event, found "${at.words}", which a merge joins to it again`
    const hint = 'Take one of the two out.'
    return [{ file, line: at.line, column: at.column, field: 'decisions.split', message, hint }]
  })
}

/** For a sentence that is split, those that are in a group with it and are not split themselves. */
function matesIn(groups: readonly Group[], split: ReadonlySet<SentenceKey>): (key: SentenceKey) => SentenceKey[] {
  return (key) =>
    groups
      .filter(({ tellings }) => tellings.some((one) => isOf(one, key)))
      .flatMap(({ tellings }) => tellings.map(keyOf).filter((mate) => !split.has(mate)))
}

function isOf(telling: Telling, key: SentenceKey): boolean {
  return telling.leads && keyOf(telling) === key
}
