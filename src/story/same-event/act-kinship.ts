// Which acts can tell of one happening, and which befall a person once. General English; compiled by hand for this
// project.

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

const LIKENESS = new Map<string, Map<string, number>>()
for (const [a, b, likeness] of KIN) {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const kin = LIKENESS.get(one)
    if (kin === undefined) LIKENESS.set(one, new Map([[other, likeness]]))
    else kin.set(other, likeness)
  }
}

/** The act of a sentence that says of nothing that it happened. */
export const NO_ACT = 'none'

/** 1 for the same class, less for kin, 0 for strangers. No act is like no act. */
export function actLikeness(a: string, b: string): number {
  if (a === b) return a === NO_ACT ? 0 : 1
  return LIKENESS.get(a)?.get(b) ?? 0
}

/** Kin of an act, itself left out. */
export function kinOf(act: string): string[] {
  return [...(LIKENESS.get(act)?.keys() ?? [])]
}

/**
 * A person leaves, arrives, resigns or dies once in the days that a story dwells on; where from and where to may be
 * told differently.
 */
const ONCE_BY_DOER: ReadonlySet<string> = new Set([
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
const ONCE_BY_SUFFERER: ReadonlySet<string> = new Set([
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

/** False for an act class that is not known, as for one that a person may do twice. */
export function happensOnceToDoer(act: string): boolean {
  return ONCE_BY_DOER.has(act)
}

/** False for an act class that is not known, as for one that may befall somebody twice. */
export function happensOnceToSufferer(act: string): boolean {
  return ONCE_BY_SUFFERER.has(act)
}

/** "X was granted asylum" and "X took asylum" tell of one thing: the person may be doer or sufferer. */
export function happensOnceToEither(act: string): boolean {
  return act === 'grant-asylum'
}

/** Forces enter and take a place once in the days that a story dwells on. */
const ONCE_TO_PLACE: ReadonlySet<string> = new Set(['enter', 'capture'])

/** False for an act class that is not known, as for one that is no taking of a place. */
export function happensOnceToPlace(act: string): boolean {
  return ONCE_TO_PLACE.has(act)
}

/** What crowds do: reports of it name the place and the day, and seldom anybody. */
const OF_CROWD: ReadonlySet<string> = new Set(['celebrate', 'gather', 'loot', 'mourn', 'pray', 'protest'])

/** False for an act class that is not known, as for one that single people do. */
export function isOfCrowd(act: string): boolean {
  return OF_CROWD.has(act)
}

/** True for what befalls a thing and leaves a ruin. */
export function isRuin(act: string): boolean {
  return act === 'collapse' || act === 'cave-in'
}

/** True for the act of bringing a film, a speech or a text before many. */
export function isPublishing(act: string): boolean {
  return act === 'publish'
}

/** Acts of speech: two such are one event only where the same one speaks of the same. */
const SPEECH: ReadonlySet<string> = new Set([
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

/** True for an act class of speaking; false for one that is not known. */
export function isSpeech(act: string): boolean {
  return SPEECH.has(act)
}
