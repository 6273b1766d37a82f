// Small closed classes of English words, by which noun phrases and clauses are told apart.
// Compiled by hand for this project.
import { SHORT_WEEKDAYS, WEEKDAY_NUMBERS } from './calendar-words.ts'
import { WORDS_OF_CLASS } from './word-classes.ts'
import { words } from './word-list.ts'

export const PRONOUNS: ReadonlySet<string> = words('i you he she it we they who one someone somebody everyone')

export const DETERMINERS: ReadonlySet<string> =
  words(`a an the this that these those my your his her its our their some any each every another both all many several few
  most one two three four five six seven eight nine ten no other more`)

export const AUXILIARIES: ReadonlySet<string> = new Set(
  [WORDS_OF_CLASS.be, WORDS_OF_CLASS.have, WORDS_OF_CLASS.do, WORDS_OF_CLASS.modal].flatMap((some) => [...some]),
)

export const PREPOSITIONS: ReadonlySet<string> =
  words(`about above across after against ahead along alongside amid among around at before behind below beneath beside
  besides between beyond by despite down during except for from in inside into like near of off on onto out outside over
  per since through throughout to toward towards under until unlike up upon via with within without`)

/** They begin a clause with a subject of its own. */
export const SUBORDINATORS: ReadonlySet<string> =
  words(`after although as because before how if since so than that though unless until what when where whereas whether
  which while whom whose why`)

export const CONJUNCTIONS: ReadonlySet<string> = words('and but or nor yet so then plus')

/** Words that may open a sentence before its subject, or stand between subject and verb. */
export const ADVERBS: ReadonlySet<string> =
  words(`afterwards again already also always earlier even however instead just later meanwhile moreover nevertheless
  nonetheless now often once only separately similarly soon still then therefore thus today tomorrow tonight too yesterday
  indeed furthermore additionally first finally here there further simply`)

export const WEEKDAYS: ReadonlySet<string> = new Set([...Object.keys(WEEKDAY_NUMBERS), ...SHORT_WEEKDAYS])

/** Nouns and verbs after which marks hold a name. */
export const NAMING_WORDS: ReadonlySet<string> =
  words(`called named known titled entitled dubbed nicknamed codenamed code-named so-called labelled labeled termed
  alias aka album alliance band bill book campaign coalition column documentary exhibition festival film game group magazine
  movement movie musical novel operation party play poem program programme project report series show single sitcom slogan song
  story track unit film-maker hit drama comedy thriller podcast`)

/** Irregular pasts and presents that often follow a subject at once. */
export const PAST_VERBS: ReadonlySet<string> = words(`
  took went came gave made met spoke wrote told left held stood sat saw got put led ran won lost sent kept fell
  began broke brought built chose drew drove felt found fought grew hit knew laid paid rose sought sold spent struck
  swept thought threw wore leapt dealt fed fled flew forgot forgave froze heard hid hung kept knelt lay lent meant
  overcame rang rode sang sank shook shone slept slid stole stuck strode swore swung taught tore understood wept woke
  withdrew takes gives makes writes tells
`)

/** They end a noun phrase that names a speaker. */
export const PHRASE_STOPS: ReadonlySet<string> = words(`
  in on at who which that as after before during while when to by via outside inside following with whose because
  since until where if but or nor so than adding referring speaking amid about
`)

/** They keep their small letter in a title or a name whose other words have capitals. */
export const TITLE_SMALL_WORDS: ReadonlySet<string> = words(`
  a an the and or of in on at to for from with by as but nor vs al el de la le du der von van &
`)
