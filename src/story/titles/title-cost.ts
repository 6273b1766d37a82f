// A stretch of a telling's sentence in, what it costs as a title: the sum of its faults. The cheapest becomes the
// title. What its first and last words cost is in title-edges.ts; what it costs to lean on the sentence before is for
// the choice to say.
import type { Happening } from '../../model/reading.ts'
import { contains } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'
import { deniesWhatWasSaid, recounts } from '../tellings/continuations.ts'
import type { Telling } from '../tellings.ts'
import { isBalanced } from './balanced-marks.ts'
import { hasFiniteVerb } from './finite-verbs.ts'
import { costOfBeginning, costOfEnding } from './title-edges.ts'
import { leadUpOf } from './title-lead-ins.ts'
import { findBeginnings, LABEL } from './title-ranges.ts'

/** Fewest characters that say who did what. */
const SHORT = 34
/** Beyond this many characters a title reads as a paragraph. */
export const LONG = 110

/** Words that lean on what was said before, anywhere in it. A speaker's own "it" and "we" do not. */
const LEANING = /\b(?:this|these|those|it|its|he|she|they|their|them|his|her|him)\b/giu
const QUOTED = /“[^”]*”|"[^"]*"/gu
/** More of them make it no worse. */
const MOST_LEANING = 3

/** "Chairs were stolen as well", "It also said". */
const ADDS = /\b(?:also|as well|too)(?=[,.\s]*$)|^(?:\p{L}+\s+){1,4}also\s/iu

const BARE_END =
  /(?:\b(?:and|or|but|as|after|before|of|the|a|an|to|in|on|at|by|for|with|from|that|which|who|including|where|when|while|his|her|its|their|issued a statement|released a statement)|[,;:–—-])$/iu

/** Fewest characters beside a verb of saying that say what. */
const SAID_SOMETHING = 10

interface Title {
  readonly telling: Telling
  /** The article's. */
  readonly text: string
  readonly range: Range
  readonly words: string
}

interface Fault {
  /** How many titles' lengths (LONG characters each) longer a title may be that has not this fault. */
  readonly cost: number
  /** True or false, or how much of it. */
  readonly found: (title: Title) => boolean | number
}

/**
 * What is seen at once stands first. Weighed against each other by reading the titles of the five articles and of some
 * 350 events of other news; none is below 0, so that a sum that has become too much stays so.
 */
const FAULTS: Readonly<Record<string, Fault>> = {
  length: { cost: 1, found: ({ words }) => words.length / LONG },
  'too short': { cost: 3, found: ({ words }) => Math.max(0, (SHORT - words.length) / SHORT) },
  'too long': { cost: 2, found: ({ words }) => Math.max(0, (words.length - LONG) / LONG) },
  'a part of what the sentence tells': { cost: 0.5, found: ({ telling }) => !telling.whole },
  'a noun, no verb': { cost: 1, found: ({ telling }) => telling.happening.form === 'noun' },
  'without the verb': { cost: 6, found: ({ telling, range }) => !contains(range, telling.happening.verb) },
  'without its subject': {
    cost: 1,
    found: (title) => (namesSubject(title.telling.happening, title.range) ? 0 : beginsWithSentence(title) ? 1 : 4),
  },
  'no doer known': { cost: 0.6, found: ({ telling }) => telling.happening.actor === null },
  'no object': {
    cost: 0.5,
    found: ({ telling, range }) => !telling.happening.objects.some((one) => contains(range, one)),
  },
  'a label first': { cost: 5, found: ({ words }) => LABEL.test(words) },
  'a clause before the main clause': {
    cost: 0.8,
    found: ({ words }) => leadUpOf(words) !== '' && !/^(?:In|On|At|By)\b/u.test(words),
  },
  'a bare participle': { cost: 1.5, found: isBareParticiple },
  'no verb beside it': { cost: 2.5, found: (title) => isBareParticiple(title) && !hasFiniteVerb(title.words) },
  'ends on a joining word': { cost: 3, found: ({ words }) => BARE_END.test(words) },
  'denies or recounts': { cost: 3, found: ({ words }) => deniesWhatWasSaid(words) || recounts(words) },
  'an open quotation or bracket': { cost: 6, found: ({ words }) => !isBalanced(words) },
  'words that lean': {
    cost: 0.6,
    found: ({ words }) => Math.min(MOST_LEANING, words.replace(QUOTED, '').match(LEANING)?.length ?? 0),
  },
  'adds to what was said': { cost: 2, found: ({ words }) => ADDS.test(words.replace(QUOTED, '')) },
  'not what was said': {
    cost: 3,
    found: (title) => title.telling.traits.isSpeech && !saysSomething(title),
  },
  'no name inside': { cost: 0.7, found: ({ words }) => !/\S\s+(?:\p{Ll}+-)?\p{Lu}/u.test(words) },
  'a name cut off': { cost: 1, found: cutsOffName },
  'before “as saying”': {
    cost: 3,
    found: ({ text, range }) => /^,? as (?:saying|telling)\b/u.test(text.slice(range.end, range.end + 12)),
  },
  'begins in a phrase': { cost: 0.8, found: beginsInPhrase },
}

