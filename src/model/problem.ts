// What is wrong with a file, as data; `formatProblem` is the one printer. Problems are collected, never thrown one by
// one.
import { compareText } from './text-order.ts'

/** One thing that a person has to mend in a file. */
export interface Problem {
  /** Path as the editor knows it, from the project's folder: `content/harbour-fire/x.md`. */
  readonly file: string
  /** Counted from 1. */
  readonly line: number
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number
  /** The field at fault, as a path of keys (`source.url`), or null where it is the file as a whole. */
  readonly field: string | null
  /** "expected a day like 2024-12-08, found "soon"". */
  readonly message: string
  /** How to mend it, where that can be said in a sentence. */
  readonly hint: string | null
}

/**
 * `content/harbour-fire/x.md:4:12 published: expected a day like 2024-12-08, found "soon"`, the hint indented below.
 */
export function formatProblem(problem: Problem): string {
  const field = problem.field === null ? '' : `${problem.field}: `
  const hint = problem.hint === null ? '' : `\n    ${problem.hint}`
  return `${problem.file}:${problem.line}:${problem.column} ${field}${problem.message}${hint}`
}

/** All problems in the order of files, lines and columns, whatever order they were found in. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.field ?? '', b.field ?? '') ||
      compareText(a.message, b.message),
  )
}
