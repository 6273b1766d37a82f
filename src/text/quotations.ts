// An article's text, passages and sentences in, its quotations out, in order of their opening: the words between
// quotation marks, their form, and who says them where the text makes that plain. Pronouns are left as they are.
import type { Passage } from '../model/article.ts'
import type { QuotationMention, Sentence } from '../model/reading.ts'
import type { Range } from '../model/span.ts'
import { findDashAttribution, findUnclosedQuotation, withOpenEnd } from './quotations/edges.ts'
import { formOf, isTitle } from './quotations/forms.ts'
import { frameOf, framesOf } from './quotations/frames.ts'
import type { Attribution, FrameWord } from './quotations/frames.ts'
import { findColonAttribution, findLeadingAttribution, findReporter } from './quotations/leads.ts'
import { findMarkPairs } from './quotation-marks.ts'
import type { MarkPair } from './quotation-marks.ts'
import { findAttribution } from './quotations/speakers.ts'

type Form = QuotationMention['form']

interface Quoted {
  readonly range: Range
  readonly form: Form
  readonly attribution: Attribution | null
  /** Whether it goes on in the next passage, and nothing in its own says who speaks. */
  readonly isOpen: boolean
}

/**
 * What a passage leaves for the next: who spoke last in it, who is about to speak, and whose words its last sentence
 * reports.
 */
interface Carried {
  readonly last: Attribution | null
  readonly leading: Attribution | null
  readonly reported: Attribution | null
}

