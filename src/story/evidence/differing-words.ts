// The accounts of one event in, what they tell differently in words out: the length of a rule, the name that was taken,
// where to, the part of the day, and what one claims and another denies.
import type { Article } from '../../model/article.ts'
import { contains } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'
import type { Name } from '../../model/story.ts'
import {
  NAMING_PHRASES,
  NAME_TAKING_WORDS,
  RENAMING_PARTICIPLES,
  OTHER_RULERS,
  RULE_NOUNS,
} from '../../text/data/difference-words.ts'
import { COUNTRY_NAMES } from '../../text/data/gazetteer.ts'
import { SAYING_FORMS } from '../../text/saying-forms.ts'
import { deniesWhatWasSaid } from '../tellings/continuations.ts'
import type { Difference, Stated } from './disagreements.ts'
import type { Telling } from '../tellings.ts'

interface Keyed extends Stated {
  /** Equal keys are one value. */
  readonly key: string
}

type Find = (telling: Telling, text: string) => { readonly at: Range; readonly key: string } | null

/** Names by where an article mentions them. */
export type NameAt = (article: string, start: number) => { readonly name: Name; readonly at: Range } | null

/** Looks a story's names up by where they begin. */
export function locateNames(names: Iterable<Name>): NameAt {
  const places = new Map<string, Map<number, { name: Name; at: Range }>>()
  for (const name of names) {
    for (const { article, start, end } of name.mentions) {
      const list = places.get(article) ?? new Map<number, { name: Name; at: Range }>()
      places.set(article, list.set(start, { name, at: { start, end } }))
    }
  }
  return (article, start) => places.get(article)?.get(start) ?? null
}

/**
 * At most one difference of each sort, always in the same order of sorts; empty where none differ. A name is one value
 * in all its spellings, but "14-year" and "fourteen-year" are two.
 */
export function findDifferingWords(
  tellings: readonly Telling[],
  articles: readonly Article[],
  nameAt: NameAt,
): Difference[] {
  const idOf = ({ article }: Telling): string => articles[article]?.id ?? ''
  const named: Find = (telling, text) => nameTaken(telling, text, (start) => nameAt(idOf(telling), start))
  const going: Find = (telling, text) => destinationOf(telling, text, (start) => nameAt(idOf(telling), start))
  const found: (Difference | null)[] = [
    compare('number', 'how long the rule lasted', false, collect(tellings, articles, ruleLength)),
    compare('actor', 'the name it took', true, collect(tellings, articles, named)),
    compare('place', 'where to', true, collect(tellings, articles, going)),
    compareParts(collect(tellings, articles, partOfDay)),
    findDenial(tellings, articles),
  ]
  return found.filter((difference) => difference !== null)
}

function collect(tellings: readonly Telling[], articles: readonly Article[], find: Find): Keyed[] {
  return tellings.flatMap((telling): Keyed[] => {
    const article = articles[telling.article]
    const value = article === undefined ? null : find(telling, article.text)
    if (article === undefined || value === null) return []
    const span = { article: article.id, ...value.at }
    return [{ key: value.key, span, value: article.text.slice(span.start, span.end) }]
  })
}

function compare(field: Difference['field'], what: string, grows: boolean, found: readonly Keyed[]): Difference | null {
  const values = [...new Set(found.map(({ key }) => key))].map((key) => found.filter((one) => one.key === key))
  return values.length < 2 ? null : { field, what, grows, values, unknown: found.some(({ key }) => key === UNKNOWN) }
}

/** The key of a value that says that it is not known. */
const UNKNOWN = '?'

const RULE_LENGTH = new RegExp(
  `\\b(?:his|her|the|[\\p{L}-]+’s|[\\p{L}-]+'s)\\s+((?:\\d+|[a-z]+)[-‐‑](?:years?|decades?))[-\\s]+(?:old\\s+)?(?:${[...RULE_NOUNS].join('|')})\\b`,
  'iu',
)
const OF_ANOTHER = new RegExp(`^(?:${[...OTHER_RULERS].join('|')})[’']s\\s`, 'iu')

/** "ended his 14-year regime": the rule of the one person that the sentence is about, not a family's or a father's. */
function ruleLength({ whole, sentenceRange }: Telling, text: string): { at: Range; key: string } | null {
  if (!whole) return null
  const sentence = text.slice(sentenceRange.start, sentenceRange.end)
  const match = RULE_LENGTH.exec(sentence)
  if (match?.[1] === undefined || OF_ANOTHER.test(match[0])) return null
  const start = sentenceRange.start + match.index + match[0].indexOf(match[1])
  return { at: { start, end: start + match[1].length }, key: match[1].toLowerCase().replace(/[‐‑]/gu, '-') }
}

const BEFORE_NAME = new RegExp(
  `\\b(?:(?:${[...NAME_TAKING_WORDS].join('|')}) the (?:new )?name(?: of)?|(?:${[...RENAMING_PARTICIPLES].join('|')})(?: (?:itself|himself|themselves))?(?: as| to)?|${NAMING_PHRASES.join('|')})\\s+(?:the\\s+)?[“"]?`,
  'iu',
)

