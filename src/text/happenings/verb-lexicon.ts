// The forms of all known English verbs, generated once from their base forms. Unknown words are guessed by their
// endings.
import { ACTS } from '../data/acts.ts'
import { SENSES } from '../data/act-senses.ts'
import { inflect, IRREGULAR_PARTS } from '../inflection.ts'
import { LIGHT_VERBS, PLAIN_VERBS, REAL_INFINITIVE, REPORTING } from '../data/plain-verbs.ts'

export type FormKind = 'base' | 's' | 'past' | 'participle' | 'ing'

export interface VerbForms {
  /** Base form. */
  readonly lemma: string
  readonly kinds: ReadonlySet<FormKind>
}

const AUXILIARIES = new Set(['be', 'have', 'do'])
const FORMS: ReadonlyMap<string, VerbForms> = generate()

/** The verb that a word in small letters can be, by table; null where it is no form of a known verb. */
export function verbFormsOf(word: string): VerbForms | null {
  return FORMS.get(word) ?? null
}

function generate(): ReadonlyMap<string, VerbForms> {
  const forms = new Map<string, { lemma: string; kinds: Set<FormKind> }>()
  const add = (word: string, lemma: string, kind: FormKind): void => {
    const known = forms.get(word)
    if (known === undefined) forms.set(word, { lemma, kinds: new Set([kind]) })
    else if (known.lemma === lemma) known.kinds.add(kind)
  }
  for (const base of baseForms()) {
    const { third, past, participle, ing } = inflect(base)
    add(base, base, 'base')
    add(third, base, 's')
    for (const word of past) add(word, base, 'past')
    for (const word of participle) add(word, base, 'participle')
    for (const word of ing) add(word, base, 'ing')
  }
  return forms
}

/** Verbs of acts come first, so that where two verbs share a form ("found", "lay") the irregular one decides. */
function baseForms(): Set<string> {
  const ofActs = ACTS.flatMap(({ verbs = '', turns = '' }) => `${verbs} ${turns}`.split(' '))
  const ofSenses = SENSES.flatMap(({ word, of }) => (word === 'verb' ? of.split(' ') : []))
  const words = [
    ...IRREGULAR_PARTS.keys(),
    ...ofActs,
    ...ofSenses,
    ...PLAIN_VERBS,
    ...LIGHT_VERBS,
    ...REAL_INFINITIVE,
    ...REPORTING,
  ]
  const bases = words.map((word) => word.split('_')[0] ?? '')
  return new Set(bases.filter((base) => base !== '' && !AUXILIARIES.has(base)))
}