/** A sentence with more is no prose: nobody is looked for. */
const MAX_QUOTATIONS = 50
/** In characters. What is longer is no term of the writer's own in marks. */
const MAX_TERM = 24
const NOTHING: Carried = { last: null, leading: null, reported: null }
const QUOTATION_MARK = /[“”„«‘‚「『"']/u

/**
 * Quotations inside others are among them, empty ones are not. A paragraph without a speaker may take the one before
 * it.
 */
export function findQuotations(
  text: string,
  passages: readonly Passage[],
  sentences: readonly Sentence[],
): QuotationMention[] {
  const quotations: QuotationMention[] = []
  const byPassage = groupByPassage(passages.length, sentences)
  let carried = NOTHING
  /** Indices of quotations that this passage goes on with. */
  let open: number[] = []
  passages.forEach((passage, index) => {
    const speaks = passage.kind === 'paragraph' || passage.kind === 'quotation' || passage.kind === 'item'
    if (!speaks) carried = NOTHING
    const next = passages[index + 1]
    const read = readPassage(text, passage, byPassage[index] ?? [], speaks ? carried : NOTHING, next)
    if (speaks) carried = read.carried
    const found = read.quoted.map(toMention)
    const following = found[0]
    if (following?.speaker && following.speaker.start >= passage.start && following.start - passage.start < 3) {
      for (const at of open) quotations[at] = withSpeakerOf(quotations[at] ?? following, following)
    }
    const opened = read.quoted.findIndex(({ isOpen }) => isOpen)
    open = opened < 0 ? [] : [...(opened === 0 ? open : []), quotations.length + opened]
    quotations.push(...found)
  })
  return quotations
}

function toMention({ range: { start, end }, form, attribution }: Quoted): QuotationMention {
  return { start, end, speaker: attribution?.speaker ?? null, verb: attribution?.verb ?? null, form }
}

function withSpeakerOf(quotation: QuotationMention, { speaker, verb }: QuotationMention): QuotationMention {
  return { ...quotation, speaker, verb }
}

function readPassage(
  text: string,
  passage: Passage,
  sentences: readonly Sentence[],
  before: Carried,
  next: Passage | undefined,
): { quoted: Quoted[]; carried: Carried } {
  const words = text.slice(passage.start, passage.end)
  if (!QUOTATION_MARK.test(words)) {
    const last = sentences.at(-1)
    if (last === undefined || !beginsQuoted(text, next)) return { quoted: [], carried: NOTHING }
    const frame = frameOf(text, last, [], passage)
    const leading = findLeadingAttribution(text, frame)
    return { quoted: [], carried: { last: null, leading, reported: findReporter(frame) } }
  }
  const pairs = withOpenEnd(text, passage, findMarkPairs(text, passage), next)
  const outer = pairs.filter((pair) => pair.depth === 0)
  const dash = findDashAttribution(text, passage, outer)
  const attributions = new Map<MarkPair, Attribution | null>()
  const startsQuoted = outer[0] !== undefined && text.slice(passage.start, outer[0].open).trim() === ''
  let last: Attribution | null = startsQuoted ? (before.leading ?? before.last ?? before.reported) : null
  let leading: Attribution | null = null
  let reported: Attribution | null = null
  let first = 0
  const frames = framesOf(sentences, outer)
  for (const [index, range] of frames.entries()) {
    const inside: MarkPair[] = []
    for (; first < outer.length && (outer[first]?.open ?? 0) < range.end; first++) {
      const pair = outer[first]
      if (pair !== undefined) inside.push(pair)
    }
    leading = null
    reported = null
    const lastBefore = last
    last = null
    if (inside.length === 0 && !beginsQuoted(text, frames[index + 1] ?? next)) continue
    const frame = frameOf(text, range, inside, passage)
    const attributed = attributeFrame(text, frame, inside, passage, lastBefore, dash)
    for (const [pair, attribution] of attributed) attributions.set(pair, attribution)
    leading = findLeadingAttribution(text, frame)
    reported = inside.length === 0 ? findReporter(frame) : null
    last = inside.length === 0 ? reported : lastOf(attributed)
  }
  const quoted = pairs.map((pair): Quoted => {
    const attribution = attributions.get(pair) ?? null
    const form = formOf(text, pair, passage, attribution)
    const isOpen = pair.close === passage.end && attribution === null
    return { range: innerRange(text, pair), form, attribution: form === 'title' ? null : attribution, isOpen }
  })
  const unclosed = findUnclosedQuotation(text, passage, outer, next)
  if (unclosed !== null) {
    const { range, attribution } = unclosed
    const by = attribution ?? before.leading ?? before.last ?? before.reported
    const isOpen = attribution === null && before.leading === null
    quoted.unshift({ range, form: 'direct', attribution: by, isOpen })
    last = by
  }
  const kept = quoted.filter(({ range }) => range.end > range.start)
  return { quoted: kept, carried: { last: reported === null ? last : null, leading, reported } }
}

/** Only then does it matter who spoke before. */
function beginsQuoted(text: string, range: Range | undefined): boolean {
  return range !== undefined && QUOTATION_MARK.test(text.slice(range.start, range.start + 3))
}

/**
 * For each quotation of one frame who says it. One that is the whole frame and has nobody is the speaker's `before` it;
 * any may be of who signs the passage.
 */
function attributeFrame(
  text: string,
  frame: readonly FrameWord[],
  pairs: readonly MarkPair[],
  passage: Passage,
  before: Attribution | null,
  signed: Attribution | null,
): Map<MarkPair, Attribution | null> {
  const found = new Map<MarkPair, Attribution | null>()
  if (pairs.length > MAX_QUOTATIONS) return found
  let at = -1
  let earlier: Attribution | null = null
  pairs.forEach((pair) => {
    const from = at
    at = frame.findIndex((word, index) => index > from && word.quoted)
    if (isTitle(text, pair, passage)) {
      found.set(pair, null)
      return
    }
    const joins = /^(?:and|or|but)$/u.test(frame[at - 1]?.lower ?? '') && frame[at - 2]?.quoted === true
    const resumes = earlier !== null && frame[at - 1]?.text === ',' && isBetween(earlier.verb, frame[from], pair)
    const own = resumes
      ? earlier
      : (findAttribution(frame, at) ?? findColonAttribution(text, frame, at) ?? (joins ? earlier : null))
    earlier = own
    const alone = at === 0 && frame.length <= 2
    found.set(pair, own ?? signed ?? (alone ? before : null))
  })
  return found
}

/** "“A,” says X, “b”": whether the verb stands between the two. */
function isBetween(verb: Range | null, before: FrameWord | undefined, pair: MarkPair): boolean {
  return verb !== null && before?.closed === true && before.end <= verb.start && verb.end <= pair.open
}

/** Whoever says the last of them; a word or two that nobody says do not hide who spoke before. */
function lastOf(attributed: ReadonlyMap<MarkPair, Attribution | null>): Attribution | null {
  const said = [...attributed].filter(([pair, by]) => by !== null || pair.close - pair.open > MAX_TERM)
  return said.at(-1)?.[1] ?? null
}

function innerRange(text: string, pair: MarkPair): Range {
  let start = pair.open + 1
  let end = pair.close
  while (start < end && /\s/u.test(text.charAt(start))) start++
  while (end > start && /\s/u.test(text.charAt(end - 1))) end--
  return { start, end }
}

function groupByPassage(count: number, sentences: readonly Sentence[]): Sentence[][] {
  const groups: Sentence[][] = Array.from({ length: count }, () => [])
  for (const sentence of sentences) groups[sentence.passage]?.push(sentence)
  return groups
}
