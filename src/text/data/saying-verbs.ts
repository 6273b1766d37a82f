// English verbs that link a speaker to words in quotation marks, with all their forms.
// Compiled by hand for this project.
import { words } from './word-list.ts'

export interface SayingForm {
  readonly lemma: string
  /** 'finite' takes a subject of its own; 'participle' ("saying") takes that of the clause; 'base' ("say") is both. */
  readonly form: 'finite' | 'participle' | 'base'
  /** 'say' reports words as such; 'describe' puts a thing in the speaker's words ("called it …"). */
  readonly kind: 'say' | 'describe'
}

/** Lemma, third person, past, past participle, present participle. */
type Forms = readonly [string, string, string, string, string]

const IRREGULAR_SAY: readonly Forms[] = [
  ['say', 'says', 'said', 'said', 'saying'],
  ['tell', 'tells', 'told', 'told', 'telling'],
  ['write', 'writes', 'wrote', 'written', 'writing'],
  ['reply', 'replies', 'replied', 'replied', 'replying'],
  ['testify', 'testifies', 'testified', 'testified', 'testifying'],
  ['cry', 'cries', 'cried', 'cried', 'crying'],
  ['clarify', 'clarifies', 'clarified', 'clarified', 'clarifying'],
  ['deny', 'denies', 'denied', 'denied', 'denying'],
  ['quip', 'quips', 'quipped', 'quipped', 'quipping'],
  ['admit', 'admits', 'admitted', 'admitted', 'admitting'],
  ['swear', 'swears', 'swore', 'sworn', 'swearing'],
  ['sing', 'sings', 'sang', 'sung', 'singing'],
  ['read', 'reads', 'read', 'read', 'reading'],
]

const REGULAR_SAY = words(`
  accuse acknowledge add advise affirm agree allege announce answer apologise apologize argue ask assert assure beg blast boast
  caution chant claim comment complain concede conclude confess confirm contend continue counter declare demand disclose emphasise
  emphasize estimate exclaim explain express guess hint indicate insist joke lament maintain mention muse note observe order plead
  pledge post predict proclaim promise propose protest question reason recall recount reiterate remark remember report request
  respond retort reveal scream shout signal speculate state stress suggest testify text threaten tweet underline underscore
  urge voice vow warn whisper yell reassure inform remind instruct notify elaborate opine brag gush sigh counsel concur rant snap
  email tease deadpan enthuse vent
`)

const REGULAR_DESCRIBE = words(`
  applaud brand call characterise characterize cite commend compare condemn criticise criticize decry denounce deplore describe
  dismiss dub hail label liken mock praise rebuke reject slam welcome
`)

const DOUBLED: ReadonlySet<string> = words('dub slam beg brag label signal snap')

/** They tell somebody: where none is named after them, they say something else ("kept him informed"). */
export const NEEDS_LISTENER: ReadonlySet<string> = words('inform reassure assure remind notify instruct')

/** By their first word: the word that must follow. */
export const SAYING_IDIOMS: ReadonlyMap<string, { lemma: string; with: string }> = new Map([
  ['put', { lemma: 'put it', with: 'it' }],
  ['puts', { lemma: 'put it', with: 'it' }],
  ['went', { lemma: 'go on', with: 'on' }],
  ['goes', { lemma: 'go on', with: 'on' }],
])

/** Nouns for what others have said: who rejects or denies one does not say its words. */
export const SAYINGS: ReadonlySet<string> = words(`
  claim claims allegation allegations accusation accusations suggestion suggestions report reports criticism charge
  charges assertion assertions description remark remarks comment comments call calls idea notion rumour rumours rumor rumors
  speculation
`)

/** Their subject takes a distance from words that others may have said. */
export const DISOWNING: ReadonlySet<string> = words(`
  deny reject dismiss rebuke condemn criticise criticize denounce deplore decry mock question slam
`)

/** After a quotation and its speaker they stand for "said". */
export const THINKING_FORMS: ReadonlySet<string> = words('believes believed thinks thought reckons reckoned recalls')

/** With nothing between them and the words they give a name: "a place called “…”". */
export const CALLING: ReadonlySet<string> = words('call brand dub label')

/** Beside those that take a clause: after a sentence with one of them its subject may speak. */
export const REPORTING_TOO: ReadonlySet<string> = words(`
  agree complain argue acknowledge concede recall remember lament respond reply joke predict suggest contend maintain
  emphasise emphasize reveal concur reiterate boast question applaud commend condemn criticise criticize decry denounce
  deplore dismiss hail mock praise rebuke reject slam welcome
`)

/** Their subject need not speak: figures indicate, a document shows. */
export const SHOWING: ReadonlySet<string> = words('indicate suggest reveal signal underline underscore confirm')

/** Every form in lower case. */
export const SAYING_FORMS: ReadonlyMap<string, SayingForm> = buildForms()

/** Verbs whose object is the speaker: "quoted an official as saying". */
export const QUOTING_VERBS: ReadonlySet<string> = words(`
  quote quotes quoted quoting cite cites cited citing
`)

/** They take a clause that is reported without "that". */
export const CLAUSE_TAKING: ReadonlySet<string> = words(`
  say tell explain stress announce declare warn claim insist add call confirm believe allege admit promise vow urge accuse
  write deny
`)

function buildForms(): Map<string, SayingForm> {
  const forms = new Map<string, SayingForm>()
  const enter = ([lemma, third, past, pastParticiple, participle]: Forms, kind: SayingForm['kind']): void => {
    forms.set(participle, { lemma, form: 'participle', kind })
    forms.set(lemma, { lemma, form: 'base', kind })
    forms.set(third, { lemma, form: 'finite', kind })
    forms.set(pastParticiple, { lemma, form: 'finite', kind })
    forms.set(past, { lemma, form: 'finite', kind })
  }
  for (const verb of IRREGULAR_SAY) enter(verb, 'say')
  for (const lemma of REGULAR_SAY) if (!forms.has(lemma)) enter(conjugate(lemma), 'say')
  for (const lemma of REGULAR_DESCRIBE) enter(conjugate(lemma), 'describe')
  return forms
}

function conjugate(lemma: string): Forms {
  if (lemma.endsWith('y') && !/[aeiou]y$/u.test(lemma)) {
    const past = `${lemma.slice(0, -1)}ied`
    return [lemma, `${lemma.slice(0, -1)}ies`, past, past, `${lemma}ing`]
  }
  if (lemma.endsWith('ee')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma}d`, `${lemma}ing`]
  if (lemma.endsWith('e')) {
    return [lemma, `${lemma}s`, `${lemma}d`, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
  }
  const doubled = DOUBLED.has(lemma) ? `${lemma}${lemma.slice(-1)}` : lemma
  const third = /(?:s|sh|ch|x)$/u.test(lemma) ? `${lemma}es` : `${lemma}s`
  return [lemma, third, `${doubled}ed`, `${doubled}ed`, `${doubled}ing`]
}
