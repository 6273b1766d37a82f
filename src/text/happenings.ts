// Sentences and their mentions in, what they say happened out: act, doer, objects, polarity and mode of each clause and
// event noun. Shallow and quick: it reads words and their neighbours, and leaves out what it cannot read. What a
// quotation tells is no main clause.
import type { DateMention, Happening, NameMention, QuotationMention, Sentence } from '../model/reading.ts'
import type { Range } from '../model/span.ts'
import { findClauses } from './clauses.ts'
import type { Clause } from './happenings/clause-draft.ts'
import { findAmong } from './happenings/among.ts'
import { actOfClause } from './happenings/clause-act.ts'
import type { ClauseAct } from './happenings/clause-act.ts'
import { eventNouns } from './happenings/event-nouns.ts'
import type { EventNoun, Stretch } from './happenings/event-nouns.ts'
import { modesOf } from './happenings/modes.ts'
import type { Mode } from './happenings/modes.ts'
import { nounPhrases } from './happenings/noun-phrases.ts'
import type { NounPhrase } from './happenings/noun-phrases.ts'
import { tagTokens } from './happenings/tags.ts'
import { tokensOf } from './happenings/tokens.ts'
import type { Surroundings, Token } from './happenings/tokens.ts'
import { verbGroups } from './happenings/verb-groups.ts'

/** In order of sentences, then of verbs and nouns. The mentions are those of the whole text, each list in order. */
export function findHappenings(
  text: string,
  sentences: readonly Sentence[],
  names: readonly NameMention[],
  quotations: readonly QuotationMention[],
  dates: readonly DateMention[],
): Happening[] {
  const cursors = { names: 0, quotations: 0, dates: 0 }
  const found: Happening[] = []
  for (const sentence of sentences) {
    cursors.names = past(names, cursors.names, sentence.start)
    cursors.quotations = past(quotations, cursors.quotations, sentence.start)
    cursors.dates = past(dates, cursors.dates, sentence.start)
    const around = {
      names: within(names, cursors.names, sentence.end),
      quotations: within(quotations, cursors.quotations, sentence.end),
      dates: within(dates, cursors.dates, sentence.end),
    }
    const among = findAmong(text, sentence)
    if (among !== null) found.push(among)
    found.push(...happeningsOf(text, sentence, around), ...happeningsQuoted(text, sentence, around))
  }
  return found
}

/**
 * What the sentences of a direct quotation tell in their main clauses: never of the speaker's own self, whose "I" and
 * "we" name nobody.
 */
function happeningsQuoted(text: string, sentence: Range, { names, quotations, dates }: Surroundings): Happening[] {
  return quotations
    .filter(({ form, start, end }) => form === 'direct' && start >= sentence.start && end <= sentence.end)
    .flatMap((quotation) => sentencesIn(text, quotation))
    .filter(({ start, end }) => !OF_SPEAKER.test(text.slice(start, end)))
    .flatMap((part) =>
      happeningsOf(text, part, { names: inside(names, part), quotations: [], dates: inside(dates, part) }),
    )
    .filter(({ main }) => main)
    .map((happening) => ({ ...happening, main: false }))
}

/** "I", "our" anywhere, and "they" first: the words around the quotation would say who that is. */
const OF_SPEAKER = /\b(?:I|we|me|us|my|our|you|your)\b|^(?:he|it|she|that|there|these|they|this)\b/iu

function sentencesIn(text: string, { start, end }: Range): Range[] {
  const parts = text.slice(start, end).matchAll(/[^\s.!?…][^.!?…]*/gu)
  return Array.from(parts, (part) => ({ start: start + part.index, end: start + part.index + part[0].length }))
}

function inside<T extends Range>(ranges: readonly T[], { start, end }: Range): T[] {
  return ranges.filter((range) => range.start >= start && range.end <= end)
}

