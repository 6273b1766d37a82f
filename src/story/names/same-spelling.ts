// Joins units whose spellings are one: the same but for article and accents, other names of a country, close spellings,
// transliterations, acronyms that an article explains.
import type { Article } from '../../model/article.ts'
import { ALIASES, COUNTRIES, PLACES } from '../../text/data/gazetteer.ts'
import { isAcronymOf } from '../../text/names/acronyms.ts'
import { onlyOne } from '../only-one.ts'
import { foldSpelling, keyOfGrade } from './transliteration.ts'
import type { FoldedWord } from './transliteration.ts'
import type { Joins } from './joins.ts'
import type { Unit } from './units.ts'

/** In letters of a name without spaces: shorter ones are alike by chance. */
const CLOSE_LENGTH = 5
const WIDE_LENGTH = 5
/** In characters: the longest text between two names of one thing. */
const REACH = 40
/** In words of a body's name: from here on a plural is no other name. */
const PLURAL_WORDS = 3
const NO_UNITS: ReadonlySet<number> = new Set()
const ALIAS_KEYS = aliasKeys()

/** Changes `joins`, whose items are the indices of `units`. A surname or first name alone is left to `joinPersons`. */
export function joinSameSpellings(units: readonly Unit[], joins: Joins): void {
  const things = new Set(units.filter(isThing).map(aliasOrPlain))
  joinBy(units, joins, (unit) => `${unit.kind === 'person' ? 'person' : 'thing'} ${aliasOrPlain(unit)}`)
  joinBy(units, joins, (unit) => (things.has(aliasOrPlain(unit)) ? null : aliasOrPlain(unit)))
  joinBy(units, joins, (unit) => graded(unit, 'close', CLOSE_LENGTH), mayBeOne(units))
  joinBy(units, joins, (unit) => (isTransliterated(unit) ? graded(unit, 'wide', WIDE_LENGTH) : null), mayBeOne(units))
  joinBy(units, joins, withoutPlurals)
  joinTeams(units, joins)
}

/** "Step News Agency" and "Steps News Agency": a body's name of so many words is no other's by chance. */
function withoutPlurals({ kind, folded: { words } }: Unit): string | null {
  if (kind !== 'organisation' || words.length < PLURAL_WORDS) return null
  return words.map(({ plain }) => (plain.length > 3 ? plain.replace(/s$/u, '') : plain)).join(' ')
}

/** "the Vikings" are the "Oslo Vikings", where no other body of the story ends so. */
function joinTeams(units: readonly Unit[], joins: Joins): void {
  const byLast = new Map<string, Set<number>>()
  units.forEach(({ kind, folded: { words } }, index) => {
    const last = words.at(-1)?.plain ?? ''
    if (kind !== 'organisation' || words.length < 2 || !/[^s]s$/u.test(last)) return
    const roots = byLast.get(last) ?? new Set<number>()
    roots.add(joins.root(index))
    byLast.set(last, roots)
  })
  units.forEach(({ kind, folded: { words } }, index) => {
    if (kind !== 'organisation' || words.length !== 1) return
    const fuller = onlyOne(byLast.get(words[0]?.plain ?? '') ?? NO_UNITS)
    if (fuller !== null) joins.join(fuller, index)
  })
}

/**
 * Changes `joins`: "the Harbour Board (HB)", and "X, also known as Y" unless X is a place. An acronym that stands for
 * two names of the story is joined to neither.
 */
export function joinAcronyms(articles: readonly Article[], units: readonly Unit[], joins: Joins): void {
  const texts = new Map(articles.map((article) => [article.id, article.text]))
  const expansions = new Map<number, Set<number>>()
  for (const [first, second, between, after] of neighbours(units, texts)) {
    const inBrackets = between === ' (' && after === ')'
    if (!inBrackets && !(between === ', ' && after === ',')) continue
    const pair = acronymPair(units, first, second)
    if (pair === null) continue
    const known = expansions.get(pair.acronym) ?? new Set<number>()
    known.add(joins.root(pair.name))
    expansions.set(pair.acronym, known)
  }
  for (const [acronym, names] of expansions) {
    const only = onlyOne(new Set([...names].map((name) => joins.root(name))))
    if (only !== null) joins.join(acronym, only)
  }
  for (const [first, second, between] of neighbours(units, texts)) {
    if (
      /^,? (?:\([^()]{1,12}\),? )?(?:also|better) known as (?:the )?$/u.test(between) &&
      units[first]?.kind !== 'place'
    ) {
      joins.join(first, second)
    }
  }
}

