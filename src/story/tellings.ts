// Readings in, tellings out: each happening of each sentence with what it can be compared by. Decides what of a sentence may
// found an event (its main happening) and what may only join one (the happenings of its other clauses).
import type { Article } from '../model/article.ts'
import type { Happening, NumberMention, Reading, Sentence } from '../model/reading.ts'
import { daysBetween } from '../model/civil-date.ts'
import { contains } from '../model/span.ts'
import type { Range } from '../model/span.ts'
import { NO_ACT } from './same-event/act-kinship.ts'
import { recounts } from './tellings/continuations.ts'
import { keyOf } from './editor/decisions.ts'
import { Vocabulary } from './tellings/features.ts'
import type { Features } from './tellings/features.ts'
import { gistOf, openingOf } from './tellings/gist.ts'
import type { Gist } from './tellings/gist.ts'
import { chooseLead, isPassing, isTold, wholeSentence } from './tellings/leads.ts'
import type { ResolvedDecisions, SentenceKey } from './editor/decisions.ts'
import type { StoryNames } from './names.ts'
import type { References } from './references.ts'
import { findCapital } from './references/referents.ts'
import { daysConflict, findDay, isStated, LOOKS_BACK_DAYS } from './tellings/telling-day.ts'
import type { TellingDay } from './tellings/telling-day.ts'
import { findThreads } from './same-event/threads.ts'
import { antecedentOf, createFeatureFinder } from './tellings/telling-features.ts'
import type { Antecedent, FeatureFinder, NameLookup } from './tellings/telling-features.ts'

/** One clause of one sentence, as a report of something that happened. */
export interface Telling {
  /** Position in the list of all tellings, which is in order of articles, then of place. */
  readonly index: number
  /** Index into the story's articles. */
  readonly article: number
  /** Index into that article's sentences. */
  readonly sentence: number
  readonly sentenceRange: Range
  /** The clause. */
  readonly range: Range
  readonly happening: Happening
  /** True where it may found an event: the sentence's main happening, or a clause that dates itself long before. */
  readonly leads: boolean
  /** True for what the sentence as a whole is there to tell: its account is the sentence. */
  readonly whole: boolean
  /** True where it only says who says so or who is meant: it founds and joins nothing unless it leads. */
  readonly passing: boolean
  /** True where the sentence is a picture's caption. */
  readonly caption: boolean
  /** Names and stems of who does it. */
  readonly actor: Features
  /** Names and stems of what it is done to, and where. */
  readonly objects: Features
  /** Of doer and objects together. */
  readonly about: Features
  /** Names and stems of the first thing it is done to, after the verb; empty where there is none. */
  readonly target: Features
  /** Names and stems of the clause. */
  readonly clause: Features
  /** Names and stems of the whole sentence. */
  readonly words: Features
  /** What the sentence speaks of. */
  readonly gist: Gist
  /** What the first sentences of its article speak of. */
  readonly opening: Features
  /** Articles that tell of one matter have the same number. */
  readonly thread: number
  /** Quotations of three words or more in the sentence, folded. */
  readonly quoted: Features
  readonly numbers: readonly NumberMention[]
  readonly day: TellingDay
}

/** Before it is known how many others there are, and what their articles tell of. */
type ReadTelling = Omit<Telling, 'index' | 'thread'>

interface Place {
  readonly article: Article
  readonly index: number
  readonly reading: Reading
  readonly finder: FeatureFinder
  readonly vocabulary: Vocabulary
  readonly opening: Features
}

/** `decisions` make a sentence that tells of nothing the engine knows lead all the same, where an editor has it in an event. */
export function findTellings(
  articles: readonly Article[],
  readings: readonly Reading[],
  named: Pick<StoryNames, 'names' | 'nameOf'>,
  references: References,
  decisions: Pick<ResolvedDecisions, 'merge' | 'split'>,
): Telling[] {
  const wanted = new Set<SentenceKey>([...decisions.merge.flat(), ...decisions.split])
  const names = lookUpNames(named, findCapital(articles, readings, named.nameOf))
  const vocabulary = new Vocabulary()
  const tellings: ReadTelling[] = []
  readings.forEach((reading, index) => {
    const article = articles[index]
    if (article === undefined) return
    const finder = createFeatureFinder(
      article,
      index,
      reading,
      names,
      references.inArticle(index).references,
      vocabulary,
    )
    const place = {
      article,
      index,
      reading,
      vocabulary,
      finder,
      opening: openingOf(article, reading, finder, vocabulary),
    }
    reading.sentences.forEach((sentence, number) => {
      if (article.passages[sentence.passage]?.kind === 'heading') return
      const isWanted =
        wanted.has(keyOf({ article: index, sentence: number })) ||
        recounts(article.text.slice(sentence.start, sentence.end))
      tellings.push(...readSentence(place, sentence, number, isWanted))
    })
  })
  const threads = threadsOf(tellings, articles.length)
  return tellings.map((telling, index) => ({ ...telling, index, thread: threads[telling.article] ?? 0 }))
}

