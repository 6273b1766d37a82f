// Readings in, tellings out: each happening of each sentence with what it can be compared by. Decides what of a sentence may
// found an event (its main happening) and what may only join one (the happenings of its other clauses).
import type { Article } from '../model/article.ts'
import type { Happening, NameMention, NumberMention, Reading, Sentence } from '../model/reading.ts'
import { contains } from '../model/span.ts'
import type { Range } from '../model/span.ts'
import { keyOf } from './decisions.ts'
import type { ResolvedDecisions, SentenceKey } from './decisions.ts'
import { findDay } from './telling-day.ts'
import type { TellingDay } from './telling-day.ts'
import { stemsIn } from './stems.ts'

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
  /** Names (`n:id`) and stems of who does it. */
  readonly actor: ReadonlySet<string>
  /** Names and stems of what it is done to, and where. */
  readonly objects: ReadonlySet<string>
  /** Names and stems of the clause. */
  readonly clause: ReadonlySet<string>
  /** Names and stems of the whole sentence. */
  readonly words: ReadonlySet<string>
  readonly numbers: readonly NumberMention[]
  readonly day: TellingDay
  /** True where the sentence is a picture's caption: it may join an event, and founds none. */
  readonly caption: boolean
}

export type NameOf = (article: number, mention: NameMention) => string | null

/** Acts that a sentence may mention in passing while it tells something else. */
const FRAMING_ACTS: ReadonlySet<string> = new Set(['say', 'report', 'show'])

/** `decisions` make a sentence that tells of nothing the engine knows lead all the same, where an editor has it in an event. */
export function findTellings(
  articles: readonly Article[],
  readings: readonly Reading[],
  nameOf: NameOf,
  decisions: Pick<ResolvedDecisions, 'merge' | 'split'>,
): Telling[] {
  const wanted = new Set<SentenceKey>([...decisions.merge.flat(), ...decisions.split])
  const tellings: Telling[] = []
  readings.forEach((reading, article) => {
    const source = articles[article]
    if (source === undefined) return
    reading.sentences.forEach((sentence, index) => {
      const kind = source.passages[sentence.passage]?.kind
      if (kind === 'heading') return
      const caption = kind === 'caption'
      const happenings = within(reading.happenings, sentence).filter(isTold)
      const isWanted = wanted.has(keyOf({ article, sentence: index }))
      const lead = leadOf(happenings) ?? (isWanted ? (happenings[0] ?? wholeSentence(sentence)) : null)
      if (lead !== null && !happenings.includes(lead)) happenings.push(lead)
      for (const happening of happenings) {
        const featuresOf = (range: Range): Set<string> => features(source.text, reading, article, range, nameOf)
        tellings.push({
          index: tellings.length,
          article,
          sentence: index,
          sentenceRange: { start: sentence.start, end: sentence.end },
          range: { start: happening.start, end: happening.end },
          happening,
          leads: happening === lead && (!caption || isWanted),
          caption,
          actor: happening.actor === null ? new Set() : featuresOf(happening.actor),
          objects: new Set(happening.objects.flatMap((object) => [...featuresOf(object)])),
          clause: featuresOf(happening),
          words: featuresOf(sentence),
          numbers: within(reading.numbers, happening),
          day: findDay(source, reading, sentence, happening),
        })
      }
    })
  })
  return tellings
}

/** What was, or is said to have been: not what may, might or will be. */
function isTold(happening: Happening): boolean {
  return happening.mode === 'past' || (happening.mode === 'present' && happening.main)
}

/** The main happening, but what is reported rather than the reporting of it. */
function leadOf(happenings: readonly Happening[]): Happening | null {
  const main = happenings.filter((happening) => happening.main)
  const first = main.find((happening) => !FRAMING_ACTS.has(happening.act)) ?? null
  if (first !== null) return first
  const framed = main[0]
  if (framed === undefined) return null
  return (
    happenings.find((happening) => happening.start >= framed.verb.end && !FRAMING_ACTS.has(happening.act)) ?? framed
  )
}

function wholeSentence(sentence: Sentence): Happening {
  const verb = { start: sentence.start, end: sentence.start }
  return {
    start: sentence.start,
    end: sentence.end,
    verb,
    act: 'chosen',
    actor: null,
    objects: [],
    main: true,
    polarity: 'affirmed',
    mode: 'past',
  }
}

function within<T extends Range>(mentions: readonly T[], range: Range): T[] {
  return mentions.filter((mention) => contains(range, mention))
}

function features(text: string, reading: Reading, article: number, range: Range, nameOf: NameOf): Set<string> {
  const found = new Set(stemsIn(text, range))
  for (const mention of within(reading.names, range)) {
    const name = nameOf(article, mention)
    if (name !== null) found.add(`n:${name}`)
  }
  return found
}
