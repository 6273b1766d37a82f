// What can be found in one article without knowing any other: sentences and mentions, each at its span.
import type { CivilDate } from './civil-date.ts'
import type { Range } from './span.ts'

export type Precision = 'part-of-day' | 'day' | 'month' | 'year' | 'unknown'
export type PartOfDay = 'early-hours' | 'morning' | 'midday' | 'afternoon' | 'evening' | 'night'

export interface Sentence extends Range {
  /** Index into the article's passages. */
  readonly passage: number
}

/** An expression that means a day, a stretch of days, a month or a year. */
export interface DateMention extends Range {
  readonly from: CivilDate
  /** The last day meant, `from` itself for a single day. */
  readonly to: CivilDate
  readonly precision: Exclude<Precision, 'unknown'>
  readonly part: PartOfDay | null
  /** True where the words alone say it ("8 December 2024"), false where it was worked out ("on Sunday"). */
  readonly stated: boolean
  /**
   * How it was worked out, in words for readers: `"Sunday" before Monday 9 December 2024, when the article was
   * published`.
   */
  readonly reason: string
}

/** Words for a time that is no day in particular: "recently", "now", "in the future". */
export interface TimeReference extends Range {
  /** Where it lies, seen from the day on which the article tells it. */
  readonly side: 'past' | 'present' | 'future'
}

export interface NumberMention extends Range {
  readonly value: number
  /** "hundreds of" is not 100: 'some' has no exact value, `value` is its least. */
  readonly exactness: 'exact' | 'about' | 'at-least' | 'at-most' | 'some'
  /** The thing counted, folded for comparing ("soldier", "year", "$"); empty where none was found. */
  readonly unit: string
}

export interface QuotationMention extends Range {
  /** The words inside the marks are `start` to `end`; the marks are outside. */
  readonly speaker: Range | null
  /** "said", "called": the verb of saying that links them, null where there is none. */
  readonly verb: Range | null
  readonly form: 'direct' | 'partial' | 'title'
}

export type NameKind = 'person' | 'place' | 'organisation' | 'other'

/**
 * One use of a name. "Council President Omar al-Badri" is a mention of `Omar al-Badri` with the role `Council
 * President`.
 */
export interface NameMention extends Range {
  readonly kind: NameKind
  /** What in the text tells the kind: "title before", "ends in a word for an organisation", "gazetteer", "none". */
  readonly cue: string
  /** Title or role beside the name, empty where none. */
  readonly role: string
}

/** Something that a clause says happened, was said, or was done. */
export interface Happening extends Range {
  /** The clause is `start` to `end`; the verb or event noun inside it is here. */
  readonly verb: Range
  /** "fled" or "the departure of": a noun often only refers to what is told elsewhere. */
  readonly form: 'verb' | 'noun'
  /** Its class, as in the table of verbs: "leave", "enter", "capture"; verbs of one class can tell of one happening. */
  readonly act: string
  /** Who does it, and to whom, to what or where: stretches of the text, usually noun phrases. */
  readonly actor: Range | null
  readonly objects: readonly Range[]
  /** Whether it is the sentence's main clause. */
  readonly main: boolean
  /** True where the sentence says that somebody tells it: "the ministry said that he had left". */
  readonly reported: boolean
  readonly polarity: 'affirmed' | 'negated'
  /**
   * 'hypothetical': may, could, if, wants to, calls for; 'future': will; 'past' includes the perfect and the present of
   * headlines.
   */
  readonly mode: 'past' | 'present' | 'future' | 'hypothetical'
}

export interface Reading {
  readonly article: string
  readonly sentences: readonly Sentence[]
  readonly dates: readonly DateMention[]
  readonly references: readonly TimeReference[]
  readonly numbers: readonly NumberMention[]
  readonly quotations: readonly QuotationMention[]
  readonly names: readonly NameMention[]
  readonly happenings: readonly Happening[]
}