/** "took the name X", "was renamed X", "to establish X". */
function nameTaken(
  { sentenceRange, range, whole }: Telling,
  text: string,
  nameAt: (start: number) => { name: Name; at: Range } | null,
): { at: Range; key: string } | null {
  const { start, end } = whole ? sentenceRange : range
  const said = BEFORE_NAME.exec(text.slice(start, end))
  if (said === null) return null
  const found = nameAt(start + said.index + said[0].length)
  if (found === null || found.name.kind === 'person' || found.name.kind === 'place') return null
  return contains({ start, end }, found.at) ? { at: found.at, key: found.name.id } : null
}

/** "left for an unknown destination", "fled to Ostrelle": a country, or that it is not known. */
function destinationOf(
  { happening, sentenceRange, range, whole }: Telling,
  text: string,
  nameAt: (start: number) => { name: Name; at: Range } | null,
): { at: Range; key: string } | null {
  if (happening.act !== 'leave' && happening.act !== 'travel') return null
  const { start, end } = whole ? { start: happening.verb.end, end: sentenceRange.end } : range
  const words = text.slice(start, end)
  const unknown =
    /\b(?:to|for)\s+(an? (?:unknown|undisclosed|unspecified|unnamed|secret) (?:destination|location|place|country))\b/iu.exec(
      words,
    )
  if (unknown?.[1] !== undefined) {
    const at = start + unknown.index + unknown[0].indexOf(unknown[1])
    return { at: { start: at, end: at + unknown[1].length }, key: UNKNOWN }
  }
  const to = /^[^,;.]{0,40}?\b(?:to|for)\s+(?:the\s+)?(?=\p{Lu})/u.exec(words)
  const found = to === null ? null : nameAt(start + to[0].length)
  if (found === null || !isCountry(found.name.spellings)) return null
  return { at: found.at, key: found.name.id }
}

function isCountry(spellings: readonly string[]): boolean {
  return spellings.some((spelling) => COUNTRY_NAMES.has(spelling))
}

const PARTS = ['early-hours', 'morning', 'midday', 'afternoon', 'evening', 'night'] as const

/** "late on Friday" leaves open whether by daylight. */
function partOfDay({ day }: Telling, text: string): { at: Range; key: string } | null {
  const { mention, basis } = day
  if (mention?.part == null || basis !== 'clause') return null
  if (/^late(?:r|ly)?\b(?!.*\b(?:morning|afternoon|evening|night)\b)/iu.test(text.slice(mention.start, mention.end)))
    return null
  return { at: { start: mention.start, end: mention.end }, key: `${mention.from} ${mention.part}` }
}

/**
 * Only parts of one day that do not touch: one night's "late" is another's "early". An article that gives two tells of
 * two things.
 */
function compareParts(found: readonly Keyed[]): Difference | null {
  const placeOf = ({ key }: Keyed): number => PARTS.findIndex((part) => key.endsWith(` ${part}`))
  const first = found[0]
  if (first === undefined || found.some(({ key }) => key.slice(0, 10) !== first.key.slice(0, 10))) return null
  const places = found.map(placeOf)
  const apart = Math.max(...places) - Math.min(...places)
  if (apart < 2 || apart === PARTS.length - 1) return null
  const isOfTwo = found.some((one) =>
    found.some(({ key, span }) => span.article === one.span.article && key !== one.key),
  )
  return isOfTwo ? null : compare('date', 'the time of day', false, found)
}

/** What the sentence before claims, and the one that denies it; other accounts of the event take no side. */
function findDenial(tellings: readonly Telling[], articles: readonly Article[]): Difference | null {
  const whole = tellings.filter((telling) => telling.whole)
  const textOf = ({ article, sentenceRange }: Telling): string =>
    articles[article]?.text.slice(sentenceRange.start, sentenceRange.end) ?? ''
  const stated = (telling: Telling, value: string): Stated => ({
    value,
    span: { article: articles[telling.article]?.id ?? '', ...telling.sentenceRange },
  })
  const pairs = whole.flatMap((denial, index): [Telling, Telling][] => {
    const claim = whole[index - 1]
    const isNext = claim?.article === denial.article && claim.sentence === denial.sentence - 1
    if (!isNext || !deniesWhatWasSaid(textOf(denial))) return []
    return saysSomething(textOf(claim)) && !deniesWhatWasSaid(textOf(claim)) ? [[claim, denial]] : []
  })
  if (pairs.length === 0) return null
  const values = [pairs.map(([claim]) => stated(claim, 'claimed')), pairs.map(([, denial]) => stated(denial, 'denied'))]
  return { field: 'polarity', what: 'whether it happened', grows: false, values }
}

/** Whether it has a word of saying, of blame or of rumour: what nobody said cannot be denied. */
function saysSomething(sentence: string): boolean {
  return BLAME.test(sentence) || (sentence.match(/\p{L}+/gu) ?? []).some((word) => SAYING_FORMS.has(word.toLowerCase()))
}

const BLAME = /\b(?:accus|alleg|blam|cite|claim|critici[sz]|report|rumou?r|suspect)/iu