function happeningsOf(text: string, sentence: Range, around: Surroundings): Happening[] {
  const tokens = tokensOf(text, sentence, around)
  const tagged = tagTokens(tokens)
  const groups = verbGroups(tagged)
  const phrases = nounPhrases(tagged)
  const clauses = findClauses(tagged, groups, phrases)
  const nouns = eventNouns(tagged, phrases)
  const modes = modesOf(tagged, clauses, {
    dated: around.dates.length > 0,
    ended: /[.!?…][^\p{L}\p{N}]*$/u.test(text.slice(sentence.end - 4, sentence.end)),
  })
  const found: { at: number; happening: Happening }[] = []
  const used = new Set<number>()
  const told: (ClauseAct | null)[] = []
  let cursor = 0
  clauses.forEach((clause, index) => {
    while ((phrases[cursor]?.from ?? Infinity) < clause.verb.to) cursor += 1
    const act = actOfClause(tagged, clause, rightOf(phrases, cursor, clause), nouns)
    told.push(act)
    const mode = modes[index]
    if (act === null || mode === undefined) return
    if (act.noun >= 0) used.add(act.noun)
    found.push({ at: clause.verb.head, happening: verbHappening(tokens, clause, act, mode) })
  })
  for (const noun of nouns) {
    const index = clauses.findIndex(({ from, to }) => from <= noun.at && noun.at < to)
    const clause = clauses[index]
    if (used.has(noun.at) || tellsOf(clause, told[index] ?? null, noun)) continue
    const mode = modes[index]
    const wish = WISHED.has(told[index]?.act ?? '') && noun.at > (clause?.verb.head ?? noun.at)
    const happening = nounHappening(tokens, noun, clause, mode, clauses.length === 0 && found.length === 0)
    found.push({ at: noun.at, happening: wish ? { ...happening, mode: 'hypothetical' } : happening })
  }
  return found.sort((a, b) => a.at - b.at).map(({ happening }) => happening)
}

/** Acts whose objects are only asked for: "called for a ceasefire". */
const WISHED = new Set(['call-for', 'warn', 'promise', 'propose', 'predict', 'seek'])

/** Whether the clause has told of the noun's act already: "granted asylum". */
function tellsOf(clause: Clause | undefined, told: ClauseAct | null, noun: EventNoun): boolean {
  if (clause === undefined || told?.act !== noun.act) return false
  return noun.at > clause.verb.head || told.objects.some(({ from, to }) => from <= noun.at && noun.at < to)
}

function rightOf(phrases: readonly NounPhrase[], from: number, clause: Clause): NounPhrase[] {
  const right: NounPhrase[] = []
  for (let at = from; (phrases[at]?.from ?? Infinity) < clause.to; at += 1) {
    const phrase = phrases[at]
    if (phrase !== undefined) right.push(phrase)
  }
  return right
}

function verbHappening(tokens: readonly Token[], clause: Clause, told: ClauseAct, mode: Mode): Happening {
  return {
    ...rangeOf(tokens, clause),
    verb: rangeOf(tokens, { from: clause.verb.head, to: clause.verb.head + 1 }),
    form: 'verb',
    act: told.act,
    actor: told.actor === null ? null : rangeOf(tokens, told.actor),
    objects: told.objects.map((object) => rangeOf(tokens, object)),
    main: clause.kind === 'main',
    reported: clause.reported,
    polarity: (clause.verb.negated || saysNone(tokens, clause, told)) !== clause.denied ? 'negated' : 'affirmed',
    mode: mode.mode,
  }
}

/** "No one was hurt", "neither side won" */
function saysNone(tokens: readonly Token[], clause: Clause, told: ClauseAct): boolean {
  const about = [clause.subject, told.actor, told.objects[0] ?? null]
  return about.some((stretch) => stretch !== null && NONE.has(tokens[stretch.from]?.text ?? ''))
}

const NONE = new Set(['no', 'none', 'nobody', 'nothing', 'neither'])

function nounHappening(
  tokens: readonly Token[],
  noun: EventNoun,
  clause: Clause | undefined,
  mode: Mode | undefined,
  main: boolean,
): Happening {
  const range = clause ?? { from: noun.at, to: noun.at + 1 }
  return {
    ...rangeOf(tokens, range),
    verb: rangeOf(tokens, { from: noun.at, to: noun.at + 1 }),
    form: 'noun',
    act: noun.act,
    actor: noun.actor === null ? null : rangeOf(tokens, noun.actor),
    objects: noun.objects.map((object) => rangeOf(tokens, object)),
    main,
    reported: clause?.reported ?? false,
    polarity: 'affirmed',
    mode: mode?.noun ?? 'past',
  }
}

function rangeOf(tokens: readonly Token[], { from, to }: Stretch): Range {
  const first = tokens[from]
  const last = tokens[Math.max(from, to - 1)]
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 }
}

function past(ranges: readonly Range[], from: number, start: number): number {
  let at = from
  while ((ranges[at]?.end ?? Infinity) <= start) at += 1
  return at
}

function within<T extends Range>(ranges: readonly T[], from: number, end: number): T[] {
  let at = from
  while ((ranges[at]?.start ?? Infinity) < end) at += 1
  return ranges.slice(from, at)
}
