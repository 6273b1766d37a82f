// The closed classes of English words, and small lists of open ones, by which clauses and noun phrases are told apart.
// Compiled by hand for this project.
import { words } from './word-list.ts'

/** A word of several classes counts for the first of them. */
const CLASSES = [
  'article',
  'possessive',
  'pronoun',
  'preposition',
  'subordinator',
  'relative',
  'conjunction',
  'be',
  'have',
  'do',
  'modal',
  'to',
  'not',
  'adverb',
  'number',
] as const

export type WordClass = (typeof CLASSES)[number]

export const WORDS_OF_CLASS: Readonly<Record<WordClass, ReadonlySet<string>>> = {
  article: words(`
    the a an this these those some any no every each all both several many much another other such few more most
    half various certain numerous multiple either neither
  `),
  possessive: words(`
    his her its their our my your
  `),
  pronoun: words(`
    he she it they we i you him them us me himself herself itself themselves ourselves myself yourself there
    someone somebody anyone everyone everybody nobody something anything everything nothing none one others
  `),
  preposition: words(`
    of in on at from by with into onto over under against for about amid amidst among amongst across around near
    through throughout toward towards between during without within along alongside behind beyond despite except
    outside inside via upon per beside besides above below beneath out off up down like unlike than including
    according regarding concerning aboard past opposite versus vs notwithstanding
  `),
  subordinator: words(`
    after before as while when where because since until till if though although unless whereas whether once
    whenever wherever lest
  `),
  relative: words(`
    who whom which whose that what how why whoever whatever
  `),
  conjunction: words(`
    and or but nor yet so
  `),
  be: words(`
    be am is are was were been being
  `),
  have: words(`
    have has had having
  `),
  do: words(`
    do does did
  `),
  modal: words(`
    will would shall should can could may might must cannot
  `),
  to: words(`
    to
  `),
  not: words(`
    not never n’t
  `),
  adverb: words(`
    also now then still already again soon later earlier ago just only even ever yet here away back together
    instead however meanwhile moreover furthermore nevertheless therefore thus too very quite rather almost nearly
    often sometimes always once twice further far long well home abroad overnight today tomorrow yesterday tonight
    perhaps maybe indeed else afterwards afterward forward ahead altogether otherwise hence shortly early late
    alike apart aside elsewhere somewhere hard fast
  `),
  number: words(`
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands
    million millions billion billions dozen dozens
  `),
}

export const WORD_CLASSES: ReadonlyMap<string, WordClass> = new Map(
  CLASSES.flatMap((kind) => [...WORDS_OF_CLASS[kind]].map((word) => [word, kind] as const)).reverse(),
)

/** Plurals without an s: a base form after them is a verb ("people celebrate"). */
export const PLURALS: ReadonlySet<string> = words(`
  people men women children police troops media others officials
`)

/** Verbs whose forms are as often nouns, besides the nouns of the acts: "reports", "a strike", "the lead". */
export const NOUN_TOO: ReadonlySet<string> = words(`
  report claim call lead back help support aid fund note state post stream screen test trial score play party dance
  guard shell bomb target fire hit cut rise fall drop slide dip plunge jump climb spike double project estimate
  forecast order command direct decree alert voice address answer comment talk question search back head face land
  ship station visit tour travel drive walk march head crowd rally queue line gas level wreck sink spot trace name
  crown pick fine sentence rule reform change form found launch start stop finish close open air broadcast release
  print leak sale pay spend cost boost hike invest trial recall produce crash ram quake storm flood spread treat
  divorce shock surprise anger delight pose parade use work run turn move place cause force need want hope wish love
  fear doubt plan aim attempt try stay watch look sound view mark signal share divide date fill hang step shout cry
  laugh smile hug kiss drink sleep study train deal handle feature star highlight act wait result range match cover
  stretch concern interest care function focus base rest link rank rate measure influence impact border line total
  average number account record film photograph picture shape host challenge risk control rule exercise welcome
  clear free present set well raid ban bar block limit lift ease scrap halt pause delay cheer toast press push pull
  draw contest vote ballot campaign contract benefit profit loss damage hurt wound attack assault strike clash fight
  battle siege rescue murder charge arrest jail hack steal breach abuse rape rebel revolt riot protest demand
  request appeal plea sign deal offer table float trim slash issue shift drag ride catch snap hand point pass lock
  roll stage mount escape return advance retreat exit surrender defeat win promise pledge vow threat praise tribute
  blame boycott veto split break center centre matter taste smell regard trigger spark tie house film tire lock seat
  toll value burn blaze torch plunder purchase auction merge boost grant award show display swing cap top shoot left
`)

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS: ReadonlySet<string> = words(`
  family ally italy july reply supply assembly fly belly bully jelly lily monopoly anomaly daily weekly monthly
  yearly elderly deadly friendly likely unlikely costly lovely ugly holy early only timely orderly scholarly rally
  tally apply imply comply multiply rely unruly hourly quarterly cowardly lonely lively melancholy homily
`)

/** Words in -ed and -ing that are no verbs unless they take an object. */
export const NOT_GUESSED: ReadonlySet<string> = words(`
  training hearing meeting beginning warning landing painting drawing reading writing thinking understanding testing
  planning mining drilling shipping recording hundred sacred indeed speed breed embed united kindred wicked naked
  rugged thing morning evening spring string king ceiling sibling darling sterling wing ring building buildings
  during nothing something everything anything being according including following housing clothing offspring
  feeling ruling funding funeral setting briefing filing listing wedding proceeding engineering marketing
  manufacturing banking spending parking advertising surrounding outstanding upcoming ongoing incoming outgoing
  leading missing remaining existing concerned so-called armed unprecedented alleged
`)

/** Words in -ing that, before a noun, describe it. */
export const DESCRIBING: ReadonlySet<string> = words(`
  growing increasing rising mounting leading remaining ongoing existing missing surrounding outstanding escalating
  emerging developing competing opposing ruling governing fighting living working winning losing closing opening
  falling neighbouring neighboring following coming passing striking stunning shocking surprising warring
`)

/** "Russian", "Turkish", "Chinese", "Iraqi", "French" */
export const ORIGIN = /(?:an|sh|ese|i|ch)$/
