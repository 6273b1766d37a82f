// What a clause tells: its verb's act, by phrase, by object and by table, with who does it and to what.
import type { Clause } from './clause-draft.ts'
import { MEASURE, MEASURED_ACTS } from '../data/act-senses.ts'
import { NO_ACT } from '../data/acts.ts'
import { LIGHT_VERBS } from '../data/plain-verbs.ts'
import { actOfNoun, actsOfVerb, sensesOfVerb, singular } from './act-lexicon.ts'
import type { ActEntry } from './act-lexicon.ts'
import { fits, headsOf } from './event-nouns.ts'
import type { EventNoun, Stretch } from './event-nouns.ts'
import type { NounPhrase } from './noun-phrases.ts'
import type { Tagged } from './tags.ts'

export interface ClauseAct {
  readonly act: string
  readonly actor: Stretch | null
  readonly objects: readonly Stretch[]
  /** Token index of the noun that the act was read from together with the verb ("launched airstrikes"), -1 for none. */
  readonly noun: number
}

const MEASURES: ReadonlySet<string> = new Set(MEASURE.split(' '))
/** What follows these is no object: "fled after the fall". */
const CIRCUMSTANCE = new Set(
  'after before since until as while when following despite during amid amidst according per like unlike because than'.split(
    ' ',
  ),
)
/** "fell due to the storm", "won thanks to a goal": the word before "to" is no object. */
function isCause({ tokens }: Tagged, head: number): boolean {
  return /^(?:due|thanks)$/u.test(tokens[head]?.text ?? '') && tokens[head + 1]?.text === 'to'
}

const MOST_OBJECTS = 6
/** How many words may stand between a verb and a word of its phrase: "take full control". */
const REACH = 3

/**
 * Null where the tables know no act for it. `phrases` are those behind the verb, in order, `nouns` those of the
 * sentence.
 */
export function actOfClause(
  tagged: Tagged,
  clause: Clause,
  phrases: readonly NounPhrase[],
  nouns: readonly EventNoun[],
): ClauseAct | null {
  const right = phrases
    .slice(0, MOST_OBJECTS)
    .filter(({ head, time, governor }) => !time && !CIRCUMSTANCE.has(governor ?? '') && !isCause(tagged, head))
  const subject = clause.subject === null ? null : { ...clause.subject, to: clause.subjectEnd?.to ?? clause.subject.to }
  const direct = right.find((phrase) => phrase.governor === null && phrase !== clause.subject) ?? null
  const { lemma } = clause.verb
  const undergoer = clause.passive ? clause.subject : direct

  const phrase = phraseOf(tagged, clause, right)
  if (phrase === null && LIGHT_VERBS.has(lemma) && undergoer !== null) {
    const doer = clause.passive ? (right.find(({ governor }) => governor === 'by') ?? null) : subject
    const rest = right.filter((object) => object !== undergoer && object !== doer)
    const light = lightAct(tagged, undergoer, doer, rest, nouns)
    if (light !== null) return light
  }

  let read = -1
  const entry = phrase?.entry ?? actsOfVerb(lemma).find((known) => known.phrase.length === 0)
  let act = entry?.act ?? null
  let turns = entry?.turns ?? false
  if (phrase === null) {
    const head = undergoer ?? clause.subject
    const said = head === null ? [] : headsOf(tagged, head)
    for (const sense of sensesOfVerb(lemma)) {
      if (clause.passive && sense.heads.has('@passive')) return null
      if (undergoer === null ? sense.heads.has('@none') : sense.heads.has('@object')) {
        act = sense.act
        break
      }
      if (sense.heads.size > 0 && !said.some(({ word, name }) => fits(sense.heads, word, name))) continue
      act = sense.act
      turns = sense.turns
      if (sense.heads.size > 0) read = head?.head ?? -1
      break
    }
  }
  if (act === null || act === NO_ACT) return null
  if (MEASURED_ACTS.has(act) && !isMeasured(tagged, [undergoer, clause.subject])) return null
  const objects = right.flatMap((object) => {
    if (object === clause.subject || (clause.passive && object.governor === 'by')) return []
    if (object.head !== phrase?.at) return [object]
    if (object.of !== null) return [object.of]
    return phrase.entry.act === 'grant-asylum' ? [object] : []
  })
  const isDirect =
    phrase === null ? direct !== null : right.some((object) => object.governor === null && object.head !== phrase.at)
  if (clause.passive) {
    const by = right.find(({ governor }) => governor === 'by') ?? null
    return { act, actor: by, objects: unique(subject === null ? objects : [subject, ...objects]), noun: read }
  }
  if (turns && !isDirect)
    return { act, actor: null, objects: unique(subject === null ? objects : [subject, ...objects]), noun: read }
  return { act, actor: subject, objects: unique(objects), noun: read }
}

