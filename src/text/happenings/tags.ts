// Tells what part each word of a sentence plays, by its class and its neighbours. Which words are verbs is told in
// verb-tags.ts.
import { NOT_ADVERBS } from '../data/word-classes.ts'
import type { Token } from './tokens.ts'
import { verbAt } from './verb-tags.ts'
import type { FormKind } from './verb-lexicon.ts'

export type Tag =
  | 'noun'
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'subordinator'
  | 'relative'
  | 'conjunction'
  | 'auxiliary'
  | 'modal'
  | 'to'
  | 'not'
  | 'adverb'
  | 'date'
  | 'comma'
  | 'stop'
  | 'genitive'
  | 'quotation'
  | 'verb'

export interface Tagged {
  readonly tokens: readonly Token[]
  readonly tags: Tag[]
  /** For each verb, its base form and the form that it has here. */
  readonly lemmas: (string | null)[]
  readonly forms: (FormKind | 'past-or-participle' | null)[]
  /** Written like a headline: most words with a capital. */
  readonly headline: boolean
}

/** Of one sentence; the lists of the result have one entry for each token. */
export function tagTokens(tokens: readonly Token[]): Tagged {
  const headline = isHeadline(tokens)
  const tagged: Tagged = {
    tokens,
    tags: tokens.map((token) => plainTag(token, headline)),
    lemmas: tokens.map(() => null),
    forms: tokens.map(() => null),
    headline,
  }
  mendCombinations(tagged)
  for (let i = 0; i < tokens.length; i += 1) {
    const verb = verbAt(tagged, i)
    if (verb === null) continue
    tagged.tags[i] = 'verb'
    tagged.lemmas[i] = verb.lemma
    tagged.forms[i] = verb.form
  }
  return tagged
}

function plainTag(token: Token, headline: boolean): Tag {
  if (token.kind !== 'word') return token.kind
  if (token.date) return token.word === 'preposition' || token.word === 'subordinator' ? token.word : 'date'
  const capitalName = token.name !== null && token.capital && !headline
  switch (token.word) {
    case 'article':
    case 'possessive':
    case 'number':
      return capitalName ? 'noun' : 'determiner'
    case 'be':
    case 'have':
    case 'do':
      return capitalName ? 'noun' : 'auxiliary'
    case null:
      if (token.text.endsWith('ly') && !token.capital && token.text.length > 4 && !NOT_ADVERBS.has(token.text))
        return 'adverb'
      return 'noun'
    default:
      return token.name !== null && !headline ? 'noun' : token.word
  }
}

/** "that" before a noun that is no subject; "such as", "as well as", "following" as prepositions. */
function mendCombinations({ tokens, tags }: Tagged): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const text = tokens[i]?.text
    const before = tags[i - 1]
    if (text === 'as' && (tokens[i - 1]?.text === 'such' || tokens[i - 1]?.text === 'well')) tags[i] = 'preposition'
    if (text === 'as' && tokens[i + 1]?.text === 'well') tags[i] = 'preposition'
    if (text === 'well' && tokens[i - 1]?.text === 'as') tags[i] = 'adverb'
    if (text === 'that' && (before === undefined || before === 'preposition') && tags[i + 1] === 'noun')
      tags[i] = 'determiner'
    if (text === 'not' && /^(?:only|just|merely)$/.test(tokens[i + 1]?.text ?? '')) tags[i] = 'adverb'
    if (text === 'yet' && before === 'not') tags[i] = 'adverb'
    if (tokens[i]?.word === 'number') mendAmount(tokens, tags, i)
    if (text === 'am' && tokens[i - 1]?.text !== 'i') tags[i] = 'noun'
    if (text === 'one' && tags[i] === 'pronoun' && tags[i + 1] === 'noun') tags[i] = 'determiner'
    if (text === 'that' && tags[i + 1] === 'date') tags[i] = 'date'
    if (text === 'so' && tokens[i + 1]?.text !== 'that') tags[i] = 'adverb'
    if (text === 'following' && (tags[i + 1] === 'determiner' || tags[i + 1] === 'noun') && before !== 'determiner')
      tags[i] = tokens[i - 1]?.word === 'be' ? 'noun' : 'preposition'
  }
}

/** "more than 50", "at least 50", "up to 50", "as many as 50", "over 50": one amount, no preposition. */
function mendAmount(tokens: readonly Token[], tags: Tag[], number: number): void {
  const words = AMOUNTS.find((amount) =>
    amount.every((word, back) => tokens[number - amount.length + back]?.text === word),
  )
  if (words === undefined) return
  const before = tags[number - words.length - 1]
  if (
    words.length === 1 &&
    (before === 'noun' || before === 'determiner' || before === 'auxiliary' || before === 'adverb')
  )
    return
  for (let at = number - words.length; at < number; at += 1) tags[at] = 'determiner'
}

const AMOUNTS =
  'as many as|as much as|more than|less than|fewer than|at least|at most|up to|over|about|around|under|some'
    .split('|')
    .map((words) => words.split(' '))

function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(
    ({ kind, text, word }) => kind === 'word' && text.length > 3 && word === null && !/^\p{N}/u.test(text),
  )
  return words.length > 3 && words.filter(({ capital, name }) => capital || name !== null).length > words.length * 0.75
}
