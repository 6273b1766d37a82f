// The editor's decisions in, a problem for each that says again what one has said, or that names one thing as two. The
// same event told of by two of its sentences is no repeat.
import type { Article } from '../../model/article.ts'
import type { Problem } from '../../model/problem.ts'
import type { Reading } from '../../model/reading.ts'
import type { Decisions, Place, Pointer, StorySettings } from '../../model/settings.ts'
import { normaliseSpelling } from '../names/transliteration.ts'
import { findSentence, isProblem } from '../sentence-lookup.ts'
import { keyOf } from './decisions.ts'

interface Item {
  readonly field: string
  readonly place: Place
  /** Equal where two say the same; null where that is not known. */
  readonly says: string | null
  /** What was found, for the message. */
  readonly found: string
  /** What is expected to stand once. */
  readonly what: string
}

/** Pointers that mean no sentence are left out: they are problems already. */
export function findRepeatedDecisions(
  { file, decisions }: StorySettings,
  articles: readonly Article[],
  readings: readonly Reading[],
): Problem[] {
  const sentenceAt = (pointer: Pointer): string | null => {
    const found = findSentence(pointer, articles, readings, file)
    return isProblem(found) ? null : keyOf(found)
  }
  const point = (kind: string, at: Pointer, value = ''): Item => {
    const sentence = sentenceAt(at)
    const says = sentence === null ? null : `${sentence} ${value}`
    return { field: `decisions.${kind}`, place: at, says, found: `"${at.words}"`, what: 'sentence' }
  }
  const merges = decisions.merge.map((group) => group.map((at) => point('merge', at)))
  const lists = [
    decisions.split.map((at) => point('split', at)),
    decisions.hide.map(({ at }) => point('hide', at)),
    decisions.retitle.map(({ at, title }) => point('retitle', at, title)),
    decisions.redate.map(({ at, from, to }) => point('redate', at, `${from}/${to}`)),
    ...merges,
    merges.flatMap(groupOf),
    ...findNameLists('same-name', decisions.sameName),
    ...findNameLists('different-names', decisions.differentNames),
  ]
  return lists.flatMap((items) => findRepeats(file, items))
}

/** A list of the spellings of each group, and one of all groups. */
function findNameLists(kind: string, groups: Decisions['sameName']): Item[][] {
  const lists = groups.map(({ spellings, place }) =>
    spellings.map((spelling): Item => {
      return {
        field: `decisions.${kind}`,
        place,
        says: normaliseSpelling(spelling),
        found: `"${spelling}"`,
        what: 'spelling',
      }
    }),
  )
  return [...lists, lists.flatMap(groupOf)]
}

/** The items as one, whatever their order; a repeat in them is told there. */
function groupOf(items: readonly Item[]): Item[] {
  const [first] = items
  const all = items.map(({ says }) => says)
  if (first === undefined || all.includes(null) || new Set(all).size < all.length) return []
  return [{ ...first, says: all.sort().join('\n'), found: items.map(({ found }) => found).join(', '), what: 'list' }]
}

function findRepeats(file: string, items: readonly Item[]): Problem[] {
  const first = new Map<string, Place>()
  return items.flatMap(({ field, place: { line, column }, says, found, what }): Problem[] => {
    const before = says === null ? undefined : first.get(says)
    if (says !== null && before === undefined) first.set(says, { line, column })
    if (before === undefined) return []
    const again = before.line === line ? ' again' : `, the one of line ${before.line} again`
    const message = `expected each ${what} once, found ${found}${again}`
    return [{ file, line, column, field, message, hint: 'Take one of the two out.' }]
  })
}
