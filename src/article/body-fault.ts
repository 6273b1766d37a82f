// Something wrong in an article's body, at a place that counts from the body's own first line.
import type { Problem } from '../model/problem.ts'
import type { Place } from '../model/settings.ts'
import { problemAt } from './problem-at.ts'

export interface BodyFault {
  /** The body's first line where it is not known. */
  readonly at: Place | undefined
  readonly message: string
  readonly hint: string | null
}

/** `bodyLine` is the line of the file on which the body begins. */
export function bodyProblem(file: string, bodyLine: number, fault: BodyFault): Problem {
  const { line, column } = fault.at ?? { line: 1, column: 1 }
  return problemAt(file, { line: line + bodyLine - 1, column }, null, fault.message, fault.hint)
}