const ALL_FAULTS = Object.values(FAULTS)

/**
 * In titles' lengths: 0 has no fault and no length. `range` is of the telling's article, whose text is `text`. Of a
 * title that costs `enough` or more, no more than that is certain: a better one is known, and not all of its faults are
 * looked for.
 */
export function costOfTitle(telling: Telling, text: string, range: Range, enough = Infinity): number {
  const title = { telling, text, range, words: text.slice(range.start, range.end) }
  let sum = 0
  for (const { cost, found } of ALL_FAULTS) {
    sum += cost * Number(found(title))
    if (sum >= enough) return sum
  }
  sum += costOfBeginning(text, telling, range)
  return sum >= enough ? sum : sum + costOfEnding(text, telling, range)
}

/** True where the doer, or in the passive what it is done to, stands before the verb. */
function namesSubject(happening: Happening, range: Range): boolean {
  const candidates = happening.actor === null ? happening.objects : [happening.actor, ...happening.objects]
  return candidates.some((phrase) => phrase.end > range.start && phrase.end <= happening.verb.start)
}

function beginsWithSentence({ telling, text, range }: Title): boolean {
  return findBeginnings(text, telling.sentenceRange).includes(range.start)
}

/**
 * After the verb and not in the quotation before it, or before a speaker who ends the sentence: "The road is open, the
 * mayor said".
 */
function saysSomething({ telling: { happening, sentenceRange }, text, range }: Title): boolean {
  const { actor, verb } = happening
  if (/[,?!…][”"]\s*$/u.test(text.slice(sentenceRange.start, range.start))) {
    return /[“"]|\bthat\b/u.test(text.slice(verb.end, range.end))
  }
  if (range.end - verb.end >= SAID_SOMETHING) return true
  const speaker = actor !== null && actor.start < verb.start ? actor.start : verb.start
  return speaker - range.start >= SAID_SOMETHING && !/\p{L}/u.test(text.slice(range.end, sentenceRange.end))
}

/** "its largest city" without ", Northport,": the name that says which one. */
function cutsOffName({ text, range, words }: Title): boolean {
  return (
    /\b\p{Ll}+$/u.test(words) &&
    /^, (?:\p{Lu}[\p{L}’'-]*\s?){1,4}(?:[,.;]|$)/u.test(text.slice(range.end, range.end + 60))
  )
}

/** "workers painting the bridge": no sentence by itself. */
function isBareParticiple({ telling: { happening }, text }: Title): boolean {
  const { verb, start } = happening
  if (!/ing$/iu.test(text.slice(verb.start, verb.end))) return false
  return !/\b(?:is|are|was|were|been|be)\s+(?:\p{L}+\s+)?$/iu.test(text.slice(start, verb.start))
}

/** Inside its sentence, and with neither a name, a figure, a quotation nor a noun first. */
function beginsInPhrase({ telling, range, words }: Title): boolean {
  return (
    range.start > telling.sentenceRange.start &&
    !/^[\p{Lu}“"‘'\d]/u.test(words) &&
    !/^(?:the|a|an|\p{L}+s)\b/u.test(words)
  )
}
