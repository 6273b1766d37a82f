// The parts of a score in, the same with words for readers out.
import type { ScorePart } from '../../model/story.ts'
import type { PairFeature } from '../same-event/pair-features.ts'
import type { Likeness } from '../same-event/same-event.ts'

const WORDS: Readonly<Record<PairFeature, string>> = {
  gist: 'names, words and acts of the sentences',
  words: 'rare words of the sentences',
  person: 'a person named in both',
  openings: 'articles that open alike',
  aboutOther: 'what the other article opens with',
  sameArticle: 'one article',
  otherThread: 'articles on different matters',
  acts: 'acts that words name',
  act: 'kind of act',
  about: 'whom, what or where',
  once: 'befalls one person once',
  placeTaken: 'the same place entered or taken',
  sameScene: 'the same place',
  sameQuotation: 'the same quotation',
  sameDay: 'the same day',
  sameNumber: 'the same number',
  otherDoer: 'other doers',
  otherNews: 'news of different weeks',
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
