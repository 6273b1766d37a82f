// Stems, names, acts and quotations of one story as numbers, and sets of them: tellings are compared by these, millions
// of pairs in a long story, so that a set is kept sorted and says at once which kinds it holds. Weighs nothing.
import { ANY, kindOf, NAMES, PERSON, PLACE, positionOf } from './feature-kinds.ts'
import { MarkedSets } from './marked-sets.ts'
import type { ContentWord } from './stems.ts'

/** Gives each feature of one story its number. Sets of two vocabularies must not be compared. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>()
  private readonly acts = new Map<string, number>()
  private readonly features: string[] = []
  /** By serial of a word, the number of its stem. */
  private readonly words: number[] = []
  private sets = 0
  /** By position of a feature: the serial of the last set that it was put into. */
  private readonly lastIn: number[] = []
  private readonly marked = new MarkedSets()
  readonly none: Features = this.setOfNumbers([])

  /** How many features have a number: the positions of all are below. */
  get size(): number {
    return this.features.length
  }

  numberOf(feature: string): number {
    let number = this.numbers.get(feature)
    if (number === undefined) {
      number = this.features.length * 4 + kindOf(feature)
      this.numbers.set(feature, number)
      this.features.push(feature)
    }
    return number
  }

  /** Of its stem, for a word that comes again and again. */
  numberOfWord({ serial, stem }: Pick<ContentWord, 'serial' | 'stem'>): number {
    return (this.words[serial] ??= this.numberOf(stem))
  }

  /** Of `a:act`, for an act that is asked for often. */
  numberOfAct(act: string): number {
    let number = this.acts.get(act)
    if (number === undefined) this.acts.set(act, (number = this.numberOf(`a:${act}`)))
    return number
  }

  featureOf(number: number): string {
    return this.features[positionOf(number)] ?? ''
  }

  setOf(features: Iterable<string>): Features {
    return this.setOfNumbers(Array.from(features, (feature) => this.numberOf(feature)))
  }

  /** Repeats count once. */
  setOfNumbers(numbers: readonly number[]): Features {
    const serial = this.sets++
    const told = numbers.filter((number) => {
      const isNew = this.lastIn[positionOf(number)] !== serial
      this.lastIn[positionOf(number)] = serial
      return isNew
    })
    return new Features(this, serial, told)
  }

  /** 1 at the position of each feature of the set; null the first time that it is asked for. */
  marksOf(set: Features): Uint8Array | null {
    return this.marked.marksOf(set, this.size)
  }
}

/** A set of features. What is in it never changes; what was asked of it is remembered. */
export class Features {
  readonly vocabulary: Vocabulary
  /** Sets of a vocabulary are counted from 0. */
  readonly serial: number
  /** As they were first told. */
  readonly told: readonly number[]
  /** One bit for each kind that is in it. */
  readonly kinds: number
  /** A bit for every feature: sets whose bits have none in common share nothing. */
  readonly bits: number
  private inOrder: readonly number[] | null = null
  private lastWithout: { readonly others: Features; readonly rest: Features } | null = null

  constructor(vocabulary: Vocabulary, serial: number, told: readonly number[]) {
    this.vocabulary = vocabulary
    this.serial = serial
    this.told = told
    let kinds = 0
    let bits = 0
    for (const number of told) {
      kinds |= 1 << (number & 3)
      bits |= 1 << (positionOf(number) & 31)
    }
    this.kinds = kinds
    this.bits = bits
  }

  /** Rising. Not all sets are compared, and the order is made when it is first asked for. */
  get sorted(): readonly number[] {
    return (this.inOrder ??= this.told.length < 2 ? this.told : [...this.told].sort((a, b) => a - b))
  }

  get size(): number {
    return this.told.length
  }

  get hasName(): boolean {
    return (this.kinds & NAMES) !== 0
  }

  get hasPerson(): boolean {
    return (this.kinds & (1 << PERSON)) !== 0
  }

  get hasPlace(): boolean {
    return (this.kinds & (1 << PLACE)) !== 0
  }

  has(feature: string): boolean {
    return this.told.includes(this.vocabulary.numberOf(feature))
  }

  [Symbol.iterator](): Iterator<string> {
    return this.told.map((number) => this.vocabulary.featureOf(number))[Symbol.iterator]()
  }

  with(others: Features): Features {
    if (others.size === 0) return this
    return this.size === 0 ? others : this.vocabulary.setOfNumbers([...this.told, ...others.told])
  }

  without(others: Features): Features {
    if (this.lastWithout?.others !== others) {
      const rest = sharesAny(this, others)
        ? this.vocabulary.setOfNumbers(this.told.filter((number) => !others.told.includes(number)))
        : this
      this.lastWithout = { others, rest }
    }
    return this.lastWithout.rest
  }
}

/** Whether a feature of one of the kinds is in both. */
function sharesKind(a: Features, b: Features, kinds: number): boolean {
  if ((a.bits & b.bits) === 0 || (a.kinds & b.kinds & kinds) === 0) return false
  const left = a.sorted
  const right = b.sorted
  let i = 0
  let j = 0
  while (i < left.length && j < right.length) {
    const x = left[i] ?? 0
    const y = right[j] ?? 0
    if (x === y && (kinds & (1 << (x & 3))) !== 0) return true
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return false
}

/** Whether any feature is in both; never true of an empty set. */
export function sharesAny(a: Features, b: Features): boolean {
  return sharesKind(a, b, ANY)
}

/** Whether a name of any kind is in both: a person, a place or any other. */
export function sharesName(a: Features, b: Features): boolean {
  return sharesKind(a, b, NAMES)
}

/** Whether a person is in both. */
export function sharesPerson(a: Features, b: Features): boolean {
  return sharesKind(a, b, 1 << PERSON)
}

/** Whether a person, an organisation or anything named that is no place is in both. */
export function sharesBearer(a: Features, b: Features): boolean {
  return sharesKind(a, b, NAMES & ~(1 << PLACE))
}

/** Whether a place is in both; `WHOLE_WORLD` is one. */
export function sharesPlace(a: Features, b: Features): boolean {
  return sharesKind(a, b, 1 << PLACE)
}

/**
 * Writes the features of both into the list, in the order of their numbers, and says how many there are; what else the
 * list holds means nothing. Quickest where `a` stays the same from call to call.
 */
export function collectShared(a: Features, b: Features, into: number[]): number {
  let count = 0
  if ((a.bits & b.bits) === 0) return count
  const marks = a.vocabulary.marksOf(a)
  if (marks !== null) {
    for (const number of b.sorted) if (marks[positionOf(number)] === 1) into[count++] = number
    return count
  }
  const left = a.sorted
  const right = b.sorted
  let i = 0
  let j = 0
  while (i < left.length && j < right.length) {
    const x = left[i] ?? 0
    const y = right[j] ?? 0
    if (x === y) into[count++] = x
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return count
}
