// Joins auxiliaries and main verbs into groups: "has not been granted" is one group whose head is "granted".
import { WORDS_OF_CLASS } from '../data/word-classes.ts'
import type { Tagged } from './tags.ts'

export interface VerbGroup {
  /** Token indexes: `from` to `to`, `to` excluded. */
  readonly from: number
  readonly to: number
  readonly head: number
  readonly lemma: string
  /** 'open': a past that may be a participle ("forces captured"), to be decided by the clause. */
  readonly form: 'finite' | 'open' | 'participle' | 'ing' | 'infinitive'
  readonly passive: boolean
  readonly perfect: boolean
  readonly progressive: boolean
  readonly tense: 'present' | 'past'
  readonly modal: string | null
  readonly negated: boolean
}

/** In order and apart. An auxiliary that no verb completes is a group of its own. */
export function verbGroups(tagged: Tagged): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < tagged.tags.length;) {
    const group = groupAt(tagged, i)
    if (group === null) i += 1
    else {
      groups.push(group)
      i = group.to
    }
  }
  return groups
}

function groupAt(tagged: Tagged, from: number): VerbGroup | null {
  const { tags, tokens, lemmas, forms } = tagged
  const first = tags[from]
  if (first !== 'auxiliary' && first !== 'modal' && first !== 'verb') return null
  let i = from
  let head = -1
  let modal: string | null = null
  let negated = tags[from - 1] === 'not' || (tags[from - 1] === 'adverb' && tags[from - 2] === 'not')
  const auxiliaries: string[] = []
  for (; i < tags.length; i += 1) {
    const tag = tags[i]
    const text = tokens[i]?.text ?? ''
    if (tag === 'verb') {
      head = i
      break
    }
    if (tag === 'modal') {
      if (modal !== null || auxiliaries.length > 0) break
      modal = text
    } else if (tag === 'auxiliary') auxiliaries.push(text)
    else if (tag === 'not') negated = true
    else if (tag !== 'adverb') break
  }
  // an auxiliary that the next verb does not complete is a verb itself: "is", "has a plan"
  const form = head < 0 ? null : forms[head]
  const last = auxiliaries.at(-1) ?? ''
  const be = WORDS_OF_CLASS.be.has(last)
  const have = WORDS_OF_CLASS.have.has(last)
  const completes =
    head >= 0 &&
    (auxiliaries.length === 0 ||
      (be && form !== 'base' && form !== 's' && form !== 'past') ||
      (have && form !== 'ing' && form !== 's' && form !== 'base') ||
      (WORDS_OF_CLASS.do.has(last) && form === 'base'))
  if (!completes) {
    if (head >= 0 && auxiliaries.length === 0) return null
    let at = i - 1
    while (at > from && tags[at] !== 'auxiliary' && tags[at] !== 'modal') at -= 1
    head = at
  }
  const lemma = completes ? (lemmas[head] ?? '') : be ? 'be' : have ? 'have' : 'do'
  const passive = completes && be && form !== 'ing'
  const start = auxiliaries[0]
  const opening = start ?? (modal === null ? form : null)
  return {
    from,
    to: head + 1,
    head,
    lemma,
    form: groupForm(tagged, from, start, modal, completes ? (form ?? null) : null),
    passive,
    perfect: auxiliaries.some((word) => WORDS_OF_CLASS.have.has(word)) && (completes || be || auxiliaries.length > 1),
    progressive: completes && form === 'ing' && be,
    tense: opening !== null && opening !== undefined && PRESENT.has(opening) ? 'present' : 'past',
    modal,
    negated,
  }
}

function groupForm(
  tagged: Tagged,
  from: number,
  auxiliary: string | undefined,
  modal: string | null,
  head: string | null,
): VerbGroup['form'] {
  const { tags } = tagged
  let before = from - 1
  while (tags[before] === 'adverb' || tags[before] === 'not') before -= 1
  if (tags[before] === 'to' && (auxiliary === 'be' || auxiliary === 'have' || auxiliary === 'do' || head === 'base'))
    return 'infinitive'
  if (modal !== null) return 'finite'
  if (auxiliary === 'being' || auxiliary === 'having') return 'ing'
  if (auxiliary === 'been') return 'participle'
  if (auxiliary !== undefined) return 'finite'
  if (head === 'ing') return 'ing'
  if (head === 'participle') return 'participle'
  return head === 'past-or-participle' ? 'open' : 'finite'
}

const PRESENT = new Set('am is are has have do does base s'.split(' '))
