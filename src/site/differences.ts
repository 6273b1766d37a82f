// Several tellings of one happening come in, the stretches of each that no other has go out. Words are compared by
// their letters alone; which telling is right is not asked.
import type { Range } from '../model/span.ts'

export interface Telling {
  /** Tellings of one group (one article) are not held against each other. */
  readonly group: string
  readonly text: string
}

interface Word extends Range {
  readonly key: string
  readonly counts: boolean
}

/** Words that join and point, but tell nothing alone. Compiled by hand for this project. */
const SMALL_WORDS = new Set(
  (
    'a about after all also an and any are as at be been before being but by can could did do does for from had has have he her him his ' +
    'how if in into is it its may might more most no not of off on one only or other our out over own said says she should so some such ' +
    'than that the their them then there these they this those through to too under until up upon us very was we were what when where ' +
    'which while who whom whose will with would you your s t'
  ).split(' '),
)

/** One list of stretches for each telling, in order; nothing is marked where only one group tells. */
export function findDifferences(tellings: readonly Telling[]): Range[][] {
  if (new Set(tellings.map((telling) => telling.group)).size < 2) return tellings.map(() => [])
  const words = tellings.map((telling) => splitWords(telling.text))
  const groupsOfKey = new Map<string, Set<string>>()
  tellings.forEach((telling, position) => {
    for (const word of words[position] ?? []) {
      const groups = groupsOfKey.get(word.key) ?? new Set<string>()
      groupsOfKey.set(word.key, groups.add(telling.group))
    }
  })
  return words.map((list) => joinStretches(list, (word) => (groupsOfKey.get(word.key)?.size ?? 0) < 2))
}

/** Neighbouring own words become one stretch; small words inside it come along, those at its ends do not. */
function joinStretches(words: readonly Word[], isOwn: (word: Word) => boolean): Range[] {
  const stretches: { start: number; end: number }[] = []
  let open: { start: number; end: number } | null = null
  for (const word of words) {
    if (!word.counts) continue
    if (!isOwn(word)) {
      open = null
    } else if (open === null) {
      open = { start: word.start, end: word.end }
      stretches.push(open)
    } else {
      open.end = word.end
    }
  }
  return stretches
}

function splitWords(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map((match) => {
    const key = match[0].normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
    return { key, start: match.index, end: match.index + match[0].length, counts: !SMALL_WORDS.has(key) }
  })
}
