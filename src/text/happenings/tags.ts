// Tells what part each word of a sentence plays, by its class and its neighbours: above all, which words are verbs. A homograph
// ("a strike", "strikes", "left") is a verb only where its neighbours say so.
import { NOUN_TOO, PLURALS } from '../data/word-classes.ts'
import { actOfNoun } from './act-lexicon.ts'
import type { Token } from './tokens.ts'
import { verbFormsOf } from './verb-lexicon.ts'
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

const NOT_ADVERBS = new Set(
  'family ally italy july reply supply assembly fly belly bully jelly lily monopoly anomaly daily weekly monthly yearly elderly deadly friendly likely unlikely costly lovely ugly holy early only timely orderly scholarly rally tally apply imply comply multiply rely unruly hourly quarterly cowardly lonely lively melancholy homily'.split(
    ' ',
  ),
)
const NOT_GUESSED = new Set(
  'training hearing meeting beginning warning landing painting drawing reading writing thinking understanding testing planning mining drilling shipping recording hundred sacred indeed speed breed embed united kindred wicked naked rugged thing morning evening spring string king ceiling sibling darling sterling wing ring building buildings during nothing something everything anything being according including following housing clothing offspring feeling ruling funding funeral setting briefing filing listing wedding proceeding engineering marketing manufacturing banking spending parking advertising surrounding outstanding upcoming ongoing incoming outgoing leading missing remaining existing concerned so-called armed unprecedented alleged'.split(
    ' ',
  ),
)
/** Words in -ing that, before a noun, describe it. */
const DESCRIBING = new Set(
  'growing increasing rising mounting leading remaining ongoing existing missing surrounding outstanding escalating emerging developing competing opposing ruling governing fighting living working winning losing closing opening falling neighbouring neighboring following coming passing striking stunning shocking surprising warring'.split(
    ' ',
  ),
)
/** "Russian", "Turkish", "Chinese", "Iraqi", "French" */
export const ORIGIN = /(?:an|sh|ese|i|ch)$/
const SUBJECT_PRONOUNS = new Set(
  'he she it they we i you who which that there everyone someone nobody others'.split(' '),
)
const AHEAD = 10

export function tagTokens(tokens: readonly Token[]): Tagged {
  const tagged: Tagged = {
    tokens,
    tags: tokens.map(plainTag),
    lemmas: tokens.map(() => null),
    forms: tokens.map(() => null),
    headline: isHeadline(tokens),
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

function plainTag(token: Token): Tag {
  if (token.kind !== 'word') return token.kind
  if (token.date) return token.word === 'preposition' || token.word === 'subordinator' ? token.word : 'date'
  const capitalName = token.name !== null && token.capital
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
      if (/ly$/.test(token.text) && !token.capital && token.text.length > 4 && !NOT_ADVERBS.has(token.text))
        return 'adverb'
      return 'noun'
    default:
      return token.name !== null ? 'noun' : token.word
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

type Verb = { readonly lemma: string; readonly form: FormKind | 'past-or-participle' }

function verbAt(tagged: Tagged, i: number): Verb | null {
  const { tokens, tags, headline } = tagged
  const token = tokens[i]
  if (token === undefined || token.kind !== 'word' || tags[i] !== 'noun' || token.quoted || token.date) return null
  if (token.capital && i > 0 && !headline && tokens[i - 1]?.kind !== 'stop') return null
  if (token.name !== null && !headline) return null
  if (tags[i + 1] === 'genitive') return null
  const known = verbFormsOf(token.text)
  const lemma = known?.lemma ?? guessedLemma(token.text)
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

interface Neighbours {
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
        ? takes || (after === 'noun' && /s$/.test(tokens[beforeAt]?.text ?? '') && tags[beforeAt] === 'noun')
        : !(
            tokens[beforeAt]?.capital === false &&
            after === 'noun' &&
            tags[beforeAt - 1] === 'determiner' &&
            /s$/.test(tokens[beforeAt]?.text ?? '') === false
          )
    case 'preposition':
      return (
        takes ||
        after === 'preposition' ||
        after === 'to' ||
        (after === 'noun' && /s$/.test(tokens[afterAt]?.text ?? '') && !isEvent)
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

function isPast(tagged: Tagged, form: string, { before, beforeAt, after }: Neighbours): boolean {
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

function isThirdPerson(tagged: Tagged, i: number, lemma: string, { before, beforeAt, after }: Neighbours): boolean {
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

function isBase(tagged: Tagged, i: number, lemma: string, { before, beforeAt, after }: Neighbours): boolean {
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

function lastVerb({ tags }: Tagged, i: number): number {
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

function guessedLemma(word: string): string | null {
  if (NOT_GUESSED.has(word) || word.includes('-') || word.length < 6) return null
  if (word.endsWith('ed') || word.endsWith('ing')) return word.replace(/(?:ed|ing)$/, '')
  return null
}

function guessedKinds(word: string): ReadonlySet<FormKind> {
  return new Set<FormKind>(word.endsWith('ing') ? ['ing'] : ['past', 'participle'])
}

function isHeadline(tokens: readonly Token[]): boolean {
  const words = tokens.filter(
    ({ kind, text, word }) => kind === 'word' && text.length > 3 && word === null && !/^\p{N}/u.test(text),
  )
  return words.length > 3 && words.filter(({ capital, name }) => capital || name !== null).length > words.length * 0.75
}
