// Small words beside a name that tell its kind. Compiled by hand for this project.
import { words } from './word-list.ts'

/** After a name: only people do these. */
export const PERSON_VERBS: ReadonlySet<string> = words(`
  resigned died married smiled laughed testified tweeted himself herself recalled fled arrived wept cried sang starred
  joked retired sat stood walked grinned nodded shrugged pleaded
`)

/** Before a name: where something is. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = words('in near outside across throughout around toward towards')

/** Before a name: weaker, of a way or a beginning. */
export const PATH_PREPOSITIONS: ReadonlySet<string> = words('from to at into via reach reached retake captured leaving')

/** After a name: the family, not the person. */
export const FAMILY_NOUNS: ReadonlySet<string> = words('family clan dynasty brothers sisters siblings')

/** After a name: its word for a product, a law, an event. */
export const EVENT_WORDS: ReadonlySet<string> = words(`
  war wars revolution uprising olympics games cup championship championships festival award awards prize day act treaty
  accord accords agreement protocol bowl open prix tour series season summit conference marathon earthquake tsunami
  hurricane election elections crisis massacre riots games show concert parade telethon
`)

/** First word of the name of an undertaking or a storm. */
export const EVENT_HEADS: ReadonlySet<string> = words('operation project hurricane typhoon cyclone')
