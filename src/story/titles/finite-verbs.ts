// A stretch of text in, whether it has a verb that a clause can stand on ("has", "fled", "says"). A noun that looks
// like one ("plans") counts as a verb: it does not read the clause.
import { verbFormsOf } from '../../text/happenings/verb-lexicon.ts'

const AUXILIARY =
  /^(?:is|are|was|were|am|has|have|had|does|did|do|will|would|can|could|may|might|must|should|shall|isn|aren|wasn|weren|hasn|haven|hadn|doesn|didn|don|won|wouldn|couldn|shouldn)$/u

/** They end as the past of an unknown verb does. */
const NO_PASTS = new Set([
  'breed',
  'hatred',
  'hundred',
  'indeed',
  'kindred',
  'naked',
  'sacred',
  'speed',
  'weed',
  'wicked',
])

/** `word` in small letters, without a mark around. */
function isFiniteVerb(word: string): boolean {
  if (AUXILIARY.test(word)) return true
  const kinds = verbFormsOf(word)?.kinds
  if (kinds === undefined) return /\p{L}{3}ed$/u.test(word) && !NO_PASTS.has(word)
  return kinds.has('past') || kinds.has('s')
}

const ADVERBS = new Set(['also', 'always', 'far', 'never', 'now', 'often', 'soon', 'still', 'then'])

/** Anywhere in the words. */
export function hasFiniteVerb(words: string): boolean {
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).some(isFiniteVerb)
}

/** "plans to open", "quickly opened": the first word, or the one behind an adverb, is such a verb. */
export function beginsWithFiniteVerb(words: string): boolean {
  return isFiniteVerb(firstVerbPlace(words))
}

/** "has opened", "never was". */
export function beginsWithAuxiliary(words: string): boolean {
  return AUXILIARY.test(firstVerbPlace(words))
}

/** "makes", "is made", and not "made". */
export function beginsWithPresentVerb(words: string): boolean {
  const word = firstVerbPlace(words)
  return AUXILIARY.test(word) || verbFormsOf(word)?.kinds.has('s') === true
}

/** In small letters, the first word, or the one behind an adverb. */
function firstVerbPlace(words: string): string {
  const [first = '', second = ''] = /^\s*(\p{L}+)(?: (\p{L}+))?/u.exec(words.toLowerCase())?.slice(1) ?? []
  return first.endsWith('ly') || ADVERBS.has(first) ? second : first
}

/** A verb in the past or an auxiliary: a noun in the plural is none. */
export function hasPastVerb(words: string): boolean {
  return (words.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) => AUXILIARY.test(word) || verbFormsOf(word)?.kinds.has('past') === true,
  )
}
