// The numbers of the same-event score, each with what chose it. All lie between 0 and 1; higher merges more.

/**
 * Shares of the score; they add up to 1. Chosen on the gold reading of the first story (tests/gold), merging precision first: what is
 * done and to whom tells more than who does it, since one story has few doers.
 */
export const SHARES = {
  /** Same class of act or kin to it, by how rare the class is in the story. */
  act: 0.28,
  /** Who does it. */
  actor: 0.17,
  /** What it is done to, and where. */
  objects: 0.28,
  /** Words of the clauses. */
  clause: 0.17,
  /** Words of the sentences. */
  words: 0.1,
} as const

/** Added where the act befalls one person once, and the same person is named. */
export const ONCE = 0.3

/** Taken away where a sentence has names and the other has none of them. */
export const NO_SHARED_NAME = 0.15

/** Added where words give both the same single day. */
export const SAME_DAY = 0.08

/** Added where both count the same number of the same thing. */
export const SAME_NUMBER = 0.1

/** Taken away where both say who does it, in words that have nothing in common. */
export const OTHER_DOER = 0.06

/** Added where both sentences quote the same words. */
export const SAME_QUOTATION = 0.35

/** Two tellings whose score is at least this are candidates for one event; clusters keep this as their average. */
export const SAME_EVENT = 0.45

/** A clause beside a sentence's main one joins an event only when it is this close to its accounts on average. */
export const JOINS_EVENT = 0.45

/** What stays of a share where one of the two sides names nothing to compare. */
export const UNSAID = 0.35

/** A feature that this share of the tellings have counts in full when it is shared; commoner ones count less. */
export const SPECIFIC_SHARE = 0.06
