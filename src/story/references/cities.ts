// All articles with their names in; out, article by article, what describes one city or town by its rank among those of
// its country ("Norway’s second-largest city"), where an article says which one that is. A city is never looked up in a
// table.
import type { Article } from '../../model/article.ts'
import type { NameMention, Reading } from '../../model/reading.ts'
import { contains } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'
import { COUNTRY_NAMES } from '../../text/data/gazetteer.ts'
import type { NameOf } from '../names.ts'
import type { Reference } from '../references.ts'
import { onlyOne } from '../only-one.ts'
import type { NameId } from './sentence-part.ts'

const DESCRIPTION =
  /(?:\p{Lu}\p{L}+[’']s?|\b[Tt]he country[’']s) ((?:second|third|fourth|fifth|sixth)(?:[- ](?:largest|biggest|most populous))?|largest|biggest|most populous|main) (city|port|town)\b/gu

/** What every description ends in: most articles have none, and are told so in a fifth of the time. */
const DESCRIBED = /(?:largest|biggest|populous|main|second|third|fourth|fifth|sixth) (?:city|port|town)/u

const NO_PLACES: ReadonlySet<string> = new Set()

interface Described extends Range {
  /** The description itself, without its country: a story is about one. */
  readonly key: string
}

/** For each article, in order of place. A description that two places may be meant by stands for none. */
export function findCities(articles: readonly Article[], readings: readonly Reading[], nameOf: NameOf): Reference[][] {
  const described = articles.map(describedIn)
  const beside = described.map((found, index) =>
    found.map((one) =>
      placeBeside(one, articles[index]?.text ?? '', readings[index]?.names ?? [], (name) => nameOf(index, name)),
    ),
  )
  const known = new Map<string, Set<string>>()
  described.forEach((found, index) => {
    found.forEach(({ key }, at) => {
      const place = beside[index]?.[at] ?? null
      if (place !== null) known.set(key, (known.get(key) ?? new Set()).add(place))
    })
  })
  return described.map((found, index) =>
    found.flatMap((one, at): Reference[] => {
      const { start, end, key } = one
      const name =
        beside[index]?.[at] ??
        onlyOne(known.get(key) ?? NO_PLACES) ??
        placeBefore(one, articles[index]?.text ?? '', readings[index], (name) => nameOf(index, name))
      return name === null ? [] : [{ start, end, name }]
    }),
  )
}

function describedIn({ text }: Article): Described[] {
  if (!DESCRIBED.test(text)) return []
  return Array.from(text.matchAll(DESCRIPTION), ({ index, 0: words, 1: rank = '', 2: noun = '' }) => ({
    start: index,
    end: index + words.length,
    key: `${rank.replace(/[- ](?:largest|biggest|most populous)$/u, '')} ${noun}`,
  }))
}

/** "Norway’s second city, Bergen" and "Bergen, Norway’s second city". */
function placeBeside(
  { start, end }: Described,
  text: string,
  names: readonly NameMention[],
  idOf: NameId,
): string | null {
  const next = names.find((name) => name.kind === 'place' && /^,? $/u.test(text.slice(end, name.start)))
  const last = names.find((name) => name.kind === 'place' && /^, $/u.test(text.slice(name.end, start)))
  const found = next ?? last
  return found === undefined ? null : idOf(found)
}

/**
 * "in Bergen on Sunday, after they entered Norway’s second city": the one place, countries left out, that the sentence
 * names before.
 */
function placeBefore(
  { start, end }: Described,
  text: string,
  reading: Reading | undefined,
  idOf: NameId,
): string | null {
  const sentence = reading?.sentences.find((range) => contains(range, { start, end }))
  if (sentence === undefined) return null
  const places = (reading?.names ?? []).filter(
    (name) =>
      name.kind === 'place' &&
      contains(sentence, name) &&
      name.end <= start &&
      !COUNTRY_NAMES.has(text.slice(name.start, name.end)),
  )
  return onlyOne(new Set(places.map((name) => idOf(name)).filter((id) => id !== null)))
}
