// An article's text, passages and sentences in, its quotations out, in order of their opening: the words between
// quotation marks, their form, and who says them where the text makes that plain. Pronouns are left as they are.
import type { Passage } from '../model/article.ts'
import type { QuotationMention, Sentence } from '../model/reading.ts'
import type { Range } from '../model/span.ts'
import { NAMING_WORDS, TITLE_SMALL_WORDS } from './data/clause-words.ts'
import { findDashAttribution, findUnclosedQuotation, withOpenEnd } from './quotation-edges.ts'
import { findMarkPairs } from './quotation-marks.ts'
import type { MarkPair } from './quotation-marks.ts'
import { findAttribution, findLeadingAttribution, findReporter } from './quotation-speakers.ts'
import type { Attribution, FrameWord } from './quotation-speakers.ts'
import { findWords } from './words.ts'
import type { Word } from './words.ts'

type Form = QuotationMention['form']

interface Quoted {
  readonly range: Range
  readonly form: Form
  readonly attribution: Attribution | null
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
  passages.forEach((passage, index) => {
    const speaks = passage.kind === 'paragraph' || passage.kind === 'quotation' || passage.kind === 'item'
    if (!speaks) carried = NOTHING
    const next = passages[index + 1]
    const read = readPassage(text, passage, byPassage[index] ?? [], speaks ? carried : NOTHING, next)
    if (speaks) carried = read.carried
    for (const { range, form, attribution } of read.quoted) {
      const { start, end } = range
      quotations.push({ start, end, speaker: attribution?.speaker ?? null, verb: attribution?.verb ?? null, form })
    }
  })
  return quotations
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
    const leads = words.trimEnd().endsWith(':')
    const last = sentences.at(-1)
    const frame = last === undefined ? [] : frameOf(text, last, [], passage)
    const leading = leads ? findLeadingAttribution(frame) : null
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
  for (const range of framesOf(sentences, outer)) {
    const inside: MarkPair[] = []
    for (; first < outer.length && (outer[first]?.open ?? 0) < range.end; first++) {
      const pair = outer[first]
      if (pair !== undefined) inside.push(pair)
    }
    const frame = frameOf(text, range, inside, passage)
    const attributed = attributeFrame(text, frame, inside, passage, dash ?? last)
    for (const [pair, attribution] of attributed) attributions.set(pair, attribution)
    leading = findLeadingAttribution(frame)
    reported = inside.length === 0 ? findReporter(frame) : null
    last = inside.length === 0 ? reported : lastOf(attributed)
  }
  const quoted = pairs.map((pair): Quoted => {
    const attribution = attributions.get(pair) ?? null
    const form = formOf(text, pair, passage, attribution)
    return { range: innerRange(text, pair), form, attribution: form === 'title' ? null : attribution }
  })
  const unclosed = findUnclosedQuotation(text, passage, outer, next)
  if (unclosed !== null) {
    const { range, attribution } = unclosed
    quoted.unshift({ range, form: 'direct', attribution: attribution ?? before.leading ?? before.last })
    last = attribution ?? before.leading ?? before.last
  }
  const kept = quoted.filter(({ range }) => range.end > range.start)
  return { quoted: kept, carried: { last: reported === null ? last : null, leading, reported } }
}

/** For each quotation of one frame who says it. One that opens its frame and has nobody is the speaker's before it. */
function attributeFrame(
  text: string,
  frame: readonly FrameWord[],
  pairs: readonly MarkPair[],
  passage: Passage,
  before: Attribution | null,
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
    const resumes = earlier !== null && frame[at - 1]?.text === ',' && isBetween(earlier.verb, frame[from], pair)
    const own = resumes ? earlier : findAttribution(frame, at)
    earlier = own
    const alone = at === 0 && frame.length <= 2
    found.set(pair, own ?? (alone || (before?.verb === null && at >= 0) ? before : null))
  })
  return found
}

