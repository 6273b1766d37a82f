// One sentence in, its tellings out: each happening with what it can be compared by, and which of them the sentence is
// there to tell.
import type { Article } from '../../model/article.ts'
import type { Happening, Reading, Sentence } from '../../model/reading.ts'
import { daysBetween } from '../../model/civil-date.ts'
import { contains } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'
import { isToTheDay } from '../../model/precision.ts'
import { NO_ACT, traitsOf } from '../same-event/act-traits.ts'
import type { Telling } from '../tellings.ts'
import type { Features, Vocabulary } from './features.ts'
import { gistOf } from './gist.ts'
import { locatedIn } from './located.ts'
import { chooseLead, isPassing, isQuestion, isTold, wholeSentence } from './leads.ts'
import { isStamp } from './stamps.ts'
import { antecedentOf } from './telling-features.ts'
import type { Antecedent, FeatureFinder } from './telling-features.ts'
import { isPresentPerfect } from './present-perfect.ts'
import { daysConflict } from './day-conflict.ts'
import { isStated, LOOKS_BACK_DAYS } from './telling-day.ts'
import type { DayFinder, TellingDay } from './telling-day.ts'

/** Before it is known how many others there are, and what their articles tell of. */
export interface ReadTelling extends Omit<Telling, 'index' | 'thread' | 'party' | 'scene' | 'cities'> {
  /** What stands behind a preposition of place in the clause; in a caption, anywhere, for a picture shows one scene. */
  readonly located: Features
}

/** Where a sentence stands, and what its words are read by. */
export interface Place {
  readonly article: Article
  readonly index: number
  readonly reading: Reading
  readonly finder: FeatureFinder
  readonly vocabulary: Vocabulary
  readonly opening: Features
  readonly dayOf: DayFinder
}

/** At least one. `isWanted` makes a sentence lead that tells of nothing the engine knows. */
export function readSentence(
  { article, index, reading, finder, vocabulary, opening, dayOf }: Place,
  sentence: Sentence,
  number: number,
  isWanted: boolean,
): ReadTelling[] {
  const caption = article.passages[sentence.passage]?.kind === 'caption'
  const tellsNothing = isQuestion(article.text, sentence) || isStamp(article.text, reading, sentence)
  const all = within(reading.happenings, sentence)
  const happenings = all.filter((happening) => !tellsNothing && isTold(happening, caption))
  const lead = chooseLead(article.text, happenings, sentence, isWanted)
  if (lead !== null && !happenings.includes(lead)) happenings.push(lead)
  if (happenings.length === 0) happenings.push(untold(all, sentence))
  const words = finder.of(sentence)
  const gist = gistOf(sentence, finder, vocabulary)
  const quoted = vocabulary.setOf(quotedIn(article.text, reading, sentence))
  const dated = within(reading.dates, sentence).some(({ precision }) => isToTheDay(precision))
  const located = caption ? locatedIn(article.text, sentence, finder, vocabulary) : vocabulary.none
  const phrases = all.flatMap(({ actor, objects }) => [...objects, actor ?? []].flat())
  let before: Antecedent | null = null
  const told = happenings.map((happening): ReadTelling => {
    const actor = finder.ofActor(happening, before)
    const objects = happening.objects.reduce((all, object) => all.with(finder.of(object)), vocabulary.none)
    const clause = finder.of(happening).with(actor)
    const antecedent = antecedentOf(actor)
    const day = dayOf(sentence, happening)
    const whole = happening === lead && (!caption || isWanted || (dated && happening.main))
    before = antecedent ?? before
    const aside = isDatedAside(happening, day, article) && !whole && !happening.main
    const range =
      (aside ? asideWithNoun(article.text, happening, day.mention, phrases) : null) ??
      rangeOf(article.text, happening, sentence)
    const isNamed = range.start < happening.start || !opensWithParticiple(article.text, happening)
    return {
      article: index,
      sentence: number,
      sentenceRange: { start: sentence.start, end: sentence.end },
      range,
      happening,
      traits: traitsOf(happening.act),
      actNumber: vocabulary.numberOfAct(happening.act),
      leads: whole || (isDatedAside(happening, day, article) && (!aside || isNamed || lead === null)),
      whole,
      passing: isPassing(article.text, happening),
      caption,
      actor,
      objects,
      target: targetOf(happening, finder) ?? vocabulary.none,
      about: actor.with(objects),
      clause,
      particulars: particularsOf(clause, words, finder.of(happening.verb)),
      located: caption ? located : locatedIn(article.text, happening, finder, vocabulary),
      words,
      gist,
      opening,
      quoted,
      numbers: within(reading.numbers, happening),
      day,
    }
  })
  const first = told.find(({ whole }) => whole)
  const hasAside = told.some(({ leads, whole }) => leads && !whole)
  return told.map((telling) => {
    if (hasAside && sumsUp(article.text, telling)) return { ...telling, leads: false, whole: false }
    return first !== undefined && isOfAnotherDay(telling, first) ? { ...telling, leads: true } : telling
  })
}

