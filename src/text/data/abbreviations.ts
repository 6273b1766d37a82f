// English abbreviations that end in a full stop, sorted by what a capital letter after them means for the sentence.
// Compiled by hand for this project. Written without their last full stop, in lower case.
import { words } from './word-list.ts'

/** Always followed by more of the same sentence: titles before a name. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = words(`
  adj adm amb asst atty brig capt cdr cmdr cmdt col comdr cpl cpt dep det dir dr ens fr gen gov hon insp lt maj messrs mgr
  mlle mme mr mrs ms msgr mt mx pfc ph pres prof pte pvt rep reps rev secy sen sens sgt spc sr sra srta st ste supt
  treas vs viz e.g i.e lt.col maj.gen brig.gen lt.gen
`)

/** Of those, the ones behind which a name goes on: after "vs." and "Mt." another begins, or the name did before. */
export const NAME_TITLE_ABBREVIATIONS: ReadonlySet<string> = words(`
  mr mrs ms dr st gen sen rep gov lt col sgt prof capt maj rev hon adm brig cpl pvt cmdr
`)

/** Followed by a number that belongs to it; before anything else the sentence ends. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = words(`
  jan feb mar apr jun jul aug sep sept oct nov dec no nos nr art arts ch chap cl eq fig figs par para pg pp p sec sect vol vols
  approx ca c est ext tel
`)

/** May stand inside a sentence or end it: the next word decides. */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = words(`
  u.s u.n u.k e.u u.s.a u.a.e u.s.s.r d.c l.a n.y n.j n.c s.c b.c a.d b.c.e c.e a.m p.m a.k.a ph.d m.d b.a m.a j.d r.i.p
  inc corp ltd co cos bros llc plc dept univ assn assoc intl natl govt jr esq etc ave blvd rd hwy ft sq
  ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn mont neb nebr nev okla ont ore pa
  penn que tenn tex va vt wash wis wisc wyo tue tues wed thu thur thurs fri
`)

/** Words that, with a capital and after an abbreviation that may end a sentence, begin a new one. */
export const SENTENCE_OPENERS: ReadonlySet<string> = words(`
  the a an this that these those he she it they we you i his her its their our my your there here
  in on at after before but and or so yet however when while if as for since with by from under over although though
  meanwhile also both all some many most several no not what who where why how whether because despite during until
  according earlier later now then today yesterday instead still even once nobody everyone everybody someone such other
  others another each every one two nearly about more only
`)
