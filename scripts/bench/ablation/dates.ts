// Each form and each rule of dates, left out: value F1 and recall of days over all folders, as in the measure `dates`.
import { DATE_SEARCH } from '../../../src/text/dates.ts'
import type { DateSearch } from '../../../src/text/dates.ts'
import type { DateForm } from '../../../src/text/dates/forms.ts'
import type { Ablation } from '../ablation.ts'
import { figuresOf, sumCounts } from '../dates-score.ts'
import { countFiles, readDatesFolders } from '../dates.ts'

const FORMS: Readonly<Record<DateForm, string>> = {
  fullDays: '“Friday, 5 March 2021”, “5 March”, “2021-03-05”',
  weekdays: '“on Monday”, “last Tuesday”',
  nearDays: '“today”, “yesterday”, “last night”',
  months: '“in March”, “early May 2020”',
  partsOfMonths: '“the last week of November”',
  years: '“in 2016”, “the nineties”, “the 20th century”',
  wordedYears: '“nineteen ninety-four”',
  quarters: '“the third quarter”, “the first half”',
  seasons: '“last summer”',
  periods: '“last week”, “this year”',
  ago: '“two days ago”',
  daysOfToldMonths: '“on the 8th”, of a month told before',
  toldMonths: '“that December”, “the following spring”',
  later: '“two days later”, “the same day”, “the next year”',
  stretches: '“the last two months”',
  nthDays: '“it is the third day of”',
  timesOfDay: '“at 9 a.m.” on a day told before',
  holidays: '“Christmas Eve”',
}

interface Without {
  readonly leftOut: string
  readonly search: DateSearch
  readonly what: string
}

const WITHOUT: readonly Without[] = [
  { leftOut: '', search: DATE_SEARCH, what: 'nothing left out' },
  ...Object.entries(FORMS).map(([form, what]) => ({ leftOut: form, search: withoutForm(form), what })),
  { leftOut: 'tense', search: { ...DATE_SEARCH, tense: false }, what: 'past tense looks back, future forward' },
  { leftOut: 'anchors', search: { ...DATE_SEARCH, anchors: false }, what: 'what counts from a date told before' },
  { leftOut: 'parts', search: { ...DATE_SEARCH, parts: false }, what: '“night” beside a day' },
]

function withoutForm(form: string): DateSearch {
  return {
    ...DATE_SEARCH,
    forms: Object.fromEntries(Object.entries(DATE_SEARCH.forms).filter(([name]) => name !== form)),
  }
}

/** `f1` and `day-recall`, each from 0 to 1. */
export async function ablateDates(folder: string): Promise<Ablation> {
  const folders = await readDatesFolders(folder)
  const rows = WITHOUT.map(({ leftOut, search, what }) => {
    const { f1, dayRecall } = figuresOf(sumCounts(folders.map(({ files }) => countFiles(files, search))))
    return { leftOut, figures: { f1, 'day-recall': dayRecall }, what }
  })
  return { articles: folders.reduce((sum, { files }) => sum + files.length, 0), rows }
}
