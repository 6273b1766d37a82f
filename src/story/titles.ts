// An event's accounts in, its title out: the shortest verbatim clause that says who did what, with the sentences
// before it where no account has a clause that stands by itself.
import type { Article } from '../model/article.ts'
import type { Happening, Reading } from '../model/reading.ts'
import { contains } from '../model/span.ts'
import type { Range, Span } from '../model/span.ts'
import { isSpeech } from './same-event/act-kinship.ts'
import { deniesWhatWasSaid, recounts } from './tellings/continuations.ts'
import type { Telling } from './tellings.ts'
import { costOfBeginning, costOfEnding } from './titles/title-edges.ts'
import { findLeadIn, leansOnSentenceBefore } from './titles/title-lead-ins.ts'

/** Fewest characters that say who did what. */
const SHORT = 34
/** Beyond this a title reads as a paragraph. */
const LONG = 110

/** Words that lean on what was said before, anywhere in it. */
const LEANING = /\b(?:this|these|those|it|its|he|she|they|their|them|his|her|him)\b/giu
const BARE_END =
  /(?:\b(?:and|or|but|as|after|before|of|the|a|an|to|in|on|at|by|for|with|from|that|which|who|including|where|when|while|his|her|its|their|issued a statement|released a statement)|[,;:–—-])$/iu

/** A speaker's own "it" and "we" need no sentence before them. */
const QUOTED = /“[^”]*”|"[^"]*"/gu

/** Fewest characters beside a verb of saying that say what. */
const SAID_SOMETHING = 10

export interface ChosenTitle {
  readonly span: Span
  /** How many characters of it are sentences before the clause. */
  readonly leadIn: number
}

/** What leaning on the sentence before costs: any whole sentence that stands by itself is better. */
const LEANS = 6
/** What each character of a sentence that must be shown before the clause costs, in clauses of full length. */
const LEAD_IN = 1

interface Candidate extends ChosenTitle {
  readonly words: string
  readonly cost: number
}

/** `tellings` are those of one event; the first candidate in order of articles wins among equals. */
function chooseTitle(
  tellings: readonly Telling[],
  articles: readonly Article[],
  readings: readonly Reading[],
  taken: ReadonlySet<string>,
): Candidate {
  const candidates: Candidate[] = []
  for (const telling of tellings) {
    const article = articles[telling.article]
    const reading = readings[telling.article]
    if (article === undefined || reading === undefined) continue
    for (const range of rangesOf(withoutCredit(telling, article), article.text)) {
      candidates.push(candidateOf(telling, article, reading, range))
    }
  }
  const free = candidates.filter(({ words }) => !taken.has(words))
  const best = (free.length > 0 ? free : candidates).reduce<Candidate | null>(
    (least, next) => (least === null || next.cost < least.cost ? next : least),
    null,
  )
  if (best === null) throw new Error('An event without tellings has no title.')
  return best
}

/**
 * For each event's tellings its title. No two are alike where an event has other words to choose: those of few tellings choose first.
 * Throws where one has no tellings.
 */
export function chooseTitles(
  events: readonly (readonly Telling[])[],
  articles: readonly Article[],
  readings: readonly Reading[],
): ChosenTitle[] {
  const taken = new Set<string>()
  const titles = new Map<readonly Telling[], ChosenTitle>()
  for (const tellings of [...events].sort((a, b) => a.length - b.length)) {
    const { span, leadIn, words } = chooseTitle(tellings, articles, readings, taken)
    taken.add(words)
    titles.set(tellings, { span, leadIn })
  }
  return events.flatMap((tellings) => titles.get(tellings) ?? [])
}

