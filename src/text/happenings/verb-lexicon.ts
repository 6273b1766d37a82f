// The forms of all known English verbs, generated once from their base forms. Unknown words are guessed by their
// endings.
import { ACTS } from '../data/acts.ts'
import { SENSES } from '../data/act-senses.ts'
import { ALSO_REGULAR, DOUBLING, IRREGULAR } from '../data/verb-forms.ts'
import { LIGHT_VERBS, PLAIN_VERBS, REAL_INFINITIVE, REPORTING } from '../data/plain-verbs.ts'

export type FormKind = 'base' | 's' | 'past' | 'participle' | 'ing'

export interface VerbForms {
  /** Base form. */
  readonly lemma: string
  readonly kinds: ReadonlySet<FormKind>
}

const AUXILIARIES = new Set(['be', 'have', 'do'])
const DOUBLING_VERBS = new Set(DOUBLING)
const FORMS: ReadonlyMap<string, VerbForms> = generate()

/** The verb that a word in small letters can be, by table; null where it is no form of a known verb. */
export function verbFormsOf(word: string): VerbForms | null {
  return FORMS.get(word) ?? null
}

/** The regular forms of a base form: those in -s, -ed and -ing. */
function inflect(base: string): { s: string; ed: string; ing: string } {
  const head = base.slice(0, -1)
  const s = /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${head}ies` : `${base}s`
  if (base.endsWith('ie')) return { s, ed: `${base}d`, ing: `${base.slice(0, -2)}ying` }
  if (/(?:ee|oe|ye)$/.test(base)) return { s, ed: `${base}d`, ing: `${base}ing` }
  if (base.endsWith('e')) return { s, ed: `${base}d`, ing: `${head}ing` }
  const ed = /[^aeiou]y$/.test(base) ? `${head}ied` : null
  if (base.endsWith('c')) return { s, ed: `${base}ked`, ing: `${base}king` }
  const stem = doubles(base) ? `${base}${base.slice(-1)}` : base
  return { s, ed: ed ?? `${stem}ed`, ing: `${stem}ing` }
}

function doubles(base: string): boolean {
  return DOUBLING_VERBS.has(base) || /^(?:[^aeiou]|qu)*[aeiou][bdgklmnprtz]$/.test(base)
}

function generate(): ReadonlyMap<string, VerbForms> {
  const forms = new Map<string, { lemma: string; kinds: Set<FormKind> }>()
  const add = (word: string, lemma: string, kind: FormKind): void => {
    const known = forms.get(word)
    if (known === undefined) forms.set(word, { lemma, kinds: new Set([kind]) })
    else if (known.lemma === lemma) known.kinds.add(kind)
  }
  const irregular = new Map<string, [string, string][]>()
  for (const line of IRREGULAR) {
    const [base = '', past = '', participle = ''] = line.split(' ')
    irregular.set(base, [...(irregular.get(base) ?? []), [past, participle]])
  }
  for (const base of baseForms(irregular.keys())) {
    const regular = inflect(base)
    const parts = irregular.get(base)
    add(base, base, 'base')
    add(regular.s, base, 's')
    for (const [past, participle] of parts ?? []) {
      add(past, base, 'past')
      add(participle, base, 'participle')
    }
    if (parts === undefined || ALSO_REGULAR.includes(base)) {
      add(regular.ed, base, 'past')
      add(regular.ed, base, 'participle')
    }
    add(regular.ing, base, 'ing')
    if (DOUBLING_VERBS.has(base) && base.endsWith('l')) {
      add(`${base}ed`, base, 'past')
      add(`${base}ed`, base, 'participle')
      add(`${base}ing`, base, 'ing')
    }
  }
  return forms
}

/** Verbs of acts come first, so that where two verbs share a form ("found", "lay") the irregular one decides. */
function baseForms(irregular: Iterable<string>): Set<string> {
  const ofActs = ACTS.flatMap(({ verbs = '', turns = '' }) => `${verbs} ${turns}`.split(' '))
  const ofSenses = SENSES.flatMap(({ word, of }) => (word === 'verb' ? of.split(' ') : []))
  const words = [...irregular, ...ofActs, ...ofSenses, ...PLAIN_VERBS, ...LIGHT_VERBS, ...REAL_INFINITIVE, ...REPORTING]
  const bases = words.map((word) => word.split('_')[0] ?? '')
  return new Set(bases.filter((base) => base !== '' && !AUXILIARIES.has(base)))
}
