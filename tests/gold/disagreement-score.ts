// The disagreements of a story against those of the gold: found by the places of their values. Pure.
import type { Disagreement, Story } from '../../src/model/story.ts'
import type { Gold } from './gold-schema.ts'
import { overlapLength, spanOf } from './locate.ts'

export interface DisagreementScore {
  /** Share of the story's disagreements that are in the gold; 1 where it has none. */
  readonly precision: number
  /** Share of the gold's that the story has; 1 where the gold has none. */
  readonly recall: number
  readonly mistakes: readonly string[]
}

export function scoreDisagreements(gold: Pick<Gold, 'disagreements'>, story: Story): DisagreementScore {
  const wanted = gold.disagreements.map(({ what, values }) => ({
    what,
    places: values.map((ref) => spanOf(ref, story.articles)),
  }))
  const isFound = ({ places }: (typeof wanted)[number], { values }: Disagreement): boolean => {
    const used = places.map((place) =>
      values.findIndex(({ spans }) => spans.some((span) => overlapLength(span, place) > 0)),
    )
    return !used.includes(-1) && new Set(used).size === places.length
  }
  const right = story.disagreements.filter((found) => wanted.some((want) => isFound(want, found)))
  const met = wanted.filter((want) => story.disagreements.some((found) => isFound(want, found)))
  return {
    precision: share(right.length, story.disagreements.length),
    recall: share(met.length, wanted.length),
    mistakes: [
      ...story.disagreements.filter((found) => !right.includes(found)).map(({ id, what }) => `not in the gold: ${id}, ${what}`),
      ...wanted.filter((want) => !met.includes(want)).map(({ what }) => `missed: ${what}`),
    ],
  }
}

function share(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole
}