/** The clause, with the sentences before it where it leans on them. */
function candidateOf(telling: Telling, article: Article, reading: Reading, range: Range): Candidate {
  const candidate = (start: number, extra: number): Candidate => ({
    span: { article: article.id, start, end: range.end },
    leadIn: range.start - start,
    words: article.text.slice(start, range.end),
    cost: costOf(telling, article.text, range) + extra,
  })
  if (!leans(telling, article.text, range)) return candidate(range.start, 0)
  const before = range.start === telling.sentenceRange.start ? findLeadIn(telling, article, reading) : null
  if (before === null) return candidate(range.start, 2 * LEANS)
  return candidate(before.start, LEANS + (LEAD_IN * (before.end - before.start)) / LONG)
}

function leans({ happening }: Telling, text: string, range: Range): boolean {
  const words = text.slice(range.start, range.end)
  return leansOnSentenceBefore(words) || isSaidByPronoun(happening, words)
}

/** A picture's credit is no part of a title. */
function withoutCredit(telling: Telling, article: Article): Telling {
  const { start, end } = telling.sentenceRange
  const credit = article.passages.find(
    (passage) => passage.credit !== null && passage.credit.start > start && passage.credit.start < end,
  )?.credit
  return credit === null || credit === undefined ? telling : { ...telling, sentenceRange: { start, end: credit.start } }
}

function rangesOf(telling: Telling, text: string): Range[] {
  const { happening, sentenceRange } = telling
  if (telling.leads && !telling.whole && !happening.main) return [trim(text, sentenceRange)]
  const starts = telling.leads ? [happening.start, ...beginningsOf(text, sentenceRange)] : [happening.start]
  const ends = [happening.end, sentenceRange.end, ...endingsOf(text, telling)]
  if (happening.actor !== null && happening.actor.end <= happening.verb.start) starts.push(happening.actor.start)
  if (/^\s*and\b/u.test(text.slice(happening.start, happening.end))) starts.push(sentenceRange.start)
  const ranges: Range[] = []
  for (const start of new Set(starts)) {
    for (const end of new Set(ends)) {
      const range = trim(text, { start, end })
      if (range.end > range.start && !ranges.some((known) => known.start === range.start && known.end === range.end))
        ranges.push(range)
    }
  }
  return ranges
}

/** The sentence's beginning, and behind an opening word: "Meanwhile, ", "But ", "TOPSHOT - ". */
function beginningsOf(text: string, sentence: Range): number[] {
  const opening = /^(?:(?:\p{Lu}\p{Ll}+,|But|And|Yet|So) (?=\p{L})(?!far\b)|\p{Lu}{3,} [-–—] )/u.exec(
    text.slice(sentence.start, sentence.end),
  )
  return opening === null ? [sentence.start] : [sentence.start, sentence.start + opening[0].length]
}

/** Places after the verb and its first object where a clause or phrase ends: before a comma, "as", "after", "while" … */
function endingsOf(text: string, { happening, sentenceRange }: Telling): number[] {
  const first = happening.objects.find((object) => object.start >= happening.verb.end)
  const from = Math.max(happening.verb.end, first?.end ?? 0)
  const rest = text.slice(from, sentenceRange.end)
  return Array.from(
    rest.matchAll(
      /(?:,|\sand(?=\s\p{Ll}+ed\b)|\s(?:as|after|while|when|before|amid|following|because|although))(?=\s)/gu,
    ),
    (match) => from + match.index,
  )
}

