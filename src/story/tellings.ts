// Readings in, tellings out: each happening of each sentence with what it can be compared by. Decides what of a sentence may
// found an event (its main happening) and what may only join one (the happenings of its other clauses).
import type { Article } from '../model/article.ts'
import type { Happening, NumberMention, Reading, Sentence } from '../model/reading.ts'
import { contains } from '../model/span.ts'
import type { Range } from '../model/span.ts'
import { isSpeech } from './act-kinship.ts'
import { recounts } from './continuations.ts'
import { keyOf } from './decisions.ts'
import type { ResolvedDecisions, SentenceKey } from './decisions.ts'
import type { StoryNames } from './names.ts'
import { findCapital } from './referents.ts'
import { findDay } from './telling-day.ts'
import type { TellingDay } from './telling-day.ts'
import { antecedentOf, createFeatureFinder } from './telling-features.ts'
import type { Antecedent, FeatureFinder, Features, NameLookup } from './telling-features.ts'

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
  /** True where it may found an event; at most one telling of a sentence does. */
  readonly leads: boolean
  /** True where it only says who says so or who is meant: it founds and joins nothing unless it leads. */
  readonly passing: boolean
  /** True where the sentence is a picture's caption. */
  readonly caption: boolean
  /** Names and stems of who does it. */
  readonly actor: Features
  /** Names and stems of what it is done to, and where. */
  readonly objects: Features
  /** Names and stems of the first thing it is done to, after the verb; empty where there is none. */
  readonly target: Features
  /** Names and stems of the clause. */
  readonly clause: Features
  /** Names and stems of the whole sentence. */
  readonly words: Features
  /** Quotations of three words or more in the sentence, folded. */
  readonly quoted: ReadonlySet<string>
  readonly numbers: readonly NumberMention[]
  readonly day: TellingDay
}

interface Place {
  readonly article: Article
  readonly index: number
  readonly reading: Reading
  readonly finder: FeatureFinder
}

/** Acts that frame what others did: a sentence tells what it reports, and a clause that only frames joins nothing. */
const FRAMING_ACTS: ReadonlySet<string> = new Set(['say', 'show', 'confirm'])

/** Acts that go on for years: what somebody stands for, and nothing that happened. */
const STANDING_ACTS: ReadonlySet<string> = new Set(['support', 'oppose', 'lead', 'pose', 'carry'])

/** `decisions` make a sentence that tells of nothing the engine knows lead all the same, where an editor has it in an event. */
export function findTellings(
  articles: readonly Article[],
  readings: readonly Reading[],
  named: Pick<StoryNames, 'names' | 'nameOf'>,
  decisions: Pick<ResolvedDecisions, 'merge' | 'split'>,
): Telling[] {
  const wanted = new Set<SentenceKey>([...decisions.merge.flat(), ...decisions.split])
  const names = lookUp(named, findCapital(articles, readings, named.nameOf))
  const tellings: Telling[] = []
  readings.forEach((reading, index) => {
    const article = articles[index]
    if (article === undefined) return
    const place = { article, index, reading, finder: createFeatureFinder(article, index, reading, names) }
    let before: { passage: number; doer: Antecedent | null } | null = null
    reading.sentences.forEach((sentence, number) => {
      if (article.passages[sentence.passage]?.kind === 'heading') return
      const isWanted =
        wanted.has(keyOf({ article: index, sentence: number })) ||
        recounts(article.text.slice(sentence.start, sentence.end))
      const inherited = before?.passage === sentence.passage ? before.doer : null
      const { told, doer } = readSentence(place, sentence, number, isWanted, inherited)
      for (const telling of told) tellings.push({ ...telling, index: tellings.length })
      before = { passage: sentence.passage, doer: doer ?? inherited }
    })
  })
  return tellings
}

function lookUp({ names, nameOf }: Pick<StoryNames, 'names' | 'nameOf'>, capital: string | null): NameLookup {
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
  { article, index, reading, finder }: Place,
  sentence: Sentence,
  number: number,
  isWanted: boolean,
  inherited: Antecedent | null,
): { told: Omit<Telling, 'index'>[]; doer: Antecedent | null } {
  const caption = article.passages[sentence.passage]?.kind === 'caption'
  const happenings = within(reading.happenings, sentence).filter((happening) => isTold(happening, caption))
  const lead = chooseLead(article.text, happenings, sentence, isWanted)
  if (lead !== null && !happenings.includes(lead)) happenings.push(lead)
  const words = finder.of(sentence)
  const quoted = quotedIn(article.text, reading, sentence)
  const dated = within(reading.dates, sentence).some(
    (date) => date.precision === 'day' || date.precision === 'part-of-day',
  )
  let before = inherited
  let doer: Antecedent | null = null
  const told = happenings.map((happening): Omit<Telling, 'index'> => {
    const actor = finder.ofActor(happening, before)
    const antecedent = antecedentOf(reading, happening, actor)
    before = antecedent ?? before
    if (happening.main) doer ??= antecedent
    return {
      article: index,
      sentence: number,
      sentenceRange: { start: sentence.start, end: sentence.end },
      range: trimMarks(article.text, happening),
      happening,
      leads: happening === lead && (!caption || isWanted || (dated && happening.main)),
      passing: isPassing(article.text, happening),
      caption,
      actor,
      objects: new Set(happening.objects.flatMap((object) => [...finder.of(object)])),
      target: targetOf(happening, finder),
      clause: new Set([...finder.of(happening), ...actor]),
      words,
      quoted,
      numbers: within(reading.numbers, happening),
      day: findDay(article, reading, sentence, happening),
    }
  })
  return { told, doer }
}

