// How much a feature tells: one that few sentences of the story have tells more than one that most have.
import { isPerson, positionOf } from '../tellings/feature-kinds.ts'
import { collectShared } from '../tellings/features.ts'
import type { Features } from '../tellings/features.ts'
import type { Gist } from '../tellings/gist.ts'
import { ACT, GistMarks, WORD } from './gist-marks.ts'
import { rememberPairs } from './pair-memo.ts'

export interface Rarity {
  /** Inverse document frequency over the sentences of one story, smoothed: log(1 + sentences / sentences with it). */
  readonly of: (feature: string) => number
  /** The same, of a feature's number. */
  readonly ofNumber: (number: number) => number
  /**
   * The rarity of what only two sentences of two clauses each have: in a short story nothing that is shared is rarer.
   */
  readonly rarestShared: number
  /** The numbers of a set's features, the rarest first; of two alike the one that the story tells first. */
  readonly rarestFirst: (set: Features) => readonly number[]
  /** Whether both have a feature whose rarity is `least` or more. */
  readonly sharesRare: (a: Features, b: Features, least: number) => boolean
  /** What two sets share: 0 for nothing, 1 for the same set (cosine of binary vectors weighted by rarity). */
  readonly cosine: (a: Features, b: Features) => number
  /** The same, quicker where the pair was asked for lately. */
  readonly cosineAgain: (a: Features, b: Features) => number
  /**
   * What two gists share, written into `into`, so that a million pairs need but one. Quickest where `a` stays the same
   * from call to call.
   */
  readonly meet: (a: Gist, b: Gist, into: Meeting) => void
  /** Whether their cosine is `least` or more; most pairs are told apart by their weights alone. */
  readonly reaches: (a: Features, b: Features, least: number) => boolean
  /**
   * Their cosine, or if it is more, the share of the lighter set's weight that the other has too, as far as the rarest
   * feature that both have is as rare as `specific`. 0 for nothing in common, 1 for the same set.
   */
  readonly likeness: (a: Features, b: Features, specific: number) => number
}

/** What two gists have in common. */
export interface Meeting {
  /** 0 to 1: cosine of the whole gists, every feature counting the same. */
  gist: number
  /** 0 to 1: cosines by rarity of their names and words, and of their acts. */
  words: number
  acts: number
  /** The rarity of the rarest person of both; 0 where there is none. */
  person: number
}

/** For each document so many cosines are remembered: it is held against the openings of many articles. */
const REMEMBERED_EACH = 64

/** Each document is the features of one sentence; all are of one vocabulary. */
export function measureRarity(documents: readonly Features[]): Rarity {
  const frequency: number[] = []
  for (const { told } of documents) {
    for (const number of told) frequency[positionOf(number)] = (frequency[positionOf(number)] ?? 0) + 1
  }
  const total = Math.max(documents.length, 1)
  const rarities = Float64Array.from(frequency, (count: number | undefined) => Math.log(1 + total / (count ?? 1)))
  const unseen = Math.log(1 + total)
  const ofNumber = (number: number): number => rarities[positionOf(number)] ?? unseen
  const squared = rarities.map((value) => value ** 2)
  const sum = remember((set) => addUp(set.sorted, set.size, rarities, unseen))
  const squares = remember((set) => addUp(set.sorted, set.size, squared, unseen ** 2))
  const ranked = new Map<Features, readonly number[]>()
  const rarestFirst = (set: Features): readonly number[] => {
    let numbers = ranked.get(set)
    if (numbers === undefined) {
      numbers = [...set.told].sort((a, b) => ofNumber(b) - ofNumber(a) || a - b)
      ranked.set(set, numbers)
    }
    return numbers
  }
  const gistMarks = new GistMarks()
  const shared: number[] = []
  /** Of the first `count` in `shared`. */
  const rarestOf = (count: number): number => {
    let rarest = 0
    for (let at = 0; at < count; at += 1) rarest = Math.max(rarest, ofNumber(shared[at] ?? 0))
    return rarest
  }
  /** `count` features of both are in `shared`. */
  const cosineOf = (a: Features, b: Features, count: number): number =>
    count === 0 ? 0 : addUp(shared, count, squared, unseen ** 2) / Math.sqrt(squares(a) * squares(b))
  const cosine = (a: Features, b: Features): number => cosineOf(a, b, collectShared(a, b, shared))
  return {
    of: (feature) => ofNumber(documents[0]?.vocabulary.numberOf(feature) ?? Infinity),
    ofNumber,
    rarestShared: Math.log(1 + total / 4),
    rarestFirst,
    sharesRare(a, b, least) {
      for (const number of rarestFirst(a)) {
        if (ofNumber(number) < least) return false
        if (b.told.includes(number)) return true
      }
      return false
    },
    cosine,
    cosineAgain: rememberPairs(cosine, total * REMEMBERED_EACH),
    meet(a, b, into) {
      let count = 0
      let words = 0
      let acts = 0
      let person = 0
      const marks = gistMarks.of(a)
      for (const number of b.words.sorted) {
        const mark = marks[positionOf(number)] ?? 0
        if (mark === 0) continue
        count += 1
        if (mark !== WORD) continue
        words += squared[positionOf(number)] ?? unseen ** 2
        if (isPerson(number)) person = Math.max(person, ofNumber(number))
      }
      for (const number of b.inNames.told) if ((marks[positionOf(number)] ?? 0) !== 0) count += 1
      for (const number of b.acts.sorted) {
        if (marks[positionOf(number)] !== ACT) continue
        count += 1
        acts += squared[positionOf(number)] ?? unseen ** 2
      }
      into.gist = count === 0 ? 0 : count / Math.sqrt(a.all.size * b.all.size)
      into.words = words === 0 ? 0 : words / Math.sqrt(squares(a.words) * squares(b.words))
      into.acts = acts === 0 ? 0 : acts / Math.sqrt(squares(a.acts) * squares(b.acts))
      into.person = person
    },
    reaches(a, b, least) {
      const one = squares(a)
      const other = squares(b)
      // No cosine is more than that of a set and a part of it, but for rounding.
      return Math.min(one, other) > 0.999 * least ** 2 * Math.max(one, other) && cosine(a, b) >= least
    },
    likeness(a, b, specific) {
      const count = collectShared(a, b, shared)
      if (count === 0) return 0
      const overlap = addUp(shared, count, rarities, unseen) / Math.min(sum(a), sum(b))
      return Math.max(cosineOf(a, b, count), overlap * Math.min(1, rarestOf(count) / specific))
    },
  }
}

/** The weights of the first `count` features. */
function addUp(features: readonly number[], count: number, weights: Float64Array, unseen: number): number {
  let total = 0
  for (let at = 0; at < count; at += 1) total += weights[positionOf(features[at] ?? 0)] ?? unseen
  return total
}

/** Sets are compared often and never change, so what they weigh is remembered; NaN where it was not asked for yet. */
function remember(measure: (set: Features) => number): (set: Features) => number {
  const known: number[] = []
  return (set) => {
    while (known.length <= set.serial) known.push(NaN)
    let value = known[set.serial] ?? NaN
    if (Number.isNaN(value)) known[set.serial] = value = measure(set)
    return value
  }
}
