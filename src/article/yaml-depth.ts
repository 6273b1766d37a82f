// YAML source in; the place where it goes deeper than any front matter out, before a parser that calls itself reads it.
import type { Place } from '../model/settings.ts'

export interface DeepYaml {
  readonly place: Place
  readonly what: string
  readonly most: number
}

/** Brackets within brackets. Those in quotes count too, so that the limit stands far above what is written. */
const MAX_BRACKETS = 100
/** Signs of lists and keys before the words of a line. */
const MAX_SIGNS = 8
/** Spaces before the words of a line: more than ten levels of four. */
const MAX_INDENT = 60

const SIGNS = /^(?:[ \t]*[-?:](?=[ \t]|$))*/u

/** The first line that goes too deep, counted from 1 in `source`; null where none does. */
export function findDeepYaml(source: string): DeepYaml | null {
  let brackets = 0
  for (const [index, text] of source.split('\n').entries()) {
    const place = { line: index + 1, column: 1 }
    const signs = (SIGNS.exec(text)?.[0] ?? '').replace(/[ \t]/gu, '').length
    if (signs > MAX_SIGNS) return { place, what: 'lists within lists', most: MAX_SIGNS }
    if (text.length - text.trimStart().length > MAX_INDENT) {
      return { place, what: 'spaces before the words', most: MAX_INDENT }
    }
    for (const character of text) {
      if (character === '[' || character === '{') brackets += 1
      else if ((character === ']' || character === '}') && brackets > 0) brackets -= 1
      if (brackets > MAX_BRACKETS) return { place, what: 'brackets within brackets', most: MAX_BRACKETS }
    }
  }
  return null
}
