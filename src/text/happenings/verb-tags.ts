// Tells whether a word is a verb where it stands, and in which form. A homograph ("a strike", "strikes", "left") is a
// verb only where its neighbours say so.
import { DESCRIBING, NOT_GUESSED } from '../data/word-classes.ts'
import { actOfNoun } from './act-lexicon.ts'
import { isBase, isPast, isThirdPerson, lastVerb } from './finite-tags.ts'
import type { Tag, Tagged } from './tags.ts'
import { verbFormsOf } from './verb-lexicon.ts'
import type { FormKind } from './verb-lexicon.ts'

export interface Verb {
  readonly lemma: string
  readonly form: FormKind | 'past-or-participle'
}

/** Null where the word is no verb. The tags before token `i` have to be final, those after it need not be. */
export function verbAt(tagged: Tagged, i: number): Verb | null {
  const { tokens, tags, headline } = tagged
  const token = tokens[i]
  if (token?.kind !== 'word' || tags[i] !== 'noun' || token.quoted || token.date) return null
  if (token.capital && i > 0 && !headline && tokens[i - 1]?.kind !== 'stop') return null
  if (token.name !== null && !headline) return null
  if (tags[i + 1] === 'genitive') return null
  const known = verbFormsOf(token.text)
  const lemma = known?.lemma ?? (i === 0 ? null : guessedLemma(token.text))
  if (lemma === null) return null
  const kinds = known?.kinds ?? guessedKinds(token.text)
  const here = neighbours(tagged, i)
  if (token.text === 'left' && here.before === 'comma' && here.after === 'comma') return null
  if (kinds.has('ing')) return isIng(tagged, i, here) ? { lemma, form: 'ing' } : null
  if (kinds.has('base') && isBase(tagged, i, lemma, here)) return { lemma, form: 'base' }
  if (kinds.has('past') || kinds.has('participle')) {
    const form = kinds.has('past') ? (kinds.has('participle') ? 'past-or-participle' : 'past') : 'participle'
    const past =
      !kinds.has('base') ||
      here.before === 'noun' ||
      here.before === 'relative' ||
      here.before === 'pronoun' ||
      here.before === 'auxiliary'
    if (past && isPast(tagged, form, here)) return { lemma, form }
  }
  if (kinds.has('s') && isThirdPerson(tagged, i, lemma, here)) return { lemma, form: 's' }
  return null
}

export interface Neighbours {
  /** Tags of the nearest words that are no adverbs; undefined at the edges. */
  readonly before: Tag | undefined
  readonly beforeAt: number
  readonly after: Tag | undefined
  readonly afterAt: number
}

function neighbours({ tags }: Tagged, i: number): Neighbours {
  let beforeAt = i - 1
  while (tags[beforeAt] === 'adverb' || tags[beforeAt] === 'not') beforeAt -= 1
  let afterAt = i + 1
  while (tags[afterAt] === 'adverb') afterAt += 1
  return { before: tags[beforeAt], beforeAt, after: tags[afterAt], afterAt }
}

function isIng(tagged: Tagged, i: number, { before, beforeAt, after, afterAt }: Neighbours): boolean {
  const { tokens, tags } = tagged
  const isEvent = actOfNoun(tokens[i]?.text ?? '') !== null
  const takes =
    after === 'determiner' ||
    after === 'pronoun' ||
    (after === 'noun' && tokens[afterAt]?.capital === true && tokens[i]?.capital === false)
  const describes = DESCRIBING.has(tokens[i]?.text ?? '') && after === 'noun' && tokens[afterAt]?.capital === false
  if (describes && before !== 'auxiliary') return false
  switch (before) {
    case 'auxiliary':
      return tokens[beforeAt]?.word === 'be'
    case 'determiner':
    case 'genitive':
      return false
    case 'noun':
    case 'date':
      if (NOT_GUESSED.has(tokens[i]?.text ?? '')) return takes
      return isEvent
        ? takes || (after === 'noun' && (tokens[beforeAt]?.text ?? '').endsWith('s') && tags[beforeAt] === 'noun')
        : !(
            tokens[beforeAt]?.capital === false &&
            after === 'noun' &&
            tags[beforeAt - 1] === 'determiner' &&
            !tokens[beforeAt].text.endsWith('s')
          )
    case 'preposition':
      return (
        takes ||
        after === 'preposition' ||
        after === 'to' ||
        (after === 'noun' && (tokens[afterAt]?.text ?? '').endsWith('s') && !isEvent)
      )
    case 'conjunction':
      return !isEvent || takes
    case 'to':
      return takes
    case 'comma':
      if (isEvent && after === 'noun' && lastVerb(tagged, i) >= 0) return true
      return !(isEvent && after !== undefined && !takes && after !== 'to')
    default:
      return !(isEvent && after !== undefined && !takes && after !== 'to')
  }
}

function guessedLemma(word: string): string | null {
  if (NOT_GUESSED.has(word) || word.includes('-') || word.length < 6) return null
  if (word.endsWith('ed') || word.endsWith('ing')) return word.replace(/(?:ed|ing)$/, '')
  return null
}

function guessedKinds(word: string): ReadonlySet<FormKind> {
  return new Set<FormKind>(word.endsWith('ing') ? ['ing'] : ['past', 'participle'])
}