/** Without white space, closing points and commas around, and without a bracket that closes nothing. */
function trim(text: string, range: Range): Range {
  let { start, end } = range
  while (start < end && /[\s,;:–—-]/u.test(text.charAt(start))) start += 1
  while (
    end > start &&
    /[\s,;:–—.(-]/u.test(text.charAt(end - 1)) &&
    !/\b\p{Lu}\.$/u.test(text.slice(Math.max(start, end - 3), end))
  )
    end -= 1
  return { start, end }
}

function costOf(telling: Telling, text: string, range: Range): number {
  const words = text.slice(range.start, range.end)
  const { happening } = telling
  let cost = words.length / LONG
  if (words.length < SHORT) cost += 3 * ((SHORT - words.length) / SHORT)
  if (words.length > LONG) cost += 2 * ((words.length - LONG) / LONG)
  if (!telling.whole) cost += 0.5
  if (/^\p{Lu}{3,} [-–—] /u.test(words)) cost += 5
  if (isBareParticiple(telling, text)) cost += 1.5
  if (BARE_END.test(words)) cost += 3
  if (deniesWhatWasSaid(words) || recounts(words)) cost += 3
  if (!isBalanced(words)) cost += 6
  cost += 0.6 * Math.min(3, words.replace(QUOTED, '').match(LEANING)?.length ?? 0)
  if (happening.form === 'noun') cost += 1
  if (happening.verb.start < range.start || happening.verb.end > range.end) cost += 4
  if (!namesSubject(happening, range)) cost += beginningsOf(text, telling.sentenceRange).includes(range.start) ? 1 : 4
  if (happening.actor === null) cost += 0.6
  if (isSpeech(happening.act) && !saysSomething(telling, text, range)) cost += 3
  if (!happening.objects.some((object) => contains(range, object))) cost += 0.5
  if (!/\S\s+(?:\p{Ll}+-)?\p{Lu}/u.test(words)) cost += 0.7
  cost += costOfBeginning(text, telling, range) + costOfEnding(text, telling, range)
  if (cutsOffName(text, range)) cost += 1
  if (/^,? as (?:saying|telling)\b/u.test(text.slice(range.end, range.end + 12))) cost += 3
  if (
    range.start > telling.sentenceRange.start &&
    !/^[\p{Lu}“"‘'\d]/u.test(words) &&
    !/^(?:the|a|an|\p{L}+s)\b/u.test(words)
  )
    cost += 0.8
  return cost
}

/** True where the doer, or in the passive what it is done to, stands before the verb. */
function namesSubject(happening: Happening, range: Range): boolean {
  const candidates = happening.actor === null ? happening.objects : [happening.actor, ...happening.objects]
  return candidates.some((phrase) => phrase.end > range.start && phrase.end <= happening.verb.start)
}

/** After the verb, or before a speaker who ends the sentence: "The road is open, the mayor said". */
function saysSomething({ happening: { actor, verb }, sentenceRange }: Telling, text: string, range: Range): boolean {
  if (range.end - verb.end >= SAID_SOMETHING) return true
  const speaker = actor !== null && actor.start < verb.start ? actor.start : verb.start
  return speaker - range.start >= SAID_SOMETHING && !/\p{L}/u.test(text.slice(range.end, sentenceRange.end))
}

/** "“The road is open,” he said" leans on the sentence before as much as "He said that …" does. */
function isSaidByPronoun({ act }: Happening, words: string): boolean {
  return isSpeech(act) && /[”"],? (?:(?:he|she|they|it) \p{L}+|\p{L}+ (?:he|she|they|it))$/iu.test(words)
}

/** "its largest city" without ", Northport,": the name that says which one. */
function cutsOffName(text: string, range: Range): boolean {
  return (
    /\b\p{Ll}+$/u.test(text.slice(range.start, range.end)) &&
    /^, (?:\p{Lu}[\p{L}’'-]*\s?){1,4}(?:[,.;]|$)/u.test(text.slice(range.end, range.end + 60))
  )
}

/** "workers painting the bridge": no sentence by itself. */
function isBareParticiple({ happening: { verb, start } }: Telling, text: string): boolean {
  if (!/ing$/iu.test(text.slice(verb.start, verb.end))) return false
  return !/\b(?:is|are|was|were|been|be)\s+(?:\p{L}+\s+)?$/iu.test(text.slice(start, verb.start))
}

function isBalanced(words: string): boolean {
  const count = (mark: string): number => words.split(mark).length - 1
  return count('“') === count('”') && count('(') === count(')') && count('"') % 2 === 0
}
