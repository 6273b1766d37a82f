// Readings in, tellings out: each happening of each sentence with what it can be compared by. Decides what of a
// sentence may found an event (its main happening) and what may only join one (the happenings of its other clauses).
import type { Article } from '../model/article.ts'
import type { Happening, NumberMention, Reading } from '../model/reading.ts'
import type { Range } from '../model/span.ts'
import { speaksOfLast } from './tellings/continuations.ts'
import { keyOf } from './editor/decisions.ts'
import { Vocabulary } from './tellings/features.ts'
import type { Features } from './tellings/features.ts'
import { openingOf } from './tellings/gist.ts'
import type { ActTraits } from './same-event/act-traits.ts'
import type { Gist } from './tellings/gist.ts'
import type { ResolvedDecisions, SentenceKey } from './editor/decisions.ts'
import type { StoryNames } from './names.ts'
import type { References } from './references.ts'
import { findParties } from './tellings/parties.ts'
import { readSentence } from './tellings/read-sentence.ts'
import type { Place, ReadTelling } from './tellings/read-sentence.ts'
import { findCapital } from './references/referents.ts'
import { createDayFinder } from './tellings/telling-day.ts'
import type { TellingDay } from './tellings/telling-day.ts'
import { findThreads } from './same-event/threads.ts'
import { findPlaceKinds } from './tellings/place-kinds.ts'
import { findScenes } from './tellings/scenes.ts'
import { createFeatureFinder } from './tellings/telling-features.ts'
import type { NameLookup } from './tellings/telling-features.ts'

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
  /** Of its act, as is the next. */
  readonly traits: ActTraits
  /** The number of the feature `a:act`. */
  readonly actNumber: number
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
  /** The doer with what else its names are called in the story. */
  readonly party: Features
  /** Where it takes place: names of places that are no countries. */
  readonly scene: Features
  /** The scene where it is of cities alone, or else nothing. */
  readonly cities: Features
  /** Names and stems of what it is done to, and where. */
  readonly objects: Features
  /** Of doer and objects together. */
  readonly about: Features
  /** Names and stems of the first thing it is done to; empty where there is none. */
  readonly target: Features
  /** Names and stems of the clause. */
  readonly clause: Features
  /** The clause without its verb, the sentence where it is a bare verb: what sets it apart from others of its act. */
  readonly particulars: Features
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

/**
 * `decisions` make a sentence that tells of nothing the engine knows lead all the same, where an editor has it in an
 * event.
 */
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
    const place: Place = {
      article,
      index,
      reading,
      vocabulary,
      finder,
      opening: openingOf(article, reading, finder, vocabulary),
      dayOf: createDayFinder(article, reading),
    }
    reading.sentences.forEach((sentence, number) => {
      if (article.passages[sentence.passage]?.kind === 'heading') return
      const isWanted =
        wanted.has(keyOf({ article: index, sentence: number })) ||
        speaksOfLast(article.text.slice(sentence.start, sentence.end))
      tellings.push(...readSentence(place, sentence, number, isWanted))
    })
  })
  const threads = threadsOf(tellings, articles.length)
  const parties = findParties(tellings.map(({ actor }) => actor))
  const scenes = findScenes(tellings, articles, readings, findPlaceKinds(articles, readings, named))
  return tellings.map(({ located: _, ...telling }, index) => ({
    ...telling,
    index,
    thread: threads[telling.article] ?? 0,
    party: parties[index] ?? telling.actor,
    ...(scenes[index] ?? { scene: vocabulary.none, cities: vocabulary.none }),
  }))
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
