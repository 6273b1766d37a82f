// English verbs that link a speaker to words in quotation marks; their forms are made in `saying-forms.ts`.
// Compiled by hand for this project.
import { words } from './word-list.ts'

/** Base forms: they report words as such. */
export const SAYING_VERBS: ReadonlySet<string> = words(`
  say tell write reply testify cry clarify deny quip admit swear sing read
  accuse acknowledge add advise affirm agree allege announce answer apologise apologize argue ask assert assure beg blast boast
  caution chant claim comment complain concede conclude confess confirm contend continue counter declare demand disclose emphasise
  emphasize estimate exclaim explain express guess hint indicate insist joke lament maintain mention muse note observe order plead
  pledge post predict proclaim promise propose protest question reason recall recount reiterate remark remember report request
  respond retort reveal scream shout signal speculate state stress suggest text threaten tweet underline underscore
  urge voice vow warn whisper yell reassure inform remind instruct notify elaborate opine brag gush sigh counsel concur rant snap
  email tease deadpan enthuse vent
`)

/** Base forms: they put a thing in the speaker's words ("called it …"). */
export const DESCRIBING_VERBS: ReadonlySet<string> = words(`
  applaud brand call characterise characterize cite commend compare condemn criticise criticize decry denounce deplore describe
  dismiss dub hail label liken mock praise rebuke reject slam welcome
`)

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

/** Verbs whose object is the speaker: "quoted an official as saying". */
export const QUOTING_VERBS: ReadonlySet<string> = words(`
  quote quotes quoted quoting cite cites cited citing
`)

/** They take a clause that is reported without "that". */
export const CLAUSE_TAKING: ReadonlySet<string> = words(`
  say tell explain stress announce declare warn claim insist add call confirm believe allege admit promise vow urge accuse
  write deny
`)
