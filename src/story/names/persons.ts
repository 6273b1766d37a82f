// People: fuller and shorter forms of one full name, then surnames and first names alone, article by article.
// What could be two people stays apart.
import { onlyOne } from '../only-one.ts'
import type { FoldedWord } from './transliteration.ts'
import type { Joins } from './joins.ts'
import type { Unit } from './units.ts'

/**
 * A person's mentions must be so many times those of the next with the same surname, for the surname alone to be
 * theirs. In 500 articles of other news with 4,279 mentions of people, 1 decides eight more and 3 seven fewer.
 */
const DOMINANCE = 2
/**
 * The same where the article itself never has the full name. There, 2 decides four more, one of them wrongly, and 20 a
 * hundred fewer.
 */
const DOMINANCE_ELSEWHERE = 5

/** In letters: shorter words that are only close are two. */
const CLOSE_LENGTH = 5

interface FullName {
  readonly unit: number
  readonly words: readonly FoldedWord[]
  readonly arabic: boolean
}

/**
 * Changes `joins`, whose items are the indices of `units`. Counts what is joined already as one, so that spellings come
 * first.
 */
export function joinPersons(units: readonly Unit[], joins: Joins): void {
  const full = fullNames(units)
  const bySurname = indexBy(full, (name) => name.words.at(-1))
  joinFullerForms(full, bySurname, joins)
  joinShortForms(units, full, bySurname, joins)
}

function fullNames(units: readonly Unit[]): FullName[] {
  return units.flatMap((unit, index) =>
    unit.kind === 'person' && unit.folded.words.length > 1
      ? [{ unit: index, words: unit.folded.words, arabic: unit.folded.arabic }]
      : [],
  )
}

/** "Maria Lopez" is "Maria Clara Lopez" where nobody else could be meant. */
function joinFullerForms(full: readonly FullName[], bySurname: Index, joins: Joins): void {
  for (const name of full) {
    const fuller = new Set<number>()
    for (const other of lookUp(bySurname, name.words.at(-1))) {
      if (other.words.length <= name.words.length || !isWithin(name, other)) continue
      fuller.add(joins.root(other.unit))
    }
    fuller.delete(joins.root(name.unit))
    const only = onlyOne(fuller)
    if (only !== null) joins.join(name.unit, only)
  }
}

function joinShortForms(units: readonly Unit[], full: readonly FullName[], bySurname: Index, joins: Joins): void {
  const byFirstName = indexBy(full, (name) => name.words[0])
  units.forEach((unit, index) => {
    const word = unit.folded.words[0]
    if (unit.only === null || word === undefined) return
    const surnames = matching(lookUp(bySurname, word), word, unit.folded.arabic, -1)
    const firstNames = matching(lookUp(byFirstName, word), word, unit.folded.arabic, 0)
    const article = unit.only
    const target =
      dominant(surnames, units, joins, article, DOMINANCE) ??
      (hasAny(surnames, units, article) ? null : dominant(firstNames, units, joins, article, DOMINANCE)) ??
      (hasAny(surnames, units, article) ? null : dominant(surnames, units, joins, null, DOMINANCE_ELSEWHERE))
    if (target !== null) joins.join(index, target)
  })
  joinLeftOvers(units, joins)
}

/**
 * A lone name that no full name explains is one name wherever it is spelled so: that of the spelling, whoever it means.
 */
function joinLeftOvers(units: readonly Unit[], joins: Joins): void {
  const sizes = new Map<number, number>()
  units.forEach((_, index) => sizes.set(joins.root(index), (sizes.get(joins.root(index)) ?? 0) + 1))
  const isAlone = (index: number): boolean => {
    const unit = units[index]
    if (unit?.folded.words.length !== 1) return false
    return unit.only === null || (sizes.get(joins.root(index)) ?? 0) === 1
  }
  const spelt = Map.groupBy(Array.from(units.keys()).filter(isAlone), (index) => units[index]?.folded.words[0]?.plain)
  for (const [first, ...others] of spelt.values())
    for (const other of others) if (first !== undefined) joins.join(first, other)
}

/**
 * The one whose full name the article has most, if it has it so much more than the next's; `null` looks at all
 * articles.
 */
function dominant(
  names: readonly FullName[],
  units: readonly Unit[],
  joins: Joins,
  article: string | null,
  factor: number,
): number | null {
  const counts = new Map<number, number>()
  for (const { unit } of names) {
    const count = countIn(units[unit], article)
    if (count > 0) counts.set(joins.root(unit), (counts.get(joins.root(unit)) ?? 0) + count)
  }
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  const [best, next] = ranked
  if (best === undefined) return null
  return next === undefined || best[1] >= factor * next[1] ? best[0] : null
}

function hasAny(names: readonly FullName[], units: readonly Unit[], article: string): boolean {
  return names.some(({ unit }) => countIn(units[unit], article) > 0)
}

function countIn(unit: Unit | undefined, article: string | null): number {
  if (unit === undefined) return 0
  if (article === null) return unit.mentions.length
  return unit.mentions.reduce((count, mention) => (mention.article === article ? count + 1 : count), 0)
}

/** All its words in order, the first being the first or coming after an initial: no middle name makes a person. */
function isWithin(name: FullName, other: FullName): boolean {
  const bold = name.arabic && other.arabic
  const [first] = other.words
  if (first === undefined || name.words[0] === undefined) return false
  if (first.plain.length > 1 && !isSameWord(name.words[0], first, bold)) return false
  let at = 0
  for (const word of other.words) {
    const wanted = name.words[at]
    if (wanted !== undefined && isSameWord(wanted, word, bold)) at += 1
  }
  return at === name.words.length
}

function isSameWord(a: FoldedWord, b: FoldedWord, bold: boolean): boolean {
  return a.plain === b.plain || (a.plain.length >= CLOSE_LENGTH && a.close === b.close) || (bold && a.wide === b.wide)
}

function matching(names: readonly FullName[], word: FoldedWord, arabic: boolean, at: number): readonly FullName[] {
  const exact = names.filter((name) => name.words.at(at)?.plain === word.plain)
  if (exact.length > 0) return exact
  return names.filter((name) => {
    const other = name.words.at(at)
    return other !== undefined && isSameWord(word, other, arabic || name.arabic)
  })
}

/** By each grade of one word, so that no two names need to be compared that share none. */
type Index = ReadonlyMap<string, readonly FullName[]>

function indexBy(full: readonly FullName[], wordOf: (name: FullName) => FoldedWord | undefined): Index {
  const index = new Map<string, FullName[]>()
  for (const name of full) {
    const word = wordOf(name)
    if (word === undefined) continue
    for (const key of new Set([word.plain, word.close, word.wide])) {
      const list = index.get(key)
      if (list === undefined) index.set(key, [name])
      else list.push(name)
    }
  }
  return index
}

function lookUp(index: Index, word: FoldedWord | undefined): readonly FullName[] {
  if (word === undefined) return []
  const found = new Set<FullName>()
  for (const key of [word.plain, word.close, word.wide]) for (const name of index.get(key) ?? []) found.add(name)
  return [...found]
}
