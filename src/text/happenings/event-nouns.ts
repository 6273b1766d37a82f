// Event nouns of a sentence ("the fall of the city", "his departure") with who does them and what they are done to.
import { actOfNoun, sensesOfNoun, singular } from './act-lexicon.ts'
import type { NameKind } from '../../model/reading.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Tagged } from './tags.ts'

/** Token indexes: `from` to `to`, `to` excluded. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

export interface EventNoun {
  readonly at: number
  readonly act: string
  readonly actor: Stretch | null
  readonly objects: readonly Stretch[]
  /** Index of its phrase. */
  readonly phrase: number
}

/** Acts that a bare plural tells of: "airstrikes", "celebrations". */
const BARE = new Set(['airstrike', 'celebrate', 'earthquake', 'flood', 'storm', 'protest'])
/** Acts whose nouns have what is said after "of": "the announcement of his departure". */
const SPEECH = new Set([
  'say',
  'announce',
  'confirm',
  'deny',
  'condemn',
  'promise',
  'call-for',
  'order',
  'warn',
  'propose',
  'predict',
])
const AGAINST = new Set(['on', 'in', 'at', 'against', 'to', 'into', 'from', 'with', 'across', 'near'])

/**
 * In order of phrases. A noun beside which nobody and nothing is named counts only after "the" and the like, or as a
 * bare plural.
 */
export function eventNouns(tagged: Tagged, phrases: readonly NounPhrase[]): EventNoun[] {
  const found: EventNoun[] = []
  phrases.forEach((phrase, index) => {
    for (let part: NounPhrase | null = phrase; part !== null; part = part.of) {
      const event = eventAt(tagged, phrases, index, part)
      if (event !== null) found.push(event)
    }
  })
  return found
}

function eventAt(tagged: Tagged, phrases: readonly NounPhrase[], index: number, part: NounPhrase): EventNoun | null {
  const { tokens, tags } = tagged
  const token = tokens[part.head]
  if (token === undefined || tags[part.head] !== 'noun' || token.name !== null || token.quoted) return null
  const entry = actOfNoun(token.text)
  if (entry === null) return null
  const owner = ownerOf(tagged, part)
  const whole = part.of
  const act = actByHead(tagged, token.text, entry.act, whole ?? owner)
  if (act === null) return null
  const phrase = phrases[index]
  const after = part.to === phrase?.to ? following(phrases, index, SPEECH.has(act)) : { by: null, against: [] }
  const modifier = modifierOf(tagged, part)
  let actor: Stretch | null = after.by
  const objects: Stretch[] = []
  if (entry.of === 'undergoer') {
    const object = whole ?? owner
    if (object !== null) objects.push(object)
    if (whole !== null) actor ??= owner
  } else if (SPEECH.has(act)) {
    actor ??= owner
    if (whole !== null) objects.push(whole)
  } else {
    actor ??= owner ?? whole
    if (owner !== null && whole !== null) objects.push(whole)
  }
  if (modifier !== null) {
    if (tokens[modifier.to - 1]?.name === 'place' || actor !== null) objects.push(modifier)
    else actor = modifier
  }
  objects.push(...after.against)
  const definite = tokens[part.from]?.text
  const marked = definite === 'the' || definite === 'this' || definite === 'these' || definite === 'that'
  const strong = BARE.has(act) && token.text.endsWith('s')
  if (actor === null && objects.length === 0 && !marked && !strong) return null
  return { at: part.head, act, actor, objects, phrase: index }
}

function actByHead(tagged: Tagged, noun: string, act: string, of: Stretch | NounPhrase | null): string | null {
  const senses = sensesOfNoun(singular(noun))
  if (senses.length === 0) return act
  const heads = of === null ? [] : 'head' in of ? headsOf(tagged, of) : [headAt(tagged, of.to - 1)]
  for (const sense of senses) {
    if (sense.heads.size === 0 || heads.some((head) => fits(sense.heads, head.word, head.name))) return sense.act
  }
  return act
}

/** Whether a head noun, or the kind of name that it is, stands in the list. */
export function fits(heads: ReadonlySet<string>, word: string, name: string | null): boolean {
  if (name === 'place' && heads.has('@place')) return true
  if (name === 'person' && heads.has('@person')) return true
  if (name === 'organisation' && heads.has('@organisation')) return true
  return heads.has(word) || heads.has(singular(word))
}

/** "the army" in "the army's advance"; "his" in "his departure". */
function ownerOf({ tags, tokens }: Tagged, part: NounPhrase): Stretch | null {
  let at = part.head - 1
  while (at > part.from && tags[at] !== 'genitive') at -= 1
  if (at > part.from) return { from: part.from, to: at }
  return tokens[part.from]?.word === 'possessive' && part.from < part.head
    ? { from: part.from, to: part.from + 1 }
    : null
}

/** A name right before the noun: "Israeli airstrikes". */
function modifierOf({ tokens, tags, headline }: Tagged, part: NounPhrase): Stretch | null {
  let to = part.head
  while (to > part.from && tokens[to - 1]?.capital !== true && tags[to - 1] === 'noun' && part.head - to < 2) to -= 1
  let from = to
  while (from > part.from && tokens[from - 1]?.capital === true && tags[from - 1] === 'noun') from -= 1
  const first = tokens[from]
  if (from >= to || from === 0 || first?.capital !== true) return null
  return headline && first.name === null ? null : { from, to }
}

function following(
  phrases: readonly NounPhrase[],
  index: number,
  speech: boolean,
): { by: Stretch | null; against: Stretch[] } {
  let by: Stretch | null = null
  const against: Stretch[] = []
  for (let at = index + 1; at < phrases.length && at <= index + 3; at += 1) {
    const before = phrases[at - 1]
    const next = phrases[at]
    if (before === undefined || next?.governorAt !== before.to || next.time || (at > index + 1 && before.of !== null))
      break
    if (next.governor === 'by' || (next.governor === 'from' && speech)) by = by ?? next
    else if (next.governor !== null && AGAINST.has(next.governor)) against.push(next)
    else break
  }
  return { by, against }
}

/** The words that say what a phrase is, its own and those after "of", with the kinds of name that they are. */
export function headsOf(tagged: Tagged, phrase: NounPhrase): { word: string; name: NameKind | null }[] {
  const heads: { word: string; name: NameKind | null }[] = []
  for (
    let part: NounPhrase | null = phrase;
    part !== null;
    part = part.time || isCount(tagged, part) ? part.of : null
  ) {
    heads.push(headAt(tagged, part.head))
  }
  return heads
}

function headAt({ tokens }: Tagged, at: number): { word: string; name: NameKind | null } {
  return { word: tokens[at]?.text ?? '', name: tokens[at]?.name ?? null }
}

/** "one of the regimes", "dozens of people" */
function isCount({ tags }: Tagged, phrase: NounPhrase): boolean {
  return tags[phrase.head] === 'pronoun' || tags[phrase.head] === 'determiner'
}
