// Problems of one file in, those to print out: sorted, and of very many the first with a count of the rest.
import type { Problem } from '../model/problem.ts'
import { sortProblems } from '../model/problem.ts'
import { problemAt } from './problem-at.ts'

/** Nobody mends more in one go; a broken file can have thousands. */
const MAX_PROBLEMS = 50

/** At most `MAX_PROBLEMS`, then one that counts the rest, at the place of the last. */
export function collectProblems(problems: readonly Problem[]): Problem[] {
  const sorted = sortProblems(problems)
  const last = sorted[MAX_PROBLEMS - 1]
  if (last === undefined || sorted.length === MAX_PROBLEMS) return sorted
  const rest = sorted.length - MAX_PROBLEMS
  const more = problemAt(
    last.file,
    last,
    null,
    `and ${rest} more problems after this`,
    'Mend those above and check again.',
  )
  return [...sorted.slice(0, MAX_PROBLEMS), more]
}