function isMeasured(tagged: Tagged, phrases: readonly (NounPhrase | null)[]): boolean {
  return phrases.some(
    (phrase) => phrase !== null && headsOf(tagged, phrase).some(({ word }) => fits(MEASURES, word, null)),
  )
}

/** The act of the noun that a light verb has: "launched an offensive", "airstrikes were launched". */
function lightAct(
  tagged: Tagged,
  undergoer: NounPhrase,
  doer: Stretch | null,
  rest: readonly NounPhrase[],
  nouns: readonly EventNoun[],
): ClauseAct | null {
  const noun = nouns.find(({ at }) => at === undergoer.head)
  const act = noun?.act ?? bareNoun(tagged, undergoer)
  if (act === null || act === 'say') return null
  const own = noun?.objects ?? (undergoer.of === null ? [] : [undergoer.of])
  return { act, actor: doer ?? noun?.actor ?? null, objects: unique([...own, ...rest]), noun: undergoer.head }
}

/** The act of an event noun that stands without doer and object: "an offensive". */
function bareNoun({ tokens }: Tagged, phrase: NounPhrase): string | null {
  const token = tokens[phrase.head]
  if (token?.name !== null || token.quoted) return null
  const act = actOfNoun(token.text)?.act ?? null
  return act === 'say' ? null : act
}

/**
 * The longest phrase of the verb whose words follow it; in the passive, its noun may be the subject ("asylum was
 * granted").
 */
function phraseOf(
  tagged: Tagged,
  clause: Clause,
  right: readonly NounPhrase[],
): { entry: ActEntry; at: number } | null {
  for (const entry of actsOfVerb(clause.verb.lemma)) {
    if (entry.phrase.length === 0) return null
    const at = matchPhrase(tagged, clause, entry.phrase)
    if (at >= 0) return { entry, at }
    const only = entry.phrase.length === 1 ? entry.phrase[0] : undefined
    if (only !== undefined && clause.subject !== null && clause.passive) {
      if (singular(tagged.tokens[clause.subject.head]?.text ?? '') === only) return { entry, at: -1 }
    }
    if (only !== undefined) {
      const object = right.find(
        ({ governor, head }) => governor === null && singular(tagged.tokens[head]?.text ?? '') === only,
      )
      if (object !== undefined) return { entry, at: object.head }
    }
  }
  return null
}

/** Index of the last noun of the phrase, or of its last word. */
function matchPhrase({ tokens, tags }: Tagged, clause: Clause, words: readonly string[]): number {
  let at = clause.verb.to
  let last = -1
  for (const word of words) {
    let skipped = 0
    while (at < clause.to || tags[at] === 'to') {
      const token = tokens[at]
      if (token === undefined) return -1
      if (token.text === word || singular(token.text) === word) break
      const tag = tags[at]
      const adjective = tag === 'noun' && !token.capital && skipped > 0
      if (
        skipped >= REACH ||
        !(tag === 'determiner' || tag === 'adverb' || tag === 'genitive' || tag === 'noun' || adjective)
      )
        return -1
      if (tag === 'noun' && PARTICLE.has(word)) return -1
      skipped += 1
      at += 1
    }
    const token = tokens[at]
    if (token === undefined || (token.text !== word && singular(token.text) !== word)) return -1
    last = at
    at += 1
  }
  return last
}

const PARTICLE = new Set(
  'in on at up down out off over into away back from to for with through across against aside toward towards'.split(
    ' ',
  ),
)

function unique(stretches: readonly Stretch[]): Stretch[] {
  return stretches
    .filter((one, index) => stretches.findIndex((other) => other.from === one.from && other.to === one.to) === index)
    .map(({ from, to }) => ({ from, to }))
}
