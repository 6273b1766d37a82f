// An act in, what is known of its class out: which others can tell of one happening with it, and whether it befalls
// somebody once. General English; compiled by hand for this project.

/** Pairs of act classes that reports of one happening choose between, and how alike they are from 0 to 1. */
const KIN: readonly (readonly [string, string, number])[] = [
  ['enter', 'capture', 0.8],
  ['enter', 'advance', 0.5],
  ['capture', 'advance', 0.3],
  ['capture', 'defeat', 0.4],
  ['capture', 'free', 0.4],
  ['capture', 'surrender', 0.5],
  ['collapse', 'end', 0.5],
  ['collapse', 'defeat', 0.5],
  ['collapse', 'resign', 0.3],
  ['leave', 'travel', 0.6],
  ['leave', 'withdraw', 0.5],
  ['leave', 'evacuate', 0.5],
  ['arrive', 'travel', 0.5],
  ['arrive', 'visit', 0.5],
  ['withdraw', 'surrender', 0.4],
  ['withdraw', 'evacuate', 0.4],
  ['attack', 'airstrike', 0.9],
  ['attack', 'shoot', 0.6],
  ['attack', 'explode', 0.5],
  ['attack', 'launch', 0.5],
  ['airstrike', 'explode', 0.5],
  ['kill', 'attack', 0.4],
  ['kill', 'shoot', 0.6],
  ['kill', 'injure', 0.4],
  ['destroy', 'damage', 0.7],
  ['destroy', 'burn', 0.6],
  ['damage', 'burn', 0.5],
  ['destroy', 'defeat', 0.3],
  ['loot', 'steal', 0.7],
  ['free', 'rescue', 0.6],
  ['arrest', 'charge', 0.4],
  ['arrest', 'kidnap', 0.3],
  ['charge', 'sue', 0.4],
  ['convict', 'sentence', 0.6],
  ['resign', 'dismiss', 0.4],
  ['resign', 'retire', 0.6],
  ['appoint', 'elect', 0.5],
  ['elect', 'win', 0.5],
  ['grant', 'grant-asylum', 0.6],
  ['announce', 'say', 0.7],
  ['announce', 'confirm', 0.6],
  ['announce', 'promise', 0.5],
  ['say', 'confirm', 0.6],
  ['say', 'warn', 0.5],
  ['say', 'praise', 0.5],
  ['say', 'condemn', 0.5],
  ['say', 'promise', 0.5],
  ['say', 'call-for', 0.5],
  ['praise', 'celebrate', 0.3],
  ['negotiate', 'meet', 0.5],
  ['agree', 'ceasefire', 0.5],
  ['agree', 'negotiate', 0.4],
  ['protest', 'gather', 0.5],
  ['celebrate', 'gather', 0.5],
  ['protest', 'revolt', 0.5],
  ['form', 'launch', 0.4],
  ['begin', 'launch', 0.5],
  ['begin', 'open', 0.5],
  ['end', 'close', 0.5],
  ['buy', 'agree', 0.3],
  ['spread', 'infect', 0.5],
]

/** The act of a sentence that says of nothing that it happened. */
export const NO_ACT = 'none'

/**
 * A person leaves, arrives, resigns or dies once in the days that a story dwells on; where from and where to may be
 * told differently.
 */
const ONCE_TO_DOER = new Set([
  'leave',
  'arrive',
  'resign',
  'retire',
  'marry',
  'divorce',
  'give-birth',
  'surrender',
  'defect',
])
const ONCE_TO_SUFFERER = new Set([
  'kill',
  'arrest',
  'convict',
  'sentence',
  'acquit',
  'charge',
  'appoint',
  'elect',
  'collapse',
  'dismiss',
])
/** "X was granted asylum" and "X took asylum" tell of one thing: the person may be doer or sufferer. */
const ONCE_TO_EITHER = new Set(['grant-asylum'])
/** Forces enter and take a place once in the days that a story dwells on. */
const ONCE_TO_PLACE = new Set(['enter', 'capture'])
/** What crowds do: reports of it name the place and the day, and seldom anybody. */
const OF_CROWD = new Set(['celebrate', 'gather', 'loot', 'mourn', 'pray', 'protest'])
/** What befalls a thing and leaves a ruin. */
const RUIN = new Set(['collapse', 'cave-in'])
/**
 * They say little without what they are done to: "sent a message", "sent soldiers". Of some 35 groups of other news
 * that were parted by it, read one by one, about four were one happening.
 */
const TOLD_BY_OBJECT = new Set(['cancel', 'form', 'play', 'produce', 'publish', 'receive', 'send'])
/** Two acts of speech are one event only where the same one speaks of the same. */
const SPEECH = new Set([
  'say',
  'announce',
  'warn',
  'promise',
  'call-for',
  'praise',
  'condemn',
  'deny',
  'confirm',
  'order',
  'propose',
  'predict',
])

/** What is known of a class of acts; of one that is not known, nothing holds. */
export interface ActTraits {
  /** How alike two acts of the class are, from 0 to 1: no act is like no act. */
  readonly toItself: number
  /** The acts that reports of one happening may choose instead, and how alike they are from 0 to 1; itself left out. */
  readonly kin: ReadonlyMap<string, number>
  readonly isSpeech: boolean
  readonly onceToDoer: boolean
  readonly onceToSufferer: boolean
  readonly onceToEither: boolean
  readonly onceToPlace: boolean
  readonly ofCrowd: boolean
  readonly isRuin: boolean
  readonly toldByObject: boolean
}

const UNKNOWN = describe('')
const KNOWN: ReadonlyMap<string, ActTraits> = new Map(
  [
    NO_ACT,
    ...KIN.flatMap(([a, b]) => [a, b]),
    ...[ONCE_TO_DOER, ONCE_TO_SUFFERER, ONCE_TO_EITHER, ONCE_TO_PLACE, OF_CROWD, RUIN, TOLD_BY_OBJECT, SPEECH].flatMap(
      (acts) => [...acts],
    ),
  ].map((act) => [act, describe(act)]),
)

/** The same object for an act each time; one for all acts of which nothing is known. */
export function traitsOf(act: string): ActTraits {
  return KNOWN.get(act) ?? UNKNOWN
}

function describe(act: string): ActTraits {
  const kin = KIN.flatMap(([a, b, likeness]): [string, number][] =>
    a === act ? [[b, likeness]] : b === act ? [[a, likeness]] : [],
  )
  return {
    toItself: act === NO_ACT ? 0 : 1,
    kin: new Map(kin),
    isSpeech: SPEECH.has(act),
    onceToDoer: ONCE_TO_DOER.has(act),
    onceToSufferer: ONCE_TO_SUFFERER.has(act),
    onceToEither: ONCE_TO_EITHER.has(act),
    onceToPlace: ONCE_TO_PLACE.has(act),
    ofCrowd: OF_CROWD.has(act),
    isRuin: RUIN.has(act),
    toldByObject: TOLD_BY_OBJECT.has(act),
  }
}
