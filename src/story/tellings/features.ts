// Stems, names, acts and quotations of one story as numbers, and sets of them: tellings are compared by these, millions of pairs in a
// long story, so that a set is kept sorted and says at once which kinds it holds. Weighs nothing.

/** What a feature is, in the two lowest bits of its number. */
const OTHER = 0
const PERSON = 1
const PLACE = 2
const NAME = 3
const NAMES = (1 << PERSON) | (1 << PLACE) | (1 << NAME)
const ANY = NAMES | (1 << OTHER)

/** The place of what happens "around the world": no name, and no place that has one. */
export const WHOLE_WORLD = 'l:*'

/** Gives each feature of one story its number. Sets of two vocabularies must not be compared. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>()
  private readonly acts = new Map<string, number>()
  private readonly features: string[] = []
  private sets = 0
  private readonly marked: Marked[] = []
  readonly none: Features = this.setOfNumbers([])

  numberOf(feature: string): number {
    let number = this.numbers.get(feature)
    if (number === undefined) {
      number = this.features.length * 4 + kindOf(feature)
      this.numbers.set(feature, number)
      this.features.push(feature)
    }
    return number
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
    return new Features(this, this.sets++, numbers.length < 2 ? numbers : [...new Set(numbers)])
  }

  /** 1 at the position of each feature of the set; null the first time that it is asked for. */
  marksOf(set: Features): Uint8Array | null {
    const slot = set.serial & (MARKED_SETS - 1)
    const marked = this.marked[slot]
    if (marked === undefined) {
      this.marked[slot] = { last: set, set: null, marks: new Uint8Array(this.features.length) }
      return null
    }
    if (marked.set === set) return marked.marks
    if (marked.last !== set) {
      marked.last = set
      return null
    }
    if (marked.marks.length < this.features.length) marked.marks = new Uint8Array(this.features.length)
    else for (const number of marked.set?.sorted ?? []) marked.marks[positionOf(number)] = 0
    for (const number of set.sorted) marked.marks[positionOf(number)] = 1
    marked.set = set
    return marked.marks
  }
}

/** A set that is being compared with one after another, each of its features marked by position. */
interface Marked {
  last: Features
  set: Features | null
  marks: Uint8Array
}

/** How many sets are marked at a time, at most: those of one telling, which come close together. A power of 2. */
const MARKED_SETS = 64

/** A set of features; it never changes. */
export class Features {
  readonly vocabulary: Vocabulary
  /** Sets of a vocabulary are counted from 0. */
  readonly serial: number
  /** As they were first told. */
  readonly told: readonly number[]
  /** Rising. */
  readonly sorted: readonly number[]
  /** One bit for each kind that is in it. */
  readonly kinds: number
  /** A bit for every feature: sets whose bits have none in common share nothing. */
  readonly bits: number
  private lastWithout: { readonly others: Features; readonly rest: Features } | null = null

  constructor(vocabulary: Vocabulary, serial: number, told: readonly number[]) {
    this.vocabulary = vocabulary
    this.serial = serial
    this.told = told
    this.sorted = told.length < 2 ? told : [...told].sort((a, b) => a - b)
    let kinds = 0
    let bits = 0
    for (const number of told) {
      kinds |= 1 << (number & 3)
      bits |= 1 << (positionOf(number) & 31)
    }
    this.kinds = kinds
    this.bits = bits
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
  const [left, right] = [a.sorted, b.sorted]
  let [i, j] = [0, 0]
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
 * Writes the features of both into the list, in the order of their numbers, and says how many there are; what else the list holds
 * means nothing. Quickest where `a` stays the same from call to call.
 */
export function collectShared(a: Features, b: Features, into: number[]): number {
  let count = 0
  if ((a.bits & b.bits) === 0) return count
  const marks = a.vocabulary.marksOf(a)
  if (marks !== null) {
    for (const number of b.sorted) if (marks[positionOf(number)] === 1) into[count++] = number
    return count
  }
  const [left, right] = [a.sorted, b.sorted]
  let [i, j] = [0, 0]
  while (i < left.length && j < right.length) {
    const x = left[i] ?? 0
    const y = right[j] ?? 0
    if (x === y) into[count++] = x
    if (x <= y) i += 1
    if (y <= x) j += 1
  }
  return count
}

const SCRATCH: number[] = []

/** How many features both have. */
export function countShared(a: Features, b: Features): number {
  return collectShared(a, b, SCRATCH)
}

/** Where the feature stands in its vocabulary, from 0. */
export function positionOf(number: number): number {
  return number >> 2
}

/** `number` is a feature's number in its vocabulary, as for the two below. */
export function isPerson(number: number): boolean {
  return (number & 3) === PERSON
}

/** True for a place that has a name, and for `WHOLE_WORLD`. */
export function isPlace(number: number): boolean {
  return (number & 3) === PLACE
}

/** True for people and places and all other names, and for `WHOLE_WORLD`; false for stems, acts and quotations. */
export function isName(number: number): boolean {
  return (number & 3) !== OTHER
}

/** The id of a name, or null where the feature is a stem. */
export function nameInFeature(feature: string): string | null {
  return kindOf(feature) === OTHER ? null : feature.slice(2)
}

/** `p:id` is a person, `l:id` a place, `n:id` any other name. */
function kindOf(feature: string): number {
  if (feature.charAt(1) !== ':') return OTHER
  const mark = feature.charAt(0)
  return mark === 'p' ? PERSON : mark === 'l' ? PLACE : mark === 'n' ? NAME : OTHER
}
