// Words that stand beside a person's name and say what the person is. Compiled by hand for this project.
import { words } from './word-list.ts'

/** Written with a capital before a name: "President", "Gen", "Detective". */
export const TITLES: ReadonlySet<string> = words(`
  president minister premier chancellor senator sen representative rep congressman congresswoman councillor councilman
  councilwoman gov governor mayor mp lawmaker judge justice magistrate general gen colonel col captain capt lieutenant lt
  sergeant sgt corporal cpl private pvt major maj admiral adm brigadier brig commander cmdr commodore marshal chief
  secretary undersecretary speaker chairman chairwoman chair chairperson director ceo cfo coo cto attorney solicitor
  prosecutor detective inspector superintendent constable officer agent trooper deputy professor prof ambassador envoy
  consul commissioner spokesman spokeswoman spokesperson coach manager sheriff sheikh sheik shaikh ayatollah imam mullah
  emir rabbi reverend rev archbishop bishop cardinal patriarch pastor leader head editor analyst correspondent reporter
  actor actress singer author writer economist treasurer administrator dictator ruler founder cofounder vice-president undersheriff clerk warden secretary-general director-general
  referee umpire gm coroner defender striker midfielder goalkeeper quarterback president-elect commandant monsignor
`)

/** Written before a name and never meaning anything else. */
export const HONORIFICS: ReadonlySet<string> = words(`
  mr mrs ms miss mx dr sir dame madam madame monsieur mme herr frau señor senor señora senora hon
`)

/** Part of the name where one word follows: "Pope Francis", "Queen Elizabeth". */
export const NAME_TITLES: ReadonlySet<string> = words(`
  queen king prince princess pope saint st sultan emperor empress duke duchess lord lady baroness baron tsar
`)

/** Stands before a title, with a capital or without: "Prime Minister", "former commander". */
export const TITLE_MODIFIERS: ReadonlySet<string> = words(`
  prime vice deputy foreign defense defence interior finance health justice home chief acting interim first former
  assistant associate attorney lead police fire state national federal late then longtime long-time ousted exiled current
  ex rebel opposition senior top party military army navy regional local executive managing general
  crown supreme veteran retired incoming outgoing newly-elected elected new senate house majority minority ruling
  deposed jailed alleged suspected convicted self-proclaimed de facto under parliamentary presidential media press
  communications security intelligence financial technical village district county city union student
  environment education trade energy transport labor labour agriculture information culture youth sports press
  independent conservative liberal democratic republican socialist communist labour
  brigadier lieutenant major air special united human rights civil
`)

/** Written small before a name, or beside it after a comma: "rebel commander X", "X, the head of …". */
export const ROLE_NOUNS: ReadonlySet<string> = words(`
  president minister premier chancellor senator representative congressman congresswoman councillor governor mayor
  lawmaker legislator judge justice magistrate general colonel captain lieutenant sergeant major admiral commander chief
  secretary speaker chairman chairwoman chair chairperson director attorney lawyer solicitor prosecutor detective
  inspector superintendent constable officer professor ambassador envoy diplomat consul commissioner spokesman
  spokeswoman spokesperson coach manager sheriff cleric imam ayatollah emir rabbi priest bishop archbishop cardinal pope
  pastor leader head boss editor analyst correspondent reporter journalist photographer actor actress singer musician
  rapper author writer novelist poet economist historian scientist researcher physician doctor surgeon nurse engineer
  executive ceo co-founder founder cofounder dictator ruler strongman king queen prince princess heir warlord militant
  activist dissident campaigner organiser organizer candidate nominee politician statesman aide
  adviser advisor assistant deputy teammate defender striker midfielder goalkeeper quarterback pitcher player star
  director-general president-elect filmmaker producer comedian designer artist chef commandant monsignor fisherman oceanographer eyewitness dj volunteer
  businessman businesswoman tycoon billionaire millionaire investor banker trader farmer teacher student pilot soldier
  fighter gunman suspect defendant victim survivor witness wife husband son daughter father mother brother sister
  girlfriend boyfriend widow cousin uncle aunt nephew niece grandson granddaughter fiancee resident neighbor neighbour
  agent anchor presenter colleague friend co-star architect astronaut seismologist geologist expert professor
`)

/** Before a role that is no longer held: "former president", "the ousted president". */
export const PAST_TENURE: ReadonlySet<string> = words(`
  former late ex then ousted deposed exiled toppled fallen outgoing disgraced
`)

/** Before a role that is held, and telling nothing of which one it is. */
export const PRESENT_TENURE: ReadonlySet<string> = words(`
  current new longtime long-time veteran incumbent acting interim embattled popular beleaguered prominent
`)

/** What a person is to another, or what many are at once: no description by them is certain. */
export const RELATION_NOUNS: ReadonlySet<string> = words(`
  wife husband son daughter father mother brother sister girlfriend boyfriend widow cousin uncle aunt nephew niece
  grandson granddaughter fiancee friend colleague teammate co-star neighbor neighbour heir aide assistant deputy deputies
  resident survivor witness volunteer fighter soldier militant star agent expert candidate presenter partner
`)

/** Offices of state: one holder to a country at a time. */
export const STATE_OFFICES: ReadonlySet<string> = words(`
  president premier chancellor king queen minister emir monarch dictator emperor leader
`)

/** Nouns for a person of no office, after which a bare name may stand: "said one woman, X". */
export const PERSON_NOUNS: ReadonlySet<string> = words(`
  man woman boy girl child resident neighbor neighbour teenager student protester refugee survivor witness driver
  shopkeeper mother father son daughter brother sister husband wife
`)

/** "Secretary of State", "Chief of Staff": what may follow a title and "of". */
export const OFFICES: ReadonlySet<string> = words(`
  state defense defence staff energy health education commerce labor labour transportation treasury homeland agriculture
  police operations information interior
`)
