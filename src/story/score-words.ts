// The parts of a score in, the same with words for readers out.
import type { ScorePart } from '../model/story.ts'
import type { Feature, Likeness } from './same-event.ts'

const WORDS: Readonly<Record<Feature, string>> = {
  act: 'kind of act',
  actor: 'who does it',
  objects: 'whom, what or where',
  clause: 'words of the clause',
  words: 'words of the sentence',
  once: 'befalls one person once',
  noSharedName: 'no name in common',
  sameQuotation: 'the same quotation',
  sameDay: 'the same day',
  sameNumber: 'the same number',
  otherDoer: 'other doers',
}

/** In hundredths, those that round to none left out, the greatest first. */
export function nameParts({ parts }: Likeness): ScorePart[] {
  return parts
    .map(({ feature, points }) => ({ feature: WORDS[feature], points: Math.round(points * 100) / 100 }))
    .filter(({ points }) => points !== 0)
    .sort((a, b) => b.points - a.points)
}

/** To hundredths, down, so that what is not enough never reads as if it were. */
export function roundScore(score: number): number {
  return Math.floor(score * 100) / 100
}