/** "“A,” says X, “b”": whether the verb stands between the two. */
function isBetween(verb: Range | null, before: FrameWord | undefined, pair: MarkPair): boolean {
  return verb !== null && before?.closed === true && before.end <= verb.start && verb.end <= pair.open
}

function lastOf(attributed: ReadonlyMap<MarkPair, Attribution | null>): Attribution | null {
  return [...attributed.values()].at(-1) ?? null
}

/** Sentences, joined where a quotation runs over their ends. */
function framesOf(sentences: readonly Sentence[], pairs: readonly MarkPair[]): Range[] {
  const frames: Range[] = []
  let start: number | null = null
  let next = 0
  for (const sentence of sentences) {
    start ??= sentence.start
    while ((pairs[next]?.close ?? sentence.end) < sentence.end) next++
    if ((pairs[next]?.open ?? sentence.end) < sentence.end) continue
    frames.push({ start, end: sentence.end })
    start = null
  }
  const last = sentences.at(-1)
  if (start !== null && last !== undefined) frames.push({ start, end: last.end })
  return frames
}

/** The words of a stretch, each quotation in it one word. */
function frameOf(text: string, range: Range, pairs: readonly MarkPair[], passage: Passage): FrameWord[] {
  const frame: FrameWord[] = []
  const enter = (word: Word): void => {
    frame.push({ ...word, quoted: false, closed: false })
  }
  let start = range.start
  for (const pair of pairs) {
    findWords(text, { start, end: pair.open }).forEach(enter)
    const end = Math.min(pair.close + 1, range.end)
    const closed = !isTitle(text, pair, passage) && /[,.?!…—–-]\s*$/u.test(text.slice(pair.close - 2, pair.close))
    frame.push({ start: pair.open, end, text: '“', lower: '“', isWord: false, quoted: true, closed })
    start = end
  }
  findWords(text, { start, end: range.end }).forEach(enter)
  return frame
}

function formOf(text: string, pair: MarkPair, passage: Passage, attribution: Attribution | null): Form {
  if (isTitle(text, pair, passage)) return 'title'
  const inner = text.slice(pair.open + 1, pair.close).trim()
  const before = text.slice(Math.max(passage.start, pair.open - 3), pair.open).trimEnd()
  const after = text.slice(pair.close + 1, pair.close + 2)
  const capital = /^[^\p{L}\p{N}]*[\p{Lu}\p{Lo}\p{N}]/u.test(inner)
  const ends = /[,.?!…。؟—–-]["”’']?$/u.test(inner)
  const several = /\S\s+\S+\s+\S/u.test(inner)
  const free = before === '' || /[,:.?!…”"]$/u.test(before)
  if (free && (attribution !== null || capital) && (ends || after === ',' || several)) return 'direct'
  return capital && ends && several ? 'direct' : 'partial'
}

/**
 * Whether the marks hold a name or title: capitalised words after "known as" or "group", or several that end no clause.
 */
function isTitle(text: string, pair: MarkPair, passage: Passage): boolean {
  const inner = text.slice(pair.open + 1, Math.min(pair.close, pair.open + 200)).trim()
  if (pair.close - pair.open > 120 || !isTitleCase(inner)) return false
  const before = text.slice(Math.max(passage.start, pair.open - 40), pair.open)
  const cues = before.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  while (/^(?:as|the|a|an)$/u.test(cues.at(-1) ?? '')) cues.pop()
  const free = before.trim() === '' || /[,:.?!”"]\s*$/u.test(before)
  if (!free && NAMING_WORDS.has(cues.at(-1) ?? '')) return true
  return !free && passage.kind !== 'heading' && /\s/u.test(inner) && !/[?!…]$/u.test(inner)
}

/** Every word that is not a small one begins with a capital or a figure. */
function isTitleCase(inner: string): boolean {
  const words = inner.split(/\s+/u)
  if (words.length > 12 || !/^[\p{Lu}\p{N}]/u.test(inner)) return false
  return words.every((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word) || TITLE_SMALL_WORDS.has(word.toLowerCase()))
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
