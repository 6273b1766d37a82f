// All figures of one story against its gold reading. Pure: the test reads the files and prints.
import type { Story } from '../../src/model/story.ts'
import type { Gold } from './gold-schema.ts'
import { scoreDates } from './date-score.ts'
import { scoreDisagreements } from './disagreement-score.ts'
import type { DisagreementScore } from './disagreement-score.ts'
import type { DateScore } from './date-score.ts'
import { buildItems } from './merge-items.ts'
import { scoreMerges } from './merge-score.ts'
import type { MergeScore } from './merge-score.ts'
import { scoreSpeakers } from './speaker-score.ts'
import type { SpeakerScore } from './speaker-score.ts'
import { scoreSpellings } from './spelling-score.ts'
import type { SpellingScore } from './spelling-score.ts'
import { scoreWhens } from './when-score.ts'
import type { WhenScore } from './when-score.ts'

export interface GoldScore {
  readonly merges: MergeScore
  readonly dates: DateScore
  readonly whens: WhenScore
  readonly speakers: SpeakerScore
  readonly spellings: SpellingScore
  readonly disagreements: DisagreementScore
}

/** The figures that have a floor, each from 0 to 1. */
export const FIGURES = [
  'mergePrecision',
  'mergeRecall',
  'mergeF1',
  'bCubedF1',
  'dateAccuracy',
  'datePrecision',
  'eventsFound',
  'whenAccuracy',
  'speakerAccuracy',
  'spellingAccuracy',
  'disagreementPrecision',
  'disagreementRecall',
] as const

export type Figure = (typeof FIGURES)[number]
export type Figures = Readonly<Record<Figure, number>>

export function scoreStory(gold: Gold, story: Story): GoldScore {
  const items = buildItems(gold, story)
  return {
    merges: scoreMerges(items),
    dates: scoreDates(gold, story),
    whens: scoreWhens(gold, items, story),
    speakers: scoreSpeakers(gold, story),
    spellings: scoreSpellings(gold, story),
    disagreements: scoreDisagreements(gold, story),
  }
}

export function figuresOf(score: GoldScore): Figures {
  return {
    mergePrecision: score.merges.precision,
    mergeRecall: score.merges.recall,
    mergeF1: score.merges.f1,
    bCubedF1: score.merges.bCubed.f1,
    dateAccuracy: score.dates.accuracy,
    datePrecision: score.dates.precision,
    eventsFound: score.whens.found,
    whenAccuracy: score.whens.accuracy,
    speakerAccuracy: score.speakers.accuracy,
    spellingAccuracy: score.spellings.accuracy,
    disagreementPrecision: score.disagreements.precision,
    disagreementRecall: score.disagreements.recall,
  }
}

/** One line a figure: where it stands and its floor. */
export function formatFigures(figures: Figures, floors: Figures): string {
  return FIGURES.map((name) => `${name.padEnd(23)}${figures[name].toFixed(3)}   floor ${floors[name].toFixed(3)}`).join(
    '\n',
  )
}
