// The verbs that link a speaker to words in quotation marks, by each of their forms.
import { DESCRIBING_VERBS, SAYING_VERBS } from './data/saying-verbs.ts'
import { inflect } from './inflection.ts'

export interface SayingForm {
  readonly lemma: string
  /** 'finite' takes a subject of its own; 'participle' ("saying") takes that of the clause; 'base' ("say") is both. */
  readonly form: 'finite' | 'participle' | 'base'
  /** 'say' reports words as such; 'describe' puts a thing in the speaker's words ("called it …"). */
  readonly kind: 'say' | 'describe'
}

/** Every form in lower case. */
export const SAYING_FORMS: ReadonlyMap<string, SayingForm> = buildForms()

function buildForms(): Map<string, SayingForm> {
  const forms = new Map<string, SayingForm>()
  const enter = (lemma: string, kind: SayingForm['kind']): void => {
    const { third, past, participle, ing } = inflect(lemma)
    for (const word of ing) forms.set(word, { lemma, form: 'participle', kind })
    forms.set(lemma, { lemma, form: 'base', kind })
    // "read" is a past too.
    for (const word of [third, ...participle, ...past]) forms.set(word, { lemma, form: 'finite', kind })
  }
  for (const lemma of SAYING_VERBS) enter(lemma, 'say')
  for (const lemma of DESCRIBING_VERBS) enter(lemma, 'describe')
  return forms
}