/** A sentence that says of nothing that it happened: its main clause, or all of it. It may join what others tell. */
function untold(happenings: readonly Happening[], sentence: Sentence): Happening {
  return happenings.find(({ main }) => main) ?? happenings[0] ?? { ...wholeSentence(sentence), act: NO_ACT }
}

/** "which began in 2011": a clause with a day of its own, so long ago that the sentence does not speak of it. */
function isDatedAside({ form, act }: Happening, day: TellingDay, article: Article): boolean {
  if (form !== 'verb' || act === NO_ACT) return false
  return day.basis === 'clause' && day.to !== null && daysBetween(day.to, article.published) > LOOKS_BACK_DAYS
}

/** "The war, which began in 2011, has cost many lives": what has come of it up to now is no news of the day. */
function sumsUp(text: string, { whole, day, happening }: ReadTelling): boolean {
  return whole && !isStated(day) && isPresentPerfect(text, happening)
}

/**
 * "On Tuesday rebels seized the port, and on Thursday troops took it back": each clause says its own day, and they
 * differ.
 */
function isOfAnotherDay(telling: ReadTelling, first: ReadTelling): boolean {
  if (telling.happening.form !== 'verb' || !telling.happening.main || telling.caption) return false
  return telling.day.basis === 'clause' && first.day.basis === 'clause' && daysConflict(telling.day, first.day)
}

/** Of a passive verb, and of one that tells what befell its subject, the first is the subject. */
function targetOf({ objects }: Happening, finder: FeatureFinder): Features | null {
  const [first] = objects
  return first === undefined ? null : finder.of(first)
}

/** An account of fewer words says nothing by itself. */
const THREE_WORDS = /[\p{L}\p{N}’'-][^\p{L}\p{N}’'-]+[\p{L}\p{N}’'-]+[^\p{L}\p{N}’'-]+[\p{L}\p{N}’'-]/u

/**
 * The clause with the noun that it follows and tells of ("a speech | broadcast on Monday"), or the sentence where that
 * is too short.
 */
function rangeOf(text: string, happening: Happening, sentence: Range): Range {
  const clause = trimMarks(text, happening)
  const subject = [happening.actor, ...happening.objects].find(
    (phrase) =>
      phrase !== null && phrase.start < clause.start && /^[’'s\s]*$/u.test(text.slice(phrase.end, clause.start)),
  )
  const start = subject?.start ?? clause.start
  return THREE_WORDS.test(text.slice(start, clause.end))
    ? { start: Math.max(start, sentence.start), end: clause.end }
    : { start: sentence.start, end: sentence.end }
}

/**
 * "the bridge, built in 1875": a participle with what stands before its comma, which is no place that something else
 * happened at.
 */
function asideWithNoun(
  text: string,
  happening: Happening,
  date: Range | null,
  phrases: readonly Range[],
): Range | null {
  if (date === null || !opensWithParticiple(text, happening)) return null
  const clause = trimMarks(text, happening)
  const noun = phrases.find(
    ({ start, end }) =>
      start < end &&
      text.slice(end, clause.start) === ', ' &&
      !/\b(?:in|at|near|from|to|of|on|for|by|with)\s+$/iu.test(text.slice(Math.max(0, start - 8), start)),
  )
  if (noun === undefined) return null
  // "the town, lost in 2019, on Monday": what follows is the main clause's.
  const closing = text.slice(date.end, clause.end).indexOf(', ')
  return { start: noun.start, end: closing < 0 ? clause.end : date.end + closing }
}

/** Whether the clause begins with its verb, at most an adverb before it: of whom it tells the words do not say. */
function opensWithParticiple(text: string, { start, verb }: Happening): boolean {
  return /^[,\s]*(?:and\s+|or\s+)?(?:\p{Ll}+\s+)?$/u.test(text.slice(start, verb.start))
}

/** The clause without the commas and spaces around it. */
function trimMarks(text: string, { start, end }: Range): Range {
  const clause = text.slice(start, end)
  const before = /^[\s,;:–—]*/u.exec(clause)?.[0].length ?? 0
  const after = /[\s,;:–—]*$/u.exec(clause)?.[0].length ?? 0
  return before + after >= clause.length ? { start, end } : { start: start + before, end: end - after }
}

function quotedIn(text: string, reading: Reading, sentence: Range): string[] {
  const folded = within(reading.quotations, sentence).map(
    ({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .replace(/^(?:an?|the)\s/u, '')
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
  return folded.filter((words) => words.length >= 3).map((words) => words.join(' '))
}

function within<T extends Range>(mentions: readonly T[], range: Range): T[] {
  return mentions.filter((mention) => contains(range, mention))
}

/** What a clause says beside its verb; of a bare verb, what its sentence says. */
function particularsOf(clause: Features, words: Features, verb: Features): Features {
  const beside = clause.without(verb)
  return beside.size > 0 ? beside : words.without(verb)
}
