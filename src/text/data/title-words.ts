// Words by which a stretch of a sentence is known to begin or break off where no title would. Compiled by hand for this
// project.
import { phrases, words } from './word-list.ts'

/** They point at whom or what was named before. */
export const POINTING_WORDS: ReadonlySet<string> = words(`
  this that these those it its he his him she her hers they their them such both
`)

/** At the beginning of a sentence: they lean on what was said before it, or on what comes after them. */
export const LEANING_WORDS: readonly string[] = [
  ...POINTING_WORDS,
  ...words(`
    however but and or so yet still then also thus meanwhile instead moreover which who whom whose as after before following while when where since until despite although
    though because if has have had was were is are been be to another there here only even soon later earlier among according
    addressing led once over
  `),
  ...phrases(`
    one of, one that, in addition
    the former, the latter, the same, the move, the decision, the announcement, the development, the evacuation, the news
  `),
]

/** Verbs that mean nothing without a clause: "said", "told the agency". */
export const CLAUSE_VERBS: ReadonlySet<string> = words(`
  say tell add note explain claim insist argue suggest estimate believe think reveal point show indicate warn mean
`)

/** Verbs that mean nothing without a second object: "called the plan, which …, a mistake". */
export const NAMING_VERBS: ReadonlySet<string> = words('call dub label describe consider declare term')

/** What begins a phrase or clause that only leads up to what is said. */
export const LEADING_UP_WORDS: ReadonlySet<string> = words(`
  if when once after before while as since because although though unless until despite barring during following without with
  should to in on at by over under given besides amid inside outside near among across behind beneath beyond within
  throughout
`)

/** Words behind which a clause of its own begins; beside them the days of the week do. */
export const WORDS_BEFORE_CLAUSES: ReadonlySet<string> = words(`
  that and but as when after before while because although though whether if since until then said says believe believes
  reported however yet so week month year ago later earlier
`)
