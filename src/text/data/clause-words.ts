// Small closed classes of English words, by which noun phrases and clauses are told apart.
// Compiled by hand for this project.

export const PRONOUNS: ReadonlySet<string> = new Set(words('i you he she it we they who one someone somebody everyone'))

export const DETERMINERS: ReadonlySet<string> = new Set(
  words(`a an the this that these those my your his her its our their some any each every another both all many several few
  most one two three four five six seven eight nine ten no other more`),
)

export const AUXILIARIES: ReadonlySet<string> = new Set(
  words(
    'am is are was were be been being has have had having do does did will would shall should can could may might must',
  ),
)

export const FORMS_OF_BE: ReadonlySet<string> = new Set(words('am is are was were be been being'))

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  words(`about above across after against ahead along alongside amid among around at before behind below beneath beside
  besides between beyond by despite down during except for from in inside into like near of off on onto out outside over
  per since through throughout to toward towards under until unlike up upon via with within without`),
)

/** They begin a clause with a subject of its own. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  words(`after although as because before how if since so than that though unless until what when where whereas whether
  which while whom whose why`),
)

export const CONJUNCTIONS: ReadonlySet<string> = new Set(words('and but or nor yet so then plus'))

/** Words that may open a sentence before its subject, or stand between subject and verb. */
export const ADVERBS: ReadonlySet<string> = new Set(
  words(`afterwards again already also always earlier even however instead just later meanwhile moreover nevertheless
  nonetheless now often once only separately similarly soon still then therefore thus today tomorrow tonight too yesterday
  indeed furthermore additionally first finally here there further simply`),
)

export const WEEKDAYS: ReadonlySet<string> = new Set(
  words('monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun'),
)

/** Nouns and verbs after which marks hold a name. */
export const NAMING_WORDS: ReadonlySet<string> = new Set(
  words(`called named known titled entitled dubbed nicknamed codenamed code-named so-called labelled labeled termed
  alias aka album alliance band bill book campaign coalition column documentary exhibition festival film game group magazine
  movement movie musical novel operation party play poem program programme project report series show single sitcom slogan song
  story track unit film-maker hit drama comedy thriller podcast`),
)

function words(text: string): string[] {
  return text.trim().split(/\s+/u)
}
