// An editor's "same name" and "different names", applied before anything the engine finds; what names no one is a
// problem.
import type { Problem } from '../../model/problem.ts'
import type { Decisions, Place } from '../../model/settings.ts'
import { normaliseSpelling } from './transliteration.ts'
import type { Joins } from './joins.ts'
import type { Unit } from './units.ts'

export interface AppliedDecisions {
  readonly problems: readonly Problem[]
  /** Units that a decision speaks of. */
  readonly touched: ReadonlySet<number>
}

/**
 * Changes `joins`, whose items are the indices of `units`. A spelling that no article has, or two decisions that
 * contradict each other, become problems in `file`, and the one that joins holds; never throws. A spelling that is
 * given twice is no problem here.
 */
export function applyNameDecisions(
  decisions: Pick<Decisions, 'sameName' | 'differentNames'>,
  file: string,
  units: readonly Unit[],
  joins: Joins,
): AppliedDecisions {
  const bySpelling = new Map<string, number[]>()
  units.forEach((unit, index) => bySpelling.set(unit.normal, [...(bySpelling.get(unit.normal) ?? []), index]))
  const problems: Problem[] = []
  const touched = new Set<number>()
  const report = (field: string, place: Place, message: string, hint: string | null): void => {
    problems.push({ file, line: place.line, column: place.column, field, message, hint })
  }
  const find = (field: string, spelling: string, place: Place): readonly number[] => {
    const found = bySpelling.get(normaliseSpelling(spelling)) ?? []
    if (found.length === 0) {
      report(
        field,
        place,
        `names no one: no article has the spelling "${spelling}"`,
        'Write a name as an article has it.',
      )
    }
    for (const unit of found) touched.add(unit)
    return found
  }
  const groups = decisions.sameName.map(({ spellings, place }) => ({
    place,
    spellings,
    units: spellings.map((spelling) => find('decisions.same-name', spelling, place)),
  }))
  for (const group of groups) {
    const all = group.units.flat()
    for (const unit of all) joins.join(all[0] ?? unit, unit)
  }
  for (const { spellings, place } of decisions.differentNames) {
    const found = spellings.map((spelling) => find('decisions.different-names', spelling, place))
    forEachPair(found, (left, right, a, b) => {
      if (left === right) return
      if (left.some((x) => right.some((y) => joins.root(x) === joins.root(y)))) {
        const message = `"${spellings[a] ?? ''}" and "${spellings[b] ?? ''}" cannot be different names: a decision says that they are the same`
        report('decisions.different-names', place, message, 'Take one of the two decisions out.')
        return
      }
      for (const x of left) for (const y of right) joins.keepApart(x, y)
    })
  }
  return { problems, touched }
}

function forEachPair(
  groups: readonly (readonly number[])[],
  visit: (left: readonly number[], right: readonly number[], a: number, b: number) => void,
): void {
  for (let a = 0; a < groups.length; a += 1) {
    for (let b = a + 1; b < groups.length; b += 1) visit(groups[a] ?? [], groups[b] ?? [], a, b)
  }
}
