// Small words inside names. Compiled by hand for this project.
import { words } from './word-list.ts'

/** May stand between, or before, the capitalised words of a name: "Ludwig van Beethoven", "al Thani". */
export const NAME_PARTICLES: ReadonlySet<string> = words(`
  al el ul bin ibn bint ben abu umm von van der den de da di du do dos das del della ter ten zu af av la le y e
`)

/** May begin a name in the middle of a sentence, with a space after it. */
export const LEADING_PARTICLES: ReadonlySet<string> = words('al el bin ibn abu umm von van de del della di du')

/** The Arabic article, also where it is assimilated to the next letter: it begins a name only with a hyphen. */
export const ARTICLE_PARTICLES: ReadonlySet<string> = words('al el ul as an at ad ar ash az')

/** Join the words of an organisation's or a place's name: "Bank of England", "Gulf of the Farallones". */
export const CONNECTORS: ReadonlySet<string> = words('of for on')

/** What follows the hyphen in "Oslo-based": the name ends before it. */
export const COMPOUND_TAILS: ReadonlySet<string> = words(`
  led era style wide born made run owned only like free type area bound held area rich held wing
  affiliated proof heavy level class day year old month week hour long time related specific friendly trained
`)

/** What stands before the hyphen in "anti-X", with a small letter: the name begins after it. */
export const COMPOUND_HEADS: ReadonlySet<string> = words(
  'anti pro post pre non ex mid trans inter intra pan neo ultra un',
)

/** In spellings of one name, there and gone: "al-X", "the X". */
export const FOLDED_ARTICLES: ReadonlySet<string> = words(`
  al el ul as ad ar ash az the
`)

/** In spellings of one name, there and gone: "X bin Y" and "X Y". */
export const FOLDED_PARTICLES: ReadonlySet<string> = words(`
  bin ibn bint von van der de da di du dos del della
`)

/** One word with the word that follows: "Abu X", "Abd X". */
export const JOINING_PARTICLES: ReadonlySet<string> = words(`
  abu umm abd abdul abdel
`)

/** They show that a name is transliterated from Arabic. */
export const ARABIC_PARTICLES: ReadonlySet<string> = words(`
  al el ul abu umm ibn bin bint abd abdul abdel
`)

/** Behind a name, and no part of it: "Jr", "Ltd". */
export const NAME_SUFFIXES: ReadonlySet<string> = words(`
  jr sr ii iii iv inc corp corporation ltd llc plc co gmbh
`)