function acronymPair(units: readonly Unit[], first: number, second: number): { acronym: number; name: number } | null {
  const a = units[first]?.mentions[0]?.spelling ?? ''
  const b = units[second]?.mentions[0]?.spelling ?? ''
  if (/^(?:\p{Lu}\.?){2,7}$/u.test(b) && isAcronymOf(b, a)) return { acronym: second, name: first }
  if (/^(?:\p{Lu}\.?){2,7}$/u.test(a) && isAcronymOf(a, b)) return { acronym: first, name: second }
  return null
}

/** Mentions that follow each other closely in one article: their units, the text between and the character after. */
function* neighbours(
  units: readonly Unit[],
  texts: ReadonlyMap<string, string>,
): Generator<readonly [number, number, string, string]> {
  const byArticle = new Map<string, { start: number; end: number; unit: number }[]>()
  units.forEach((unit, index) => {
    for (const { article, start, end } of unit.mentions) {
      const list = byArticle.get(article) ?? []
      list.push({ start, end, unit: index })
      byArticle.set(article, list)
    }
  })
  for (const [article, list] of byArticle) {
    const text = texts.get(article) ?? ''
    list.sort((a, b) => a.start - b.start)
    for (let index = 1; index < list.length; index += 1) {
      const here = list[index]
      if (here === undefined) continue
      for (const before of [list[index - 1], list[index - 2]]) {
        if (before === undefined || here.start - before.end > REACH) continue
        yield [before.unit, here.unit, text.slice(before.end, here.start), text.charAt(here.end)]
      }
    }
  }
}

/** Joins all units of one key to the first, where `check` allows. */
function joinBy(
  units: readonly Unit[],
  joins: Joins,
  keyOf: (unit: Unit) => string | null,
  check?: (a: number, b: number) => boolean,
): void {
  const groups = new Map<string, number[]>()
  units.forEach((unit, index) => {
    if (unit.only !== null) return
    const key = keyOf(unit)
    if (key === null || key.trim() === '') return
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [index])
    else group.push(index)
  })
  for (const group of groups.values()) {
    const first = group[0]
    if (first === undefined) continue
    for (const other of group.slice(1)) if (check === undefined || check(first, other)) joins.join(first, other)
  }
}

function mayBeOne(units: readonly Unit[]): (a: number, b: number) => boolean {
  return (a, b) => {
    const left = units[a]
    const right = units[b]
    if (left === undefined || right === undefined) return false
    if (left.kind === 'person') return true
    const articles = new Set(left.mentions.map((mention) => mention.article))
    return !right.mentions.some((mention) => articles.has(mention.article))
  }
}

/**
 * What is a place or a body is not joined to a person of the same spelling; what nothing told the kind of may be
 * either.
 */
function isThing(unit: Unit): boolean {
  return unit.only === null && (unit.kind === 'place' || unit.kind === 'organisation')
}

function graded(unit: Unit, grade: keyof FoldedWord, least: number): string | null {
  if (PLACES.has(unit.normal) || unit.folded.words.some((word) => word.plain.length === 0)) return null
  const key = keyOfGrade(unit.folded, grade)
  return key.replaceAll(' ', '').length < least ? null : `${unit.kind} ${key}`
}

function isTransliterated(unit: Unit): boolean {
  return unit.folded.arabic || unit.kind === 'place'
}

function aliasOrPlain(unit: Unit): string {
  const plain = keyOfGrade(unit.folded, 'plain')
  return ALIAS_KEYS.get(plain) ?? plain
}

function aliasKeys(): ReadonlyMap<string, string> {
  const keys = new Map<string, string>()
  for (const [name, ...others] of [...COUNTRIES, ...ALIASES]) {
    if (name === undefined) continue
    const key = keyOfGrade(foldSpelling(name), 'plain')
    for (const other of others) keys.set(keyOfGrade(foldSpelling(other), 'plain'), key)
  }
  return keys
}
