// Whether a word that can be a finite verb is one, by the words before and after it: "they attack", not "the attack".
import { NOUN_TOO, ORIGIN, PLURALS } from '../data/word-classes.ts'
import { actOfNoun } from './act-lexicon.ts'
import type { Tagged } from './tags.ts'
import { verbFormsOf } from './verb-lexicon.ts'
import type { Neighbours } from './verb-tags.ts'

const SUBJECT_PRONOUNS = new Set(
  'he she it they we i you who which that there everyone someone nobody others'.split(' '),
)

/** In words: how far around a verb its neighbours are looked at. */
const AHEAD = 10

/** `form` is a past, a participle, or either, which the clause decides later. False is an adjective or a noun. */
export function isPast(tagged: Tagged, form: string, { before, beforeAt, after }: Neighbours): boolean {
  const { tokens, tags, lemmas } = tagged
  switch (before) {
    case 'auxiliary':
    case 'pronoun':
    case 'relative':
    case 'noun':
    case 'date':
    case 'quotation':
    case 'modal':
      return true
    case 'determiner':
      // "many fled", "two died"; not "the accused", "a captured man"
      return (
        tokens[beforeAt]?.word !== 'possessive' &&
        !/^(?:the|a|an|this|these|those|no|every|each|any)$/.test(tokens[beforeAt]?.text ?? '') &&
        after !== 'noun'
      )
    case 'genitive':
    case 'preposition':
      return false
    case 'to':
      return false
    case 'verb':
      return after !== 'noun' && /^(?:get|say|report)$/.test(lemmas[beforeAt] ?? '')
    case 'conjunction':
      return form === 'past' || tags[beforeAt - 1] !== 'preposition'
    default:
      return true
  }
}

/** For the word in -s of token `i`; false is a plural noun. */
export function isThirdPerson(
  tagged: Tagged,
  i: number,
  lemma: string,
  { before, beforeAt, after }: Neighbours,
): boolean {
  const { tokens } = tagged
  const nounToo = NOUN_TOO.has(lemma) || actOfNoun(tokens[i]?.text ?? '') !== null
  const takes =
    after === 'determiner' ||
    after === 'pronoun' ||
    after === 'to' ||
    after === 'relative' ||
    after === 'preposition' ||
    after === 'subordinator'
  const of = tokens[i + 1]?.text === 'of'
  switch (before) {
    case 'pronoun':
    case 'relative':
      return (
        SUBJECT_PRONOUNS.has(tokens[beforeAt]?.text ?? '') && !(nounToo && tokens[beforeAt]?.text === 'that' && !takes)
      )
    case 'noun': {
      if (of) return false
      const governor = tokens[phraseStart(tagged, beforeAt) - 1]
      if (tokens[beforeAt]?.name === null && governor?.word === 'preposition' && governor.text !== 'of') return false
      if (!nounToo) return true
      const text = tokens[beforeAt]?.text ?? ''
      if (text.endsWith('s') && tokens[beforeAt]?.name === null) return false
      const weak = after === 'preposition' || after === 'subordinator'
      if (weak && (tokens[beforeAt]?.name === null || ORIGIN.test(text))) return false
      return (
        (takes || (after === 'noun' && tagged.headline) || (after === 'noun' && tokens[beforeAt]?.name !== null)) &&
        !finiteAhead(tagged, i)
      )
    }
    case 'date':
    case 'comma':
    case 'quotation':
      return !of && (!nounToo || (takes && after !== 'preposition' && !finiteAhead(tagged, i)))
    case 'conjunction':
      return !of && (!nounToo || (after === 'determiner' && !finiteAhead(tagged, i)))
    case undefined:
      return false
    default:
      return false
  }
}

/** For the base form of token `i`, as infinitive or present; false is a noun. */
export function isBase(tagged: Tagged, i: number, lemma: string, { before, beforeAt, after }: Neighbours): boolean {
  const { tokens, tags, forms, lemmas } = tagged
  const text = tokens[beforeAt]?.text ?? ''
  const nounToo = NOUN_TOO.has(lemma) || actOfNoun(lemma) !== null
  const takes =
    after === 'determiner' ||
    after === 'pronoun' ||
    after === 'to' ||
    after === 'preposition' ||
    after === 'relative' ||
    after === 'subordinator'
  switch (before) {
    case 'to':
      return (
        beforeAt === 0 ||
        !nounToo ||
        after !== 'noun' ||
        tags[beforeAt - 1] !== 'verb' ||
        tokens[i + 1]?.name !== null ||
        !/^(?:go|come|return|respond|reply|lead|amount)$/.test(lemmas[beforeAt - 1] ?? '')
      )
    case 'modal':
      return true
    case 'auxiliary':
      return tokens[beforeAt]?.word === 'do'
    case 'pronoun':
      return SUBJECT_PRONOUNS.has(text) || (/^(?:him|her|them|us|me)$/.test(text) && lemmas[beforeAt - 1] !== null)
    case 'relative':
      return (text === 'who' || text === 'which' || text === 'that') && (!nounToo || takes)
    case 'verb':
      return /^(?:help|let|make|dare|go)$/.test(lemmas[beforeAt] ?? '') && (!nounToo || takes)
    case 'noun': {
      const plural =
        (text.endsWith('s') && !text.endsWith('ss') && text.length > 3) ||
        PLURALS.has(text) ||
        (tokens[beforeAt]?.name !== null && tokens[phraseStart(tagged, beforeAt) - 1]?.text === 'and')
      if (tagged.headline ? text === '' : !plural) return false
      if (tokens[i + 1]?.text === 'of') return false
      if (!nounToo) return true
      if (tokens[beforeAt]?.capital === true && !tagged.headline && after === 'preposition') return false
      return (takes || (tagged.headline && after === 'noun' && plural)) && !finiteAhead(tagged, i)
    }
    case 'conjunction':
    case 'comma': {
      const last = lastVerb(tagged, i)
      return (
        last >= 0 &&
        forms[last] === 'base' &&
        (nounToo ? after === 'determiner' : after !== 'preposition' || before === 'conjunction')
      )
    }
    default:
      return false
  }
}

/** Where the run of nouns that ends at `at` begins. */
function phraseStart({ tags }: Tagged, at: number): number {
  let start = at
  while (
    at - start < AHEAD &&
    (tags[start - 1] === 'noun' || tags[start - 1] === 'determiner' || tags[start - 1] === 'genitive')
  )
    start -= 1
  return start
}

/** Index of the nearest token before `i` that is tagged as a verb, -1 where none is near. */
export function lastVerb({ tags }: Tagged, i: number): number {
  for (let at = i - 1; at >= 0 && at >= i - 3 * AHEAD; at -= 1) if (tags[at] === 'verb') return at
  return -1
}

/** Whether, before the next mark or joining word, a word follows that can only be a finite verb. */
function finiteAhead({ tokens, tags }: Tagged, i: number): boolean {
  for (let at = i + 1; at < tokens.length && at <= i + AHEAD; at += 1) {
    const tag = tags[at]
    if (tag === 'comma' || tag === 'stop' || tag === 'subordinator' || tag === 'relative' || tag === 'conjunction')
      return false
    if (tag === 'modal' || (tag === 'auxiliary' && !/^(?:be|been|being|having)$/.test(tokens[at]?.text ?? '')))
      return true
    const kinds = tag === 'noun' && tokens[at]?.name === null ? verbFormsOf(tokens[at]?.text ?? '')?.kinds : undefined
    if (kinds?.has('past') === true && !kinds.has('base') && tags[at - 1] === 'noun') return true
  }
  return false
}
