// Words by which two accounts of one event are held against each other: how long somebody ruled, and what took which
// name. Compiled by hand for this project.
import { phrases, words } from './word-list.ts'

/** What a ruler's years are years of. */
export const RULE_NOUNS: ReadonlySet<string> = words(
  'rule reign regime presidency dictatorship tenure premiership leadership',
)

/** Whose years are not those of the one person that a sentence is about: "the family’s 40-year rule". */
export const OTHER_RULERS: ReadonlySet<string> = words('family father dynasty brother party predecessor')

/** What stands before "the name" that somebody takes. */
export const NAME_TAKING_WORDS: ReadonlySet<string> = words(`
  took taking taken take adopted adopting adopt assumed under
`)

/** What stands before a new name, with or without "itself" and "as". */
export const RENAMING_PARTICIPLES: ReadonlySet<string> = words('renamed rebranded renaming rebranding')

/** What stands right before the name of what is made, or known so. */
export const NAMING_PHRASES: readonly string[] = phrases(`
  changed its name to, known as, known now as
  establish, established, establishing, found, founded, founding, form, formed, forming, set up, create, created, creates
`)

/** What is counted to say where, after a preposition: "cases in 15 countries". */
export const COUNTED_PLACES: ReadonlySet<string> = words(`
  country city town village state province region district area site place home house school hospital mile kilometre
`)
