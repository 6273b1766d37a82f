// Groups the words between the verbs of a sentence into noun phrases. "the fall of the city" is one phrase; a list is
// several.
import { ORIGIN } from '../data/word-classes.ts'
import type { Tagged } from './tags.ts'

/** Token indexes: `from` to `to`, `to` excluded. */
export interface NounPhrase {
  readonly from: number
  readonly to: number
  /** The token that says what the phrase is: the last before an "of". */
  readonly head: number
  /** The preposition or subordinator before it; null where it stands free. */
  readonly governor: string | null
  readonly governorAt: number
  /** What follows its "of", null where none does. */
  readonly of: NounPhrase | null
  /** "last week", "two days" */
  readonly time: boolean
}

const TIMES = new Set(
  'second seconds minute minutes hour hours day days week weeks weekend month months year years decade decades century morning afternoon evening night midnight noon time times moment'.split(
    ' ',
  ),
)

/** Phrases in order; those after "of" are inside the phrase before. */
export function nounPhrases(tagged: Tagged): NounPhrase[] {
  const { tags, tokens } = tagged
  const phrases: NounPhrase[] = []
  let i = 0
  let governorAt = -1
  while (i < tags.length) {
    const tag = tags[i]
    if (tag === 'preposition' || tag === 'subordinator' || tag === 'to') {
      governorAt = i
      i += 1
    } else if (opens(tagged, i)) {
      const to = endOf(tagged, i)
      const phrase = makePhrase(tagged, i, to, governorAt)
      const last = phrases.at(-1)
      if (last !== undefined && phrase.governor === 'of' && last.to === governorAt)
        phrases[phrases.length - 1] = withOf(last, phrase)
      else phrases.push(phrase)
      governorAt = -1
      i = to
    } else {
      if (tag !== 'adverb' && tag !== 'conjunction') governorAt = -1
      if (tag === 'conjunction' && tokens[i - 1] !== undefined && tags[i - 1] !== 'comma')
        governorAt = sharedGovernor(phrases.at(-1), i)
      i += 1
    }
  }
  return phrases
}

function sharedGovernor(last: NounPhrase | undefined, at: number): number {
  return last?.to === at ? last.governorAt : -1
}

function opens({ tags }: Tagged, i: number): boolean {
  const tag = tags[i]
  return tag === 'noun' || tag === 'determiner' || tag === 'pronoun'
}

function endOf(tagged: Tagged, from: number): number {
  const { tags, tokens } = tagged
  if (tags[from] === 'pronoun') return from + 1
  let i = from + 1
  for (; i < tags.length; i += 1) {
    const tag = tags[i]
    if (tag === 'noun' || tag === 'genitive') continue
    if (tag === 'pronoun' && tags[i - 1] === 'determiner' && tokens[i]?.text === 'others') continue
    if (tag === 'conjunction' && isPair(tagged, i)) continue
    if (tag === 'determiner') {
      // a new phrase begins at an article or possessive after a noun: "told reporters the army"
      const word = tokens[i]?.word
      if (tags[i - 1] === 'noun' && word !== 'number') break
      if (tags[i - 1] === 'genitive' && word === 'article') break
      continue
    }
    if (tag === 'adverb' && tags[i - 1] === 'determiner' && tags[i + 1] === 'noun') continue
    if (
      tag === 'date' &&
      (tags[i - 1] === 'determiner' || tags[i + 1] === 'genitive') &&
      (tags[i + 1] === 'noun' || tags[i + 1] === 'genitive')
    )
      continue
    break
  }
  return i
}

/** "Russian and Turkish jets" */
function isPair({ tags, tokens }: Tagged, at: number): boolean {
  const adjective = (index: number): boolean => {
    const token = tokens[index]
    return token?.capital === true && ORIGIN.test(token.text) && tags[index] === 'noun'
  }
  return adjective(at - 1) && adjective(at + 1) && tags[at + 2] === 'noun' && tokens[at + 2]?.capital === false
}

function makePhrase(tagged: Tagged, from: number, to: number, governorAt: number): NounPhrase {
  const { tokens, tags } = tagged
  let head = to - 1
  while (head > from && tags[head] === 'genitive') head -= 1
  return {
    from,
    to,
    head,
    governor: tokens[governorAt]?.text ?? null,
    governorAt,
    of: null,
    time: TIMES.has(tokens[head]?.text ?? ''),
  }
}

/** "a group of men of the town": an "of" after an "of" belongs to the inner phrase. */
function withOf(phrase: NounPhrase, inner: NounPhrase): NounPhrase {
  const chain: NounPhrase[] = [phrase]
  for (let deepest = phrase.of; deepest !== null && chain.length < MOST_OF; deepest = deepest.of) chain.push(deepest)
  let built = inner
  for (const outer of chain.reverse()) built = { ...outer, to: inner.to, of: built, time: outer.time && built.time }
  return built
}

const MOST_OF = 4
