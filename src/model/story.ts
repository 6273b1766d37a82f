// What all articles of one story say together: the model that pages, feeds and exports show.
import type { Article } from './article.ts'
import type { CivilDate } from './civil-date.ts'
import type { NameKind, PartOfDay, Precision, Reading } from './reading.ts'
import type { Span } from './span.ts'

/** Days that something happened on. Both null where nothing in the articles tells. */
export interface When {
  readonly start: CivilDate | null
  readonly end: CivilDate | null
  readonly precision: Precision
  readonly part: PartOfDay | null
  /** True where an article states it, false where it was worked out or only the day of publication is known. */
  readonly stated: boolean
  /** Words of an article, the day of publication where no words tell, an editor's decision, or nothing. */
  readonly basis: 'words' | 'published' | 'editor' | 'none'
  /** For readers, one sentence. */
  readonly reason: string
  /** The words that the day was taken from, null where it came from the day of publication. */
  readonly evidence: Span | null
}

/** One article's report of one event. The span is a sentence, or a clause of one. */
export interface Account extends Span {
  /** The whole sentence that the account stands in. */
  readonly sentence: Span
  /** 'repeat' where the same article told it before; 'caption' where a caption is the evidence. */
  readonly role: 'account' | 'repeat' | 'caption' | 'quotation'
  /** Index into the event's `origins`. */
  readonly origin: number
  /**
   * Why it is in this event, for readers: names, acts and words that it shares with the others. Empty for an event's
   * only account.
   */
  readonly because: readonly string[]
  /** The account of the event that it is most like; null for an event's only account. */
  readonly closest: Closest | null
}

export interface Closest {
  /** Index into the event's accounts. */
  readonly account: number
  /** 0 to 1: how alike the two are. */
  readonly score: number
  readonly parts: readonly ScorePart[]
}

/** What one feature adds to a score, or takes from it where it is below 0. */
export interface ScorePart {
  /** In words for readers: "the same kind of act". */
  readonly feature: string
  readonly points: number
}

/** Words that came near to being an account of an event, and are not: of another event, or of none. */
export interface LeftOut extends Span {
  /** Id of the event that they are an account of, or null. */
  readonly event: string | null
  /** Index into the accounts of the event that they were left out of: the one that they are most like. */
  readonly account: number
  /** How alike they are to that account, from 0 to 1, and what would have been enough. */
  readonly score: number
  readonly threshold: number
  readonly parts: readonly ScorePart[]
  /** For readers, one sentence: what kept them out. */
  readonly reason: string
}

/** Who is behind one or more accounts: an agency, a body that is cited, or the article alone. */
export interface Origin {
  /** "AFP", or the article's source or title where it credits nobody. */
  readonly label: string
  readonly articles: readonly string[]
  /** "both credit AFP"; empty where the article stands for itself. */
  readonly reason: string
}

export interface StoryEvent {
  /** Slug, unique in its story. */
  readonly id: string
  /** Verbatim: the words at `titleSpan`. */
  readonly title: string
  readonly titleSpan: Span
  /**
   * How many characters of the title are sentences before its clause, without which nobody knows whom that speaks of;
   * mostly 0.
   */
  readonly titleLeadIn: number
  readonly when: When
  /** In order of articles, then of place. Never empty. */
  readonly accounts: readonly Account[]
  /**
   * Indexes of the accounts whose sentences say together, once, what all of them say; in order of reading. Empty where
   * one article tells it.
   */
  readonly saidOnce: readonly number[]
  readonly origins: readonly Origin[]
  /** The nearest words that were left out, at most two, the likest first. */
  readonly leftOut: readonly LeftOut[]
  /** Ids of names in it, most mentioned first. */
  readonly names: readonly string[]
  /** Ids of disagreements. */
  readonly disagreements: readonly string[]
  /** 0 to 1, for choosing among events: see `src/story/main-events/importance.ts`. */
  readonly importance: number
  /** True where it lies before the story that the articles report: told as its background. */
  readonly background: boolean
}

export interface Name {
  /** Slug, unique in its story. */
  readonly id: string
  /** The fullest spelling, as an article has it. */
  readonly name: string
  readonly kind: NameKind
  /** All spellings, most used first. */
  readonly spellings: readonly string[]
  /** Roles as written beside it ("Council President"), most used first. */
  readonly roles: readonly string[]
  readonly mentions: readonly Span[]
  /** True where an editor's decision joined or parted it. */
  readonly edited: boolean
}

export interface Quote {
  readonly text: string
  /** Id of a name, or null where the speaker has none ("a source"). */
  readonly speaker: string | null
  /** As written: "a source", "fire service spokesperson Anna Holm"; empty where nobody is named. */
  readonly speakerText: string
  /** Every place where the same words stand. */
  readonly spans: readonly Span[]
  /** Id of the event that the quotation is part of, or null. */
  readonly event: string | null
}

export interface Disagreement {
  readonly id: string
  readonly event: string
  readonly field: 'number' | 'date' | 'place' | 'actor' | 'polarity'
  /**
   * 'conflict': they cannot both be true; 'later': each value was reported on days after those of the one before it,
   * and may replace it; 'unknown': some report says that it was not known.
   */
  readonly kind: 'conflict' | 'later' | 'unknown'
  /** What the values are of, for readers: "how many soldiers", "how long the rule lasted". */
  readonly what: string
  readonly values: readonly { readonly value: string; readonly spans: readonly Span[] }[]
}

export type Fate = 'account' | 'repeat' | 'background' | 'quotation' | 'heading' | 'caption' | 'omitted'

export interface SentenceFate extends Span {
  readonly fate: Fate
  /** Id of the event that the sentence tells, or null. Captions and quotations may have one too. */
  readonly event: string | null
  /** All events that some clause of the sentence is an account of, the first being `event`. */
  readonly events: readonly string[]
  /** For readers: why it has this fate. */
  readonly reason: string
}

/** What the editor decided in `story.md`, where it took effect. */
export interface AppliedDecision {
  readonly kind: 'merge' | 'split' | 'hide' | 'retitle' | 'redate' | 'same-name' | 'different-names'
  /** Words of sentences, or spellings of names, as the editor gave them, each in quotation marks. */
  readonly what: string
  /** The editor's own words, null where the decision takes none. */
  readonly why: string | null
  /** Id of the event that it is about, null where it is about none. */
  readonly event: string | null
  /** Ids of the names that it is about. */
  readonly names: readonly string[]
  /** The sentences that it is about, as many as the editor pointed at. */
  readonly sentences: readonly Span[]
}

export interface Story {
  /** The folder's name. */
  readonly id: string
  readonly title: string
  /** The editor's own paragraph, or null. */
  readonly introduction: string | null
  readonly language: string
  /** In order of day of publication, then id. */
  readonly articles: readonly Article[]
  /** As `articles`, one for one. */
  readonly readings: readonly Reading[]
  /** The timeline: in order of `when`; events of unknown day last. */
  readonly events: readonly StoryEvent[]
  readonly names: readonly Name[]
  readonly quotes: readonly Quote[]
  readonly disagreements: readonly Disagreement[]
  /** Every sentence of every article, in order of articles, then of place. */
  readonly sentences: readonly SentenceFate[]
  /** In the order of `story.md`. */
  readonly decisions: readonly AppliedDecision[]
}