/** What was, or is said to have been: not what may, might or will be. Only captions tell what happened in the present tense. */
function isTold(happening: Happening, caption: boolean): boolean {
  return happening.mode === 'past' || (caption && happening.mode === 'present' && happening.main)
}

/** The main happening; what is reported rather than the reporting of it; a noun only where it is what is confirmed. */
function chooseLead(
  text: string,
  happenings: readonly Happening[],
  sentence: Range,
  isWanted: boolean,
): Happening | null {
  const verbs = happenings.filter((happening) => happening.form === 'verb')
  const main = verbs.filter((happening) => happening.main)
  const first = main.find((happening) => !frames(happening, happenings) && !STANDING_ACTS.has(happening.act))
  if (first !== undefined) return first
  const framing = main.find(({ act }) => !STANDING_ACTS.has(act))
  if (framing === undefined) {
    const beside = verbs.find(
      (happening) =>
        !FRAMING_ACTS.has(happening.act) &&
        !STANDING_ACTS.has(happening.act) &&
        BESIDE.test(text.slice(happening.start, happening.end)),
    )
    return beside ?? (isWanted ? (happenings[0] ?? wholeSentence(sentence)) : null)
  }
  const told = happenings.filter((happening) => isFramedBy(framing, happening))
  return told.find(({ form }) => form === 'verb') ?? told.find(isObjectOf(framing)) ?? framing
}

/** True where the verb only says that somebody tells or shows what another clause of the sentence tells. */
function frames(happening: Happening, all: readonly Happening[]): boolean {
  if (FRAMING_ACTS.has(happening.act)) return true
  return isSpeech(happening.act) && all.some((other) => other.form === 'verb' && isFramedBy(happening, other))
}

function isFramedBy(framing: Happening, happening: Happening): boolean {
  if (happening.verb.start < framing.verb.end || FRAMING_ACTS.has(happening.act)) return false
  return happening.reported === true || framing.act === 'show' || happening.form === 'noun'
}

/** How a clause begins that tells what happened at the time of a main clause with no act of its own: "faced no resistance as they". */
const BESIDE = /^[,\s]*(?:as|when|after|before|while|until)\b/iu

/** "confirmed the departure of": a noun in the very clause of the framing verb. */
function isObjectOf(framing: Happening): (happening: Happening) => boolean {
  return (happening) => happening.form === 'noun' && framing.act === 'confirm' && contains(framing, happening.verb)
}

function targetOf({ verb, objects }: Happening, finder: FeatureFinder): Features {
  const first = objects.find((object) => object.start >= verb.end) ?? objects[0]
  return first === undefined ? new Set() : finder.of(first)
}

/** The clause without the commas and spaces around it. */
function trimMarks(text: string, { start, end }: Range): Range {
  const clause = text.slice(start, end)
  const before = /^[\s,;:–—]*/u.exec(clause)?.[0].length ?? 0
  const after = /[\s,;:–—]*$/u.exec(clause)?.[0].length ?? 0
  return before + after >= clause.length ? { start, end } : { start: start + before, end: end - after }
}

function quotedIn(text: string, reading: Reading, sentence: Range): Set<string> {
  const folded = within(reading.quotations, sentence).map(
    ({ start, end }) =>
      text
        .slice(start, end)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
  )
  return new Set(folded.filter((words) => words.length >= 3).map((words) => words.join(' ')))
}

function wholeSentence(sentence: Range): Happening {
  return {
    start: sentence.start,
    end: sentence.end,
    verb: { start: sentence.start, end: sentence.start },
    form: 'verb',
    act: 'chosen',
    actor: null,
    objects: [],
    main: true,
    reported: false,
    polarity: 'affirmed',
    mode: 'past',
  }
}

/** True for a clause that only says who says so, or who is meant: "the rebels who hold the city". */
function isPassing(text: string, happening: Happening): boolean {
  if (FRAMING_ACTS.has(happening.act)) return true
  return (
    happening.reported !== true &&
    /^[,\s]*(?:who|which|whose|whom|that|where)\b/iu.test(text.slice(happening.start, happening.end))
  )
}

function within<T extends Range>(mentions: readonly T[], range: Range): T[] {
  return mentions.filter((mention) => contains(range, mention))
}
