// Common verbs that tell of no happening by themselves: states, and verbs too general to compare. They are known so
// that clauses and subjects come out right. Compiled by hand for this project.
import { words } from './word-list.ts'

export const PLAIN_VERBS: ReadonlySet<string> = words(`
  remind chair remove spend host suffer remain seem appear become stay keep need want like love hate hope wish know
  understand mean contain include involve consist belong own possess depend deserve exist feel fear hear see look
  sound taste smell watch listen stand sit lie live last matter cost weigh equal resemble represent reflect
  symbolise symbolize constitute comprise concern interest worry care doubt assume consider regard view deem imagine
  suppose realise realize recognise recognize remember forget intend plan aim attempt try manage fail tend prepare
  hesitate dare afford aspire strive struggle continue proceed do make take give get go come put let set hold use
  work run turn move place bring follow cause allow enable prompt trigger spark lead draw drive push pull press keep
  force compel require oblige define determine identify classify rank rate measure compare relate link connect
  associate tie base rest rely trust focus concentrate centre center feature star highlight underline underscore
  emphasise emphasize illustrate demonstrate prove mark signal signify serve function act operate behave wait await
  anticipate wonder learn study read teach train grapple cope deal handle tackle address confront face enjoy prefer
  choose select opt decide resolve find lack miss fit suit match cover span stretch extend range vary differ share
  divide separate occur happen emerge arise unfold develop result stem derive originate date fill hang wear cling
  stick wave flash step sing shout cry weep laugh smile hug kiss eat drink sleep wake talk chat search toil
  cross-check shape influence affect impact hamper hinder complicate worsen deteriorate improve strengthen weaken
  heighten intensify escalate deepen soften harden maintain preserve retain sustain protect ensure provide supply
  equip furnish exceed surpass total average number amount account represent accompany escort line border overlook
  dominate tower loom hover float drift flow boast brag wield exercise exert apply catch snap photograph film record
  picture pictured seat crouch kneel lean rush hurry distance divide unite unify bind consolidate cap redefine
  reclaim clog queue resonate reignite administer snowball govern control rule subject circulate expose vie
  administer drag ride sweep swing bear tear shed sort wrap conduct stage mount undertake issue inspire motivate
  shift tire exhaust empty top point hand roll lock unlock
`)

/** With an event noun as their object they tell of the noun's act: "launched airstrikes", "held talks". */
export const LIGHT_VERBS: ReadonlySet<string> = words(`
  launch make conduct stage hold mount undertake commit carry give issue deliver perform begin start take have open
  file release suffer wage execute host renew resume stage unleash do offer post publish
`)

/** What follows "to" after these is as real as they are: "managed to leave". */
export const REAL_INFINITIVE: ReadonlySet<string> = words(`
  force manage begin start continue help cause lead send gather rush proceed go compel allow drive prompt come
  happen take use enable stop return move turn rise assemble flock meet join
`)

/** Their clause reports what others say: what follows is told, not said by the article. */
export const REPORTING: ReadonlySet<string> = words(`
  say tell state add note report announce declare confirm deny warn claim allege insist admit acknowledge reveal
  disclose explain stress believe think suggest indicate show assure promise pledge vow argue assert contend write
  cite quote hear learn know find understand affirm reiterate estimate predict expect hope fear proclaim testify
  conclude remark observe comment describe reply inform notify emphasise emphasize post tweet see mean ensure agree
  decide recall point
`)

/** "denied that he left" */
export const DENYING: ReadonlySet<string> = words(`
  deny refute rebut dispute doubt
`)

/** What follows them is a clause, not an object: in "said the fall after a day of fighting was", "after" opens none. */
export const CLAUSE_TAKERS: ReadonlySet<string> = words(`
  say tell believe think claim argue insist warn suggest estimate hope fear expect
`)

/** Their first object is who is told. */
export const TELLING_VERBS: ReadonlySet<string> = words('tell assure inform notify warn promise')

/** What they are said of has not happened, or not yet. */
export const WISHING_VERBS: ReadonlySet<string> = words(`
  demand urge request ask want hope seek threaten plan fear expect predict promise pledge vow warn avoid prevent consider
  propose offer aim wish need await
`)