function threadsOf(tellings: readonly ReadTelling[], articles: number): number[] {
  const sentences = Array.from({ length: articles }, () => new Set<Features>())
  for (const { article, gist } of tellings) sentences[article]?.add(gist.all)
  return findThreads(sentences.map((gists) => [...gists]))
}

/** A spelling that two names share belongs to neither, and an id that is no name's has the kind 'other'. */
export function lookUpNames(
  { names, nameOf }: Pick<StoryNames, 'names' | 'nameOf'>,
  capital: string | null,
): NameLookup {
  const kinds = new Map(names.map(({ id, kind }) => [id, kind]))
  const bySpelling = new Map<string, string | null>()
  for (const { id, spellings } of names) {
    for (const spelling of spellings) bySpelling.set(spelling, bySpelling.has(spelling) ? null : id)
  }
  return {
    nameOf,
    kindOf: (id) => kinds.get(id) ?? 'other',
    withSpelling: (spelling) => bySpelling.get(spelling) ?? null,
    capital,
  }
}

function readSentence(
  { article, index, reading, finder, vocabulary, opening }: Place,
  sentence: Sentence,
  number: number,
  isWanted: boolean,
): ReadTelling[] {
  const caption = article.passages[sentence.passage]?.kind === 'caption'
  const happenings = within(reading.happenings, sentence).filter((happening) => isTold(happening, caption))
  const lead = chooseLead(article.text, happenings, sentence, isWanted)
  if (lead !== null && !happenings.includes(lead)) happenings.push(lead)
  if (happenings.length === 0) happenings.push(untold(within(reading.happenings, sentence), sentence))
  const words = finder.of(sentence)
  const gist = gistOf(article.text, sentence, words)
  const quoted = vocabulary.setOf(quotedIn(article.text, reading, sentence))
  const dated = within(reading.dates, sentence).some(
    (date) => date.precision === 'day' || date.precision === 'part-of-day',
  )
  let before: Antecedent | null = null
  const told = happenings.map((happening): ReadTelling => {
    const actor = finder.ofActor(happening, before)
    const objects = happening.objects.reduce((all, object) => all.with(finder.of(object)), vocabulary.none)
    const antecedent = antecedentOf(actor)
    const day = findDay(article, reading, sentence, happening)
    const whole = happening === lead && (!caption || isWanted || (dated && happening.main))
    before = antecedent ?? before
    return {
      article: index,
      sentence: number,
      sentenceRange: { start: sentence.start, end: sentence.end },
      range: trimMarks(article.text, happening),
      happening,
      leads: whole || (happening.form === 'verb' && isDatedAside(day, article)),
      whole,
      passing: isPassing(article.text, happening),
      caption,
      actor,
      objects,
      target: targetOf(happening, finder) ?? vocabulary.none,
      about: actor.with(objects),
      clause: finder.of(happening).with(actor),
      words,
      gist,
      opening,
      quoted,
      numbers: within(reading.numbers, happening),
      day,
    }
  })
  const hasAside = told.some(({ leads, whole }) => leads && !whole)
  const first = told.find(({ whole }) => whole)
  return told.map((telling) => {
    if (hasAside && telling.whole && !isStated(telling.day)) return { ...telling, leads: false, whole: false }
    return first !== undefined && isOfAnotherDay(telling, first) ? { ...telling, leads: true } : telling
  })
}

/** A sentence that says of nothing that it happened: its main clause, or all of it. It may join what others tell. */
function untold(happenings: readonly Happening[], sentence: Sentence): Happening {
  return happenings.find(({ main }) => main) ?? happenings[0] ?? { ...wholeSentence(sentence), act: NO_ACT }
}

/** "which began in 2011": a clause with a day of its own, so long ago that the sentence does not speak of it. */
function isDatedAside(day: TellingDay, article: Article): boolean {
  return day.basis === 'clause' && day.to !== null && daysBetween(day.to, article.published) > LOOKS_BACK_DAYS
}

/** "On Tuesday rebels seized the port, and on Thursday troops took it back": each clause says its own day, and they differ. */
function isOfAnotherDay(telling: ReadTelling, first: ReadTelling): boolean {
  if (telling.happening.form !== 'verb' || !telling.happening.main || telling.caption) return false
  return telling.day.basis === 'clause' && first.day.basis === 'clause' && daysConflict(telling.day, first.day)
}

function targetOf({ verb, objects }: Happening, finder: FeatureFinder): Features | null {
  const first = objects.find((object) => object.start >= verb.end) ?? objects[0]
  return first === undefined ? null : finder.of(first)
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
