// The mentions of all articles of a story in, its names with all their spellings out. What is not certain to be one
// name stays two; an editor's decision beats every rule here. Nothing depends on the order of the articles.
import type { Article } from '../model/article.ts'
import type { Problem } from '../model/problem.ts'
import { formatSlug, takeSlug } from '../model/slug.ts'
import type { NameKind, Reading } from '../model/reading.ts'
import type { Decisions } from '../model/settings.ts'
import type { Range } from '../model/span.ts'
import type { Name } from '../model/story.ts'
import { Joins } from './names/joins.ts'
import { applyNameDecisions } from './names/name-decisions.ts'
import { joinPersons } from './names/persons.ts'
import { joinAcronyms, joinSameSpellings } from './names/same-spelling.ts'
import { isSuffix } from './names/transliteration.ts'
import { collectUnits, voteKind } from './names/units.ts'
import type { Unit, UnitMention } from './names/units.ts'
import { compareText } from '../model/text-order.ts'

/**
 * The id of the name that is mentioned there, null where that range is no mention. `article` is an index into the
 * articles.
 */
export type NameOf = (article: number, mention: Range) => string | null

export interface StoryNames {
  /** In order of ids. */
  readonly names: readonly Name[]
  readonly nameOf: NameOf
  readonly problems: readonly Problem[]
}

/**
 * Ids are the story's own slugs. A decision that cannot be followed becomes a problem in `file`, and the names are
 * built without it; never throws.
 */
export function buildNames(
  articles: readonly Article[],
  readings: readonly Reading[],
  decisions: Pick<Decisions, 'sameName' | 'differentNames'>,
  file: string,
): StoryNames {
  const units = collectUnits(articles, readings)
  const joins = new Joins(units.length)
  const { problems, touched } = applyNameDecisions(decisions, file, units, joins)
  joinSameSpellings(units, joins)
  joinAcronyms(articles, units, joins)
  joinPersons(units, joins)
  const groups = groupsOf(units, joins).sort(compareGroups)
  const taken = new Map<string, number>()
  const ids = groups.map((group) => takeSlug(formatSlug(group.name, 'name'), taken))
  const idsBySpan = new Map<string, string>()
  const names = groups.map((group, index): Name => {
    const id = ids[index] ?? ''
    for (const mention of group.mentions) idsBySpan.set(spanKey(mention.article, mention), id)
    return {
      id,
      name: group.name,
      kind: group.kind,
      spellings: byUse(group.mentions.map((mention) => mention.spelling)),
      roles: byUse(
        group.mentions.flatMap(({ mention }) => (mention.role === '' ? [] : [mention.role.replace(/\s+/gu, ' ')])),
      ),
      mentions: group.mentions.map(({ article, start, end }) => ({ article, start, end })),
      edited: group.units.some((unit) => touched.has(unit)),
    }
  })
  return {
    names: names.sort((a, b) => compareText(a.id, b.id)),
    nameOf: (article, mention) => idsBySpan.get(spanKey(articles[article]?.id ?? '', mention)) ?? null,
    problems,
  }
}

interface Group {
  readonly name: string
  readonly kind: NameKind
  readonly units: readonly number[]
  /** In order of articles' ids, then of place. */
  readonly mentions: readonly UnitMention[]
}

function groupsOf(units: readonly Unit[], joins: Joins): Group[] {
  return Array.from(Map.groupBy(units.keys(), (index) => joins.root(index)).values(), (group) => {
    const mentions = group
      .flatMap((index) => units[index]?.mentions ?? [])
      .sort((a, b) => compareText(a.article, b.article) || a.start - b.start)
    const kind = voteKind(mentions)
    return { name: fullest(mentions, kind), kind, units: group, mentions }
  })
}

/**
 * A person's spelling of most words, then the most used; for others the most used of several words, so that an alias
 * does not become the name. "Inc" is no word of it. Then the first of the alphabet; one in capitals only where all are.
 */
function fullest(mentions: readonly UnitMention[], kind: NameKind): string {
  const spellings = byUse(mentions.map((mention) => mention.spelling))
  const length = (spelling: string): number => {
    const words = spelling.split(/[\s-]+/u).filter((word) => !isSuffix(word)).length
    return kind === 'person' ? words : Math.min(words, 2)
  }
  const shouts = (spelling: string): number => (spelling.length > 6 && spelling === spelling.toUpperCase() ? 1 : 0)
  return [...spellings].sort((a, b) => shouts(a) - shouts(b) || length(b) - length(a))[0] ?? ''
}

/** Each value once, the most used first, then by alphabet. */
function byUse(values: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0])).map(([value]) => value)
}

function compareGroups(a: Group, b: Group): number {
  const [left, right] = [a.mentions[0], b.mentions[0]]
  return (
    compareText(a.name, b.name) ||
    b.mentions.length - a.mentions.length ||
    compareText(left?.article ?? '', right?.article ?? '') ||
    (left?.start ?? 0) - (right?.start ?? 0)
  )
}

function spanKey(article: string, range: Range): string {
  return `${article} ${String(range.start)} ${String(range.end)}`
}
