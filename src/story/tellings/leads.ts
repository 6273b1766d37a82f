// The happenings of one sentence in, the one that it is there to tell out. What only frames another's report, stands
// for years, or says who is meant, leads nothing.
import type { Happening } from '../../model/reading.ts'
import { contains } from '../../model/span.ts'
import type { Range } from '../../model/span.ts'
import { traitsOf } from '../same-event/act-traits.ts'

/** Acts that frame what others did: a sentence tells what it reports, and a clause that only frames joins nothing. */
const FRAMING_ACTS: ReadonlySet<string> = new Set(['say', 'show', 'confirm'])

/** Acts that go on for years: what somebody stands for, and nothing that happened. */
const STANDING_ACTS: ReadonlySet<string> = new Set(['support', 'oppose', 'pose'])

/** "Who freed them?" asks; "“Who freed them?” he asked" tells that he did. */
export function isQuestion(text: string, sentence: Range): boolean {
  return /\?["'”’)\]\s]*$/u.test(text.slice(sentence.start, sentence.end))
}

/**
 * What was, or is said to have been: not what may, might or will be. Only captions tell what happened in the present
 * tense.
 */
export function isTold(happening: Happening, caption: boolean): boolean {
  return happening.mode === 'past' || (caption && happening.mode === 'present' && happening.main)
}

/** The main happening; what is reported rather than the reporting of it; a noun only where it is what is confirmed. */
export function chooseLead(
  text: string,
  happenings: readonly Happening[],
  sentence: Range,
  isWanted: boolean,
): Happening | null {
  const verbs = happenings.filter((happening) => happening.form === 'verb')
  const main = verbs.filter((happening) => happening.main)
  const first = main.find((happening) => !frames(text, happening, happenings) && !isStanding(happening, text, sentence))
  if (first !== undefined) return first
  const framing = main.find((happening) => !isStanding(happening, text, sentence))
  if (framing === undefined) {
    const beside = verbs.find(
      (happening) =>
        !FRAMING_ACTS.has(happening.act) && !isStanding(happening, text, sentence) && standsBeside(happening, text),
    )
    const effect = happenings.find(
      ({ form, verb }) => form === 'noun' && BRINGS.test(text.slice(sentence.start, verb.start)),
    )
    return beside ?? effect ?? (isWanted ? (happenings[0] ?? wholeSentence(sentence)) : null)
  }
  const told = happenings.filter((happening) => isFramedBy(text, framing, happening))
  return told.find(({ form }) => form === 'verb') ?? told.find(isObjectOf(framing)) ?? framing
}

/** "The verdict sparked protests": what is brought about is what happened, and the verb is no act of its own. */
const BRINGS =
  /\b(?:led to|resulted in|caused|prompted|sparked|triggered|unleashed|(?:was|were) (?:followed by|greeted by|greeted with|met by|met with))\s+(?:(?!by\b|of\b|with\b)[\p{L}-]+\s+){0,2}$/u

/** True where the verb only says that somebody tells or shows what another clause of the sentence tells. */
function frames(text: string, happening: Happening, all: readonly Happening[]): boolean {
  if (FRAMING_ACTS.has(happening.act)) return true
  return (
    traitsOf(happening.act).isSpeech && all.some((other) => other.form === 'verb' && isFramedBy(text, happening, other))
  )
}

function isFramedBy(text: string, framing: Happening, happening: Happening): boolean {
  if (happening.verb.start < framing.verb.end || FRAMING_ACTS.has(happening.act)) return false
  return (
    happening.reported || framing.act === 'show' || happening.form === 'noun' || isSaidToHave(text, framing, happening)
  )
}

/** "is said to have left", "is believed to be". */
function isSaidToHave(text: string, framing: Happening, happening: Happening): boolean {
  return /^\p{Ll}+ to have\s+$/u.test(text.slice(framing.verb.start, happening.verb.start))
}

/**
 * A clause that tells what happened beside a main one with no act of its own: "met nobody as they crossed", "ran there,
 * shouting", "papers suggest that clerks left".
 */
function standsBeside({ start, end, reported }: Happening, text: string): boolean {
  if (reported) return true
  const clause = text.slice(start, end).replace(/^[,\s]+/u, '')
  if (/^(?:as|when|after|before|while|until)\b/iu.test(clause)) return true
  return (
    /^\p{Ll}+ing\b/u.test(clause) &&
    (/^\s*,/u.test(text.slice(start, end)) || /,\s*$/u.test(text.slice(Math.max(0, start - 3), start)))
  )
}

/** "has long been", "has in recent years": how things are, and no day on which they came to be so. */
const STANDING_FOR_YEARS =
  /\b(?:has|have|had) (?:long|always)\b|\b(?:in|over|for) (?:recent|many|the last few|the past few) (?:times|months|years|decades)\b/iu

/** "often sold", "were usually left", "every year thousands came": a habit, and no one happening. */
const HABIT = '\\b(?:often|usually|normally|typically|generally|regularly|routinely|frequently)'
const HABIT_BEFORE_VERB = new RegExp(`${HABIT}\\s+(?:been\\s+|being\\s+)?$`, 'iu')
const HABIT_IN_VERB = new RegExp(`${HABIT}\\b`, 'iu')
const EVERY =
  /\b(?:each|every) (?:day|night|morning|afternoon|evening|weekend|week|month|year|spring|summer|autumn|winter)\b/iu

function isHabit({ start, end, verb }: Happening, text: string): boolean {
  return (
    HABIT_BEFORE_VERB.test(text.slice(start, verb.start)) ||
    HABIT_IN_VERB.test(text.slice(verb.start, verb.end)) ||
    (EVERY.test(text.slice(start, end)) && !text.slice(verb.start, verb.end).endsWith('ing'))
  )
}

function isStanding(happening: Happening, text: string, sentence: Range): boolean {
  const { act, mode, start, end } = happening
  if (isHabit(happening, text)) return true
  const joined = /^[\s,]*and\b/u.test(text.slice(start, end))
  if (STANDING_FOR_YEARS.test(text.slice(joined ? sentence.start : start, end))) return true
  if (act === 'lead') return mode === 'present' || /\b(?:is|are|be|been|being) led\b/iu.test(text.slice(start, end))
  return STANDING_ACTS.has(act)
}

/** "confirmed the departure of": a noun in the very clause of the framing verb. */
function isObjectOf(framing: Happening): (happening: Happening) => boolean {
  return (happening) => happening.form === 'noun' && framing.act === 'confirm' && contains(framing, happening.verb)
}

/** A happening of no known act. */
export function wholeSentence(sentence: Range): Happening {
  return {
    start: sentence.start,
    end: sentence.end,
    verb: { start: sentence.start, end: sentence.start },
    form: 'verb',
    act: 'chosen',
    actor: null,
    objects: [],
    main: true,
    reported: false,
    polarity: 'affirmed',
    mode: 'past',
  }
}

/** "The strikes reflected years of anger": a comment on what was told, no report of it. */
const COMMENTS =
  /^\s+(?:also\s+)?(?:marks\b|(?:demonstrate|highlight|illustrate|reflect|represent|signal|symboli[sz]e|underline|underscore)(?:d|ed|s)\b)/iu

/**
 * True for a clause that only says who says so, who is meant, "the rebels who hold the city", or what is done as a
 * habit.
 */
export function isPassing(text: string, happening: Happening): boolean {
  if (FRAMING_ACTS.has(happening.act) || isHabit(happening, text)) return true
  if (happening.form === 'noun' && COMMENTS.test(text.slice(happening.verb.end, happening.end))) return true
  return (
    !happening.reported &&
    /^[,\s]*(?:who|which|whose|whom|that|where)\b/iu.test(text.slice(happening.start, happening.end))
  )
}
