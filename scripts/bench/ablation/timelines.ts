// Each part of the choice of main days and their sentences, left out: AR1, AR2 and date F1 as in the measure
// `timelines`.
import type { Ablation } from '../ablation.ts'
import { WHOLE_ENGINE, readTold, scoreTold } from '../timelines.ts'
import type { TimelineEngine } from '../timelines.ts'

function withDays(change: Partial<TimelineEngine['days']>): TimelineEngine {
  return { ...WHOLE_ENGINE, days: { ...WHOLE_ENGINE.days, ...change } }
}

function withSentences(change: Partial<TimelineEngine['sentences']>): TimelineEngine {
  return { ...WHOLE_ENGINE, sentences: { ...WHOLE_ENGINE.sentences, ...change } }
}

const WITHOUT: readonly { readonly leftOut: string; readonly engine: TimelineEngine; readonly what: string }[] = [
  { leftOut: '', engine: WHOLE_ENGINE, what: 'nothing left out' },
  { leftOut: 'told', engine: withDays({ told: 0 }), what: 'days gone by that articles speak of' },
  { leftOut: 'ahead', engine: withDays({ ahead: 0 }), what: 'days to come that articles speak of' },
  { leftOut: 'undated', engine: withDays({ undated: 0 }), what: 'news without a day is of the day of publication' },
  { leftOut: 'echoes', engine: withDays({ echoes: [] }), what: 'a great day takes from its neighbours' },
  {
    leftOut: 'openings',
    engine: withSentences({ openings: false }),
    what: 'opening sentences without a day tell the day',
  },
  { leftOut: 'same', engine: withSentences({ same: 1 }), what: 'no two sentences of a day that say the same' },
  { leftOut: 'length', engine: withSentences({ lengthCost: 0 }), what: 'long sentences pay' },
]

/** `ar1`, `ar2` and `date-f1`, each from 0 to 1. */
export function ablateTimelines(folder: string): Promise<Ablation> {
  const stories = readTold(folder)
  const rows = WITHOUT.map(({ leftOut, engine, what }) => ({ leftOut, figures: scoreTold(stories, engine), what }))
  return Promise.resolve({ articles: stories.reduce((sum, { told }) => sum + told.length, 0), rows })
}
