// One line to make a problem, and how a value that was found is shown in its message.
import type { Problem } from '../model/problem.ts'
import type { Place } from '../model/settings.ts'
import { isVisible } from './visible-text.ts'

/** Longest stretch of a found value that a message repeats, in code units: a terminal line holds it. */
const MAX_SHOWN = 60

/** `field` is a path of keys such as `source.url`, null where the file as a whole is at fault. */
export function problemAt(
  file: string,
  place: Place,
  field: string | null,
  message: string,
  hint: string | null = null,
): Problem {
  return { file, line: place.line, column: place.column, field, message, hint }
}

/** The text in double quotes on one line, shortened with an ellipsis. */
export function formatFound(text: string): string {
  const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text
  return `"${shown
    .toWellFormed()
    .replace(/\n/gu, '↵')
    .replace(isVisible(shown) ? /\p{Cc}/gu : /\p{Cc}|\p{Cf}/gu, formatControl)}"`
}

/** `U+0007` */
export function formatCodePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

/** Place of the code unit at `offset` of `text`. */
export function placeAt(text: string, offset: number): Place {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next !== -1 && next < offset; next = text.indexOf('\n', start)) {
    line += 1
    start = next + 1
  }
  return { line, column: offset - start + 1 }
}

function formatControl(character: string): string {
  return `<${formatCodePoint(character)}>`
}
