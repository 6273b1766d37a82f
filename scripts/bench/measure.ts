// What one measure of the engine takes and gives; `scripts/bench.ts` runs and prints it.

export interface Measured {
  /** Lines for people, printed first. */
  readonly table: string
  /** How many articles (or texts) were read. */
  readonly articles: number
  /** Printed last, as `name value` pairs; values are formatted by the measure. */
  readonly figures: Readonly<Record<string, string>>
}

/**
 * `folder` is of the layout that the measure's file describes; `out` is where predictions go, null where nobody asked
 * for them.
 */
export type Measure = (folder: string, out: string | null) => Promise<Measured>
